/** A site small enough to know by heart, with one of everything that bites. */
import { createJiraSite, type Caller, type JiraSite, type JiraSiteOptions, type SiteData } from '../../../local/jira';
import type { SiteIssue, SiteResponse } from '../../../local/jira';

export const NOW = Date.parse('2026-03-10T09:00:00Z');
export const ADA: Caller = { accountId: 'ada', via: 'direct' };
export const BEN: Caller = { accountId: 'ben', via: 'direct' };
export const APP: Caller = { accountId: null, via: 'app' };

export const doc = (...paragraphs: string[]): unknown => ({
  type: 'doc',
  version: 1,
  content: paragraphs.map((text) => ({ type: 'paragraph', content: [{ type: 'text', text }] })),
});

const EVERYONE = ['*'];
const open = {
  BROWSE_PROJECTS: EVERYONE,
  EDIT_ISSUES: EVERYONE,
  CREATE_ISSUES: EVERYONE,
  TRANSITION_ISSUES: EVERYONE,
  ADD_COMMENTS: EVERYONE,
  ASSIGNABLE_USER: EVERYONE,
  ADMINISTER_PROJECTS: ['ada'],
};

const types = (...ids: string[]) =>
  ids.map((issueTypeId) => ({
    issueTypeId,
    statusIds: ['1', '2', '3'],
    fieldIds: ['customfield_10030', 'customfield_10031'],
  }));

export function issue(id: number, over: Partial<SiteIssue> = {}): SiteIssue {
  return {
    id: String(id),
    key: `SHOP-${id - 100}`,
    projectId: '10000',
    issueTypeId: '20',
    statusId: '1',
    summary: `Item ${id - 100}`,
    description: doc('As a buyer I pay by invoice.'),
    reporterAccountId: 'ada',
    labels: [],
    rank: `0|i0${id}:`,
    customFields: {},
    created: '2026-03-01T10:00:00Z',
    updated: '2026-03-02T10:00:00Z',
    ...over,
  };
}

const issues: readonly SiteIssue[] = [
  issue(101, {
    rank: '0|i0900:',
    labels: ['Checkout'],
    componentIds: ['600'],
    customFields: { customfield_10030: doc('Given a cart'), customfield_10031: 3 },
  }),
  issue(102, { sprintId: 7, assigneeAccountId: 'ben', statusId: '2', priority: 'High' }),
  issue(103, { closedSprintIds: [6], properties: { checklist: { hasItems: true } }, updated: '2026-03-09T10:00:00Z' }),
  issue(104, { issueTypeId: '10', summary: 'Epic of payments' }),
  issue(105, { issueTypeId: '30', parentId: '102' }),
  issue(106, { statusId: '3', statusCategoryChanged: '2026-03-05T10:00:00Z' }),
  issue(107, { securityLevelId: '50', description: null }),
  issue(108, { sprintId: 8, parentId: '104', links: [{ type: 'blocks', outwardIssueId: '101' }] }),
  issue(201, { key: 'BLK-1', projectId: '10001' }),
  issue(301, { key: 'HID-1', projectId: '10002' }),
  issue(401, { key: 'TEAM-1', projectId: '10003', issueTypeId: '40', statusId: '4', inBacklog: true }),
  issue(402, { key: 'TEAM-2', projectId: '10003', issueTypeId: '40', statusId: '4' }),
  issue(501, { key: 'OPS-1', projectId: '10004' }),
  issue(502, { key: 'OPS-2', projectId: '10004', statusId: '2' }),
];

const project = (id: string, key: string, over: object = {}) => ({
  id,
  key,
  name: `${key} space`,
  style: 'classic' as const,
  projectTypeKey: 'software' as const,
  leadAccountId: 'ada',
  issueTypes: types('20', '10', '30'),
  permissions: open,
  ...over,
});

const column = (name: string, ...statusIds: string[]) => ({ name, statusIds });

export const SMALL_SITE: SiteData = {
  name: 'Small Shop',
  cloudId: '11111111-2222-3333-4444-555555555555',
  timeZone: 'Europe/Berlin',
  locale: 'de_DE',
  users: [
    { accountId: 'ada', displayName: 'Ada Lang', emailAddress: 'ada@shop.example', active: true },
    { accountId: 'ben', displayName: 'Ben Ortiz', emailAddress: 'ben@shop.example', active: true },
    { accountId: 'cleo', displayName: 'Cleo Gone', emailAddress: 'cleo@shop.example', active: false },
  ],
  jiraAdmins: ['ada'],
  statuses: [
    { id: '1', name: 'Offen', untranslatedName: 'To Do', category: 'new' },
    { id: '2', name: 'In Arbeit', untranslatedName: 'In Progress', category: 'indeterminate' },
    { id: '3', name: 'Fertig', untranslatedName: 'Done', category: 'done' },
    { id: '4', name: 'Offen', untranslatedName: 'To Do', category: 'new', projectId: '10003' },
  ],
  issueTypes: [
    { id: '10', name: 'Epic', hierarchyLevel: 1 },
    { id: '20', name: 'Geschichte', untranslatedName: 'Story', hierarchyLevel: 0 },
    { id: '30', name: 'Unteraufgabe', untranslatedName: 'Sub-task', hierarchyLevel: -1 },
    { id: '40', name: 'Aufgabe', untranslatedName: 'Task', hierarchyLevel: 0, projectId: '10003' },
  ],
  fields: [
    {
      id: 'customfield_10030',
      name: 'Acceptance Criteria',
      schemaType: 'string',
      schemaCustom: 'com.atlassian.jira.plugin.system.customfieldtypes:textarea',
    },
    {
      id: 'customfield_10031',
      name: 'Story Points',
      schemaType: 'number',
      schemaCustom: 'com.atlassian.jira.plugin.system.customfieldtypes:float',
    },
    { id: 'customfield_10032', name: 'Team notes', schemaType: 'string', projectId: '10003' },
  ],
  roles: [
    { id: '10002', name: 'Administrators' },
    { id: '10010', name: 'Product Owners', description: 'Who decides' },
  ],
  projects: [
    project('10000', 'SHOP', {
      securityLevels: [{ id: '50', name: 'Board only', accountIds: ['ada'] }],
      properties: { 'a.b': { x: 1 } },
      components: [
        { id: '600', name: 'Checkout', leadAccountId: 'ben' },
        { id: '601', name: 'Invoices', description: 'Paying later' },
      ],
      roleActors: {
        '10010': { accountIds: ['ben', 'ada', 'cleo'], groups: [{ groupId: 'g-1', name: 'owners' }] },
      },
    }),
    project('10001', 'BLK', { appBlocked: true }),
    project('10002', 'HID', { permissions: { ...open, BROWSE_PROJECTS: ['ada'] } }),
    project('10003', 'TEAM', {
      style: 'next-gen',
      issueTypes: [{ issueTypeId: '40', statusIds: ['4'], fieldIds: ['customfield_10032'] }],
    }),
    project('10004', 'OPS', { permissions: { ...open, ASSIGNABLE_USER: ['ben', 'cleo'] } }),
  ],
  boards: [
    {
      id: 1,
      name: 'Shop board',
      type: 'scrum',
      projectId: '10000',
      estimationFieldId: 'customfield_10031',
      columns: [column('To do', '1'), column('Doing', '2'), column('Done', '3')],
    },
    {
      id: 2,
      name: 'Team board',
      type: 'simple',
      projectId: '10003',
      hasBacklog: true,
      columns: [column('Do', '4'), column('Done')],
    },
    {
      id: 3,
      name: 'Ops board',
      type: 'kanban',
      projectId: '10004',
      columns: [column('Backlog', '1'), column('Do', '2'), column('Done', '3')],
    },
  ],
  sprints: [
    { id: 8, boardId: 1, name: 'Sprint 3', state: 'future' },
    {
      id: 7,
      boardId: 1,
      name: 'Sprint 2',
      state: 'active',
      startDate: '2026-03-02T09:00:00+01:00',
      endDate: '2026-03-16T09:00:00+01:00',
    },
    { id: 6, boardId: 1, name: 'Sprint 1', state: 'closed', goal: 'Pay', completeDate: '2026-03-01T16:00:00Z' },
  ],
  issues,
};

export interface SmallSite {
  readonly site: JiraSite;
  /** Moves the clock on. */
  readonly pass: (ms: number) => void;
  readonly get: (path: string, caller?: Caller) => Promise<SiteResponse>;
  readonly send: (method: string, path: string, body?: unknown, caller?: Caller) => Promise<SiteResponse>;
  /** The keys that a search finds. */
  readonly found: (jql: string, caller?: Caller) => Promise<readonly string[]>;
}

/** The small site with a clock of its own. */
export function smallSite(options: JiraSiteOptions = {}): SmallSite {
  let now = NOW;
  const site = createJiraSite(SMALL_SITE, { clock: () => now, baseUrl: 'https://shop.example', ...options });
  const send: SmallSite['send'] = (method, path, body, caller = ADA) => site.handle({ method, path, body }, caller);
  const get: SmallSite['get'] = (path, caller) => send('GET', path, undefined, caller);
  const found: SmallSite['found'] = async (jql, caller) => {
    const { status, body } = await send(
      'POST',
      '/rest/api/3/search/jql',
      { jql, fields: ['key'], maxResults: 5000 },
      caller,
    );
    if (status !== 200) throw new Error(JSON.stringify(body));
    return (body as { issues: { key: string }[] }).issues.map((it) => it.key);
  };
  return { site, send, get, found, pass: (ms) => (now += ms) };
}
