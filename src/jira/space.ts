/** A space: what it is, its work types, parts and roles, and what new items get. */
import * as entities from './entities';
import { toPriorities, toRoleMembers, toRoles } from './item-entities';
import type { JiraClient } from './jira-client';
import { OPERATIONS } from './operations';
import { byOffset } from './paging';
import { perform } from './request';
import type { RequestPorts } from './request';

/** Forms for new items give at most this many fields a page. */
const FORM_PAGE_SIZE = 200;

type Space = Pick<
  JiraClient,
  'getProject' | 'getSpaceIssueTypes' | 'getFields' | 'listComponents' | 'listRoles' | 'roleMembers' | 'getPriorities'
>;

export function space(ports: RequestPorts): Space {
  const getProject: JiraClient['getProject'] = async (projectIdOrKey, { signal } = {}) =>
    entities.toProject(await perform(ports, OPERATIONS.getProject, { path: { projectIdOrKey }, signal }));
  return {
    getProject,
    async getSpaceIssueTypes(projectIdOrKey, { signal } = {}) {
      // The statuses call takes a key, the issue types call an id only.
      const projectId = /^\d+$/.test(projectIdOrKey)
        ? projectIdOrKey
        : (await getProject(projectIdOrKey, { signal })).id;
      const [statuses, issueTypes] = await Promise.all([
        perform(ports, OPERATIONS.getAllStatuses, { path: { projectIdOrKey }, signal }),
        perform(ports, OPERATIONS.getIssueTypesForProject, { query: { projectId }, signal }),
      ]);
      return entities.toSpaceIssueTypes(statuses, issueTypes);
    },
    async getFields({ signal } = {}) {
      return (await perform(ports, OPERATIONS.getFields, { signal })).map(entities.toField);
    },
    async listComponents(projectIdOrKey, { signal } = {}) {
      const found = await perform(ports, OPERATIONS.getProjectComponents, { path: { projectIdOrKey }, signal });
      return found.map(({ id, name }) => ({ id, name }));
    },
    async listRoles(projectIdOrKey, { signal } = {}) {
      return toRoles(await perform(ports, OPERATIONS.getProjectRoles, { path: { projectIdOrKey }, signal }));
    },
    async roleMembers(projectIdOrKey, roleId, { signal } = {}) {
      const path = { projectIdOrKey, id: roleId };
      return toRoleMembers(await perform(ports, OPERATIONS.getProjectRole, { path, signal }));
    },
    async getPriorities(projectIdOrKey, issueTypeId, { signal } = {}) {
      const path = { projectIdOrKey, issueTypeId };
      const fields = await byOffset(
        (field: { readonly fieldId: string }) => field.fieldId,
        async (startAt) => {
          const query = { startAt, maxResults: FORM_PAGE_SIZE };
          const answer = await perform(ports, OPERATIONS.getCreateIssueMetaIssueTypeId, { path, query, signal });
          const read = startAt + answer.fields.length;
          return { items: answer.fields, isLast: answer.total !== undefined && read >= answer.total };
        },
      );
      return toPriorities(fields);
    },
  };
}
