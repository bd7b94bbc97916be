import type { JudgedItem } from '../../src/checks';
import type { Role } from '../../src/decision-rights';
import { readinessSentence, summariseReadiness, waitsOn } from '../../src/backlog-check';

type Gap = { owner: Role; outcome?: 'fail' | 'cannotTell' | 'pass'; severity?: 'blocker' | 'warning' };

function anItem(...gaps: readonly Gap[]): JudgedItem {
  const results = gaps.map(({ owner, outcome = 'fail', severity = 'blocker' }) => ({
    checkId: 'missing-description',
    outcome,
    severity,
    right: 'story-breakdown' as const,
    owner,
    ownerFrom: 'right-holder' as const,
  }));
  const ready = results.every(({ outcome, severity }) => outcome !== 'fail' || severity !== 'blocker');
  const names = { id: '1', key: 'A-1', summary: '', issueTypeId: '1', statusId: '1' };
  return {
    ...names,
    step: 'refinement',
    decides: 'PO',
    criteria: { verdict: 'missing', count: 0, evidence: [] },
    results,
    ready,
  };
}

const ready = anItem({ owner: 'PO', outcome: 'pass' });
const forPO = anItem({ owner: 'PO' }, { owner: 'PO' });
const forPM = anItem({ owner: 'PM' });
const forBoth = anItem({ owner: 'PM' }, { owner: 'PO' });
const warned = anItem({ owner: 'PM', severity: 'warning' });
const unsure = anItem({ owner: 'PO', outcome: 'cannotTell' });

describe('readiness', () => {
  it.each<[string, readonly JudgedItem[], string]>([
    ['nothing at all', [], 'Nothing to check: the scope holds no items.'],
    ['one ready item', [ready], 'The one item is ready. Nothing waits on anyone.'],
    ['only ready items', [ready, warned], 'All 2 are ready. Nothing waits on anyone.'],
    ['one item that waits', [forPO], '0 of 1 ready. 1 waits on the PO.'],
    ['one role', [ready, forPO, forPO], '1 of 3 ready. 2 wait on the PO.'],
    ['both roles', [ready, forPO, forPO, forPM], '1 of 4 ready. 2 wait on the PO, 1 on the PM.'],
    ['an item that waits on both', [forPO, forBoth], '0 of 2 ready. 1 waits on the PO, 1 on both.'],
    ['ready as far as could be seen', [ready, unsure], 'All 2 are ready. For 1, something could not be checked.'],
    [
      'a gap and something unseen',
      [forPM, unsure],
      '1 of 2 ready. 1 waits on the PM. For 1, something could not be checked.',
    ],
  ])('says it exactly for %s', (_name, items, sentence) => {
    expect(readinessSentence(summariseReadiness(items))).toBe(sentence);
  });

  it('counts every item exactly once', () => {
    const {
      total,
      ready: readyCount,
      waitsOn: waits,
    } = summariseReadiness([ready, forPO, forPM, forBoth, warned, unsure]);
    expect(readyCount + waits.PM + waits.PO + waits.both).toBe(total);
  });

  it('names each role once, and none for a warning', () => {
    expect([...waitsOn(forPO)]).toEqual(['PO']);
    expect([...waitsOn(warned)]).toEqual([]);
  });
});
