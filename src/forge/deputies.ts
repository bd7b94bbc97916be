/**
 * The people behind the project roles that a space names as deputies. Jira tells the members of a role to administrators
 * only, so they are read as the app, after the asking person's Browse permission was checked; only roles that the space's
 * own administrators have named are read, and only account ids leave here. Groups in a role: docs/decisions/0009.
 */
import { asApp, route } from '@forge/api';
import * as z from 'zod/mini';
import type { SettingsStore, SpaceSettings } from '../settings';
import { bodyOrRefusal, JiraUnavailable, sent } from './jira-answer';
import { damaged } from './damaged-settings';
import type { UseCase } from './secured';

/** Account ids of a role's members; null where they cannot all be told. */
export type RoleMembers = (projectId: string, roleId: string) => Promise<readonly string[] | null>;

const role = z.object({
  actors: z._default(
    z.array(z.object({ type: z.string(), actorUser: z.optional(z.object({ accountId: z.optional(z.string()) })) })),
    [],
  ),
});

/** Reads a role of a space as the app. A refusal and an outage alike are "cannot tell". */
export const roleMembersAsApp: RoleMembers = async (projectId, roleId) => {
  try {
    const response = await sent(() =>
      asApp().requestJira(route`/rest/api/3/project/${projectId}/role/${roleId}`, {
        headers: { accept: 'application/json' },
      }),
    );
    const actors = (await bodyOrRefusal(response, role))?.actors;
    if (actors === undefined) return null;
    const ids = actors.map(({ type, actorUser }) =>
      type === 'atlassian-user-role-actor' ? actorUser?.accountId : null,
    );
    // One member who cannot be named, a group above all, and the list would pass for complete without being so.
    return ids.every((id) => typeof id === 'string' && id !== '') ? [...new Set(ids as string[])].sort() : null;
  } catch (error) {
    if (error instanceof JiraUnavailable) return null;
    throw error;
  }
};

function namedRoles({ deputies }: SpaceSettings): readonly string[] {
  const ids = [...deputies.PM, ...deputies.PO].flatMap((deputy) =>
    deputy.type === 'projectRole' ? [deputy.roleId] : [],
  );
  return [...new Set(ids)];
}

/** Members of the roles that the settings of the context's space name. */
export function readDeputies(store: SettingsStore, roleMembers: RoleMembers): UseCase<'space.deputies.read'> {
  return async (_request, { projectId }) => {
    const space = await store.space(projectId).read();
    if (!space.content.ok) return damaged('space', space);
    const roles = await Promise.all(
      namedRoles(space.content.settings).map(async (id) => [id, await roleMembers(projectId, id)] as const),
    );
    return {
      ok: true,
      value: { roles: Object.fromEntries(roles.map(([id, members]) => [id, members && [...members]])) },
    };
  };
}
