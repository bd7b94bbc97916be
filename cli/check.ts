import { readFile } from 'node:fs/promises';
import type { RankedItem, RunGap, Scope } from '../src/backlog-check';
import { countStandings, runBacklogCheck } from '../src/backlog-check';
import type { ActiveCheck } from '../src/checks';
import { activeChecks } from '../src/checks';
import { EMPTY_SITE_MAP_DEFAULTS, resolveMap } from '../src/decision-rights';
import type { JiraBoard, JiraClient } from '../src/jira';
import { createJiraClient, JiraError } from '../src/jira';
import type { SpaceSettings } from '../src/settings/settings';
import { DEFAULT_SITE_DEFAULTS, DEFAULT_SPACE_SETTINGS, effectiveSettings } from '../src/settings/settings';
import { readImport } from '../src/settings/settings-file';
import type { CheckArguments, ScopeChoice } from './arguments';
import { parseCheckArguments } from './arguments';
import { basicAuthTransport } from './basic-auth-transport';
import type { Console } from './console';
import { EXIT, UsageError } from './console';
import { FORMATTERS } from './format';
import type { CheckReport } from './report';

/**
 * `whose-call check`: runs the backlog check of one space as the person whose token it is, and prints a report.
 * Exit code: 0 all ready · 1 at least one item is not ready · 2 the check could not run · 3 ready as far as could be
 * seen, but not everything could be.
 */
export async function check(argv: readonly string[], console: Console): Promise<number> {
  const choice = parseCheckArguments(argv);
  const settings = await readSettings(choice.settingsFile);
  const transport = basicAuthTransport({ siteUrl: choice.site, ...credentials(console) });
  const jira = createJiraClient({ transport, ...(console.sleep === undefined ? {} : { sleep: console.sleep }) });
  try {
    const { checks, problems } = activeChecks(effectiveSettings(settings, DEFAULT_SITE_DEFAULTS).checks);
    for (const problem of problems) console.err(`${problem}\n`);
    const report = await runCheck(jira, choice, settings, checks);
    console.out(FORMATTERS[choice.format](report));
    return exitCode(report);
  } catch (error) {
    if (!(error instanceof JiraError)) throw error;
    console.err(`${explain(error, choice)}\n`);
    return EXIT.failed;
  }
}

async function runCheck(
  jira: JiraClient,
  choice: CheckArguments,
  settings: SpaceSettings,
  checks: readonly ActiveCheck[],
): Promise<CheckReport> {
  // Jira takes a wrong token for an anonymous visitor and then finds no space; only this call says what is really wrong.
  await jira.currentUser();
  const issueTypes = await jira.getSpaceIssueTypes(choice.project);
  const map = resolveMap({ issueTypes, space: settings, site: EMPTY_SITE_MAP_DEFAULTS });
  const scope = await findScope(jira, choice);
  const items = new Map<string, RankedItem>();
  const parents: RankedItem[] = [];
  const gaps: RunGap[] = [];
  let scopeLabel = '';
  let outcome: CheckReport['outcome'] = 'partial';
  const input = {
    projectIdOrKey: choice.project,
    scope,
    map,
    checks,
    criteriaFields: settings.criteria.fieldIds,
    kinds: settings.kinds,
    exemptions: settings.exemptions,
    parents: choice.parents,
  };
  for await (const event of runBacklogCheck({ jira }, input)) {
    if (event.type === 'scope') scopeLabel = event.label;
    else if (event.type === 'judged' || event.type === 'revised') {
      for (const item of event.items) items.set(item.id, item);
    } else if (event.type === 'parents') parents.push(...event.items);
    else if (event.type === 'gap') gaps.push(event.gap);
    else if (event.type === 'end') outcome = event.outcome;
  }
  const byPlace = (a: RankedItem, b: RankedItem): number => a.position - b.position;
  return {
    siteUrl: choice.site,
    project: choice.project,
    scopeLabel,
    outcome,
    items: [...items.values()].sort(byPlace),
    parents: parents.sort(byPlace),
    gaps,
    map,
    split: choice.settingsFile === null ? 'default' : 'given',
  };
}

function exitCode({ items, outcome }: CheckReport): number {
  if (items.length === 0 && outcome !== 'complete') return EXIT.failed;
  const counts = countStandings(items);
  if (counts.PM + counts.PO + counts.both > 0) return EXIT.findings;
  return outcome === 'complete' && counts['cannot-tell'] === 0 ? EXIT.ok : EXIT.partial;
}

function credentials({ environment }: Console): { email: string; token: string } {
  const { JIRA_EMAIL: email, JIRA_API_TOKEN: token } = environment;
  const missing = [...(email ? [] : ['JIRA_EMAIL']), ...(token ? [] : ['JIRA_API_TOKEN'])];
  if (!email || !token) {
    throw new UsageError(
      `${missing.join(' and ')} not set. Export the e-mail address of your Atlassian account and an API token of it.`,
    );
  }
  return { email, token };
}

async function readSettings(file: string | null): Promise<SpaceSettings> {
  if (file === null) return DEFAULT_SPACE_SETTINGS;
  const parsed = readImport(await readFile(file, 'utf8'));
  if (parsed.ok) return parsed.settings;
  const problems = parsed.problems.map(
    ({ path, received, expected }) => `${path || 'the whole'}: expected ${expected}; received ${received}`,
  );
  throw new UsageError(`--settings ${file} cannot be used. ${problems.join('. ')}.`);
}

async function findScope(jira: JiraClient, { project, scope, boardId }: CheckArguments): Promise<Scope> {
  const onBoard = boardId === null ? {} : { boardId };
  if (scope.type === 'jql') return { type: 'jql', jql: scope.jql, ...onBoard };
  if (scope.type === 'sprint')
    return { type: 'sprint', sprintId: scope.sprintId, ...(boardId === null ? {} : { boardId }) };
  const board = boardId ?? (await onlyBoard(jira, project, scope)).id;
  return scope.type === 'top'
    ? { type: 'backlogTop', boardId: board, limit: scope.limit }
    : { type: 'nextSprint', boardId: board };
}

/** The space's board; where there are several that fit, the caller has to say which, because a guess would mislead. */
async function onlyBoard(jira: JiraClient, project: string, scope: ScopeChoice): Promise<JiraBoard> {
  const boards = await jira.listBoards(project);
  const fitting = scope.type === 'nextSprint' ? boards.filter(({ type }) => type !== 'kanban') : boards;
  const [board, ...others] = fitting.length === 0 ? boards : fitting;
  if (board === undefined) throw new UsageError(`${project} has no board. Say what to check with --jql.`);
  if (others.length > 0) {
    const names = [board, ...others].map(({ id, name }) => `${String(id)} (${name})`).join(', ');
    throw new UsageError(`${project} has several boards: ${names}. Say which with --board ID.`);
  }
  return board;
}

function explain({ code, operation, detail }: JiraError, { site, project }: CheckArguments): string {
  const remedies: Partial<Record<JiraError['code'], string>> = {
    unauthorised: 'Check JIRA_EMAIL and JIRA_API_TOKEN.',
    forbidden: 'The account may not do this; ask an administrator of the space.',
    notFound: `Check that ${project} exists on ${site.host} and that the account may browse it.`,
    rateLimited: 'Jira asks for a pause; try again later.',
    unavailable: `No usable answer from ${site.host}; check the address and try again.`,
  };
  return `${operation}: ${detail} ${remedies[code] ?? ''}`.trimEnd();
}
