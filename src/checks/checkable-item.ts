/** What judging takes in: an item as Jira gave it, and where in this space its facts are to be found. */

/** An item as Jira gave it. A field that Jira did not give is absent from `fields`: nothing may be concluded from it. */
export interface CheckableItem {
  readonly id: string;
  readonly key: string;
  readonly summary: string;
  readonly issueType: {
    readonly id: string;
    readonly name: string;
    readonly untranslatedName?: string;
    readonly hierarchyLevel?: number;
  };
  readonly status: { readonly id: string; readonly name: string };
  /** Raw values by field id. */
  readonly fields: Readonly<Record<string, unknown>>;
  /** Issue properties by key, where they were asked for. */
  readonly properties: Readonly<Record<string, unknown>>;
  /** Changes of the item's fields, where the run has read change logs; absent: not read. */
  readonly changes?: readonly FieldChange[];
  /** Items of the same run whose summary says much the same; absent: not compared (yet). */
  readonly similar?: readonly SimilarItem[];
}

/** One change of one field, as Jira's change log has it. */
export interface FieldChange {
  readonly fieldId: string;
  /** Epoch milliseconds. */
  readonly at: number;
  readonly from: string | null;
  readonly to: string | null;
}

export interface SimilarItem {
  readonly id: string;
  readonly key: string;
  readonly summary: string;
}

/** A field in which a space keeps acceptance criteria. */
export interface CriteriaField {
  readonly id: string;
  readonly name: string;
  /** Text (rich or plain), or the value of Okapya's checklist field. */
  readonly holds: 'text' | 'okapya-checklist';
  /**
   * Set where the field was found by its name, not named by an administrator. Jira lists fields for the whole site: where
   * an item does not have such a field, it is another space's, and nothing is missing. A field that an administrator
   * named, and that Jira does not give, leaves open whether the criteria stand in it.
   */
  readonly foundByName?: true;
}

/** How the board from which the items come estimates; `unknown` where no board was asked or it gave no answer. */
export type Estimation =
  { readonly type: 'field'; readonly fieldId: string } | { readonly type: 'none' } | { readonly type: 'unknown' };

/** Where facts are to be found in this space. */
export interface FactSources {
  readonly criteriaFields: readonly CriteriaField[];
  /** Set where it could not be found out which fields hold criteria: there may be one that nobody read. */
  readonly criteriaFieldsUnknown?: true;
  readonly estimation: Estimation;
  /** Fingerprints of the lines that the space's own template brings along; they are nobody's criteria. */
  readonly templates?: ReadonlySet<string>;
  /** The moment of the run, epoch milliseconds; absent: what depends on it cannot be told. */
  readonly now?: number;
  /** The field that lists an item's sprints; null: the site has none; absent: not known. */
  readonly sprintFieldId?: string | null;
  /** The field that names an item's team; null: the site has none; absent: not known. */
  readonly teamFieldId?: string | null;
  /** The priority that new items get; null: the site has none; absent: not known. */
  readonly defaultPriorityId?: string | null;
}
