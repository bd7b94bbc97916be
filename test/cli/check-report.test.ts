/** What a settings file changes in a report, and the groups of a report besides the gaps. */
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { demoSite } from '../../local/demo';
import type { ServedSite } from '../../local/jira';
import { createJiraSite, serveJira } from '../../local/jira';
import { DEFAULT_SPACE_SETTINGS } from '../../src/settings/settings';
import type { SpaceSettings } from '../../src/settings/settings';
import { exportSettings } from '../../src/settings/settings-file';
import { runCommand } from './run-command';

const NOW = new Date('2026-03-04T09:00:00.000Z');
const site = createJiraSite(demoSite(NOW), { clock: () => NOW.getTime() });
const person = site.data.users[0]!;
const board = site.data.boards.find(
  ({ projectId, type }) =>
    type === 'scrum' && site.data.projects.some(({ id, style }) => id === projectId && style === 'classic'),
)!;
const project = site.data.projects.find(({ id }) => id === board.projectId)!;

interface Item {
  readonly key: string;
  readonly issueTypeId: string;
  readonly results: readonly { readonly checkId: string; readonly outcome: string; readonly severity: string }[];
}

interface Report {
  readonly readiness: { readonly total: number; readonly exempt: number; readonly PO: number };
  readonly items: readonly Item[];
  readonly parents: readonly Item[];
}

let served: ServedSite;
beforeAll(async () => {
  served = await serveJira(site, { port: 0, users: { [person.emailAddress]: 'secret' } });
});
afterAll(async () => served.close());

function settingsFile(settings: Partial<SpaceSettings>): string {
  const file = path.join(mkdtempSync(path.join(tmpdir(), 'whose-call-')), 'settings.json');
  writeFileSync(file, exportSettings({ ...DEFAULT_SPACE_SETTINGS, ...settings }));
  return file;
}

async function check(format: string, ...argv: readonly string[]): Promise<string> {
  const where = ['--site', served.url, '--project', project.key, '--board', String(board.id)];
  const environment = { JIRA_EMAIL: person.emailAddress, JIRA_API_TOKEN: 'secret' };
  const { out, err } = await runCommand(['check', ...where, '--format', format, ...argv], { environment });
  expect(err).toBe('');
  return out;
}

const report = async (...argv: readonly string[]): Promise<Report> =>
  JSON.parse(await check('json', ...argv)) as Report;

const failing = ({ items }: Pick<Report, 'items'>, checkId: string): Item[] =>
  items.filter(({ results }) => results.some((it) => it.checkId === checkId && it.outcome === 'fail'));

const MISSING = 'missing-acceptance-criteria';

describe('a settings file', () => {
  it('switches a check off', async () => {
    expect(failing(await report(), MISSING).length).toBeGreaterThan(0);
    const settings = settingsFile({ checks: { [MISSING]: { severity: 'off' } } });
    const { items } = await report('--settings', settings);
    expect(items.flatMap(({ results }) => results.filter(({ checkId }) => checkId === MISSING))).toEqual([]);
  });

  it('excuses a work type, visibly and counted apart', async () => {
    const before = await report();
    const [item] = failing(before, MISSING);
    const scope = { type: 'issueType', id: item!.issueTypeId } as const;
    const exemptions = [{ checkId: MISSING, scope, reason: 'Written in the wiki', until: null }] as const;
    const settings = settingsFile({ exemptions: [...exemptions] });
    const after = await report('--settings', settings);
    expect(failing(after, MISSING).map(({ key }) => key)).not.toContain(item!.key);
    expect(after.readiness.exempt).toBeGreaterThan(before.readiness.exempt);
    const table = await check('table', '--settings', settings);
    expect(table).toMatch(/\d (?:has|have) exempt gaps\./);
    expect(table.slice(table.indexOf('\nExempt'))).toMatch(
      new RegExp(`${item!.key} .*exempt for the space: Written in the wiki`),
    );
    expect(await check('markdown', '--settings', settings)).toMatch(/## Exempt\n\n- .*Written in the wiki/);
    expect(await check('csv', '--settings', settings)).toMatch(/,exempt,.*Written in the wiki/);
    expect(await check('junit', '--settings', settings)).toMatch(/<skipped message=".*Written in the wiki/);
  });

  it('sets the kind of a work type', async () => {
    const [item] = failing(await report(), MISSING);
    const settings = settingsFile({ kinds: { [item!.issueTypeId]: 'spike' } });
    expect(failing(await report('--settings', settings), MISSING).map(({ key }) => key)).not.toContain(item!.key);
  });
});

it('names what cannot be told, and why', async () => {
  const other = site.data.projects.find(({ key, appBlocked }) => key !== project.key && appBlocked !== true)!;
  const table = await check('table', '--jql', `project = ${other.key}`);
  expect(table).toMatch(/\nCannot tell\n {2}[A-Z]+-\d+ .*blocker/);
  expect(await check('markdown', '--jql', `project = ${other.key}`)).toContain('## Cannot tell');
});

it('judges the items above where it is asked to, and never counts them', async () => {
  const [without, withParents] = [await report(), await report('--parents')];
  expect(without.parents).toEqual([]);
  expect(withParents.parents.length).toBeGreaterThan(0);
  expect(withParents.readiness).toEqual(without.readiness);
  const keys = withParents.items.map(({ key }) => key);
  expect(withParents.parents.filter(({ key }) => keys.includes(key))).toEqual([]);
  expect(await check('table', '--parents')).toMatch(/parents? above ha(?:s|ve)/);
});
