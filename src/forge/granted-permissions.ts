/**
 * Asks Jira which permissions the person behind the invocation holds in one space. The question goes out as that person,
 * so the answer is Jira's own; the app never decides who may do what.
 *
 * This is the request of `@forge/api`'s `authorize().onJira([…])`, sent by ourselves for one reason: `authorize` does not
 * look at the HTTP status and reports a failed request as "no permissions", so that during an outage an administrator
 * would be told that they are none. (`authorize().onJiraProject` cannot ask about these permissions at all.)
 */
import { asUser, ProxyRequestError, route } from '@forge/api';
import * as z from 'zod/mini';
import { type Permission, PERMISSIONS } from '../contract';

/** Jira did not say who may do what; nothing was decided. */
export class PermissionsUnknown extends Error {
  override readonly name = 'PermissionsUnknown';
  constructor(readonly status: number) {
    super(`Jira answered ${status} to the question which permissions are granted.`);
  }
}

/** Answer of `getBulkPermissions`; a permission without projects may be there with an empty list or not at all. */
const grants = z.object({
  projectPermissions: z.array(z.object({ permission: z.string(), projects: z._default(z.array(z.number()), []) })),
});

/** Statuses that mean: this person, here, no. Everything else that is not an answer is an outage. */
const REFUSALS: readonly number[] = [401, 403, 404];

interface Answer {
  readonly ok: boolean;
  readonly status: number;
  json(): Promise<unknown>;
}

async function ask(project: number): Promise<Answer> {
  try {
    return await asUser().requestJira(route`/rest/api/3/permissions/check`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/json' },
      body: JSON.stringify({ projectPermissions: [{ permissions: PERMISSIONS, projects: [project] }] }),
    });
  } catch (error) {
    // Forge itself could not reach Jira. Everything else, above all "the person must first allow the app", is not ours.
    if (error instanceof ProxyRequestError) throw new PermissionsUnknown(error.status);
    throw error;
  }
}

/**
 * @param projectId the space, as the platform's context names it
 * @returns the subset of `PERMISSIONS` that the person holds there
 * @throws PermissionsUnknown where Jira gave neither an answer nor a refusal; Forge's NeedsAuthenticationError where the
 *   person has yet to allow the app to act for them
 */
export async function grantedPermissions(projectId: string): Promise<ReadonlySet<Permission>> {
  const project = Number(projectId);
  const response = await ask(project);
  if (REFUSALS.includes(response.status)) return new Set();
  const body: unknown = response.ok ? await response.json().catch(() => null) : null;
  const answer = grants.safeParse(body);
  if (!answer.success) throw new PermissionsUnknown(response.status);
  const granted = answer.data.projectPermissions.filter(({ projects }) => projects.includes(project));
  return new Set(PERMISSIONS.filter((wanted) => granted.some(({ permission }) => permission === wanted)));
}
