/** The app's writes against the simulated site: with broken connections, two people at once, and edits in between. */
import { createJiraSite, type JiraSite } from '../../../local/jira';
import { createJiraClient, type JiraClient, type JiraRequest } from '../../../src/jira';
import { planBulk } from '../../../static/backlog-check/actions/bulk-plan';
import { guardedEdit } from '../../../static/backlog-check/actions/guarded-edit';
import { tellItem, type TellPorts } from '../../../static/backlog-check/actions/tell-item';
import { COMMENT_PROPERTY, TOLD_PROPERTY } from '../../../static/backlog-check/actions/told-note';
import { siteTransport } from '../../backlog-check/site-transport';
import { doc, NOW, SMALL_SITE } from '../../local/jira/small-site';
import { judged, result } from './builders';

const body = doc('1 gap waits on the Product Owner:');
const telling = { issueId: '101', mark: 'm1', body };

/** What happens to a request on its way: nothing, lost before it arrives, or lost after Jira has done it. */
type Way = 'ok' | 'before' | 'after';

function setUp(way: (request: JiraRequest) => Way = () => 'ok', accountId = 'ada', site = createJiraSite(SMALL_SITE)) {
  const through = siteTransport(site, { accountId, via: 'browser' });
  const jira = createJiraClient({
    transport: async (request) => {
      const fate = way(request);
      if (fate === 'before') throw new Error('socket hang up');
      const answer = await through(request);
      if (fate === 'after') throw new Error('socket hang up');
      return answer;
    },
    sleep: async () => undefined,
  });
  let id = 0;
  const ports: TellPorts = { jira, now: () => NOW, newId: () => `${accountId}-${(id += 1)}` };
  return { site, jira, ports };
}

const commentsOf = (site: JiraSite, id = '101') => site.data.issues.find((it) => it.id === id)?.comments ?? [];
const noteOf = (site: JiraSite) => site.data.issues.find(({ id }) => id === '101')?.properties?.[TOLD_PROPERTY];
const isComment = ({ method, path }: JiraRequest): boolean => method === 'POST' && path.endsWith('/comment');
const isNote = ({ method, path }: JiraRequest): boolean => method === 'PUT' && path.endsWith(TOLD_PROPERTY);

describe('telling an item', () => {
  it('writes once, and again only when the gaps have changed', async () => {
    const { site, ports } = setUp();
    expect(await tellItem(ports, telling)).toEqual({ type: 'told' });
    expect(await tellItem(ports, telling)).toEqual({ type: 'already' });
    expect(await tellItem(ports, { ...telling, mark: 'm2' })).toEqual({ type: 'told' });
    expect(await tellItem(ports, telling)).toEqual({ type: 'already' });
    expect(commentsOf(site).map(({ properties }) => properties)).toEqual([
      { [COMMENT_PROPERTY]: { mark: 'm1' } },
      { [COMMENT_PROPERTY]: { mark: 'm2' } },
    ]);
    expect(noteOf(site)).toEqual({ version: 1, marks: ['m1', 'm2'] });
  });

  it('finds its comment where the answer got lost', async () => {
    const { site, ports } = setUp((request) => (isComment(request) ? 'after' : 'ok'));
    expect(await tellItem(ports, telling)).toEqual({ type: 'told' });
    expect(commentsOf(site)).toHaveLength(1);
    expect(noteOf(site)).toEqual({ version: 1, marks: ['m1'] });
  });

  it('says that it is unclear where the request got lost, and can be tried again', async () => {
    let broken = true;
    let now = NOW;
    const { site, jira } = setUp((request) => (isComment(request) && broken ? 'before' : 'ok'));
    const ports: TellPorts = { jira, now: () => now, newId: () => String(now) };
    expect(await tellItem(ports, telling)).toMatchObject({ type: 'unclear' });
    expect(commentsOf(site)).toEqual([]);
    broken = false;
    // The first attempt may still be on its way.
    expect(await tellItem(ports, telling)).toEqual({ type: 'busy' });
    now += 3 * 60_000;
    expect(await tellItem(ports, telling)).toEqual({ type: 'told' });
    expect(commentsOf(site)).toHaveLength(1);
  });

  it('does not write twice where it broke off between comment and note', async () => {
    let notes = 0;
    const { site, ports } = setUp((request) => (isNote(request) && (notes += 1) > 1 && notes < 6 ? 'before' : 'ok'));
    expect(await tellItem(ports, telling)).toEqual({ type: 'told' });
    expect(noteOf(site)).toMatchObject({ marks: [], claim: { mark: 'm1' } });
    expect(await tellItem(ports, telling)).toEqual({ type: 'already' });
    expect(commentsOf(site)).toHaveLength(1);
    expect(noteOf(site)).toEqual({ version: 1, marks: ['m1'] });
  });

  it('by two people at once is written once', async () => {
    const site = createJiraSite(SMALL_SITE);
    const [ada, ben] = ['ada', 'ben'].map((one) => setUp(() => 'ok', one, site).ports);
    const results = await Promise.all([tellItem(ada!, telling), tellItem(ben!, telling)]);
    expect(results.map(({ type }) => type).sort()).toEqual(['busy', 'told']);
    expect(commentsOf(site)).toHaveLength(1);
  });

  it('takes its claim back where Jira refuses the comment', async () => {
    const site = createJiraSite({
      ...SMALL_SITE,
      projects: SMALL_SITE.projects.map((it) => ({ ...it, permissions: { ...it.permissions, ADD_COMMENTS: [] } })),
    });
    const { ports } = setUp(() => 'ok', 'ada', site);
    expect(await tellItem(ports, telling)).toMatchObject({ type: 'refused', problem: { code: 'forbidden' } });
    expect(noteOf(site)).toEqual({ version: 1, marks: [] });
  });

  it('comments nothing that it could not note', async () => {
    const site = createJiraSite({
      ...SMALL_SITE,
      projects: SMALL_SITE.projects.map((it) => ({ ...it, permissions: { ...it.permissions, EDIT_ISSUES: [] } })),
    });
    const { ports } = setUp(() => 'ok', 'ada', site);
    expect(await tellItem(ports, telling)).toMatchObject({ type: 'refused', problem: { code: 'forbidden' } });
    expect(commentsOf(site)).toEqual([]);
  });

  it('leaves alone what it cannot read, and what is gone', async () => {
    const { site, jira, ports } = setUp();
    await jira.setIssueProperty('101', TOLD_PROPERTY, { version: 9 });
    expect(await tellItem(ports, telling)).toEqual({ type: 'unreadableNote' });
    expect(noteOf(site)).toEqual({ version: 9 });
    expect(await tellItem(ports, { ...telling, issueId: '999' })).toMatchObject({ type: 'refused' });
    expect(commentsOf(site)).toEqual([]);
  });

  it('whatever breaks wherever, never writes twice', async () => {
    const STEPS = 8;
    for (const fate of ['before', 'after'] as const) {
      for (let broken = 1; broken <= STEPS; broken += 1) {
        let count = 0;
        let now = NOW;
        const { site, jira } = setUp(() => ((count += 1) === broken ? fate : 'ok'));
        const ports: TellPorts = { jira, now: () => now, newId: () => String(now) };
        for (let attempt = 0; attempt < 3; attempt += 1) {
          await tellItem(ports, telling);
          now += 5 * 60_000;
        }
        expect([fate, broken, commentsOf(site).length]).toEqual([fate, broken, 1]);
        expect(await tellItem(ports, telling)).toEqual({ type: 'already' });
      }
    }
  });
});

describe('a plan', () => {
  it('leaves out what was told, what has no gap, what is gone, and what is too much', async () => {
    const { jira, ports } = setUp();
    const items = ['101', '102', '103', '106', '999'].map((id) =>
      judged([result()], { id, key: `SHOP-${Number(id) - 100}` }),
    );
    const plain = judged([], { id: '104' });
    const first = await planBulk(jira, [...items, plain]);
    expect(first).toMatchObject({ told: 0, without: 1, beyond: 0, unread: 1 });
    expect(first.comments.map(({ key }) => key)).toEqual(['SHOP-1', 'SHOP-2', 'SHOP-3', 'SHOP-6']);
    expect(first.labels.map(({ labels }) => labels)).toEqual([['Checkout'], [], [], []]);
    await tellItem(ports, { issueId: '102', mark: first.comments[1]!.mark, body });
    const second = await planBulk(jira, items);
    expect(second.told).toBe(1);
    expect(second.comments.map(({ key }) => key)).not.toContain('SHOP-2');
    const many = Array.from({ length: 130 }, (_, index) => judged([result()], { id: String(index) }));
    expect(await planBulk(jira, many)).toMatchObject({ beyond: 30 });
  });
});

describe('an edit that looks first', () => {
  const path = '/rest/api/3/issue/101';
  const edit = (jira: JiraClient, before: unknown, value: unknown) =>
    guardedEdit(jira, {
      issueId: '101',
      fieldId: 'customfield_10031',
      before,
      edits: { fields: { customfield_10031: value } },
      isDone: (now) => now === value,
    });
  const valueIn = (site: JiraSite) =>
    site.data.issues.find(({ id }) => id === '101')?.customFields['customfield_10031'];

  it('writes where the value is still the one that was seen', async () => {
    const { site, jira } = setUp();
    expect(await edit(jira, 3, 5)).toEqual({ type: 'written' });
    expect(valueIn(site)).toBe(5);
  });

  it('overwrites nothing', async () => {
    const { site, jira } = setUp();
    await site.handle(
      { method: 'PUT', path, body: { fields: { customfield_10031: 8 } } },
      { accountId: 'ben', via: 'direct' },
    );
    expect(await edit(jira, 3, 5)).toEqual({ type: 'changedMeanwhile', value: 8 });
    expect(valueIn(site)).toBe(8);
  });

  it('knows a document again whose keys come in another order', async () => {
    const { site, jira } = setUp();
    const before = JSON.parse(JSON.stringify(site.data.issues[0]?.description)) as unknown;
    const next = doc('New.');
    const done = await guardedEdit(jira, {
      issueId: '101',
      fieldId: 'description',
      before,
      edits: { fields: { description: next } },
      isDone: () => true,
    });
    expect(done).toEqual({ type: 'written' });
  });

  it('looks again where the answer got lost', async () => {
    const put = ({ method }: JiraRequest): boolean => method === 'PUT';
    const arrived = setUp((request) => (put(request) ? 'after' : 'ok'));
    expect(await edit(arrived.jira, 3, 5)).toEqual({ type: 'written' });
    const lost = setUp((request) => (put(request) ? 'before' : 'ok'));
    await expect(edit(lost.jira, 3, 5)).rejects.toMatchObject({ code: 'unavailable' });
    expect(valueIn(lost.site)).toBe(3);
  });

  it('takes an absent parent for none, and only that', async () => {
    const { jira } = setUp();
    const parent = (before: unknown) => ({
      issueId: '101',
      fieldId: 'parent',
      before,
      edits: { fields: { parent: { key: 'SHOP-4' } } },
      isDone: () => true,
    });
    expect(await guardedEdit(jira, parent(null))).toEqual({ type: 'notReadable' });
    expect(await guardedEdit(jira, { ...parent(null), absentWhenEmpty: true })).toEqual({ type: 'written' });
    expect(await guardedEdit(jira, { ...parent(null), absentWhenEmpty: true })).toMatchObject({
      type: 'changedMeanwhile',
    });
  });

  it('writes nothing into what it cannot read', async () => {
    const { jira } = setUp();
    const gone = guardedEdit(jira, { issueId: '999', fieldId: 'x', before: null, edits: {}, isDone: () => true });
    expect(await gone).toEqual({ type: 'notReadable' });
  });
});
