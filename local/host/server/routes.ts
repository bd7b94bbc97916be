/** The addresses of the local Jira, and the page behind each. */
import { modulesOf } from '../app/manifest';
import type { AppModule } from '../app/manifest';
import { html } from '../views/html';
import type { Html } from '../views/html';
import { itemView } from '../views/item';
import { page } from '../views/page';
import { appPage, mountPoint, spacePage, spacePath, subPageMenu } from '../views/space';
import type { SpaceHead } from '../views/space';
import { htmlAnswer, redirectTo } from './http';
import type { HttpAnswer } from './http';
import { JiraRefusal } from './jira-reader';
import type { Board, Issue } from './jira-shapes';
import { localToolsPage } from './local-tools';
import type { MountInfo } from './mounts';
import { extensionFor } from './place';
import type { Place } from './place';
import { modulePath, moduleBySlug } from './site';
import type { PageRequest } from './site';
import { backlogOf, boardView, listView, settingsDetails, spaceHead, summaryView } from './space-pages';

type Handler = (request: PageRequest, parts: readonly string[]) => Promise<HttpAnswer>;

async function mountFor(request: PageRequest, module: AppModule, place: Place): Promise<MountInfo> {
  const { site, reader, url, visit } = request;
  const location = site.productOrigin + url.pathname + url.search;
  const extension = await extensionFor(reader, module, place, location);
  const base = modulePath(site, module, place.projectKey);
  return site.mounts.open({
    module,
    accountId: visit.viewer.accountId,
    extension,
    ...(base === undefined ? {} : { base }),
  });
}

const notHere = (what: string): never => {
  throw new JiraRefusal(404, what);
};

async function inSpace(
  request: PageRequest,
  key: string,
  tab: string,
  view: (head: SpaceHead) => Promise<Html>,
): Promise<HttpAnswer> {
  const head = await spaceHead(request, key);
  const title = head.tabs.find(({ id }) => id === tab)?.title ?? 'Space';
  return htmlAnswer(page(request.visit, `${title} - ${head.project.name}`, spacePage(head, tab, await view(head))));
}

const projectApp: Handler = async (request, [key = '', slug = '']) => {
  const module = moduleBySlug(request.site, 'jira:projectPage', slug) ?? notHere('No app has this page.');
  const head = await spaceHead(request, key);
  const mount = await mountFor(request, module, { projectKey: head.project.key });
  const content = spacePage(head, module.key, mountPoint(mount, 'app-page'), subPageMenu(module, mount));
  return htmlAnswer(page(request.visit, `${module.title} - ${head.project.name}`, content));
};

function settingsFrame(head: SpaceHead, active: string, content: Html): Html {
  const base = `${spacePath(head.project.key)}/settings`;
  const links = [{ title: 'Details', href: base }, ...head.settingsPages].map(
    ({ title, href }) => html`<a href="${href}" ${href === active ? html`aria-current="page"` : ''}>${title}</a>`,
  );
  return html`<div class="settings">
    <nav class="side-nav" aria-label="Space settings">
      <p class="crumb"><a href="${spacePath(head.project.key)}/summary">${head.project.name}</a></p>
      <h1>Space settings</h1>
      ${links}
    </nav>
    <div class="settings-body">${content}</div>
  </div>`;
}

async function inSettings(
  request: PageRequest,
  key: string,
  active: string,
  view: (head: SpaceHead) => Promise<Html>,
): Promise<HttpAnswer> {
  const head = await spaceHead(request, key);
  if (!head.mayAdminister) return notHere('Only people who administer this space can open its settings.');
  return htmlAnswer(
    page(request.visit, `Space settings - ${head.project.name}`, settingsFrame(head, active, await view(head))),
  );
}

const projectSettingsApp: Handler = async (request, [key = '', slug = '']) => {
  const module = moduleBySlug(request.site, 'jira:projectSettingsPage', slug) ?? notHere('No app has this page.');
  return inSettings(request, key, modulePath(request.site, module, key) ?? '', async ({ project }) =>
    appPage(module, await mountFor(request, module, { projectKey: project.key })),
  );
};

async function firstBoard({ reader }: PageRequest, key: string): Promise<Board> {
  const found = await reader.get<{ values: Board[] }>(
    `/rest/agile/1.0/board?projectKeyOrId=${encodeURIComponent(key)}`,
  );
  return found.values[0] ?? notHere('This space has no board.');
}

const item: Handler = async (request, [key = '']) => {
  const { reader, site, visit } = request;
  const [issue, fields] = await Promise.all([
    reader.get<Issue>(`/rest/api/3/issue/${encodeURIComponent(key)}`),
    reader.tryGet<readonly { id: string; name: string }[]>('/rest/api/3/field'),
  ]);
  const open = (type: string): Promise<{ module: AppModule; mount: MountInfo }[]> =>
    Promise.all(
      modulesOf(site.manifest, type).map(async (module) => ({
        module,
        mount: await mountFor(request, module, { issueKey: issue.key }),
      })),
    );
  const [contexts, panels] = await Promise.all([open('jira:issueContext'), open('jira:issuePanel')]);
  const fieldNames = Object.fromEntries((fields ?? []).map(({ id, name }) => [id, name]));
  return htmlAnswer(
    page(visit, `${issue.key} ${issue.fields.summary}`, itemView({ issue, fieldNames, contexts, panels })),
  );
};

const spaces: Handler = async ({ visit }) => {
  const rows = visit.projects.map(
    ({ key, name, lead }) =>
      html`<tr>
        <td><a href="${spacePath(key)}/summary">${name}</a></td>
        <td>${key}</td>
        <td>${lead?.displayName ?? ''}</td>
      </tr>`,
  );
  const table = html`<table class="items">
    <thead>
      <tr>
        <th scope="col">Name</th>
        <th scope="col">Key</th>
        <th scope="col">Lead</th>
      </tr>
    </thead>
    <tbody>
      ${rows}
    </tbody>
  </table>`;
  const none = html`<p>${visit.viewer.displayName} cannot see any space on this site.</p>`;
  return htmlAnswer(
    page(
      visit,
      'Spaces',
      html`<div class="plain">
        <h1>Spaces</h1>
        ${rows.length === 0 ? none : table}
      </div>`,
    ),
  );
};

const dashboard: Handler = async (request) => {
  const modules = modulesOf(request.site.manifest, 'jira:dashboardGadget');
  const mounts = await Promise.all(
    modules.map(async (module) => ({ module, mount: await mountFor(request, module, { dashboardId: '10000' }) })),
  );
  const gadgets = mounts.map(
    ({ module, mount }) =>
      html`<section class="gadget">
        <h2>${module.title}</h2>
        ${mountPoint(mount)}
      </section>`,
  );
  const none = html`<p class="quiet">No app on this site has a gadget.</p>`;
  return htmlAnswer(
    page(
      request.visit,
      'Dashboard',
      html`<div class="plain">
        <h1>Default dashboard</h1>
        <div class="gadgets">${gadgets.length === 0 ? none : gadgets}</div>
      </div>`,
    ),
  );
};

async function mayAdministerSite({ reader }: PageRequest): Promise<boolean> {
  const found = await reader.tryGet<{ permissions: Record<string, { havePermission: boolean }> }>(
    '/rest/api/3/mypermissions?permissions=ADMINISTER',
  );
  return found?.permissions['ADMINISTER']?.havePermission === true;
}

const adminHome: Handler = async (request) => {
  const links = modulesOf(request.site.manifest, 'jira:adminPage').map(
    (module) => html`<li><a href="${modulePath(request.site, module) ?? ''}">${module.title}</a></li>`,
  );
  const content = (await mayAdministerSite(request))
    ? html`<ul>
          ${links}
        </ul>
        ${links.length === 0 && html`<p class="quiet">No app on this site has an admin page.</p>`}`
    : html`<p>Only Jira admins can open this page.</p>`;
  return htmlAnswer(
    page(
      request.visit,
      'Apps',
      html`<div class="plain">
        <h1>Apps</h1>
        ${content}
      </div>`,
    ),
  );
};

const adminApp: Handler = async (request, [slug = '']) => {
  if (!(await mayAdministerSite(request))) return notHere('Only Jira admins can open this page.');
  const module = moduleBySlug(request.site, 'jira:adminPage', slug) ?? notHere('No app has this page.');
  return htmlAnswer(
    page(
      request.visit,
      module.title,
      html`<div class="plain">
        <h1>${module.title}</h1>
        ${appPage(module, await mountFor(request, module, {}))}
      </div>`,
    ),
  );
};

const globalApp: Handler = async (request, [slug = '']) => {
  const module = moduleBySlug(request.site, 'jira:globalPage', slug) ?? notHere('No app has this page.');
  return htmlAnswer(
    page(
      request.visit,
      module.title,
      html`<div class="plain">
        <h1>${module.title}</h1>
        ${appPage(module, await mountFor(request, module, {}))}
      </div>`,
    ),
  );
};

const SPACE = '/jira/software/(?:c/)?projects/([^/]+)';
const ROUTES: readonly (readonly [string, Handler])[] = [
  [
    '/',
    async ({ visit: { projects } }) =>
      redirectTo(projects[0] === undefined ? '/jira/projects' : `${spacePath(projects[0].key)}/summary`),
  ],
  ['/jira/projects', spaces],
  [
    `${SPACE}(?:/summary)?`,
    (request, [key = '']) => inSpace(request, key, 'summary', (head) => summaryView(request, head)),
  ],
  [`${SPACE}/list`, (request, [key = '']) => inSpace(request, key, 'list', (head) => listView(request, head))],
  [
    `${SPACE}/(board|backlog)`,
    async (request, [key = '', view]) =>
      redirectTo(
        `${spacePath(key)}/boards/${String((await firstBoard(request, key)).id)}${view === 'backlog' ? '/backlog' : ''}`,
      ),
  ],
  [
    `${SPACE}/boards/(\\d+)`,
    (request, [key = '', board]) => inSpace(request, key, 'board', () => boardView(request, Number(board))),
  ],
  [
    `${SPACE}/boards/(\\d+)/backlog`,
    (request, [key = '', board]) =>
      inSpace(request, key, 'backlog', ({ project }) => backlogOf(request, project.key, Number(board))),
  ],
  [`${SPACE}/apps/([^/]+)(?:/.*)?`, projectApp],
  [
    `${SPACE}/settings`,
    (request, [key = '']) =>
      inSettings(request, key, `${spacePath(key)}/settings`, (head) => settingsDetails(request, head)),
  ],
  [`${SPACE}/settings/apps/([^/]+)(?:/.*)?`, projectSettingsApp],
  ['/browse/([^/]+)', item],
  ['/jira/dashboards(?:/.*)?', dashboard],
  ['/jira/settings/apps', adminHome],
  ['/jira/settings/apps/([^/]+)(?:/.*)?', adminApp],
  ['/jira/apps/([^/]+)(?:/.*)?', globalApp],
  ['/local', localToolsPage],
];
const COMPILED = ROUTES.map(([pattern, handler]) => ({ expression: new RegExp(`^${pattern}/?$`), handler }));

/** @returns undefined where no page has this address */
export async function answerPage(request: PageRequest): Promise<HttpAnswer | undefined> {
  for (const { expression, handler } of COMPILED) {
    const match = expression.exec(request.url.pathname);
    if (match !== null) return handler(request, match.slice(1).map(decodeURIComponent));
  }
  return undefined;
}
