/** The pages of a space, read from Jira as the person: summary, list, board, backlog. */
import type { Html } from '../views/html';
import { html } from '../views/html';
import { backlogView } from '../views/backlog';
import type { BacklogGroup } from '../views/backlog';
import { card, itemTable, lozenge } from '../views/items';
import { spacePath } from '../views/space';
import type { SpaceHead, SpaceTab } from '../views/space';
import { modulesOf } from '../app/manifest';
import { modulePath } from './site';
import type { PageRequest } from './site';
import { LIST_FIELDS } from './jira-shapes';
import type { Board, Issue, IssuePage, Project, Sprint, Status } from './jira-shapes';

/** The host's own views stay small; the app reads as much as it wants through its own requests. */
const SHOWN = 50;

const boardsOf = async ({ reader }: PageRequest, key: string): Promise<readonly Board[]> =>
  (
    await reader.tryGet<{ values: Board[] }>(
      `/rest/agile/1.0/board?projectKeyOrId=${encodeURIComponent(key)}&maxResults=50`,
    )
  )?.values ?? [];

/** @throws JiraRefusal where the person may not see the space */
export async function spaceHead(request: PageRequest, key: string): Promise<SpaceHead> {
  const { reader, site } = request;
  const project = await reader.get<Project>(`/rest/api/3/project/${encodeURIComponent(key)}`);
  const [boards, permissions] = await Promise.all([
    boardsOf(request, project.key),
    reader.tryGet<{ permissions: Record<string, { havePermission: boolean }> }>(
      `/rest/api/3/mypermissions?permissions=ADMINISTER_PROJECTS&projectKey=${encodeURIComponent(project.key)}`,
    ),
  ]);
  const base = spacePath(project.key);
  const [board] = boards;
  const own: SpaceTab[] = [
    { id: 'summary', title: 'Summary', href: `${base}/summary`, icon: 'summary' },
    { id: 'list', title: 'List', href: `${base}/list`, icon: 'list' },
    ...(board === undefined
      ? []
      : ([
          { id: 'board', title: 'Board', href: `${base}/boards/${String(board.id)}`, icon: 'board' },
          { id: 'backlog', title: 'Backlog', href: `${base}/boards/${String(board.id)}/backlog`, icon: 'backlog' },
        ] as const)),
  ];
  const pages = modulesOf(site.manifest, 'jira:projectPage').map((module): SpaceTab => ({
    id: module.key,
    title: module.title,
    href: modulePath(site, module, project.key) ?? '',
    icon: 'apps',
  }));
  const settingsPages = modulesOf(site.manifest, 'jira:projectSettingsPage').map((module) => ({
    title: module.title,
    href: modulePath(site, module, project.key) ?? '',
  }));
  return {
    project,
    tabs: [...own, ...pages],
    settingsPages,
    mayAdminister: permissions?.permissions['ADMINISTER_PROJECTS']?.havePermission === true,
  };
}

const search = (request: PageRequest, jql: string, maxResults = SHOWN): Promise<IssuePage> =>
  request.reader.post<IssuePage>('/rest/api/3/search/jql', { jql, fields: LIST_FIELDS, maxResults });

const count = async (request: PageRequest, jql: string): Promise<number> =>
  (await request.reader.post<{ count: number }>('/rest/api/3/search/approximate-count', { jql })).count;

export async function summaryView(request: PageRequest, { project }: SpaceHead): Promise<Html> {
  const of = `project = "${project.key}"`;
  const [todo, doing, done, recent] = await Promise.all([
    count(request, `${of} AND statusCategory = new`),
    count(request, `${of} AND statusCategory = indeterminate`),
    count(request, `${of} AND statusCategory = done`),
    search(request, `${of} ORDER BY updated DESC`, 8),
  ]);
  const tile = (label: string, value: number): Html =>
    html`<div class="tile"><strong>${value}</strong><span>${label}</span></div>`;
  const kind = project.style === 'next-gen' ? 'Team-managed' : 'Company-managed';
  return html`<div class="tiles">${tile('To do', todo)}${tile('In progress', doing)}${tile('Done', done)}</div>
    <section class="side-box">
      <h2>About this space</h2>
      <dl>
        <div class="detail">
          <dt>Key</dt>
          <dd>${project.key}</dd>
        </div>
        <div class="detail">
          <dt>Kind</dt>
          <dd>${kind}</dd>
        </div>
        <div class="detail">
          <dt>Lead</dt>
          <dd>${project.lead?.displayName ?? 'Unknown'}</dd>
        </div>
      </dl>
    </section>
    <section class="side-box">
      <h2>Recently updated</h2>
      ${itemTable(recent.issues)}
    </section>`;
}

export async function listView(request: PageRequest, { project }: SpaceHead): Promise<Html> {
  const found = await search(request, `project = "${project.key}" ORDER BY key ASC`, 100);
  const note = found.isLast === false ? html`<p class="quiet">The first ${found.issues.length} are shown.</p>` : '';
  return html`${itemTable(found.issues)}${note}`;
}

interface Configuration {
  readonly columnConfig: {
    readonly columns: readonly { readonly name: string; readonly statuses: readonly { readonly id: string }[] }[];
  };
}

export async function boardView({ reader }: PageRequest, boardId: number): Promise<Html> {
  const base = `/rest/agile/1.0/board/${String(boardId)}`;
  const board = await reader.get<Board>(base);
  const { columnConfig } = await reader.get<Configuration>(`${base}/configuration`);
  const sprints =
    board.type === 'kanban' ? undefined : await reader.tryGet<{ values: Sprint[] }>(`${base}/sprint?state=active`);
  const [sprint] = sprints?.values ?? [];
  const source =
    sprint === undefined
      ? `/rest/software/1.0/board/${String(boardId)}/issue`
      : `/rest/software/1.0/sprint/${String(sprint.id)}/issue`;
  const { issues } = await reader.get<IssuePage>(`${source}?maxResults=100&fields=${LIST_FIELDS.join(',')}`);
  const columns = columnConfig.columns.map(({ name, statuses }) => {
    const ids = new Set(statuses.map(({ id }) => id));
    const here = issues.filter(({ fields }: Issue) => ids.has(fields.status.id));
    return html`<section class="column" aria-label="${name}">
      <h2>${name} <span class="quiet">${here.length}</span></h2>
      <ul>
        ${here.map(card)}
      </ul>
    </section>`;
  });
  return html`<div class="view-head"><h2 class="view-title">${sprint?.name ?? board.name}</h2></div>
    <div class="columns" tabindex="0" role="region" aria-label="Board">${columns}</div>`;
}

async function groupOf({ reader }: PageRequest, source: string, sprint?: Sprint): Promise<BacklogGroup> {
  const found = await reader.tryGet<IssuePage>(`${source}?maxResults=${String(SHOWN)}&fields=${LIST_FIELDS.join(',')}`);
  return { issues: found?.issues ?? [], more: found?.isLast === false, ...(sprint === undefined ? {} : { sprint }) };
}

export async function backlogOf(request: PageRequest, key: string, boardId: number): Promise<Html> {
  const { reader, site } = request;
  const board = await reader.get<Board>(`/rest/agile/1.0/board/${String(boardId)}`);
  const sprints =
    board.type === 'kanban'
      ? undefined
      : await reader.tryGet<{ values: Sprint[] }>(
          `/rest/agile/1.0/board/${String(boardId)}/sprint?state=active,future`,
        );
  const groups = await Promise.all([
    ...(sprints?.values ?? []).map((sprint) =>
      groupOf(request, `/rest/software/1.0/sprint/${String(sprint.id)}/issue`, sprint),
    ),
    groupOf(request, `/rest/software/1.0/board/${String(boardId)}/backlog`),
  ]);
  const [sprintActions, backlogActions] = [
    modulesOf(site.manifest, 'jira:sprintAction'),
    modulesOf(site.manifest, 'jira:backlogAction'),
  ];
  return backlogView({ board, projectKey: key, groups, sprintActions, backlogActions });
}

/** The details page of the space's settings, and the list of the app's settings pages beside it. */
export async function settingsDetails({ reader }: PageRequest, { project }: SpaceHead): Promise<Html> {
  const types = await reader.get<readonly { name: string; statuses: readonly Status[] }[]>(
    `/rest/api/3/project/${encodeURIComponent(project.key)}/statuses`,
  );
  const rows = types.map(
    ({ name, statuses }) =>
      html`<div class="detail">
        <dt>${name}</dt>
        <dd class="wrap">${statuses.map(lozenge)}</dd>
      </div>`,
  );
  return html`<h2>Details</h2>
    <dl class="side-box">
      <div class="detail">
        <dt>Name</dt>
        <dd>${project.name}</dd>
      </div>
      <div class="detail">
        <dt>Key</dt>
        <dd>${project.key}</dd>
      </div>
    </dl>
    <h2>Work types and their statuses</h2>
    <dl class="side-box">${rows}</dl>`;
}
