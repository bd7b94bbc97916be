/** The fields that JQL knows on a simulated site, by lower-case name. */
import type { SiteField, SiteIssue, SiteSprint } from '../entities';
import { badRequest } from '../problem';
import { RANK_FIELD, SPRINT_FIELD } from '../software-fields';
import type { Store } from '../store';
import { categoryNames, priorityOf } from '../wire/names';
import { customId } from '../wire/entities';
import {
  dateField,
  emptyField,
  numberField,
  setField,
  textField,
  valueOf,
  withHistory,
  type JqlEnv,
  type JqlField,
} from './field';
import type { Operand } from './parse';
import { propertyField } from './property-field';
import { textOf } from './text';

type Resolve = Parameters<typeof setField>[1];

const same = (a: string | undefined, b: string): boolean => a?.toLowerCase() === b.toLowerCase();

const unknownValue = (value: string, name: string) =>
  /^\d+$/.test(value)
    ? badRequest(`A value with ID '${value}' does not exist for the field '${name}'.`)
    : badRequest(`The value '${value}' does not exist for the field '${name}'.`);

/** Resolves a name or id among entities; Jira complains where none matches. */
function among<T extends { readonly id: string }>(
  candidates: (store: Store) => Iterable<T>,
  names: (it: T, store: Store) => readonly (string | undefined)[],
): Resolve {
  return (operand, name, { store }) => {
    const value = valueOf(operand, name);
    const found = [...candidates(store)].filter(
      (it) => it.id === value || names(it, store).some((one) => same(one, value)),
    );
    if (found.length === 0) throw unknownValue(value, name);
    return found.map((it) => it.id);
  };
}

const byIssueType: Resolve = (operand, name, env) => {
  const types = [...env.store.issueTypes.values()];
  if (operand.kind === 'function' && /^(?:sub[tT]askIssueTypes|standardIssueTypes)$/.test(operand.name)) {
    const wantSubtasks = /^sub/i.test(operand.name);
    return types.filter((it) => it.hierarchyLevel < 0 === wantSubtasks).map((it) => it.id);
  }
  return among(
    () => types,
    (it) => [it.name, it.untranslatedName],
  )(operand, name, env);
};

const SPRINT_FUNCTIONS: Readonly<Record<string, SiteSprint['state']>> = {
  opensprints: 'active',
  futuresprints: 'future',
  closedsprints: 'closed',
};

const bySprint: Resolve = (operand, name, { store }) => {
  const sprints = [...store.sprints.values()];
  const state = operand.kind === 'function' ? SPRINT_FUNCTIONS[operand.name.toLowerCase()] : undefined;
  if (state) return sprints.filter((it) => it.state === state).map((it) => String(it.id));
  const value = valueOf(operand, name);
  const found = sprints.filter((it) => String(it.id) === value || same(it.name, value));
  if (found.length === 0)
    throw badRequest(`Sprint with name '${value}' does not exist or you do not have permission to view it.`);
  return found.map((it) => String(it.id));
};

const byUser: Resolve = (operand, name, { store, accountId }) => {
  if (operand.kind === 'function' && same('currentUser', operand.name)) return accountId === null ? [] : [accountId];
  const value = valueOf(operand, name);
  const found = [...store.users.values()].filter((it) =>
    [it.accountId, it.displayName, it.emailAddress].some((one) => same(one, value)),
  );
  if (found.length === 0) throw badRequest(`The value '${value}' does not exist for the field '${name}'.`);
  return found.map((it) => it.accountId);
};

const byIssue: Resolve = (operand, name, { store }) => {
  const value = valueOf(operand, name);
  const found = store.issue(value);
  if (!found) throw badRequest(`An issue with key '${value}' does not exist for the field '${name}'.`);
  return [found.id];
};

const byCategory: Resolve = (operand, name, { store }) => {
  const value = valueOf(operand, name);
  const key = (['new', 'indeterminate', 'done'] as const).find((it) =>
    categoryNames(it, store.locale).some((one) => same(one, value)),
  );
  if (!key) throw unknownValue(value, name);
  return [key];
};

const byPriority: Resolve = (operand, name) => {
  const found = priorityOf(valueOf(operand, name));
  if (!found) throw unknownValue(valueOf(operand, name), name);
  return [found.id];
};

const byResolution: Resolve = (operand, name) => {
  const value = valueOf(operand, name);
  if (!['done', 'unresolved', '10000'].includes(value.toLowerCase())) throw unknownValue(value, name);
  return [same('unresolved', value) ? 'unresolved' : 'done'];
};

/** A project that the caller may not browse is as unknown as one that does not exist. */
const byProject: Resolve = (operand, name, env) =>
  among(
    (store) => [...store.projects].filter(env.mayBrowse),
    (it) => [it.key, it.name],
  )(operand, name, env);

const byComponent: Resolve = (operand, name, env) =>
  among(
    (store) => [...store.projects].filter(env.mayBrowse).flatMap((it) => it.components ?? []),
    (it) => [it.name],
  )(operand, name, env);

const keySort = (issue: SiteIssue): string => {
  const [project, number] = issue.key.split('-');
  return `${project ?? ''}-${(number ?? '').padStart(10, '0')}`;
};

const priorityNumber = (issue: SiteIssue): string => priorityOf(issue.priority)?.id ?? '3';
const statusOf = (issue: SiteIssue, { store }: JqlEnv) => store.statuses.get(issue.statusId);
const one = (value: string | undefined): readonly string[] => (value === undefined ? [] : [value]);
const allText = (it: SiteIssue): string =>
  [
    it.summary,
    textOf(it.description),
    ...Object.values(it.customFields).map(textOf),
    ...(it.comments ?? []).map((c) => textOf(c.body)),
  ].join(' ');

const ISSUE = setField((it) => [it.id], byIssue, keySort);
const TYPE = setField(
  (it) => [it.issueTypeId],
  byIssueType,
  (it, { store }) => store.issueTypes.get(it.issueTypeId)?.name,
);
const SPRINT = setField((issue, { store }) => {
  const { current, closed } = store.sprintIds(issue);
  return [...closed, ...(current === undefined ? [] : [current])].map(String);
}, bySprint);
const RANK: JqlField = { ...emptyField(), operators: [], sortKey: (it) => it.rank };
const CREATED = dateField((it) => it.created);
const UPDATED = dateField((it) => it.updated);

const SYSTEM: Readonly<Record<string, JqlField>> = {
  project: setField((it) => [it.projectId], byProject, keySort),
  issuetype: TYPE,
  type: TYPE,
  status: withHistory(
    'status',
    (it) => [it.statusId],
    among(
      (store) => store.statuses.values(),
      (it) => [it.name, it.untranslatedName],
    ),
    (it, env) => statusOf(it, env)?.name,
  ),
  statuscategory: setField((it, env) => one(statusOf(it, env)?.category), byCategory),
  sprint: SPRINT,
  key: ISSUE,
  issuekey: ISSUE,
  issue: ISSUE,
  id: ISSUE,
  created: CREATED,
  createddate: CREATED,
  updated: UPDATED,
  updateddate: UPDATED,
  statuscategorychangeddate: dateField((it) => it.statusCategoryChanged ?? it.created),
  labels: setField(
    (it) => it.labels.map((label) => label.toLowerCase()),
    (operand, name) => [valueOf(operand, name).toLowerCase()],
  ),
  parent: setField((it) => one(it.parentId), byIssue),
  assignee: setField(
    (it) => one(it.assigneeAccountId),
    byUser,
    (it) => it.assigneeAccountId,
  ),
  reporter: setField(
    (it) => [it.reporterAccountId],
    byUser,
    (it) => it.reporterAccountId,
  ),
  creator: setField((it) => [it.reporterAccountId], byUser),
  // Highest first in descending order, as in Jira: the sort key is the negated position.
  priority: setField(
    (it) => [priorityNumber(it)],
    byPriority,
    (it) => -Number(priorityNumber(it)),
  ),
  resolution: {
    ...setField((it, env) => [statusOf(it, env)?.category === 'done' ? 'done' : 'unresolved'], byResolution),
    isEmpty: (it, env) => statusOf(it, env)?.category !== 'done',
  },
  level: setField(
    (it) => one(it.securityLevelId),
    (operand, name) => [valueOf(operand, name)],
  ),
  summary: textField((it) => it.summary, true),
  description: textField((it) => textOf(it.description)),
  text: textField(allText),
  comment: textField((it) => (it.comments ?? []).map((comment) => textOf(comment.body)).join(' ')),
  rank: RANK,
  component: setField((it) => it.componentIds ?? [], byComponent),
  originalestimate: numberField((it) => it.originalEstimateSeconds),
  timeoriginalestimate: numberField((it) => it.originalEstimateSeconds),
  fixversion: emptyField(),
  affectedversion: emptyField(),
  due: dateField(() => undefined),
  duedate: dateField(() => undefined),
  environment: textField(() => ''),
};

/** A document without content is empty to Jira; one with a blank paragraph is not. */
function isBlank(value: unknown): boolean {
  if (value === null || value === undefined || value === '') return true;
  if (Array.isArray(value)) return value.length === 0;
  const content = (value as { content?: unknown }).content;
  return typeof value === 'object' && Array.isArray(content) && content.length === 0;
}

function customField(field: SiteField): JqlField {
  if (field.schemaCustom === SPRINT_FIELD) return SPRINT;
  if (field.schemaCustom === RANK_FIELD) return RANK;
  const read = (it: SiteIssue): unknown => it.customFields[field.id];
  if (field.schemaType === 'number') return numberField(read);
  if (field.schemaType === 'string') {
    return { ...textField((it) => textOf(read(it))), isEmpty: (it) => isBlank(read(it)) };
  }
  const names = (it: SiteIssue): readonly string[] =>
    [read(it)].flat().flatMap((value) => {
      const option = value as { value?: unknown; name?: unknown } | string | null | undefined;
      const text = typeof option === 'object' && option !== null ? (option.value ?? option.name) : option;
      return typeof text === 'string' ? [text.toLowerCase()] : [];
    });
  const byName: Resolve = (operand: Operand, name) => [valueOf(operand, name).toLowerCase()];
  return { ...setField(names, byName), isEmpty: (it) => isBlank(read(it)) };
}

/** Fields that share a name are one to JQL: an item matches if any of them does. */
function anyOf(fields: readonly JqlField[]): JqlField | undefined {
  const [first, ...others] = fields;
  if (!first || others.length === 0) return first;
  return {
    ...first,
    test: (...given) => {
      const tests = fields.map((it) => it.test(...given));
      return (issue) => tests.some((it) => it(issue));
    },
    isEmpty: (issue, env) => fields.every((it) => it.isEmpty(issue, env)),
  };
}

/**
 * The field of a JQL name: a system name, `cf[10010]`, `issue.property[key].path`, or a custom field's name.
 * @throws Jira's 400 where there is none.
 */
export function jqlField(name: string, store: Store): JqlField {
  const lower = name.toLowerCase();
  const property = /^issue\.property\[["']?([^\]"']+)["']?\](?:\.(.+))?$/i.exec(name);
  if (property) return propertyField(property[1] ?? '', property[2]?.split('.') ?? []);
  const number = /^cf\[(\d+)\]$/.exec(lower)?.[1];
  const custom = [...store.fields.values()].filter((it) =>
    number === undefined ? same(it.name, name) || same(it.untranslatedName, name) : customId(it.id) === Number(number),
  );
  const found = (number === undefined ? SYSTEM[lower] : undefined) ?? anyOf(custom.map(customField));
  if (!found) throw badRequest(`Field '${name}' does not exist or you do not have permission to view it.`);
  return found;
}
