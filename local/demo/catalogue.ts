/** Statuses, work types and custom fields of the demo site, with the short names that authored items use for them. */
import type { SiteField, SiteIssueType, SiteStatus } from '../jira/entities';

/** The team-managed space's id: its statuses, work types and criteria field are scoped to it. */
export const VOLUNTEER_PROJECT_ID = '10102';

const status = (
  id: string,
  name: string,
  category: SiteStatus['category'],
  more: Partial<SiteStatus> = {},
): SiteStatus => ({ id, name, category, ...more });

export const STATUSES = {
  discovery: status('10001', 'Discovery', 'new', { description: 'We are finding out whether this is worth doing.' }),
  roadmap: status('10002', 'On the roadmap', 'new', { description: 'Committed to; waiting for a team.' }),
  progress: status('10003', 'In progress', 'indeterminate'),
  measuring: status('10004', 'Measuring outcome', 'indeterminate', { description: 'Live; we watch the numbers.' }),
  done: status('10005', 'Done', 'done'),
  rejected: status('10006', 'Rejected', 'done'),
  refinement: status('10007', 'Refinement', 'new', { description: 'In the backlog and being worked out.' }),
  ready: status('10008', 'Ready', 'new', { description: 'The team could start tomorrow.' }),
  review: status('10009', 'In review', 'indeterminate'),
  acceptance: status('10010', 'Acceptance', 'indeterminate', { description: 'Built; waits for a product yes.' }),
  release: status('10011', 'Ready for release', 'indeterminate'),
  triage: status('10012', 'Triage', 'new'),
  todo: status('10013', 'To Do', 'new'),
  backlog: status('10014', 'Backlog', 'new'),
  selected: status('10015', 'Selected for work', 'new'),
  parts: status('10016', 'Waiting for parts', 'indeterminate'),
  fieldTest: status('10017', 'Field test', 'indeterminate'),
  deKlaerung: status('10031', 'In Klärung', 'new'),
  deOffen: status('10032', 'Zu erledigen', 'new', { untranslatedName: 'To Do' }),
  deVerfeinerung: status('10033', 'Verfeinerung', 'new'),
  deBereit: status('10034', 'Bereit', 'new'),
  deArbeit: status('10035', 'In Arbeit', 'indeterminate', { untranslatedName: 'In Progress' }),
  deAbnahme: status('10036', 'Abnahme', 'indeterminate'),
  deFertig: status('10037', 'Fertig', 'done', { untranslatedName: 'Done' }),
  deVerworfen: status('10038', 'Verworfen', 'done'),
  volIdeas: status('10051', 'Ideas', 'new', { projectId: VOLUNTEER_PROJECT_ID }),
  volTodo: status('10052', 'To Do', 'new', { projectId: VOLUNTEER_PROJECT_ID }),
  volProgress: status('10053', 'In Progress', 'indeterminate', { projectId: VOLUNTEER_PROJECT_ID }),
  volTrying: status('10054', 'With the volunteers', 'indeterminate', { projectId: VOLUNTEER_PROJECT_ID }),
  volDone: status('10055', 'Done', 'done', { projectId: VOLUNTEER_PROJECT_ID }),
} as const satisfies Readonly<Record<string, SiteStatus>>;

export type StatusName = keyof typeof STATUSES;

const type = (
  id: string,
  name: string,
  hierarchyLevel: number,
  iconColour: string,
  more: Partial<SiteIssueType> = {},
): SiteIssueType => ({ id, name, hierarchyLevel, iconColour, ...more });

const GREEN = '#63BA3C';
const BLUE = '#4BADE8';
const RED = '#E5493A';
const PURPLE = '#904EE2';
const own = { projectId: VOLUNTEER_PROJECT_ID };

export const WORK_TYPES = {
  initiative: type('10100', 'Initiative', 2, '#C9372C'),
  epic: type('10101', 'Epic', 1, PURPLE),
  story: type('10102', 'Story', 0, GREEN, { description: 'Something a member or a shed keeper can do afterwards.' }),
  feature: type('10103', 'New Feature', 0, '#1D7F8C', {
    description: 'A promise to members that we have not made before.',
  }),
  task: type('10104', 'Task', 0, BLUE),
  bug: type('10105', 'Bug', 0, RED),
  spike: type('10106', 'Spike', 0, '#F79232', { description: 'A question with a time box.' }),
  subtask: type('10107', 'Sub-task', -1, BLUE),
  deAufgabe: type('10123', 'Aufgabe', 0, BLUE, { untranslatedName: 'Task' }),
  deFehler: type('10124', 'Fehler', 0, RED, { untranslatedName: 'Bug' }),
  deUnteraufgabe: type('10125', 'Unteraufgabe', -1, BLUE, { untranslatedName: 'Sub-task' }),
  volEpic: type('10141', 'Epic', 1, PURPLE, own),
  volStory: type('10142', 'Story', 0, GREEN, own),
  volTask: type('10143', 'Task', 0, BLUE, own),
  volBug: type('10144', 'Bug', 0, RED, own),
  volSubtask: type('10145', 'Subtask', -1, BLUE, own),
} as const satisfies Readonly<Record<string, SiteIssueType>>;

export type WorkTypeName = keyof typeof WORK_TYPES;

const TEXT_AREA = 'com.atlassian.jira.plugin.system.customfieldtypes:textarea';

/** Field ids are arbitrary on every site; nothing may rely on these numbers. */
export const FIELDS = {
  storyPoints: {
    id: 'customfield_10026',
    name: 'Story Points',
    schemaType: 'number',
    schemaCustom: 'com.atlassian.jira.plugin.system.customfieldtypes:float',
  },
  storyPointEstimate: {
    id: 'customfield_10016',
    name: 'Story point estimate',
    schemaType: 'number',
    schemaCustom: 'com.pyxis.greenhopper.jira:jsw-story-points',
  },
  criteria: { id: 'customfield_10042', name: 'Acceptance criteria', schemaType: 'string', schemaCustom: TEXT_AREA },
  volunteerCriteria: {
    id: 'customfield_10057',
    name: 'Acceptance criteria',
    schemaType: 'string',
    schemaCustom: TEXT_AREA,
    projectId: VOLUNTEER_PROJECT_ID,
  },
  germanCriteria: {
    id: 'customfield_10061',
    name: 'Abnahmekriterien (kurz)',
    schemaType: 'string',
    schemaCustom: 'com.atlassian.jira.plugin.system.customfieldtypes:textfield',
  },
} as const satisfies Readonly<Record<string, SiteField>>;
