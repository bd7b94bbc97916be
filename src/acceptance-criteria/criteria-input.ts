/** What the detector is given about one item. Nothing here is fetched; the caller has read it. */
import type { AdfDocument } from '../adf';

export type ChecklistApp = 'smart-checklist' | 'herocoders' | 'okapya';

/** A field that this space uses for acceptance criteria. */
export interface CriteriaField {
  readonly fieldId: string;
  readonly fieldName: string;
  /** `undefined`: the field is not on this work type, or may not be read. `null`: it is there, and empty. */
  readonly value: AdfDocument | string | null | undefined;
  /** What the field holds before anybody writes; the same text later is a template left as it was. */
  readonly defaultValue?: AdfDocument | string | null;
}

export interface CriteriaInput {
  /** `undefined`: it could not be read. */
  readonly description: AdfDocument | null | undefined;
  readonly fields: readonly CriteriaField[];
  readonly checklists?: readonly { readonly app: ChecklistApp; readonly value: unknown }[];
  /** Lines that many items of this space share, as `learnTemplates` found them. */
  readonly templates?: ReadonlySet<string>;
}
