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
  reporters: ['marek', 'marek', 'nandini', 'fatou', 'beatriz'],
  developers: ['chidi', 'beatriz', 'samir', 'aroha'],
  startedDaysAgo: 420,
  content: LENDING_CONTENT,
};
