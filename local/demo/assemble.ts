/** Authored items of one space → the issues of a site, with dates, ranks and people filled in from a seed. */
import type { SiteComment, SiteIssue } from '../jira/entities';
import { readAuthored, type AuthoredItem } from './authored-items';
import { documentFromAuthored } from './authored-text';
import type { BlueprintType, SpaceBlueprint } from './blueprint';
import { STATUSES, WORK_TYPES } from './catalogue';
import { propertiesOf } from './checklist-apps';
import { createdAt, daysBefore, updatedAt } from './dates';
import { historyOf } from './history';
import { accountIdOf } from './people';
import { ranksOf } from './ranks';
import { seeded } from './seeded';

interface Assembly {
  readonly blueprint: SpaceBlueprint;
  readonly now: Date;
  readonly highestNumber: number;
  readonly ranks: ReadonlyMap<string, string>;
}

/** Issue ids are the project's id and the key's number, so that they do not move when an item is added. */
function issueIdOf(assembly: Assembly, key: string): string {
  const { project } = assembly.blueprint;
  if (!key.startsWith(`${project.key}-`)) throw new Error(`${key} is not an item of ${project.key}`);
  return `${Number(project.id) - 10_090}${key.slice(project.key.length + 1).padStart(4, '0')}`;
}

/**
 * In: a space's blueprint, and the present time that all dates are relative to. Out: its issues in the order of keys.
 * Throws an Error that names the item where the authored text uses a name that the space does not have.
 */
export function assembleIssues(blueprint: SpaceBlueprint, now: Date): readonly SiteIssue[] {
  const items = blueprint.content.flatMap(readAuthored).sort((one, other) => numberOf(one.key) - numberOf(other.key));
  const assembly: Assembly = {
    blueprint,
    now,
    highestNumber: Math.max(0, ...items.map((item) => numberOf(item.key))),
    ranks: ranksOf(items),
  };
  return items.map((item) => issueFrom(item, assembly));
}

/** In: a key such as LEND-7. Out: 7. */
function numberOf(key: string): number {
  return Number(key.slice(key.lastIndexOf('-') + 1));
}

function issueFrom(item: AuthoredItem, assembly: Assembly): SiteIssue {
  const { blueprint, now } = assembly;
  const { options } = item;
  const type = blueprint.types[item.type];
  const statusName = type?.statuses[item.status];
  if (!type || !statusName)
    throw new Error(`${item.key}: ${blueprint.project.key} has no ${item.type} in "${item.status}"`);
  const random = seeded(item.key);
  const created = createdAt(numberOf(item.key), { ...assembly, startedDaysAgo: blueprint.startedDaysAgo, random });
  const { category } = STATUSES[statusName];
  const updated = updatedAt(item, { created, now, category, sprints: blueprint.sprints, random });
  const links = (options['blocks']?.split(',') ?? []).map((key) => ({
    type: 'blocks' as const,
    outwardIssueId: issueIdOf(assembly, key),
  }));
  const reporterAccountId = accountIdOf(options['from'] ?? random.pick(blueprint.reporters));
  const id = issueIdOf(assembly, item.key);
  const changes = historyOf(item, blueprint, { issueId: id, by: reporterAccountId, now });
  const assignee = assigneeOf(item, category, blueprint, random);
  return {
    id,
    key: item.key,
    projectId: blueprint.project.id,
    issueTypeId: WORK_TYPES[type.workType].id,
    statusId: STATUSES[statusName].id,
    summary: item.summary,
    description: documentFromAuthored(item.description, item.key),
    priority: options['priority'] ?? 'Medium',
    reporterAccountId,
    ...(assignee === undefined ? {} : { assigneeAccountId: accountIdOf(assignee) }),
    ...(options['parent'] === undefined ? {} : { parentId: issueIdOf(assembly, options['parent']) }),
    labels: options['label']?.split(',') ?? [],
    ...componentsOf(item, blueprint),
    ...sprintsOf(item, blueprint),
    ...(blueprint.simpleBacklog?.includes(item.status) ? { inBacklog: true } : {}),
    rank: assembly.ranks.get(item.key) ?? '',
    ...securityLevelOf(item, blueprint),
    customFields: customFieldsOf(item, type, blueprint),
    properties: propertiesOf(item),
    links,
    comments: commentsOf(item, id, now),
    ...(changes.length === 0 ? {} : { changes }),
    created: created.toISOString(),
    updated,
    ...(category === 'new' ? {} : { statusCategoryChanged: updated }),
  };
}

/** The space's components follow from the labels: the words by which its team has always sorted its items. */
function componentsOf(item: AuthoredItem, { componentLabels = {} }: SpaceBlueprint): Pick<SiteIssue, 'componentIds'> {
  const labels = item.options['label']?.split(',') ?? [];
  const componentIds = Object.entries(componentLabels).flatMap(([id, words]) =>
    labels.some((label) => words.includes(label)) ? [id] : [],
  );
  return componentIds.length === 0 ? {} : { componentIds };
}

function assigneeOf(
  item: AuthoredItem,
  category: 'new' | 'indeterminate' | 'done',
  blueprint: SpaceBlueprint,
  random: ReturnType<typeof seeded>,
): string | undefined {
  const named = item.options['to'];
  if (named !== undefined) return named;
  // Teams pull: what nobody has started belongs to nobody yet.
  return category === 'new' || item.status === 'rejected' ? undefined : random.pick(blueprint.developers);
}

function sprintsOf(item: AuthoredItem, { sprints }: SpaceBlueprint): Pick<SiteIssue, 'sprintId' | 'closedSprintIds'> {
  const find = (alias: string) => {
    const sprint = sprints.find((one) => one.alias === alias);
    if (!sprint) throw new Error(`${item.key}: no sprint "${alias}"`);
    return sprint;
  };
  const current = item.options['in'] === undefined ? undefined : find(item.options['in']);
  const before = (item.options['was']?.split(',') ?? []).map(find);
  const closed = [...before, ...(current?.state === 'closed' ? [current] : [])].map((sprint) => sprint.id);
  return {
    ...(current && current.state !== 'closed' ? { sprintId: current.id } : {}),
    ...(closed.length === 0 ? {} : { closedSprintIds: closed }),
  };
}

function securityLevelOf(item: AuthoredItem, { project }: SpaceBlueprint): Pick<SiteIssue, 'securityLevelId'> {
  const name = item.options['level'];
  if (name === undefined) return {};
  const level = project.securityLevels?.find((one) => one.name.toLowerCase().startsWith(name));
  if (!level) throw new Error(`${item.key}: no security level "${name}"`);
  return { securityLevelId: level.id };
}

/** Every field that the type shows has a value, null where nothing was entered, as Jira answers. */
function customFieldsOf(item: AuthoredItem, type: BlueprintType, blueprint: SpaceBlueprint): Record<string, unknown> {
  const values: Record<string, unknown> = Object.fromEntries(type.fieldIds.map((id) => [id, null]));
  const set = (id: string | undefined, value: unknown) => {
    if (id === undefined || !(id in values)) throw new Error(`${item.key}: ${item.type} does not show that field`);
    values[id] = value;
  };
  if (item.estimate !== undefined) set(blueprint.estimateFieldId, item.estimate);
  const criteria = item.sections.find((section) => section.name === 'criteria');
  if (criteria) {
    const rich = blueprint.criteriaField?.rich ?? true;
    set(
      blueprint.criteriaField?.id,
      rich ? documentFromAuthored(criteria.text, `${item.key}-criteria`) : criteria.text,
    );
  }
  return values;
}

function commentsOf(item: AuthoredItem, issueId: string, now: Date): readonly SiteComment[] {
  return item.sections
    .filter((section) => section.name === 'comment')
    .map((section, index) => {
      const [author = '', days = '1'] = section.argument.split(' ');
      return {
        id: `${issueId}${index}`,
        authorAccountId: accountIdOf(author),
        body: documentFromAuthored(section.text, `${item.key}-comment-${index}`),
        created: daysBefore(now, Number(days)).toISOString(),
      };
    });
}
