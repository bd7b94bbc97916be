import * as z from 'zod/mini';
import { activeChecks, CHECKS, defineCheck, judgeItem } from '../../src/checks';
import type { Check, FactSources, JudgedItem } from '../../src/checks';
import { READINESS_STEPS } from '../../src/checks/define-check';
import { criteriaInput } from '../../src/checks/criteria-input';
import { factReader } from '../../src/checks/facts';
import { STEPS, WORK_TYPE_KINDS } from '../../src/decision-rights';
import type { MapSettings } from '../../src/decision-rights';
import { doc } from './documents';
import { inwardLink, other, sprint } from './jira-values';
import { aMap, anItem, statusId, typeId } from './space';
import type { ItemSketch } from './space';

const SOURCES: FactSources = { criteriaFields: [], estimation: { type: 'field', fieldId: 'customfield_1' } };

const PLAIN = {
  titleMet: 'Met',
  titleUnmet: 'Unmet',
  why: 'Why',
  howToPass: 'How',
  category: 'readiness',
  right: 'story-breakdown',
  severity: { story: 'blocker' },
  steps: READINESS_STEPS,
  options: z.strictObject({}),
  messages: { never: 'Never' },
} as const;

function judge(sketch: ItemSketch, settings: Partial<MapSettings> = {}, catalogue: readonly Check[] = CHECKS) {
  return judgeItem(anItem(sketch), { ...SOURCES, map: aMap(settings), checks: activeChecks({}, catalogue).checks });
}

const resultOf = (sketch: ItemSketch, settings: Partial<MapSettings>, checkId: string) =>
  judge(sketch, settings).results.find((result) => result.checkId === checkId);

describe('whose gap a finding is', () => {
  const bare: ItemSketch = { description: null, fields: { customfield_1: null } };
  const cell = (kind: 'story' | 'epic', step: 'refinement' | 'ready') => `${typeId(kind)}:${statusId(step)}` as const;

  it('belongs to the item’s own cell where the cell rests on the check’s right', () => {
    expect(resultOf(bare, {}, 'missing-acceptance-criteria')).toMatchObject({ owner: 'PO', ownerFrom: 'cell' });
  });

  it('belongs to the holder of the right where the cell rests on another', () => {
    expect(resultOf(bare, {}, 'missing-estimate')).toMatchObject({ owner: 'PO', ownerFrom: 'right-holder' });
    expect(resultOf({ kind: 'epic', description: null }, {}, 'missing-success-metric')).toMatchObject({
      owner: 'PM',
      ownerFrom: 'right-holder',
    });
  });

  it('moving the right moves the finding', () => {
    expect(resultOf(bare, { rights: { 'sprint-scope': 'PM' } }, 'missing-estimate')).toMatchObject({
      owner: 'PM',
      ownerFrom: 'right-holder',
    });
  });

  it('moving the cell moves the finding that rests on its right, and no other', () => {
    const moved = { cells: { [cell('story', 'refinement')]: { role: 'PM' as const } } };
    expect(resultOf(bare, moved, 'missing-acceptance-criteria')).toMatchObject({ owner: 'PM', ownerFrom: 'cell' });
    expect(resultOf(bare, moved, 'missing-description')).toMatchObject({ owner: 'PO', ownerFrom: 'right-holder' });
  });

  it('a cell that is given the check’s right takes the finding over', () => {
    const moved = { cells: { [cell('epic', 'ready')]: { right: 'success-metrics' as const, role: 'PO' as const } } };
    expect(resultOf({ kind: 'epic', step: 'ready', description: null }, moved, 'missing-success-metric')).toMatchObject(
      {
        owner: 'PO',
        ownerFrom: 'cell',
      },
    );
  });
});

describe('one item', () => {
  it('carries its names, its step and who decides now', () => {
    expect(judge({ kind: 'story', step: 'acceptance' })).toMatchObject({
      id: '1000',
      key: 'LOAN-1',
      issueTypeId: typeId('story'),
      statusId: statusId('acceptance'),
      step: 'acceptance',
      decides: 'PO',
    });
  });

  it('says where it belongs: the item above, its components and its team', () => {
    const fields = {
      parent: other('LOAN-9', 'indeterminate'),
      components: [{ id: '10065', name: 'Desk' }],
      customfield_9: { id: 'b6a2', name: 'Lenders' },
    };
    const context = { ...SOURCES, teamFieldId: 'customfield_9', map: aMap(), checks: [] };
    expect(judgeItem(anItem({ fields }), context)).toMatchObject({
      parent: { id: '9', key: 'LOAN-9', summary: 'About LOAN-9' },
      componentIds: ['10065'],
      teamId: 'b6a2',
    });
    expect(judgeItem(anItem({ fields: { customfield_9: 'b6a2' } }), context)).toMatchObject({
      parent: null,
      componentIds: [],
      teamId: 'b6a2',
    });
    const unreadable = judgeItem(anItem({ fields: { parent: 7, components: 'Desk', customfield_9: {} } }), context);
    expect(unreadable).toMatchObject({ parent: undefined, componentIds: [], teamId: null });
  });

  it('shares what it has in common with others, and keeps to itself what is its own', () => {
    const results = ['LOAN-1', 'LOAN-2'].map(
      () => judge({ description: 'Too short', fields: { customfield_1: null } }).results,
    );
    const same = results[0]?.map((result, at) => [result.message?.id ?? result.outcome, result === results[1]?.[at]]);
    expect(same).toContainEqual(['missing-estimate/missing', true]);
    expect(same).toContainEqual(['missing-description/too-short', false]);
    expect(results[0]).toEqual(results[1]);
  });

  it('is not ready with a blocker, and ready with warnings only', () => {
    expect(judge({ description: null, fields: { customfield_1: null } }).ready).toBe(false);
    const epic = judge({
      kind: 'epic',
      description: doc('Members wait for tools that others have forgotten to return.'),
    });
    expect(epic.results.some(({ outcome, severity }) => outcome === 'fail' && severity === 'warning')).toBe(true);
    expect(epic.ready).toBe(true);
  });

  /** Everything about it is wrong. */
  const hopeless: ItemSketch = {
    description: null,
    fields: {
      customfield_1: 1_000,
      customfield_5: [1, 2, 3].map((id) => sprint(id, 'closed')),
      parent: other('LOAN-9', 'done'),
      issuelinks: [inwardLink(other('PAY-7', 'new'))],
      priority: { id: '3', name: 'Medium' },
      updated: '2001-01-01T00:00:00.000+0000',
    },
    similar: [{ id: '7', key: 'LOAN-7', summary: 'Remind members' }],
    changes: [],
  };

  /** Every check on, also those that nobody has switched on by default. */
  function allAgainst(sketch: ItemSketch): JudgedItem {
    const off = CHECKS.filter(({ severity }) => Object.values(severity).every((one) => one === 'off'));
    const settings = Object.fromEntries(off.map(({ meta }) => [meta.id, { severity: 'warning' as const }]));
    const sources = { ...SOURCES, sprintFieldId: 'customfield_5', defaultPriorityId: '3', now: Date.now() };
    return judgeItem(anItem(sketch), { ...sources, map: aMap(), checks: activeChecks(settings).checks });
  }

  it.each(['done', 'rejected'] as const)('is accused of nothing once it is %s', (step) => {
    for (const kind of WORK_TYPE_KINDS) {
      const { results, ready } = allAgainst({ ...hopeless, kind, step });
      expect(new Set(results.map(({ outcome }) => outcome))).toEqual(new Set(['notApplicable']));
      expect(ready).toBe(true);
    }
  });

  it('is accused of nothing if it is a spike, and of much if it is a story', () => {
    for (const step of STEPS) {
      const { results } = allAgainst({ ...hopeless, kind: 'spike', step });
      expect(results.filter(({ outcome }) => outcome === 'fail')).toEqual([]);
    }
    const { results } = allAgainst(hopeless);
    expect(results.filter(({ outcome }) => outcome === 'fail').length).toBeGreaterThan(7);
  });

  it('of a type or status that the map does not know gets "cannot tell", never an accusation', () => {
    const stranger = { ...anItem({ description: null }), status: { id: '999', name: 'Brand new' } };
    const item = judgeItem(stranger, { ...SOURCES, map: aMap(), checks: activeChecks().checks });
    expect(item).toMatchObject({ step: null, decides: null, ready: true });
    const told = item.results.filter(({ outcome }) => outcome !== 'notApplicable');
    expect(told.length).toBeGreaterThan(0);
    for (const { outcome, message } of told) {
      expect(outcome).toBe('cannotTell');
      expect(message).toEqual({ id: 'engine/step-unknown', data: { status: 'Brand new', issueType: 'Story' } });
    }
  });

  it('is of the kind that an administrator has set for its type', () => {
    const context = { ...SOURCES, map: aMap(), checks: activeChecks().checks };
    const asBug = judgeItem(anItem({ description: null }), { ...context, kinds: { [typeId('story')]: 'bug' } });
    expect(asBug.results.find(({ checkId }) => checkId === 'missing-acceptance-criteria')?.outcome).toBe(
      'notApplicable',
    );
  });

  it('has its criteria judged once, however many checks ask', () => {
    let reads = 0;
    const properties = Object.defineProperty({}, 'checklist', {
      get: () => {
        reads += 1;
        return undefined;
      },
    });
    const twice = defineCheck({ ...PLAIN, id: 'twice', needs: ['criteria'], judge: () => ({ outcome: 'pass' }) });
    const onVerdict = CHECKS.filter(({ needs }) => !needs.includes('criteriaText'));
    judge({ properties }, {}, [...onVerdict, twice]);
    expect(reads).toBe(1);
  });
});

describe('a check that breaks', () => {
  const throwing = defineCheck({
    ...PLAIN,
    id: 'throwing',
    needs: [],
    judge: () => {
      throw new RangeError('out of range');
    },
  });
  const greedy = defineCheck({
    ...PLAIN,
    id: 'greedy',
    needs: ['estimate'],
    judge: (facts) =>
      (facts as { description?: unknown }).description === null ? { outcome: 'pass' } : { outcome: 'pass' },
  });

  it('is an error of its own and hides no other', () => {
    const { results } = judge({ description: null }, {}, [throwing, ...CHECKS]);
    expect(results[0]).toMatchObject({
      checkId: 'throwing',
      outcome: 'error',
      message: { id: 'engine/check-broken', data: { reason: 'out of range' } },
    });
    expect(results.slice(1)).toEqual(judge({ description: null }).results);
  });

  it('does not make an item unready by breaking', () => {
    expect(judge({ description: doc('A description that is long enough to pass.') }, {}, [throwing]).ready).toBe(true);
  });

  it('gets nothing that it has not declared', () => {
    const { results } = judge({ description: null }, {}, [greedy]);
    expect(results[0]).toMatchObject({ outcome: 'error' });
    expect(results[0]?.message?.data['reason']).toContain('reads "description" without declaring it');
  });

  it('does not hide that the criteria could not be judged', () => {
    const properties = new Proxy(
      {},
      {
        get: () => {
          throw new Error('unreadable');
        },
      },
    );
    const item = judgeItem(
      { ...anItem({ description: doc('Text') }), properties },
      { ...SOURCES, map: aMap(), checks: activeChecks().checks },
    );
    expect(item.criteria).toEqual({ verdict: 'cannotTell', count: 0, evidence: [] });
    const outcomes = Object.fromEntries(item.results.map(({ checkId, outcome }) => [checkId, outcome]));
    expect(outcomes).toMatchObject({ 'missing-acceptance-criteria': 'error', 'missing-description': 'fail' });
  });
});

describe('where criteria may stand', () => {
  const inputOf = (sketch: ItemSketch, sources: Partial<FactSources>) => {
    const item = anItem(sketch);
    const all = { ...SOURCES, ...sources };
    return criteriaInput(item, all, factReader(item, { ...all, map: aMap() })('description'));
  };
  const field = { id: 'customfield_7', name: 'Acceptance Criteria', holds: 'text' } as const;

  it('tells an absent field from an empty one', () => {
    const sources = { criteriaFields: [field] };
    expect(inputOf({ description: null }, sources)).toMatchObject({
      description: null,
      fields: [{ value: undefined }],
    });
    expect(inputOf({ fields: { customfield_7: null } }, sources)).toMatchObject({
      description: undefined,
      fields: [{ fieldId: 'customfield_7', fieldName: 'Acceptance Criteria', value: null }],
    });
    expect(inputOf({ fields: { customfield_7: 'Plain' } }, sources)).toMatchObject({ fields: [{ value: 'Plain' }] });
  });

  it('hands over what checklist apps hold', () => {
    const input = inputOf(
      {
        properties: { checklist: { items: 'One' }, 'com.railsware.SmartChecklist.checklist': '- two' },
        fields: { customfield_8: [{ name: 'three' }] },
      },
      { criteriaFields: [{ id: 'customfield_8', name: 'AC', holds: 'okapya-checklist' }] },
    );
    expect(input.checklists).toEqual([
      { app: 'herocoders', value: { items: 'One' } },
      { app: 'smart-checklist', value: '- two' },
      { app: 'okapya', value: [{ name: 'AC', isHeader: true }, { name: 'three' }] },
    ]);
    expect(input.fields).toEqual([]);
  });

  it('counts a source that nobody could look up as unread', () => {
    expect(inputOf({ description: null }, { criteriaFieldsUnknown: true }).fields).toMatchObject([
      { value: undefined },
    ]);
  });
});
