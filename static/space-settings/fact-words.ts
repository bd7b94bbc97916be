/** Facts of the settings in words, for comparing two of them: what it is about, and what it says. Pure. */
import {
  DECISION_RIGHTS,
  findPreset,
  isRightId,
  isStep,
  STEP_LABELS,
  type RightId,
  type Role,
  type SpaceIssueType,
} from '../../src/decision-rights';
import { ROLE_NAMES } from '../kit/copy';
import { KIND_NAMES, WEIGHT_NAMES } from '../settings-kit/check-severity';
import { dayInWords } from './days';

/** Names of what the facts name by id. What has none is shown by its id. */
export interface FactNames {
  readonly issueTypes: readonly SpaceIssueType[];
  /** By account id; undefined for somebody whose name may not be seen. */
  readonly person: (accountId: string) => string | undefined;
  /** Title of a check by its id; the id itself where titles are not loaded. */
  readonly check: (checkId: string) => string;
}

const SINGLE: Readonly<Record<string, string>> = {
  'holders/PM': 'Product Manager',
  'holders/PO': 'Product Owner',
  portfolioOwner: 'Portfolio owner',
  escalationContact: 'If they disagree',
  'advisor/engineers': 'Engineers',
  'advisor/stage': 'Stage of the company',
  preset: 'The split',
  'criteria/fieldIds': 'Fields with acceptance criteria',
};

const ATTRIBUTES: Readonly<Record<string, string>> = { severity: 'weight', steps: 'steps', options: 'options' };

const typeName = ({ issueTypes }: FactNames, id: string) =>
  issueTypes.find((type) => type.id === id)?.name ?? `work type ${id}`;

const statusName = ({ issueTypes }: FactNames, id: string) =>
  issueTypes.flatMap((type) => type.statuses).find((status) => status.id === id)?.name ?? `status ${id}`;

/** What a fact is about: "Exception: Story at In review". */
export function factTitle(place: string, names: FactNames): string {
  const single = SINGLE[place];
  if (single !== undefined) return single;
  const [key = '', ...rest] = place.split('/');
  const id = rest.join('/');
  switch (key) {
    case 'deputies':
      return `Deputy of the ${ROLE_NAMES[rest[0] as Role]}`;
    case 'areas':
      return `Product Owner of the ${id.replace(':', ' ')}`;
    case 'rights':
      return isRightId(id) ? DECISION_RIGHTS[id].title : id;
    case 'issueTypes':
      return `Exception: ${typeName(names, id)} at every status`;
    case 'statuses':
      return `Exception: every work type at ${statusName(names, id)}`;
    case 'cells': {
      const [type = '', status = ''] = id.split(':');
      return `Exception: ${typeName(names, type)} at ${statusName(names, status)}`;
    }
    case 'confirmedSteps':
      return `Step of ${statusName(names, id)}`;
    case 'kinds':
      return `Kind of ${typeName(names, id)}`;
    case 'checks':
      return `${names.check(rest[0] ?? '')}: ${ATTRIBUTES[rest[1] ?? ''] ?? rest[1] ?? ''}`;
    case 'exemptions':
      return `Exemption from ${names.check(id.split(':')[0] ?? '')}`;
    default:
      return place;
  }
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const lookUp = (table: Readonly<Record<string, string>>, key: unknown): string =>
  (typeof key === 'string' ? table[key] : undefined) ?? String(key);

function wordOf(value: unknown, names: FactNames): string {
  if (typeof value !== 'string') return typeof value === 'number' || typeof value === 'boolean' ? String(value) : '';
  if (value === 'PM' || value === 'PO') return ROLE_NAMES[value];
  if (isStep(value)) return STEP_LABELS[value].label;
  return (
    names.person(value) ??
    findPreset(value)?.title ??
    WEIGHT_NAMES[value as 'off'] ??
    KIND_NAMES[value as 'bug'] ??
    value
  );
}

/** The value of a fact; "not set" where there is none. */
export function factValue(place: string, value: unknown, names: FactNames): string {
  if (value === undefined) return 'not set';
  if (place === 'criteria/fieldIds' && Array.isArray(value)) {
    return value.length === 0 ? 'the description only' : value.map(String).join(', ');
  }
  if (place.startsWith('holders/') || ['portfolioOwner', 'escalationContact'].includes(place)) {
    const id = isRecord(value) ? String(value['accountId']) : String(value as string);
    return names.person(id) ?? 'somebody whose name you may not see';
  }
  if (Array.isArray(value)) return value.map((one) => factValue(place, one, names)).join(', ');
  return isRecord(value) ? recordWords(place, value, names) : wordOf(value, names);
}

function recordWords(place: string, value: Readonly<Record<string, unknown>>, names: FactNames): string {
  if (typeof value['reason'] === 'string') {
    const { scope, reason, until } = value;
    const where = isRecord(scope) ? `${String(scope['type'])} ${String(scope['id'])}` : '';
    return `${where}: ${reason}${typeof until === 'string' ? `, until ${dayInWords(until)}` : ''}`;
  }
  if (typeof value['accountId'] === 'string' || typeof value['roleId'] === 'string') {
    const { accountId, roleId, until } = value;
    const who =
      typeof accountId === 'string'
        ? (names.person(accountId) ?? 'somebody whose name you may not see')
        : `everybody in the role ${String(roleId)}`;
    return typeof until === 'string' ? `${who} until ${dayInWords(until)}` : who;
  }
  if (place.startsWith('cells/')) {
    const { role, right } = value;
    const parts = [
      typeof role === 'string' ? ROLE_NAMES[role as Role] : null,
      typeof right === 'string' ? `“${DECISION_RIGHTS[right as RightId].title}”` : null,
    ];
    return parts.filter((part) => part !== null).join(', ');
  }
  return Object.entries(value)
    .map(([key, one]) => `${lookUp(KIND_NAMES, key)}: ${Array.isArray(one) ? one.join(', ') : wordOf(one, names)}`)
    .join('; ');
}

/** The titles of the sections, as the page and every comparison name them. */
export const SECTION_TITLES = {
  roles: 'Who holds the roles',
  split: 'How decisions are split',
  exceptions: 'Exceptions',
  criteria: 'Where criteria live',
  checks: 'What counts as ready',
} as const;
