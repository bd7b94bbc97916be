import { demoSite } from '../../local/demo';
import type { ServedSite } from '../../local/jira';
import { createJiraSite, serveJira } from '../../local/jira';
import { jsonLines, runCommand } from './run-command';

const NOW = new Date('2026-03-04T09:00:00.000Z');
const person = demoSite(NOW).users[0]!;

describe('whose-call check, over HTTP with Basic auth', () => {
  let served: ServedSite;
  const site = createJiraSite(demoSite(NOW), { clock: () => NOW.getTime() });
  const project = site.data.projects.find(
    ({ style, id }) =>
      style === 'classic' && site.data.boards.some((board) => board.projectId === id && board.type === 'scrum'),
  )!;
  const board = site.data.boards.find(({ projectId, type }) => projectId === project.id && type === 'scrum')!;

  beforeAll(async () => {
    served = await serveJira(site, {
      port: 0,
      users: { [person.emailAddress]: 'secret' },
      wrongCredentials: 'anonymous',
    });
  });
  afterAll(async () => served.close());

  const environment = { JIRA_EMAIL: person.emailAddress, JIRA_API_TOKEN: 'secret' };
  const check = (...argv: readonly string[]) =>
    runCommand(['check', '--site', served.url, '--project', project.key, '--board', String(board.id), ...argv], {
      environment,
    });

  it('names the gaps of the next sprint by the role that fixes them, and says so by its exit code', async () => {
    const { exitCode, out, err } = await check();
    expect(err).toBe('');
    expect(out).toMatch(/\b\d{1,3} of \d{1,3} ready/);
    expect(out).toMatch(/Needs PO/);
    expect(exitCode).toBe(1);
  });

  it('gives the same items in every format', async () => {
    const json = JSON.parse((await check('--format', 'json')).out) as {
      readiness: { total: number };
      items: { key: string; results: { outcome: string }[] }[];
    };
    expect(json.items.length).toBe(json.readiness.total);
    const withGap = json.items.filter(({ results }) => results.some(({ outcome }) => outcome === 'fail'));
    expect(withGap.length).toBeGreaterThan(0);
    const [csv, markdown, junit] = await Promise.all(
      ['csv', 'markdown', 'junit'].map(async (format) => (await check('--format', format)).out),
    );
    for (const { key } of json.items) expect(csv).toContain(key);
    for (const { key } of withGap) {
      expect(markdown).toContain(`/browse/${key}`);
      expect(junit).toContain(key);
    }
    expect(junit).toMatch(/<testsuite name="whose-call .*" tests="\d+" failures="[1-9]\d*"/);
  });

  it('keeps the order of the scope', async () => {
    const { out } = await check('--top', '10', '--format', 'json');
    const { items } = JSON.parse(out) as { items: { position: number }[] };
    expect(items.map(({ position }) => position)).toEqual([...items.keys()]);
    expect(items).toHaveLength(10);
  });

  it('checks what a query finds, and a query that finds nothing is no failure', async () => {
    const { exitCode, out } = await check('--jql', `project = ${project.key} AND text ~ "no such words anywhere"`);
    expect(out).toMatch(/Nothing to check here/);
    expect(exitCode).toBe(0);
  });

  it('reads settings that were exported, and refuses damaged ones by naming what is wrong', async () => {
    const { exitCode, err } = await check('--settings', 'package.json');
    expect(err).toMatch(/--settings package\.json cannot be used\. version: expected/);
    expect(exitCode).toBe(2);
  });

  it.each([
    [
      'a wrong token',
      { JIRA_EMAIL: person.emailAddress, JIRA_API_TOKEN: 'wrong' },
      'X',
      /Check JIRA_EMAIL and JIRA_API_TOKEN/,
    ],
    ['a space that is not there', environment, 'NOSUCH', /NOSUCH exists on/],
  ])('says what to do about %s', async (_name, credentials, key, remedy) => {
    const { exitCode, out, err } = await runCommand(['check', '--site', served.url, '--project', key], {
      environment: credentials,
    });
    expect(err).toMatch(remedy);
    expect(out).toBe('');
    expect(exitCode).toBe(2);
  });

  it('says where no Jira answers', async () => {
    const { exitCode, err } = await runCommand(['check', '--site', 'http://127.0.0.1:9', '--project', 'X'], {
      environment,
    });
    expect(err).toMatch(/check the address and try again/);
    expect(exitCode).toBe(2);
  });

  it('takes the board of a query, so that the board says how items are estimated', async () => {
    const { out } = await check('--jql', `project = ${project.key} AND issuetype = Story`, '--format', 'json');
    const { items } = JSON.parse(out) as { items: { results: { checkId: string; outcome: string }[] }[] };
    const estimates = items.flatMap(({ results }) => results.filter(({ checkId }) => checkId === 'missing-estimate'));
    expect(estimates.filter(({ outcome }) => outcome === 'cannotTell')).toEqual([]);
  });

  it('says by which split it judged', async () => {
    expect((await check()).out).toContain('Judged by the default split');
  });

  it('does not say that all is ready where it could not tell', async () => {
    const other = site.data.projects.find(({ key, appBlocked }) => key !== project.key && appBlocked !== true)!;
    const { exitCode, out } = await check('--jql', `project = ${other.key}`);
    expect(out).toMatch(/cannot be told/);
    expect(exitCode).toBe(3);
  });

  it('never calls a partial result complete', async () => {
    site.faults.add({ operation: 'bulkFetchIssues', status: 500 });
    const { exitCode, out } = await check('--format', 'json');
    site.faults.clear();
    expect(JSON.parse(out)).toMatchObject({ outcome: 'partial' });
    expect(jsonLines(out.replaceAll('\n', ' '))[0]).toHaveProperty('notSeen.0.detail');
    expect(exitCode).toBe(2);
  });
});
