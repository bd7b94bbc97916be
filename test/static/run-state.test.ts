import type { RunEvent } from '../../src/backlog-check';
import { progress, RunLog } from '../../static/backlog-check/run-state';
import { aResult, anItem } from './support';

const logOf = (...events: RunEvent[]): RunLog => {
  const log = new RunLog();
  for (const event of events) log.add(event);
  return log;
};
const after = (...events: RunEvent[]) => logOf(...events).state();
const gap = (...issueIds: string[]): RunEvent => ({ type: 'gap', gap: { code: 'notReadable', issueIds, detail: '' } });
const judged = (...items: ReturnType<typeof anItem>[]): RunEvent => ({ type: 'judged', items, done: items.length });
const keys = (log: RunLog) => log.state().entries.map(({ item }) => `${item.key}@${String(item.position)}`);

it('keeps items in the order in which they arrive', () => {
  expect(keys(logOf(judged(anItem('A-2', [], 1)), judged(anItem('A-1', [], 0))))).toEqual(['A-2@1', 'A-1@0']);
});

it('is another state after each event, so that a drawing sees the change', () => {
  const log = logOf(judged(anItem('A-1', [])));
  const before = log.state();
  log.add(judged(anItem('A-2', [])));
  expect(log.state()).not.toBe(before);
  expect(before.tally.standings.ready).toBe(1);
  expect(log.state().tally.standings.ready).toBe(2);
});

it('replaces what was said of an item, and counts it once', () => {
  const log = logOf(judged(anItem('A-1', [], 0), anItem('A-2', [], 1)), {
    type: 'revised',
    items: [anItem('A-1', [aResult()], 0)],
  });
  expect(keys(log)).toEqual(['A-1@0', 'A-2@1']);
  expect(log.state().tally.standings).toEqual({ PM: 0, PO: 1, both: 0, 'cannot-tell': 0, ready: 1 });
});

it('counts what is ready but could be better, and what is exempt and why an exemption does not count', () => {
  const noted = { ...anItem('A-3', []), exemptionNotes: [{ state: 'expired' as const, exemption: null }] };
  const { tally } = after(
    judged(
      anItem('A-1', [aResult({ severity: 'warning' })]),
      anItem('A-2', [aResult({ outcome: 'exempt' }), aResult({ checkId: 'stale', outcome: 'exempt' })]),
      noted,
    ),
  );
  expect(tally).toMatchObject({ better: 1, exemptItems: 1, exemptGaps: 2, notes: { expired: 1 } });
});

it('gives an item that was read again its old place, and leaves out one that it does not know', () => {
  const log = logOf(judged(anItem('A-1', [aResult()], 7)));
  log.putAgain([anItem('A-1', [], 0), anItem('A-9', [], 0)]);
  expect(keys(log)).toEqual(['A-1@7']);
  expect(log.state().tally.standings).toMatchObject({ PO: 0, ready: 1 });
});

it('puts an item above the scope that was read again in its place', () => {
  const log = logOf({ type: 'parents', items: [anItem('E-1', [aResult()])] });
  log.putAgain([anItem('E-1', [])]);
  expect(log.state().parents.map(({ standing }) => standing)).toEqual(['ready']);
  expect(log.state().entries).toEqual([]);
});

it('follows the scope: what has left it goes, the rest takes its new place', () => {
  const log = logOf(judged(anItem('A-1', [aResult()], 0), anItem('A-2', [], 1), anItem('A-3', [], 2)));
  log.rearrange(['A-3', 'A-2']);
  expect(keys(log)).toEqual(['A-2@1', 'A-3@0']);
  expect(log.state()).toMatchObject({ found: 2, tally: { standings: { PO: 0, ready: 2 } } });
  log.add({ type: 'revised', items: [anItem('A-3', [aResult()], 0)] });
  expect(keys(log)).toEqual(['A-2@1', 'A-3@0']);
});

it('goes on with what is known, and asks anew what was missing', () => {
  const log = logOf(judged(anItem('A-1', [])), gap('7'), { type: 'end', outcome: 'partial' });
  log.goOn();
  expect(log.state()).toMatchObject({ status: 'running', gaps: [] });
  expect(log.judgedIds()).toEqual(['A-1']);
});

describe('what was missing', () => {
  const partial = (...events: RunEvent[]) => logOf(...events, { type: 'end', outcome: 'partial' });

  it('is no longer missing once it is judged after all, and the run is whole then', () => {
    const log = partial(judged(anItem('A-1', [])), gap('A-2', 'A-3'));
    log.put([anItem('A-2', [], 1)]);
    expect(log.state()).toMatchObject({ status: 'partial', unseen: 1 });
    log.put([anItem('A-3', [], 2)]);
    expect(log.state()).toMatchObject({ status: 'complete', unseen: 0, gaps: [] });
  });

  it('is no longer missing once it has left the scope', () => {
    const log = partial(judged(anItem('A-1', [])), gap('A-2'));
    log.rearrange(['A-1']);
    expect(log.state()).toMatchObject({ status: 'complete', unseen: 0, found: 1 });
  });

  it('when read again, is told once, and until it can be read; an item that is known is not counted as unseen', () => {
    const log = logOf(judged(anItem('A-1', [])), { type: 'end', outcome: 'complete' });
    const lost = { code: 'notReadable', issueIds: ['A-1'], detail: 'gone' } as const;
    log.addGaps([lost], ['A-1']);
    log.addGaps([lost], ['A-1']);
    expect(log.state()).toMatchObject({ gaps: [lost], unseen: 0 });
    log.putAgain([anItem('A-1', [])]);
    expect(log.state().gaps).toEqual([]);
  });

  it('of the last look at the scope only', () => {
    const log = logOf({ type: 'end', outcome: 'complete' });
    const offline = { code: 'requestFailed', issueIds: [], detail: 'offline' } as const;
    log.setGaps([offline]);
    log.setGaps([offline]);
    expect(log.state().gaps).toEqual([offline]);
    log.setGaps([]);
    expect(log.state().gaps).toEqual([]);
  });
});

describe('to go on', () => {
  const child = (key: string, position: number, parent: string) => ({
    ...anItem(key, [], position),
    parent: { id: parent, key: parent, summary: '' },
  });

  it('keeps what was judged, and asks for the parents that were not read yet', () => {
    const log = logOf(judged(child('A-4', 3, 'E-2'), child('A-1', 0, 'E-1'), child('A-2', 1, 'E-2')), {
      type: 'parents',
      items: [anItem('E-1', [])],
    });
    expect(log.goOn()).toEqual({ resume: ['A-4', 'A-1', 'A-2'], resumeParents: [{ id: 'E-2', position: 1 }] });
  });

  it('reads everything again after a gap that may have touched any item', () => {
    const log = logOf(judged(child('A-1', 0, 'E-1')), gap(), gap('A-2'));
    expect(log.goOn()).toEqual({ resume: [], resumeParents: [] });
  });

  it('names a parent and a template once, though the second half brings them again', () => {
    const log = logOf(
      judged(anItem('A-1', [])),
      { type: 'parents', items: [anItem('E-1', [])] },
      { type: 'template', lines: ['As a …'], items: 40 },
    );
    log.goOn();
    log.add({ type: 'parents', items: [anItem('E-1', [])] });
    log.add({ type: 'template', lines: ['As a …'], items: 5 });
    expect(log.state().parents).toHaveLength(1);
    expect(log.state().templates).toEqual([{ lines: ['As a …'], items: 45 }]);
  });
});

it('does not count the items above the scope', () => {
  const state = after({ type: 'parents', items: [anItem('E-1', [])] });
  expect(state.entries).toEqual([]);
  expect(state.parents.map(({ item }) => item.key)).toEqual(['E-1']);
});

it('knows its progress only when all items are found', () => {
  expect(progress(after({ type: 'ids', found: 4, complete: false }))).toBeNull();
  expect(progress(after({ type: 'ids', found: 0, complete: true }))).toBeNull();
});

it('counts items that could not be seen as done', () => {
  const state = after({ type: 'ids', found: 4, complete: true }, judged(anItem('A-1', [])), gap('7', '8'));
  expect(progress(state)).toBe(0.75);
});

it('counts an item that two gaps name once', () => {
  expect(after(gap('7', '8'), gap('8')).unseen).toBe(2);
});

it.each(['complete', 'partial', 'cancelled'] as const)('ends %s', (outcome) => {
  expect(after({ type: 'end', outcome }).status).toBe(outcome);
});
