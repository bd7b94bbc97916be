/** Spaces of any size for load tests and benchmarks: made from phrases, not written; never shown as a product. */
import type { SiteData, SiteIssue, SiteProject, SiteSprint } from '../jira/entities';
import { FIELDS, STATUSES, WORK_TYPES, type StatusName } from './catalogue';
import { daysBefore } from './dates';
import { loadDescription, loadSummary } from './load-text';
import { accountIdOf, PEOPLE, STAFF } from './people';
import { rankAt } from './ranks';
import { seeded, type Seeded } from './seeded';

export interface LoadOptions {
  /** How many items the space has. */
  readonly items: number;
  readonly seed: number;
  /** 1 is a description of about 800 characters on average; 0 leaves descriptions empty. */
  readonly descriptionFactor?: number;
  /** How many of the items are in the next sprint; 20 unless told. */
  readonly nextSprint?: number;
  /** The present time; a fixed day unless told, so that runs compare. */
  readonly now?: Date;
}

const PROJECT_ID = '10900';
const BOARD_ID = 90;
const NEXT_SPRINT: SiteSprint = { id: 901, boardId: BOARD_ID, name: 'LOAD Sprint 2', state: 'future' };
const ACTIVE_SPRINT: SiteSprint = {
  id: 900,
  boardId: BOARD_ID,
  name: 'LOAD Sprint 1',
  state: 'active',
  startDate: '2026-01-05T08:00:00.000Z',
  endDate: '2026-01-19T08:00:00.000Z',
};
const FLOW: readonly StatusName[] = ['refinement', 'ready', 'progress', 'review', 'acceptance', 'done', 'rejected'];
const statusIds = FLOW.map((name) => STATUSES[name].id);
const FIELD_IDS = [FIELDS.storyPoints.id, FIELDS.criteria.id];
const TYPES = ['epic', 'story', 'task', 'bug'] as const;

/**
 * In: how many items, and a seed. Out: a site with one Scrum space LOAD of exactly that many items: 1 in 40 an epic, the
 * rest stories, tasks and bugs with criteria in several shapes, of very different lengths. The same options give the same
 * site. Throws a RangeError for a negative or broken number of items.
 */
export function loadSite(options: LoadOptions): SiteData {
  const { items, seed, now = new Date('2026-01-12T09:00:00.000Z') } = options;
  if (!Number.isInteger(items) || items < 0)
    throw new RangeError(`items must be a whole number from 0; received ${items}`);
  return {
    name: 'larkshed-load',
    cloudId: '8c2e6f10-47ad-4d39-b5e8-90f1a6c3d702',
    timeZone: 'UTC',
    locale: 'en_US',
    users: Object.values(PEOPLE),
    jiraAdmins: [accountIdOf('solveig')],
    statuses: FLOW.map((name) => STATUSES[name]),
    issueTypes: TYPES.map((name) => WORK_TYPES[name]),
    fields: [FIELDS.storyPoints, FIELDS.criteria],
    projects: [loadProject()],
    boards: [
      {
        id: BOARD_ID,
        name: 'Load board',
        type: 'scrum',
        projectId: PROJECT_ID,
        columns: [
          { name: 'To do', statusIds: statusIds.slice(0, 2) },
          { name: 'In progress', statusIds: statusIds.slice(2, 5) },
          { name: 'Done', statusIds: statusIds.slice(5) },
        ],
        estimationFieldId: FIELDS.storyPoints.id,
      },
    ],
    sprints: [ACTIVE_SPRINT, NEXT_SPRINT],
    issues: Array.from({ length: items }, (_, index) =>
      loadIssue(index, seeded(`${seed} ${index}`), { ...options, now }),
    ),
  };
}

function loadProject(): SiteProject {
  return {
    id: PROJECT_ID,
    key: 'LOAD',
    name: 'Load test',
    style: 'classic',
    projectTypeKey: 'software',
    leadAccountId: accountIdOf('marek'),
    issueTypes: TYPES.map((name) => ({
      issueTypeId: WORK_TYPES[name].id,
      statusIds,
      fieldIds: name === 'epic' ? [] : FIELD_IDS,
    })),
    permissions: {
      BROWSE_PROJECTS: STAFF,
      EDIT_ISSUES: STAFF,
      CREATE_ISSUES: STAFF,
      TRANSITION_ISSUES: STAFF,
      ADD_COMMENTS: STAFF,
      ASSIGN_ISSUES: STAFF,
      ASSIGNABLE_USER: STAFF,
      VIEW_READONLY_WORKFLOW: STAFF,
      ADMINISTER_PROJECTS: [accountIdOf('tomas')],
    },
  };
}

const EPIC_EVERY = 40;

/** In: how many items that are not epics. Out: the index of the last of them, counted from the first item. */
function lastIndexOf(count: number): number {
  return count + Math.floor((count - 1) / (EPIC_EVERY - 1));
}

function loadIssue(index: number, random: Seeded, options: LoadOptions & { now: Date }): SiteIssue {
  const isEpic = index % EPIC_EVERY === 0;
  const type = isEpic ? 'epic' : random.pick(['story', 'story', 'story', 'task', 'bug'] as const);
  const epicIndex = index - (index % EPIC_EVERY);
  const inNext = !isEpic && index <= lastIndexOf(options.nextSprint ?? 20);
  const status: StatusName = inNext ? random.pick(['refinement', 'ready'] as const) : random.pick(FLOW);
  const created = daysBefore(options.now, 1 + random.next() * 700);
  return {
    id: String(2_000_000 + index),
    key: `LOAD-${index + 1}`,
    projectId: PROJECT_ID,
    issueTypeId: WORK_TYPES[type].id,
    statusId: STATUSES[status].id,
    summary: loadSummary(random),
    description: loadDescription(random, options.descriptionFactor ?? 1, `load-${index + 1}`),
    priority: random.pick(['High', 'Medium', 'Medium', 'Low']),
    reporterAccountId: random.pick(STAFF),
    ...(isEpic ? {} : { parentId: String(2_000_000 + epicIndex) }),
    labels: random.chance(0.3) ? ['load'] : [],
    ...(inNext ? { sprintId: NEXT_SPRINT.id } : {}),
    rank: rankAt(index),
    customFields: isEpic ? {} : loadFields(random),
    created: created.toISOString(),
    updated: daysBefore(options.now, random.next() * 0.9).toISOString(),
  };
}

function loadFields(random: Seeded): Record<string, unknown> {
  return {
    [FIELDS.storyPoints.id]: random.chance(0.8) ? random.pick([1, 2, 3, 5, 8, 13]) : null,
    [FIELDS.criteria.id]: random.chance(0.15) ? loadDescription(random, 0.3, 'field') : null,
  };
}
