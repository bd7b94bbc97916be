/** A space that the site's admins have closed to apps. */
import type { SpaceBlueprint } from '../blueprint';
import { PAYMENTS_CONTENT } from '../content/payments';
import { accountIdOf } from '../people';
import { columnIds, EPIC_FLOW, ids, OPS_FLOW, staffPermissions } from './shared';

export const PAYMENTS: SpaceBlueprint = {
  project: {
    id: '10105',
    key: 'PAY',
    name: 'Payments and deposits',
    style: 'classic',
    projectTypeKey: 'software',
    leadAccountId: accountIdOf('samir'),
    avatarColour: '#AE2E24',
    permissions: staffPermissions(ids('solveig')),
    appBlocked: true,
  },
  types: {
    epic: { workType: 'epic', statuses: EPIC_FLOW, fieldIds: [] },
    story: { workType: 'story', statuses: OPS_FLOW, fieldIds: [] },
    bug: { workType: 'bug', statuses: OPS_FLOW, fieldIds: [] },
  },
  boards: [
    {
      id: 5,
      name: 'Payments',
      type: 'kanban',
      columns: [
        { name: 'Backlog', statusIds: columnIds('backlog') },
        { name: 'Selected for work', statusIds: columnIds('selected') },
        { name: 'In progress', statusIds: columnIds('progress', 'parts', 'fieldTest') },
        { name: 'Done', statusIds: columnIds('done', 'rejected') },
      ],
      hasBacklog: true,
    },
  ],
  sprints: [],
  reporters: ['samir', 'fatou'],
  developers: ['samir'],
  startedDaysAgo: 200,
  content: PAYMENTS_CONTENT,
};
