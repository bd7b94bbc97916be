import {
  compareCells,
  handoffContract,
  handoffsAlong,
  movesAlong,
  roleSummary,
  rowOf,
} from '../../src/decision-rights';
import { STEPS, type Step } from '../../src/decision-rights';
import { aMap, aTypeWithSteps } from './builders';

const STORY = aTypeWithSteps({ id: '1' });

describe('handoffs along a row', () => {
  test('stand where the deciding role changes, with what must be true before', () => {
    const handoffs = handoffsAlong(rowOf(aMap([STORY]), '1'));
    expect(handoffs.map(({ from, to, step }) => `${from}>${to} ${step}`)).toEqual([
      'PM>PO refinement',
      'PO>PM release',
      'PM>PO done',
    ]);
    expect(handoffs[0]).toMatchObject({
      fromStatusId: 'roadmap',
      toStatusId: 'refinement',
      mustBeTrue: handoffContract({ step: 'refinement', level: 'standard', after: 'roadmap' }),
    });
  });

  test('may stand within a step, where a single cell was moved', () => {
    const statuses = ['Doing', 'Waiting for parts', 'Done'].map((name, at) => ({
      id: String(at),
      name,
      category: at === 2 ? ('done' as const) : ('indeterminate' as const),
    }));
    const map = aMap([{ ...STORY, statuses }], { cells: { '1:0': { role: 'PM' } } });
    const [first] = handoffsAlong(rowOf(map, '1'));
    expect(first).toMatchObject({ from: 'PM', to: 'PO', step: 'delivery', stays: true });
  });

  test('nothing is handed to a rejected status, and the path goes on behind it', () => {
    const type = aTypeWithSteps({ id: '1', hierarchyLevel: 1, name: 'Epic' }, [
      'discovery',
      'delivery',
      'rejected',
      'acceptance',
    ]);
    expect(handoffsAlong(rowOf(aMap([type]), '1')).map(({ toStatusId }) => toStatusId)).toEqual(['delivery']);
  });

  test('a row of one role has none', () => {
    const type = aTypeWithSteps({ id: '1' }, ['refinement', 'delivery', 'done']);
    expect(handoffsAlong(rowOf(aMap([type]), '1'))).toEqual([]);
    expect(handoffsAlong([])).toEqual([]);
  });
});

describe('what must be true before a step', () => {
  const before = (name: string, hierarchyLevel: number, steps: readonly Step[]) =>
    movesAlong(rowOf(aMap([aTypeWithSteps({ id: '1', name, hierarchyLevel }, steps)]), '1')).at(-1)?.mustBeTrue;

  test.each<[string, number, readonly Step[], string, string]>([
    ['Epic', 1, ['roadmap', 'delivery'], 'The success metric is named.', 'The sprint has room for it.'],
    ['Initiative', 2, ['roadmap', 'delivery'], 'The success metric is named.', 'The sprint has room for it.'],
    ['Story', 0, ['refinement', 'delivery'], 'The acceptance criteria are concrete.', 'The success metric is named.'],
    ['Story', 0, ['ready', 'delivery'], 'The sprint has room for it.', 'The acceptance criteria are concrete.'],
    [
      'Subtask',
      -1,
      ['refinement', 'delivery'],
      'Its parent is in the sprint.',
      'The acceptance criteria are concrete.',
    ],
    [
      'Epic',
      1,
      ['discovery', 'refinement'],
      'The roadmap question is settled.',
      'The acceptance criteria are concrete.',
    ],
    [
      'Epic',
      1,
      ['acceptance', 'done'],
      'Its stories are done, or were taken out on purpose.',
      'Its acceptance criteria are met.',
    ],
  ])('%s (level %i), %j: “%s”, not “%s”', (name, level, steps, says, saysNot) => {
    const sentences = before(name, level, steps);
    expect(sentences).toContain(says);
    expect(sentences).not.toContain(saysNot);
  });

  test('work that stays in its step does not enter it again', () => {
    expect(handoffContract({ step: 'delivery', level: 'standard', after: 'delivery' })).toEqual([
      'What is done and what is left is written down.',
    ]);
  });

  test('each sentence once, and work that leaves needs only its reason', () => {
    for (const step of STEPS)
      for (const level of ['portfolio', 'epic', 'standard', 'subtask'] as const)
        for (const after of [null, ...STEPS]) {
          const sentences = handoffContract({ step, level, after });
          expect(sentences.length).toBeGreaterThan(0);
          expect(new Set(sentences).size).toBe(sentences.length);
        }
    expect(handoffContract({ step: 'rejected', level: 'epic', after: 'discovery' })).toEqual([
      'The reason is written down.',
    ]);
  });
});

test('a role’s total counts its cells among all', () => {
  const map = aMap([STORY]);
  expect(roleSummary(map, 'PM')).toEqual({ role: 'PM', decides: 4, cells: 10 });
  expect(roleSummary(map, 'PO')).toEqual({ role: 'PO', decides: 6, cells: 10 });
});

describe('comparing two maps', () => {
  test('moving a right shows the cells that it takes along', () => {
    const { roleChanges, rightChanges, added, removed } = compareCells(
      aMap([STORY]),
      aMap([STORY], { rights: { 'work-acceptance': 'PM' } }),
    );
    expect(roleChanges.map(({ after }) => `${after.statusId} ${after.role}`)).toEqual(['acceptance PM', 'done PM']);
    expect([rightChanges, added, removed]).toEqual([[], [], []]);
  });

  test('another right in the same hands is a change of its own', () => {
    const after = aMap([STORY], { cells: { '1:ready': { right: 'backlog-priority' } } });
    const change = compareCells(aMap([STORY]), after);
    expect(change.roleChanges).toEqual([]);
    expect(change.rightChanges.map((pair) => `${pair.before.right} > ${pair.after.right}`)).toEqual([
      'sprint-scope > backlog-priority',
    ]);
  });

  test('a status that came or went is not a change of role', () => {
    const fewer = aTypeWithSteps({ id: '1' }, ['refinement', 'done']);
    const change = compareCells(aMap([STORY]), aMap([fewer]));
    expect(change.removed).toHaveLength(8);
    expect(change.roleChanges).toEqual([]);
    expect(compareCells(aMap([fewer]), aMap([STORY])).added).toHaveLength(8);
  });
});
