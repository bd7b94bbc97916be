/**
 * Asks Jira which permissions the person behind the invocation holds in one space, on one item or on the site. The
 * question goes out as that person, so the answer is Jira's own; the app never decides who may do what.
 *
 * This is the request of `@forge/api`'s `authorize().onJira([…])`, sent by ourselves for one reason: `authorize` does not
 * look at the HTTP status and reports a failed request as "no permissions", so that during an outage an administrator
 * would be told that they are none. (`authorize().onJiraProject` cannot ask about these permissions at all.)
 */
import { asUser, route } from '@forge/api';
import * as z from 'zod/mini';
import type { Permission } from '../contract';
import { bodyOrRefusal, sent } from './jira-answer';

/** What a request is about. An item is meant as an item of that space: elsewhere nobody holds anything on it. */
export type Subject =
  | { readonly on: 'space'; readonly projectId: string }
  | { readonly on: 'item'; readonly projectId: string; readonly issueId: string }
  | { readonly on: 'site' };

/** ADMINISTER is Jira's one global permission among ours; asked of a space it would be a bad request. */
const GLOBAL = ['ADMINISTER'] as const satisfies readonly Permission[];
const OF_SPACES = ['BROWSE_PROJECTS', 'EDIT_ISSUES', 'ADMINISTER_PROJECTS'] as const satisfies readonly Permission[];

/** Answer of `getBulkPermissions`; a permission that is granted nowhere may be there with empty lists or not at all. */
const onSite = z.object({ globalPermissions: z.array(z.string()) });
const inSpaces = z.object({
  projectPermissions: z.array(
    z.object({
      permission: z.string(),
      projects: z._default(z.array(z.number()), []),
      issues: z._default(z.array(z.number()), []),
    }),
  ),
});

type Grants = z.infer<typeof inSpaces>['projectPermissions'];

function question(subject: Subject): object {
  switch (subject.on) {
    case 'site':
      return { globalPermissions: GLOBAL };
    case 'space':
      return { projectPermissions: [{ permissions: OF_SPACES, projects: [Number(subject.projectId)] }] };
    case 'item':
      return {
        projectPermissions: [{ permissions: OF_SPACES, issues: [Number(subject.issueId)] }],
      };
  }
}

/**
 * On an item, what Jira grants there counts, not what it grants in the space: a permission may be the reporter's or the
 * assignee's alone, and a security level may shut out who holds it elsewhere.
 */
function grantedIn(subject: Exclude<Subject, { on: 'site' }>, grants: Grants, permission: Permission): boolean {
  const rows = grants.filter((row) => row.permission === permission);
  return subject.on === 'space'
    ? rows.some(({ projects }) => projects.includes(Number(subject.projectId)))
    : rows.some(({ issues }) => issues.includes(Number(subject.issueId)));
}

const item = z.object({ fields: z.object({ project: z.object({ id: z.string() }) }) });

/** Jira grants permissions on items wherever they are; which space one is in has to be read. */
async function isIn(projectId: string, issueId: string): Promise<boolean> {
  const response = await sent(() =>
    asUser().requestJira(route`/rest/api/3/issue/${issueId}?fields=project`, {
      headers: { accept: 'application/json' },
    }),
  );
  return (await bodyOrRefusal(response, item))?.fields.project.id === projectId;
}

/**
 * @param subject the space, item or site, as the platform's context and the request name it
 * @returns the permissions that the person holds there; nothing on an item that is not in the space
 * @throws JiraUnavailable where Jira gave neither an answer nor a refusal; Forge's NeedsAuthenticationError where the
 *   person has yet to allow the app to act for them
 */
export async function grantedPermissions(subject: Subject): Promise<ReadonlySet<Permission>> {
  const response = await sent(() =>
    asUser().requestJira(route`/rest/api/3/permissions/check`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/json' },
      body: JSON.stringify(question(subject)),
    }),
  );
  if (subject.on === 'site') {
    const global = (await bodyOrRefusal(response, onSite))?.globalPermissions ?? [];
    return new Set(GLOBAL.filter((permission) => global.includes(permission)));
  }
  const grants = (await bodyOrRefusal(response, inSpaces))?.projectPermissions ?? [];
  const held = OF_SPACES.filter((permission) => grantedIn(subject, grants, permission));
  if (subject.on === 'space' || held.length === 0) return new Set(held);
  return new Set((await isIn(subject.projectId, subject.issueId)) ? held : []);
}
