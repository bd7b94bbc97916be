/** A company-managed Kanban space; the first column is the backlog, which the board does not show. */
import type { SpaceBlueprint } from '../blueprint';
import { OPERATIONS_CONTENT } from '../content/operations';
import { accountIdOf } from '../people';
import { columnIds, EPIC_FLOW, ids, OPS_FLOW, staffPermissions } from './shared';

export const OPERATIONS: SpaceBlueprint = {
  project: {
    id: '10103',
    key: 'OPS',
    name: 'Shed operations',
    style: 'classic',
    projectTypeKey: 'software',
    leadAccountId: accountIdOf('yuki'),
    avatarColour: '#E56910',
    permissions: staffPermissions(ids('tomas', 'yuki')),
  },
  types: {
    epic: { workType: 'epic', statuses: EPIC_FLOW, fieldIds: [] },
    story: { workType: 'story', statuses: OPS_FLOW, fieldIds: [] },
    task: { workType: 'task', statuses: OPS_FLOW, fieldIds: [] },
    bug: { workType: 'bug', statuses: OPS_FLOW, fieldIds: [] },
  },
  boards: [
    {
      id: 3,
      name: 'Sheds and lockers',
      type: 'kanban',
      columns: [
        { name: 'Backlog', statusIds: columnIds('backlog') },
        { name: 'Selected for work', statusIds: columnIds('selected') },
        { name: 'In progress', statusIds: columnIds('progress', 'parts') },
        { name: 'Field test', statusIds: columnIds('fieldTest') },
        { name: 'Done', statusIds: columnIds('done', 'rejected') },
      ],
      hasBacklog: true,
    },
  ],
  sprints: [],
  reporters: ['yuki', 'fatou', 'samir'],
  developers: ['samir', 'chidi'],
  startedDaysAgo: 380,
  content: OPERATIONS_CONTENT,
};
