/**
 * Two settings as sentences: what stands in the one instead of what stood in the other, by the sections of the page.
 * Works on the single facts of settings (leaves.ts), so that no field can be forgotten. Pure.
 */
import { DECISION_RIGHTS, findPreset, STEP_LABELS, type RightId, type Step } from '../../src/decision-rights';
import type { SiteDefaults, SpaceSettings } from '../../src/settings/settings';
import { ROLE_NAMES } from '../kit/copy';
import { leavesOf, sameFact, sectionOf, SECTIONS, type Leaves, type SectionId } from './leaves';
import { formatDay } from '../kit/dates';
import { asSpace } from './site-as-space';

/** What the reader calls things; ids are all that settings hold. A name that is not known is the id itself. */
export interface Names {
  readonly person: (accountId: string) => string;
  readonly issueType: (id: string) => string;
  readonly status: (id: string) => string;
  readonly field: (id: string) => string;
  readonly projectRole: (id: string) => string;
  /** A component, team or board. */
  readonly area: (type: string, id: string) => string;
}

export interface SectionDiff {
  readonly section: SectionId;
  readonly title: string;
  readonly sentences: readonly string[];
}

export const SECTION_TITLES: Readonly<Record<SectionId, string>> = {
  roles: 'Who holds the roles',
  split: 'How decisions are split',
  exceptions: 'Exceptions',
  criteria: 'Where criteria live',
  checks: 'What counts as ready',
};

/** "missing-estimate" → "missing estimate": a check's id is a noun phrase for what is wrong. */
const checkName = (id: string): string => id.replaceAll('-', ' ');
const roleName = (role: unknown): string => (role === 'PM' || role === 'PO' ? ROLE_NAMES[role] : String(role));
const rightName = (id: string): string => (id in DECISION_RIGHTS ? DECISION_RIGHTS[id as RightId].title : id);
const stepName = (step: unknown): string =>
  String(step) in STEP_LABELS ? STEP_LABELS[step as Step].label : String(step);
const oneOrMore = <T>(value: unknown): readonly T[] => (Array.isArray(value) ? (value as T[]) : [value as T]);

/** How one fact is spoken of: its label, its value, and what stands where it is not set. */
interface Wording {
  readonly label: string;
  readonly value: (fact: unknown) => string;
  readonly none: string;
}

const AREAS: Readonly<Record<string, string>> = { component: 'the component', team: 'the team', board: 'the board' };

function severityWords(severity: unknown): string {
  if (typeof severity === 'string') return severity === 'info' ? 'hint' : severity;
  const kinds = Object.entries(severity as Readonly<Record<string, string>>);
  return kinds.map(([kind, weight]) => `${kind} ${weight === 'info' ? 'hint' : weight}`).join(', ');
}

function optionWords(options: unknown): string {
  const values = Object.entries(options as Readonly<Record<string, unknown>>);
  return values.length === 0
    ? 'none'
    : values.map(([name, value]) => `${name} ${typeof value === 'string' ? value : JSON.stringify(value)}`).join(', ');
}

function cellWords(cell: unknown): string {
  const { right, role } = cell as { readonly right?: string; readonly role?: string };
  const parts = [role === undefined ? null : roleName(role), right === undefined ? null : `on “${rightName(right)}”`];
  return parts.filter((part) => part !== null).join(' ');
}

const CHECK_PARTS: Readonly<Record<string, readonly [string, (fact: unknown) => string]>> = {
  severity: ['weight', severityWords],
  steps: ['steps', (steps) => oneOrMore(steps).map(stepName).join(', ')],
  options: ['options', optionWords],
};

function deputyWording(role: string, identity: string, names: Names): Wording {
  const [type = '', ...id] = identity.split(':');
  const who = type === 'role' ? `the project role ${names.projectRole(id.join(':'))}` : names.person(id.join(':'));
  const until = (fact: unknown) =>
    oneOrMore<SpaceSettings['deputies']['PM'][number]>(fact)
      .map((deputy) => `until ${formatDay(deputy.until)}`)
      .join(' and ');
  return { label: `${who} as deputy of the ${roleName(role)}`, value: until, none: 'not named' };
}

function exemptionWording(identity: string, names: Names): Wording {
  const [checkId = '', type = '', ...rest] = identity.split(':');
  const id = rest.join(':');
  const what = type === 'issueType' ? names.issueType(id) : type === 'component' ? names.area(type, id) : `label ${id}`;
  const words = (fact: unknown) =>
    oneOrMore<SpaceSettings['exemptions'][number]>(fact)
      .map(({ reason, until }) => `“${reason}”, ${until === null ? 'without an end' : `until ${formatDay(until)}`}`)
      .join(' and ');
  return { label: `${what} excused from ${checkName(checkId)}`, value: words, none: 'not excused' };
}

type Speak = (id: string, names: Names, more: readonly string[]) => Wording;

const BY_KEY: Readonly<Record<string, Speak>> = {
  holders: (role, names) => ({
    label: roleName(role),
    value: (fact) => names.person((fact as { accountId: string }).accountId),
    none: 'nobody',
  }),
  deputies: (role, names, [identity = '']) => deputyWording(role, identity, names),
  areas: (identity, names) => {
    const [type = '', ...id] = identity.split(':');
    return {
      label: `Product Owner for ${AREAS[type] ?? type} ${names.area(type, id.join(':'))}`,
      value: (fact) =>
        oneOrMore<SpaceSettings['areas'][number]>(fact)
          .map(({ accountId }) => names.person(accountId))
          .join(' and '),
      none: 'nobody',
    };
  },
  portfolioOwner: (_, names) => ({
    label: 'Portfolio owner',
    value: (fact) => names.person(String(fact)),
    none: 'nobody',
  }),
  escalationContact: (_, names) => ({
    label: 'The last word in a disagreement',
    value: (fact) => names.person(String(fact)),
    none: 'nobody named here',
  }),
  advisor: (what) =>
    what === 'engineers'
      ? { label: 'Engineers', value: String, none: 'estimated' }
      : {
          label: 'Stage of the company',
          value: (fact) => (fact === 'before-series-a' ? 'before series A' : 'later'),
          none: 'not said',
        },
  preset: () => ({
    label: 'The split',
    value: (fact) => `“${findPreset(String(fact))?.title ?? String(fact)}”`,
    none: 'the inherited one',
  }),
  rights: (id) => ({ label: rightName(id), value: roleName, none: 'as the split says' }),
  issueTypes: (id, names) => ({
    label: `${names.issueType(id)}, at every status`,
    value: roleName,
    none: 'as the split says',
  }),
  statuses: (id, names) => ({
    label: `“${names.status(id)}”, for every work type`,
    value: roleName,
    none: 'as the split says',
  }),
  cells: (id, names) => {
    const [issueType = '', status = ''] = id.split(':');
    return {
      label: `${names.issueType(issueType)} at “${names.status(status)}”`,
      value: cellWords,
      none: 'as the split says',
    };
  },
  confirmedSteps: (id, names) => ({
    label: `Step of “${names.status(id)}”`,
    value: stepName,
    none: 'as its name suggests',
  }),
  kinds: (id, names) => ({ label: `Kind of ${names.issueType(id)}`, value: String, none: 'as its name suggests' }),
  criteria: (_, names) => ({
    label: 'Acceptance criteria',
    value: (fact) => {
      const fields = oneOrMore<string>(fact).map(names.field);
      return fields.length === 0 ? 'in the description only' : `also in ${fields.join(', ')}`;
    },
    none: 'in fields found by name',
  }),
  checks: (id, _names, [part = '']) => {
    const [label, value] = CHECK_PARTS[part] ?? [part, JSON.stringify];
    return { label: `Check “${checkName(id)}”, ${label}`, value, none: 'inherited' };
  },
  exemptions: (identity, names) => exemptionWording(identity, names),
};

/** How the fact at a place, as leaves.ts names it, is spoken of; null for a place that nobody knows. */
function wordingOf(place: string, names: Names): Wording | null {
  const [key = '', id = '', ...more] = place.split('/');
  const speak = BY_KEY[key];
  if (speak === undefined) return null;
  // A team's or a label's own name may have the separator in it.
  const identity = key === 'areas' || key === 'exemptions' ? [id, ...more].join('/') : id;
  return speak(identity, names, key === 'deputies' ? [more.join('/')] : more);
}

/** What a fact is about, and what it says; `undefined` is a fact that is not set. */
export function factWords(
  place: string,
  names: Names,
): { readonly label: string; readonly value: (fact: unknown) => string } {
  const { label, value, none } = wordingOf(place, names) ?? { label: place, value: JSON.stringify, none: 'not set' };
  return { label, value: (fact) => (fact === undefined ? none : value(fact)) };
}

/**
 * One fact that differs, as a sentence: "Product Owner: Ann instead of nobody."
 *
 * @param place as leaves.ts names it
 * @param before undefined where the fact was not set; `after` likewise
 */
function sentenceOf(
  place: string,
  { before, after }: { readonly before: unknown; readonly after: unknown },
  names: Names,
): string {
  if (wordingOf(place, names) === null) return `${place} changed.`;
  const { label, value } = factWords(place, names);
  return `${label}: ${value(after)} instead of ${value(before)}.`;
}

function diffLeaves(from: Leaves, to: Leaves, names: Names): readonly SectionDiff[] {
  const places = [...new Set([...to.keys(), ...from.keys()])].filter(
    (place) => !sameFact(from.get(place), to.get(place)),
  );
  return SECTIONS.flatMap((section): SectionDiff[] => {
    const sentences = places
      .filter((place) => sectionOf(place) === section)
      .map((place) => sentenceOf(place, { before: from.get(place), after: to.get(place) }, names));
    return sentences.length === 0 ? [] : [{ section, title: SECTION_TITLES[section], sentences }];
  });
}

/** What `to` says differently from `from`, by section; empty where both say the same. */
export const diffSettings = (from: SpaceSettings, to: SpaceSettings, names: Names): readonly SectionDiff[] =>
  diffLeaves(leavesOf(from), leavesOf(to), names);

/** The same for the site's defaults. */
export const diffSiteDefaults = (from: SiteDefaults, to: SiteDefaults, names: Names): readonly SectionDiff[] =>
  diffSettings(asSpace(from), asSpace(to), names);
