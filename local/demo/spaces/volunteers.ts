/** A team-managed space: its own statuses, work types and criteria field, one simple board. */
import type { BlueprintType, SpaceBlueprint } from '../blueprint';
import { FIELDS, VOLUNTEER_PROJECT_ID } from '../catalogue';
import { VOLUNTEER_CONTENT } from '../content/volunteers';
import { accountIdOf } from '../people';
import { columnIds, ids, staffPermissions } from './shared';

const VOL_FLOW: BlueprintType['statuses'] = {
  ideas: 'volIdeas',
  todo: 'volTodo',
  progress: 'volProgress',
  trying: 'volTrying',
  done: 'volDone',
};
const volunteer = (workType: BlueprintType['workType'], fieldIds: readonly string[]): BlueprintType => ({
  workType,
  statuses: VOL_FLOW,
  fieldIds,
});

export const VOLUNTEERS: SpaceBlueprint = {
  project: {
    id: VOLUNTEER_PROJECT_ID,
    key: 'VOL',
    name: 'Volunteer desk',
    style: 'next-gen',
    projectTypeKey: 'software',
    leadAccountId: accountIdOf('aroha'),
    avatarColour: '#6E5DC6',
    permissions: staffPermissions(ids('tomas', 'aroha')),
  },
  types: {
    epic: volunteer('volEpic', []),
    story: volunteer('volStory', [FIELDS.storyPointEstimate.id, FIELDS.volunteerCriteria.id]),
    task: volunteer('volTask', [FIELDS.storyPointEstimate.id]),
    bug: volunteer('volBug', []),
    subtask: {
      workType: 'volSubtask',
      statuses: { todo: 'volTodo', progress: 'volProgress', done: 'volDone' },
      fieldIds: [],
    },
  },
  boards: [
    {
      id: 2,
      name: 'Volunteer desk board',
      type: 'simple',
      columns: [
        { name: 'Ideas', statusIds: columnIds('volIdeas') },
        { name: 'To Do', statusIds: columnIds('volTodo') },
        { name: 'In Progress', statusIds: columnIds('volProgress') },
        { name: 'With the volunteers', statusIds: columnIds('volTrying') },
        { name: 'Done', statusIds: columnIds('volDone') },
      ],
      hasBacklog: true,
    },
  ],
  sprints: [],
  simpleBacklog: ['ideas', 'todo'],
  estimateFieldId: FIELDS.storyPointEstimate.id,
  criteriaField: { id: FIELDS.volunteerCriteria.id, rich: true },
  reporters: ['aroha', 'fatou', 'tomas'],
  developers: ['aroha', 'samir'],
  startedDaysAgo: 150,
  content: VOLUNTEER_CONTENT,
};
