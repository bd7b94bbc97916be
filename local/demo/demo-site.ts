/** The demo site as a whole. */
import type { SiteBoard, SiteData, SiteIssue, SiteProject, SiteSprint } from '../jira/entities';
import { assembleIssues } from './assemble';
import { projectIssueTypes } from './blueprint';
import { FIELDS, STATUSES, WORK_TYPES } from './catalogue';
import { daysBefore } from './dates';
import { accountIdOf, PEOPLE } from './people';
import { SPACES } from './spaces';

/**
 * In: the present time. Out: a whole Jira site of an invented company, Larkshed, that lends tools from neighbourhood
 * sheds: five spaces, its people, a few hundred items. The same time gives the same site. Throws an Error that names the
 * item where an authored text is malformed.
 */
export function demoSite(now: Date): SiteData {
  return {
    name: 'larkshed',
    cloudId: '3f1d7c52-9e46-4b08-a3c1-6d52e80b7f94',
    timeZone: 'Europe/Berlin',
    locale: 'en_US',
    users: Object.values(PEOPLE),
    jiraAdmins: [accountIdOf('solveig')],
    statuses: Object.values(STATUSES),
    issueTypes: Object.values(WORK_TYPES),
    fields: Object.values(FIELDS),
    roles: [
      { id: '10002', name: 'Administrators', description: 'Those who look after a space.' },
      { id: '10421', name: 'Product Owners', description: 'Those who may stand in for the Product Owner.' },
      { id: '10422', name: 'Product Managers', description: 'Those who may stand in for the Product Manager.' },
    ],
    projects: SPACES.map((space): SiteProject => ({ ...space.project, issueTypes: projectIssueTypes(space) })),
    boards: SPACES.flatMap((space) =>
      space.boards.map((board): SiteBoard => ({ ...board, projectId: space.project.id })),
    ),
    sprints: SPACES.flatMap((space) =>
      space.sprints.map((sprint) => sprintFrom(sprint, space.boards[0]?.id ?? 0, now)),
    ),
    issues: SPACES.flatMap((space): readonly SiteIssue[] => assembleIssues(space, now)),
  };
}

function sprintFrom(sprint: (typeof SPACES)[number]['sprints'][number], boardId: number, now: Date): SiteSprint {
  const start = daysBefore(now, -sprint.startsInDays);
  start.setUTCHours(8, 0, 0, 0);
  const end = daysBefore(start, -sprint.lastsDays);
  return {
    id: sprint.id,
    boardId,
    name: sprint.name,
    state: sprint.state,
    ...(sprint.goal === undefined ? {} : { goal: sprint.goal }),
    startDate: start.toISOString(),
    endDate: end.toISOString(),
    ...(sprint.state === 'closed' ? { completeDate: end.toISOString() } : {}),
  };
}
