/** What `npm start` says once everything runs: one block with the addresses that matter. */
import { modulesOf } from './app/manifest';
import type { AppModule } from './app/manifest';
import type { RunningHost } from './host';
import type { JiraPort } from './jira-port';
import { jiraReader } from './server/jira-reader';
import type { Board, Issue, IssuePage, Project } from './server/jira-shapes';
import { isServed } from './server/local-tools';
import { modulePath } from './server/site';
import { spacePath } from './views/space';

export interface StartText {
  readonly lines: readonly string[];
  /** The address to open first. */
  readonly first: string;
}

interface Around {
  readonly host: RunningHost;
  readonly jira: JiraPort;
  readonly wantedPort: number;
  readonly projectKey?: string;
}

interface Spot {
  readonly projectKey: string | undefined;
  readonly board: Board | undefined;
  readonly issue: Issue | undefined;
}

/** One space, board and item to point at, as the first person of the switch sees them. */
async function findSpot({ jira, projectKey: wanted }: Around): Promise<Spot> {
  const reader = jiraReader(jira, jira.people[0]?.accountId ?? '');
  const spaces = await reader.tryGet<{ values: Project[] }>('/rest/api/3/project/search?maxResults=50&orderBy=key');
  const keys = (spaces?.values ?? []).map(({ key }) => key);
  // A person's own choice of a space is theirs: on a real site with many, the chooser comes first.
  const projectKey = wanted ?? (jira.kind === 'site' && keys.length !== 1 ? undefined : keys[0]);
  if (projectKey === undefined) return { projectKey, board: undefined, issue: undefined };
  const boards = await reader.tryGet<{ values: Board[] }>(`/rest/agile/1.0/board?projectKeyOrId=${projectKey}`);
  const found = await reader.tryGet<IssuePage>(
    `/rest/api/3/search/jql?jql=${encodeURIComponent(`project = "${projectKey}" ORDER BY key ASC`)}&fields=summary&maxResults=1`,
  );
  return { projectKey, board: boards?.values[0], issue: found?.issues[0] };
}

const line = (label: string, address: string): string => `  ${label.padEnd(34)} ${address}`;

function moduleLine(host: RunningHost, { projectKey, board, issue }: Spot, module: AppModule): string {
  const { url } = host;
  const own = modulePath(host.runner, module, projectKey ?? 'KEY');
  const backlog =
    projectKey === undefined ? undefined : `${url}${spacePath(projectKey)}/boards/${String(board?.id ?? 0)}/backlog`;
  const where: Readonly<Record<string, string | undefined>> = {
    'jira:sprintAction': backlog && `${backlog}  (••• of a sprint)`,
    'jira:backlogAction': backlog && `${backlog}  (••• of the backlog)`,
    'jira:issueContext': issue && `${url}/browse/${issue.key}`,
    'jira:issuePanel': issue && `${url}/browse/${issue.key}`,
    'jira:dashboardGadget': `${url}/jira/dashboards`,
  };
  return line(
    `${module.title} (${module.type.replace('jira:', '')})`,
    own === undefined ? (where[module.type] ?? `${url}/local`) : url + own,
  );
}

export async function describeStart(around: Around): Promise<StartText> {
  const { host, jira, wantedPort } = around;
  const spot = await findSpot(around);
  const pages = host.runner.manifest.modules.filter(({ type }) => type.startsWith('jira:') && isServed(type));
  const [tab] = modulesOf(host.runner.manifest, 'jira:projectPage');
  const start =
    tab !== undefined && spot.projectKey !== undefined ? (modulePath(host.runner, tab, spot.projectKey) ?? '') : '';
  const unserved = [...new Set(host.runner.manifest.modules.map(({ type }) => type).filter((type) => !isServed(type)))];
  const port = Number(new URL(host.url).port);
  const lines = [
    '',
    `  ${jira.name}: a ${jira.kind === 'site' ? `window on ${jira.siteUrl ?? ''}` : 'local Jira'} with the app in it`,
    '',
    line('Start here', host.url + start),
    line('All spaces', `${host.url}/jira/projects`),
    ...pages.map((module) => moduleLine(host, spot, module)),
    line('Local tools', `${host.url}/local`),
    '',
    ...(wantedPort !== 0 && port !== wantedPort
      ? [`Port ${String(wantedPort)} is in use; this is port ${String(port)}.`]
      : []),
    ...(unserved.length === 0 ? [] : [`In the manifest, but not shown or run locally: ${unserved.join(', ')}.`]),
  ];
  return { lines, first: host.url + start };
}
