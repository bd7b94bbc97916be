import fullSchema from '@atlaskit/adf-schema/dist/json-schema/v1/full.json';
import Ajv from 'ajv-draft-04';
import { demoAppStorage, demoSite, DEMO_PEOPLE } from '../../../local/demo';
import type { SiteData, SiteIssue } from '../../../local/jira/entities';
import { checkSettingsProblems } from '../../../src/checks';
import { parseSpaceSettings } from '../../../src/settings/settings';

const NOW = new Date('2026-03-10T09:30:00.000Z');
const site = demoSite(NOW);
const validAdf = new Ajv({ strict: false }).compile(fullSchema);

const byId = <T extends { readonly id: string | number }>(all: readonly T[]): Map<T['id'], T> =>
  new Map(all.map((one) => [one.id, one]));
const projects = byId(site.projects);
const statuses = byId(site.statuses);
const types = byId(site.issueTypes);
const fields = byId(site.fields);
const issues = byId(site.issues);
const sprints = byId(site.sprints);
const users = new Map(site.users.map((user) => [user.accountId, user]));
const project = (issue: SiteIssue) => projects.get(issue.projectId)!;

/** Messages of every item for which the rule does not hold, so that a failure names its item. */
const offenders = (rule: (issue: SiteIssue) => string | false): string[] =>
  site.issues.flatMap((issue) => {
    const problem = rule(issue);
    return problem === false ? [] : [`${issue.key}: ${problem}`];
  });
const documentsOf = (issue: SiteIssue): unknown[] => [
  issue.description,
  ...Object.values(issue.customFields).filter((value) => typeof value === 'object'),
  ...(issue.comments ?? []).map((comment) => comment.body),
];

describe('the demo site holds together', () => {
  test('ids and keys are unique', () => {
    const lists: Record<string, readonly (string | number)[]> = {
      issueIds: site.issues.map(({ id }) => id),
      issueKeys: site.issues.map(({ key }) => key),
      users: site.users.map(({ accountId }) => accountId),
      statuses: site.statuses.map(({ id }) => id),
      types: site.issueTypes.map(({ id }) => id),
      fields: site.fields.map(({ id }) => id),
      sprints: site.sprints.map(({ id }) => id),
      boards: site.boards.map(({ id }) => id),
      comments: site.issues.flatMap(({ comments }) => (comments ?? []).map(({ id }) => id)),
    };
    for (const [name, ids] of Object.entries(lists)) {
      expect({ name, twice: ids.filter((id, index) => ids.indexOf(id) !== index) }).toEqual({ name, twice: [] });
    }
  });

  test('ranks are unique and sort as text', () => {
    for (const { id } of site.projects) {
      const ranks = site.issues.filter((issue) => issue.projectId === id).map(({ rank }) => rank);
      expect(new Set(ranks).size).toBe(ranks.length);
      expect(new Set(ranks.map((rank) => rank.length)).size).toBe(1);
    }
  });

  test('every id that an issue names exists, in its own space', () => {
    expect(
      offenders((issue) => {
        const ownType = project(issue).issueTypes.find(({ issueTypeId }) => issueTypeId === issue.issueTypeId);
        if (!ownType) return 'work type not in the space';
        if (!ownType.statusIds.includes(issue.statusId)) return 'status not in the workflow of its type';
        if (!Object.keys(issue.customFields).every((id) => ownType.fieldIds.includes(id)))
          return 'field not on the type';
        if (!users.has(issue.reporterAccountId)) return 'reporter unknown';
        if (issue.assigneeAccountId !== undefined && !users.has(issue.assigneeAccountId)) return 'assignee unknown';
        if (!(issue.links ?? []).every((link) => issues.has(link.outwardIssueId))) return 'link leads nowhere';
        if (issue.labels.some((label) => /\s/u.test(label))) return 'a label with white space';
        const level = issue.securityLevelId;
        const levels = project(issue).securityLevels ?? [];
        if (level !== undefined && !levels.some(({ id }) => id === level)) return 'security level unknown';
        return issue.key.startsWith(`${project(issue).key}-`) ? false : 'key of another space';
      }),
    ).toEqual([]);
  });

  test('sprints: an open one in sprintId, closed ones in closedSprintIds, all of the own board', () => {
    const boardProject = new Map(site.boards.map((board) => [board.id, board.projectId]));
    expect(
      offenders((issue) => {
        const current = issue.sprintId === undefined ? [] : [sprints.get(issue.sprintId)];
        const closed = (issue.closedSprintIds ?? []).map((id) => sprints.get(id));
        if (current.some((sprint) => sprint?.state === 'closed')) return 'a closed sprint as the current one';
        if (closed.some((sprint) => sprint?.state !== 'closed')) return 'an open sprint among the closed';
        const own = [...current, ...closed].every(
          (sprint) => boardProject.get(sprint?.boardId ?? -1) === issue.projectId,
        );
        return own ? false : 'a sprint of another space';
      }),
    ).toEqual([]);
  });

  test('a parent stands one or more levels above its child, in the same space', () => {
    expect(
      offenders((issue) => {
        const level = types.get(issue.issueTypeId)!.hierarchyLevel;
        const parent = issue.parentId === undefined ? undefined : issues.get(issue.parentId);
        if (issue.parentId !== undefined && !parent) return 'parent unknown';
        if (!parent) return level < 0 ? 'a sub-task without a parent' : false;
        if (parent.projectId !== issue.projectId) return 'parent in another space';
        return types.get(parent.issueTypeId)!.hierarchyLevel === level + 1 ? false : 'parent on the wrong level';
      }),
    ).toEqual([]);
  });

  test('boards map statuses of their own space, and each status once', () => {
    for (const board of site.boards) {
      const mapped = board.columns.flatMap(({ statusIds }) => statusIds);
      const own = new Set(projects.get(board.projectId)!.issueTypes.flatMap(({ statusIds }) => statusIds));
      expect({ board: board.name, strange: mapped.filter((id) => !own.has(id)) }).toEqual({
        board: board.name,
        strange: [],
      });
      expect(new Set(mapped).size).toBe(mapped.length);
    }
  });

  test('scoped statuses, work types and fields are used by their own space only', () => {
    for (const { id, issueTypes } of site.projects) {
      for (const type of issueTypes) {
        const scopes = [
          types.get(type.issueTypeId)!.projectId,
          ...type.statusIds.map((statusId) => statuses.get(statusId)!.projectId),
          ...type.fieldIds.map((fieldId) => fields.get(fieldId)!.projectId),
        ];
        expect(scopes.filter((scope) => scope !== undefined && scope !== id)).toEqual([]);
      }
    }
  });

  test('dates: created before updated, both in the past', () => {
    expect(
      offenders(({ created, updated }) => {
        if (Number.isNaN(Date.parse(created)) || Number.isNaN(Date.parse(updated))) return 'not a date';
        if (Date.parse(created) > Date.parse(updated)) return 'updated before it was created';
        return Date.parse(updated) < NOW.getTime() ? false : 'updated in the future';
      }),
    ).toEqual([]);
  });

  test('every document is valid ADF', () => {
    expect(
      offenders((issue) => {
        const broken = documentsOf(issue).find((document) => document !== null && !validAdf(document));
        return broken === undefined ? false : JSON.stringify(broken).slice(0, 300);
      }),
    ).toEqual([]);
    expect(validAdf({ version: 1, type: 'doc', content: [{ type: 'heading' }] })).toBe(false);
  });
});

describe('the demo site stays what it is', () => {
  test('the same time gives the same site', () => {
    expect(JSON.stringify(demoSite(NOW))).toBe(JSON.stringify(site));
  });

  test('it does not age: a year later the same items stand in the same states, with dates a year later', () => {
    const later = demoSite(new Date(NOW.getTime() + 365 * 86_400_000));
    const dated = new Set(['created', 'updated', 'statusCategoryChanged', 'comments', 'changes']);
    const undated = (data: SiteData) =>
      data.issues.map((issue) => Object.fromEntries(Object.entries(issue).filter(([name]) => !dated.has(name))));
    expect(undated(later)).toEqual(undated(site));
    expect(Date.parse(later.issues[0]!.created) - Date.parse(site.issues[0]!.created)).toBe(365 * 86_400_000);
  });
});

describe('people', () => {
  test('the personas exist; the outsider sees no space, the space admin administers one', () => {
    for (const accountId of Object.values(DEMO_PEOPLE)) expect(users.get(accountId)?.active).toBe(true);
    for (const { permissions } of site.projects) {
      for (const accountIds of Object.values(permissions)) expect(accountIds).not.toContain(DEMO_PEOPLE.outsider);
    }
    const lending = site.projects.find(({ key }) => key === 'LEND')!;
    expect(lending.permissions.ADMINISTER_PROJECTS).toContain(DEMO_PEOPLE.spaceAdmin);
    expect(lending.permissions.ADMINISTER_PROJECTS).not.toContain(DEMO_PEOPLE.developer);
  });

  test('the security level hides items from the Product Manager and shows them to the Product Owner', () => {
    const hidden = site.issues.filter(({ securityLevelId }) => securityLevelId !== undefined);
    const [level] = site.projects.find(({ key }) => key === 'LEND')!.securityLevels!;
    expect(hidden.length).toBeGreaterThan(0);
    expect(level!.accountIds).toContain(DEMO_PEOPLE.productOwner);
    expect(level!.accountIds).not.toContain(DEMO_PEOPLE.productManager);
  });
});

describe('what the app has stored', () => {
  const storage = demoAppStorage(NOW);

  test('all settings are as the app would accept them', () => {
    for (const settings of Object.values(storage)) expect(parseSpaceSettings(settings)).toEqual({ ok: true, settings });
  });

  test('settings name statuses, work types, fields and people that exist', () => {
    for (const [projectId, settings] of Object.entries(storage)) {
      expect(projects.has(projectId)).toBe(true);
      for (const id of Object.keys(settings.confirmedSteps)) expect(statuses.has(id)).toBe(true);
      for (const id of settings.criteria.fieldIds ?? []) expect(fields.has(id)).toBe(true);
      for (const cell of Object.keys(settings.cells)) {
        const [typeId = '', statusId = ''] = cell.split(':');
        const type = projects.get(projectId)!.issueTypes.find(({ issueTypeId }) => issueTypeId === typeId);
        expect(type?.statusIds).toContain(statusId);
      }
    }
  });

  test('settings name components and roles that exist, and days that fit the story', () => {
    const today = NOW.toISOString().slice(0, 10);
    const lending = site.projects.find(({ key }) => key === 'LEND')!;
    const { deputies, areas, checks, exemptions } = storage[lending.id]!;
    expect(areas.map(({ id }) => lending.components?.some((one) => one.id === id))).toEqual([true]);
    expect(deputies.PO).toMatchObject([{ type: 'projectRole' }]);
    const roles = deputies.PO.flatMap((one) => (one.type === 'projectRole' ? [one.roleId] : []));
    expect(roles.map((id) => lending.roleActors?.[id]?.groups ?? [])).toEqual([[]]);
    expect([...deputies.PM, ...deputies.PO].every(({ until }) => until > today)).toBe(true);
    expect(checkSettingsProblems(checks)).toEqual([]);
    for (const { checkId, scope, until } of exemptions) {
      expect([checkId, until !== null && until > today]).toEqual(['missing-estimate', true]);
      const excused = site.issues.filter(
        ({ projectId, labels = [] }) => projectId === lending.id && labels.includes(scope.id),
      );
      expect(excused.length).toBeGreaterThan(0);
    }
  });

  test('one space has no settings, one has a holder who left and a vacancy', () => {
    expect(storage[site.projects.find(({ key }) => key === 'VOL')!.id]).toBeUndefined();
    const operations = storage[site.projects.find(({ key }) => key === 'OPS')!.id]!;
    expect(operations.holders.PM).toBeNull();
    expect(users.get(operations.holders.PO!.accountId)?.active).toBe(false);
    expect(operations.deputies.PO.map(({ until }) => until < NOW.toISOString())).toEqual([true]);
  });
});
