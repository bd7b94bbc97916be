/** Changes to an item's fields, checked as Jira checks them. All mistakes of a request are reported together. */
import { isDocument } from './adf-shape';
import { changesBetween } from './change-log';
import type { SiteField, SiteIssue, SiteProject } from './entities';
import { APP_ACCOUNT_ID, holds } from './permissions';
import { memberRecord, memberRecords } from './parameters';
import { notSimulated, Problem } from './problem';
import type { Context } from './route';
import { RANK_FIELD, SPRINT_FIELD } from './software-fields';
import { priorityOf } from './wire/names';

type Change = Partial<SiteIssue>;
/** Gives the change, or throws the message that Jira puts under the field's name. */
type Setter = (value: unknown, issue: SiteIssue, context: Context) => Change;

class FieldError extends Error {}

const NEEDS_DOCUMENT = 'Operation value must be an Atlassian Document (see the Atlassian Document Format)';

function document(value: unknown): unknown {
  if (value === null) return null;
  if (typeof value !== 'object') throw new FieldError(NEEDS_DOCUMENT);
  // What sites answer to a document that is damaged, without saying where.
  if (!isDocument(value)) throw new Problem(400, ['INVALID_INPUT']);
  return value;
}

function summary(value: unknown): Change {
  if (typeof value !== 'string') throw new FieldError('Operation value must be a string');
  if (value.trim() === '') throw new FieldError('You must specify a summary of the issue.');
  if (/[\r\n]/.test(value)) throw new FieldError('The summary is invalid because it contains newline characters.');
  if (value.length > 255) throw new FieldError('Summary must be less than 255 characters.');
  return { summary: value };
}

function labels(value: unknown): Change {
  if (!Array.isArray(value) || !value.every((it) => typeof it === 'string'))
    throw new FieldError('data was not an array');
  const spaced = value.find((it: string) => /\s/.test(it)) as string | undefined;
  if (spaced !== undefined) throw new FieldError(`The label '${spaced}' contains spaces which is invalid.`);
  return { labels: [...new Set(value as string[])] };
}

const memberOf = (value: unknown, ...names: readonly string[]): string | undefined => {
  const record = (value ?? {}) as Record<string, unknown>;
  const found = names.map((it) => record[it]).find((it) => typeof it === 'string' || typeof it === 'number');
  return found === undefined ? undefined : String(found);
};

function priority(value: unknown): Change {
  const meta = priorityOf(memberOf(value, 'id', 'name') ?? '');
  if (!meta) throw new FieldError('The priority selected is invalid.');
  return { priority: meta.name };
}

const without = (issue: SiteIssue, key: 'assigneeAccountId' | 'parentId' | 'sprintId'): Change => ({
  ...issue,
  [key]: undefined,
});

const assignee: Setter = (value, issue, { store }) => {
  if (value === null) return without(issue, 'assigneeAccountId');
  const accountId = memberOf(value, 'accountId', 'id') ?? '';
  const project = store.project(issue.projectId);
  if (!project || !holds(store, accountId, 'ASSIGNABLE_USER', project)) {
    throw new FieldError(`User '${accountId}' cannot be assigned issues.`);
  }
  return { assigneeAccountId: accountId };
};

const parent: Setter = (value, issue, { store, access }) => {
  if (value === null) return without(issue, 'parentId');
  const found = store.issue(memberOf(value, 'key', 'id') ?? '');
  if (!found || !access.sees(found)) throw new FieldError('Could not find issue by id or key.');
  const [own, above] = [issue, found].map((it) => store.issueTypes.get(it.issueTypeId)?.hierarchyLevel ?? 0);
  if (above !== (own ?? 0) + 1) throw new FieldError('Given parent issue does not belong to appropriate hierarchy.');
  return { parentId: found.id };
};

const components: Setter = (value, issue, { store }) => {
  if (!Array.isArray(value)) throw new FieldError('data was not an array');
  const componentIds = value.map((it) => {
    const wanted = memberOf(it, 'id', 'name') ?? '';
    const found = store.component(issue, wanted);
    if (!found) throw new FieldError(`Component name '${wanted}' is not valid`);
    return found.id;
  });
  return { componentIds: [...new Set(componentIds)] };
};

/** Jira's default working time: a week of five days of eight hours. */
const SECONDS: Readonly<Record<string, number>> = { w: 144_000, d: 28_800, h: 3_600, m: 60 };

const timetracking: Setter = (value) => {
  const given = memberOf(value, 'originalEstimate') ?? '';
  const parts = given.trim().split(/\s+/);
  const seconds = parts.map((part) => {
    const [, amount, unit] = /^(\d+(?:\.\d+)?)([wdhm])$/.exec(part) ?? [];
    if (amount === undefined) throw new FieldError(`'${given}' is not a valid duration`);
    return Number(amount) * (SECONDS[unit ?? ''] ?? 0);
  });
  return { originalEstimateSeconds: seconds.reduce((sum, it) => sum + it, 0) };
};

const SETTERS: Readonly<Record<string, Setter>> = {
  summary: (value) => summary(value),
  description: (value) => ({ description: document(value) }),
  labels: (value) => labels(value),
  priority: (value) => priority(value),
  assignee,
  parent,
  components,
  timetracking,
};

function setSprint(value: unknown, issue: SiteIssue, { store }: Context): Change {
  if (value === null) return without(issue, 'sprintId');
  const sprint = typeof value === 'number' ? store.sprints.get(value) : undefined;
  if (!sprint || sprint.state === 'closed') throw new FieldError('Sprint does not exist or is closed.');
  return { sprintId: sprint.id };
}

function customValue(field: SiteField, value: unknown): unknown {
  if (value === null) return null;
  const isText = field.schemaType === 'string';
  if (isText && field.schemaCustom?.endsWith(':textarea') === true) return document(value);
  if (isText && typeof value !== 'string') throw new FieldError('Operation value must be a string');
  if (field.schemaType === 'number' && typeof value !== 'number')
    throw new FieldError('Operation value must be a number');
  if (field.schemaType === 'array' && !Array.isArray(value)) throw new FieldError('data was not an array');
  return value;
}

function setField(id: string, value: unknown, issue: SiteIssue, context: Context): Change {
  const field = context.store.fields.get(id);
  const setter = SETTERS[id];
  if (setter) return setter(value, issue, context);
  if (field?.schemaCustom === SPRINT_FIELD) return setSprint(value, issue, context);
  if (!field || field.schemaCustom === RANK_FIELD || !context.store.fieldIdsOf(issue).has(id)) {
    throw new FieldError(`Field '${id}' cannot be set. It is not on the appropriate screen, or unknown.`);
  }
  return { customFields: { ...issue.customFields, [id]: customValue(field, value) } };
}

/** The value that `update` operations leave: `set` for every field, `add` and `remove` for labels. */
function afterOperations(
  id: string,
  operations: readonly Readonly<Record<string, unknown>>[],
  issue: SiteIssue,
): unknown {
  let value: unknown = id === 'labels' ? issue.labels : undefined;
  for (const operation of operations) {
    const [verb, operand] = Object.entries(operation)[0] ?? [];
    if (verb === 'set' || (verb === 'edit' && id === 'timetracking')) value = operand;
    else if (id === 'labels' && verb === 'add') value = [...(value as string[]), operand];
    else if (id === 'labels' && verb === 'remove') value = (value as string[]).filter((it) => it !== operand);
    else throw notSimulated(`the operation ${String(verb)} on the field ${id}`);
  }
  return value;
}

/**
 * The item with the changes of a request body (`fields`, `update`, `properties`) made.
 * @throws Jira's 400 naming every field that cannot take its value; our 501 on operations that are not simulated.
 */
export function editIssue(context: Context, issue: SiteIssue, body: Readonly<Record<string, unknown>>): SiteIssue {
  const errors: Record<string, string> = {};
  let edited = issue;
  const apply = (id: string, value: unknown): void => {
    try {
      edited = { ...edited, ...setField(id, value, edited, context) };
    } catch (error) {
      if (!(error instanceof FieldError)) throw error;
      errors[id] = error.message;
    }
  };
  const update = memberRecord(body, 'update');
  for (const [id, value] of Object.entries(memberRecord(body, 'fields'))) apply(id, value);
  for (const id of Object.keys(update)) apply(id, afterOperations(id, memberRecords(update, id), edited));
  if (Object.keys(errors).length > 0) throw new Problem(400, [], errors);
  const properties = memberRecords(body, 'properties');
  if (properties.length === 0) return edited;
  const given = Object.fromEntries(properties.map((it) => [String(it.key), it.value]));
  return { ...edited, properties: { ...edited.properties, ...given } };
}

/**
 * Puts a changed item in place: updated now, what changed noted in its change log, visible to search when the index has
 * caught up.
 */
export function save({ store, now, settings, caller, newId }: Context, issue: SiteIssue): void {
  const updated = new Date(now).toISOString();
  const former = store.issue(issue.id);
  const items = former ? changesBetween(store, former, issue) : [];
  const authorAccountId = caller.accountId ?? APP_ACCOUNT_ID;
  const noted = items.length === 0 ? [] : [{ id: newId('change'), authorAccountId, created: updated, items }];
  const changes = [...(issue.changes ?? []), ...noted];
  const log = changes.length === 0 ? {} : { changes };
  store.saveIssue({ ...issue, ...log, updated }, { searchableFrom: now + settings.searchLagMs });
}

/** The statuses that the item's work type has in its project, in their order. */
export function workflowOf(project: SiteProject | undefined, issue: SiteIssue): readonly string[] {
  return project?.issueTypes.find((it) => it.issueTypeId === issue.issueTypeId)?.statusIds ?? [];
}
