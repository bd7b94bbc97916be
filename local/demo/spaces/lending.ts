/** The main space: company-managed, Scrum. */
import { workflow, type BlueprintType, type SpaceBlueprint } from '../blueprint';
import { FIELDS } from '../catalogue';
import { LENDING_CONTENT } from '../content/lending';
import { accountIdOf, DEMO_PEOPLE } from '../people';
import { columnIds, EPIC_FLOW, ids, sprints, staffPermissions } from './shared';

const points = FIELDS.storyPoints.id;
const criteria = FIELDS.criteria.id;
const STORY_FLOW = workflow('refinement', 'ready', 'progress', 'review', 'acceptance', 'release', 'done', 'rejected');
const BUG_FLOW = workflow('triage', 'ready', 'progress', 'review', 'release', 'done', 'rejected');
const storyLike = (workType: BlueprintType['workType']): BlueprintType => ({
  workType,
  statuses: STORY_FLOW,
  fieldIds: [points, criteria],
});

export const LENDING: SpaceBlueprint = {
  project: {
    id: '10101',
    key: 'LEND',
    name: 'Lending app',
    style: 'classic',
    projectTypeKey: 'software',
    leadAccountId: accountIdOf('marek'),
    avatarColour: '#0C66E4',
    permissions: staffPermissions([DEMO_PEOPLE.spaceAdmin, ...ids('marek')]),
    securityLevels: [{ id: '10301', name: 'Security group', accountIds: ids('solveig', 'marek', 'samir') }],
    components: [
      { id: '10411', name: 'Booking', description: 'From finding a free tool to handing it back.' },
      { id: '10412', name: 'Search and guides', leadAccountId: accountIdOf('fatou') },
      { id: '10413', name: 'Lockers' },
      { id: '10414', name: 'Accounts and money' },
      { id: '10415', name: 'Platform', leadAccountId: accountIdOf('samir') },
    ],
    roleActors: {
      '10002': { accountIds: [DEMO_PEOPLE.spaceAdmin, ...ids('marek')] },
      '10421': { accountIds: ids('marek', 'fatou') },
      '10422': {
        accountIds: ids('nandini'),
        groups: [{ groupId: '5d2c7f6e-0b8a-4c1d-9e34-7a60b1f2c401', name: 'product-leads' }],
      },
    },
  },
  types: {
    initiative: { workType: 'initiative', statuses: EPIC_FLOW, fieldIds: [] },
    epic: { workType: 'epic', statuses: EPIC_FLOW, fieldIds: [] },
    story: storyLike('story'),
    feature: storyLike('feature'),
    task: { workType: 'task', statuses: STORY_FLOW, fieldIds: [points] },
    bug: { workType: 'bug', statuses: BUG_FLOW, fieldIds: [points] },
    spike: { workType: 'spike', statuses: workflow('refinement', 'ready', 'progress', 'done'), fieldIds: [points] },
    subtask: { workType: 'subtask', statuses: workflow('todo', 'progress', 'done'), fieldIds: [] },
  },
  boards: [
    {
      id: 1,
      name: 'Lending team',
      type: 'scrum',
      columns: [
        { name: 'To do', statusIds: columnIds('refinement', 'triage', 'ready', 'todo') },
        { name: 'In progress', statusIds: columnIds('progress') },
        { name: 'In review', statusIds: columnIds('review') },
        { name: 'Acceptance', statusIds: columnIds('acceptance') },
        { name: 'Ready for release', statusIds: columnIds('release') },
        { name: 'Done', statusIds: columnIds('done', 'rejected') },
      ],
      estimationFieldId: points,
    },
  ],
  sprints: sprints(
    101,
    ['LEND Sprint 21', 'LEND Sprint 22', 'LEND Sprint 23', 'LEND Sprint 24', 'LEND Sprint 25', 'LEND Sprint 26'],
    {
      'LEND Sprint 23': 'Members find a free tool in under a minute.',
      'LEND Sprint 24': 'A booking survives a locker that is offline.',
      'LEND Sprint 25': 'Reminders people thank us for: fewer late returns before the holidays.',
      'LEND Sprint 26': 'Borrow together: two neighbours can share one booking.',
    },
  ),
  estimateFieldId: points,
  criteriaField: { id: criteria, rich: true },
  componentLabels: {
    '10411': ['together', 'returns', 'waiting-list', 'sets', 'damage'],
    '10412': ['search', 'guides', 'languages'],
    '10413': ['lockers'],
    '10414': ['account', 'pricing', 'privacy'],
    '10415': ['platform', 'security', 'accessibility'],
  },
  reporters: ['marek', 'marek', 'nandini', 'fatou', 'beatriz'],
  developers: ['chidi', 'beatriz', 'samir', 'aroha'],
  startedDaysAgo: 420,
  content: LENDING_CONTENT,
};
