import {
  DECISION_RIGHTS,
  DEFAULT_PRESET_ID,
  findCell,
  PRESET_IDS,
  PRESETS,
  RIGHT_IDS,
  SOURCE_DOCUMENTS,
  STEPS,
  type Level,
  type PresetId,
  type RightId,
  type Role,
  type Step,
} from '../../src/decision-rights';
import { aMap, aTypeWithSteps } from './builders';

/** Who has the final say by the documents, written down apart from the preset's data. */
const FINAL_SAY: readonly [RightId, Role, string][] = [
  ['product-strategy', 'PM', 'D3 D0'],
  ['roadmap-inclusion', 'PM', 'D3'],
  ['launch-timing', 'PM', 'D3'],
  ['success-metrics', 'PM', 'D3'],
  ['scope-change', 'PM', 'D3'],
  ['problem-discovery', 'PM', 'D0 D2 D3'],
  ['sprint-scope', 'PO', 'D3'],
  ['backlog-priority', 'PO', 'D3 D0'],
  ['acceptance-criteria', 'PO', 'D3 D0'],
  ['technical-trade-offs', 'PO', 'D3'],
  ['work-acceptance', 'PO', 'D0 D3'],
  ['story-breakdown', 'PO', 'D0 D2 D3'],
];

/** The default map, step by level; `*` marks the cell that depends on the workflow. */
const TABLE = `
step       | portfolio             | epic                  | standard                | subtask
discovery  | PM problem-discovery  | PM problem-discovery  | PM problem-discovery    | PO story-breakdown
roadmap    | PM product-strategy   | PM roadmap-inclusion  | PM roadmap-inclusion    | PO story-breakdown
refinement | PM product-strategy   | *                     | PO acceptance-criteria  | PO story-breakdown
ready      | PM roadmap-inclusion  | PO story-breakdown    | PO sprint-scope         | PO sprint-scope
delivery   | PM scope-change       | PO story-breakdown    | PO technical-trade-offs | PO technical-trade-offs
acceptance | PM success-metrics    | PO work-acceptance    | PO work-acceptance      | PO work-acceptance
release    | PM launch-timing      | PM launch-timing      | PM launch-timing        | PO work-acceptance
outcome    | PM success-metrics    | PM success-metrics    | PM success-metrics      | PM success-metrics
done       | PM success-metrics    | PM success-metrics    | PO work-acceptance      | PO work-acceptance
rejected   | PM product-strategy   | PM roadmap-inclusion  | PO backlog-priority     | PO backlog-priority
`;

const HIERARCHY_LEVEL: Readonly<Record<Level, number>> = { portfolio: 2, epic: 1, standard: 0, subtask: -1 };
const NAME: Readonly<Record<Level, string>> = {
  portfolio: 'Initiative',
  epic: 'Epic',
  standard: 'Story',
  subtask: 'Sub-task',
};

interface Expected {
  readonly step: Step;
  readonly level: Level;
  readonly decides: string;
}

function readTable(table: string): Expected[] {
  const [head = '', ...lines] = table.trim().split('\n');
  const levels = cellsOf(head).slice(1) as Level[];
  return lines.flatMap((line) => {
    const [step, ...decisions] = cellsOf(line);
    return levels.map((level, index) => ({ step: step as Step, level, decides: decisions[index] ?? '' }));
  });
}

const cellsOf = (line: string): string[] => line.split('|').map((cell) => cell.trim());

function decisionAt(level: Level, step: Step, preset: PresetId | null = null, steps?: readonly Step[]): string {
  const type = aTypeWithSteps({ name: NAME[level], hierarchyLevel: HIERARCHY_LEVEL[level] }, steps);
  const cell = findCell(aMap([type], { preset }), 'type', step);
  return `${cell?.role} ${cell?.right}`;
}

describe('the default preset', () => {
  test.each(FINAL_SAY)('%s is decided by the %s', (right, role, documents) => {
    expect(aMap([]).rightHolders[right]).toBe(role);
    expect([...DECISION_RIGHTS[right].documents].sort()).toEqual(documents.split(' ').sort());
  });

  test('no decision right is left out of the documents’ list', () => {
    expect(FINAL_SAY.map(([right]) => right).sort()).toEqual([...RIGHT_IDS].sort());
  });

  const expected = readTable(TABLE);
  test('the table speaks about every step and level', () => expect(expected).toHaveLength(STEPS.length * 4));

  test.each(expected.filter(({ decides }) => decides !== '*'))(
    '$level × $step: $decides',
    ({ level, step, decides }) => {
      expect(decisionAt(level, step)).toBe(decides);
    },
  );

  test('an epic in refinement is the PO’s where the roadmap question was settled earlier', () => {
    expect(decisionAt('epic', 'refinement', null, ['discovery', 'refinement', 'done'])).toBe('PO story-breakdown');
    expect(decisionAt('epic', 'refinement', null, ['roadmap', 'refinement', 'done'])).toBe('PO story-breakdown');
  });

  test('an epic in refinement is the PM’s where the workflow has no earlier step', () => {
    expect(decisionAt('epic', 'refinement', null, ['refinement', 'delivery', 'done'])).toBe('PM roadmap-inclusion');
  });

  test.each<[Step, string]>([
    ['discovery', 'PO backlog-priority'],
    ['roadmap', 'PO backlog-priority'],
    ['refinement', 'PO backlog-priority'],
    ['ready', 'PO sprint-scope'],
    ['release', 'PM launch-timing'],
  ])('a bug in %s: %s', (step, decides) => {
    const cell = findCell(aMap([aTypeWithSteps({ name: 'Bug' })]), 'type', step);
    expect(`${cell?.role} ${cell?.right}`).toBe(decides);
  });

  test.each(['Idea', 'Opportunity', 'Initiative', 'Theme', 'Capability'])(
    '%s counts as portfolio whatever its level',
    (name) => {
      for (const hierarchyLevel of [-1, 0, 1, 2, 3]) {
        const map = aMap([aTypeWithSteps({ name, hierarchyLevel })]);
        expect(findCell(map, 'type', 'delivery')).toMatchObject({ level: 'portfolio', right: 'scope-change' });
      }
    },
  );
});

describe('the other presets', () => {
  test('there are four, the default first', () => {
    expect(PRESETS.map(({ id }) => id)).toEqual([
      'strategic-tactical',
      'product-owner-led',
      'one-product-person',
      'product-at-scale',
    ]);
    expect(PRESETS.map(({ id }) => id)).toEqual(PRESET_IDS);
    expect(PRESETS[0]?.id).toBe(DEFAULT_PRESET_ID);
  });

  test('Product Owner led moves strategy, roadmap and scope, and nothing else', () => {
    const moved = ['product-strategy', 'roadmap-inclusion', 'scope-change'];
    const holders = aMap([], { preset: 'product-owner-led' }).rightHolders;
    for (const [right, role] of FINAL_SAY)
      expect([right, holders[right]]).toEqual([right, moved.includes(right) ? 'PO' : role]);
  });

  test('one product person keeps the hats of the default and says that one person wears both', () => {
    expect(aMap([], { preset: 'one-product-person' }).rightHolders).toEqual(aMap([]).rightHolders);
    expect(PRESETS.filter(({ onePerson }) => onePerson).map(({ id }) => id)).toEqual(['one-product-person']);
  });

  test('at scale, epics in refinement and ready are the PM’s, and no other cell differs', () => {
    const differing = readTable(TABLE)
      .map(({ level, step }) => ({ level, step }))
      .filter(({ level, step }) => decisionAt(level, step, 'product-at-scale') !== decisionAt(level, step));
    expect(differing).toEqual([
      { level: 'epic', step: 'refinement' },
      { level: 'epic', step: 'ready' },
    ]);
    for (const step of ['refinement', 'ready'] as const) {
      expect(decisionAt('epic', step, 'product-at-scale')).toBe('PM roadmap-inclusion');
    }
  });
});

test('every right says in one sentence what its holder settles, and cites known documents', () => {
  for (const right of Object.values(DECISION_RIGHTS)) {
    expect(right.sentence).toMatch(/^[A-Z][^.]+\.$/u);
    for (const document of right.documents) expect(SOURCE_DOCUMENTS).toHaveProperty(document);
  }
});
