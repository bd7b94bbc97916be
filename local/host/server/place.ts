/**
 * Where on the site a module is shown, and what Forge tells the module about it. The server works this out from Jira as
 * the person, never from what the browser says: the app's resolvers rely on `context.extension`.
 */
import type { AppModule } from '../app/manifest';
import type { JiraReader } from './jira-reader';
import type { Board, Issue, Project, Sprint } from './jira-shapes';

export interface Place {
  readonly projectKey?: string;
  readonly boardId?: number;
  readonly sprintId?: number;
  readonly issueKey?: string;
  readonly dashboardId?: string;
}

type Extension = Record<string, unknown>;

const project = async (jira: JiraReader, key: string): Promise<Extension> => {
  const {
    id,
    key: projectKey,
    projectTypeKey,
  } = await jira.get<Project>(`/rest/api/3/project/${encodeURIComponent(key)}`);
  return { id, key: projectKey, type: projectTypeKey };
};

async function issuePlace(jira: JiraReader, issueKey: string): Promise<Extension> {
  const { id, key, fields } = await jira.get<Issue>(
    `/rest/api/3/issue/${encodeURIComponent(issueKey)}?fields=issuetype,project`,
  );
  const { id: projectId, key: projectKey, projectTypeKey } = fields.project ?? { id: '', key: '', projectTypeKey: '' };
  return {
    issue: { id, key, type: fields.issuetype.name, typeId: fields.issuetype.id },
    project: { id: projectId, key: projectKey, type: projectTypeKey },
  };
}

/**
 * @param location address of the page, as the person sees it
 * @throws JiraRefusal where the person may not see the place
 */
export async function extensionFor(
  jira: JiraReader,
  module: AppModule,
  place: Place,
  location: string,
): Promise<Extension> {
  const { projectKey, boardId, sprintId, issueKey, dashboardId } = place;
  const base = { type: module.type, location };
  if (issueKey !== undefined) return { ...base, ...(await issuePlace(jira, issueKey)) };
  if (dashboardId !== undefined)
    return {
      ...base,
      dashboard: { id: dashboardId },
      gadget: { id: '1' },
      gadgetConfiguration: {},
      entryPoint: 'view',
    };
  const found: Extension = { ...base };
  if (projectKey !== undefined) found['project'] = await project(jira, projectKey);
  if (boardId !== undefined) {
    const { id, type } = await jira.get<Board>(`/rest/agile/1.0/board/${String(boardId)}`);
    found['board'] = { id: String(id), type };
  }
  if (sprintId !== undefined) {
    const { id, state } = await jira.get<Sprint>(`/rest/agile/1.0/sprint/${String(sprintId)}`);
    found['sprint'] = { id: String(id), state };
  }
  return found;
}
