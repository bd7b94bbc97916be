/** The addresses of the local Jira, and the page behind each. */
import { html } from '../views/html';
import { page } from '../views/page';
import { spacePath } from '../views/space';
import { adminApp, adminHome, dashboard, globalApp, item, projectApp, projectSettingsApp } from './app-places';
import { htmlAnswer, redirectTo } from './http';
import type { HttpAnswer } from './http';
import type { Board } from './jira-shapes';
import { localToolsPage } from './local-tools';
import { inSettings, inSpace, notHere } from './page-parts';
import type { Handler } from './page-parts';
import type { PageRequest } from './site';
import { backlogOf, boardView, listView, settingsDetails, summaryView } from './space-pages';

async function firstBoard({ reader }: PageRequest, key: string): Promise<Board> {
  const found = await reader.get<{ values: Board[] }>(
    `/rest/agile/1.0/board?projectKeyOrId=${encodeURIComponent(key)}`,
  );
  return found.values[0] ?? notHere('This space has no board.');
}

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
