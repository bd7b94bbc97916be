import { activeChecks, EXEMPTIONS_PROPERTY, judgeItem, spaceExemptionNotes } from '../../src/checks';
import type { CheckSettings, Exemption, JudgeContext, ScopeExemption } from '../../src/checks';
import { doc } from './documents';
import { aMap, anItem, typeId } from './space';
import type { ItemSketch } from './space';

const FIELD = 'customfield_1';
const NOW = Date.parse('2026-11-22T12:00:00Z');

const anExemption = (changes: Partial<Exemption> = {}): Exemption => ({
  checkId: 'missing-estimate',
  reason: 'The vendor estimates this one.',
  until: '2026-12-31',
  by: '5b10ac8d82e05b22cc7d4ef5',
  at: '2026-11-01T10:00:00.000Z',
  ...changes,
});

const wide = (changes: Partial<ScopeExemption> = {}): ScopeExemption => ({
  checkId: 'missing-estimate',
  scope: { type: 'issueType', id: typeId('story') },
  reason: 'Stories are estimated in the sprint.',
  until: null,
  ...changes,
});

/** A story with everything but an estimate. */
const UNESTIMATED: ItemSketch = {
  description: doc(
    'Members get a reminder two days before a tool is due back. Acceptance criteria: it is sent at 9:00.',
  ),
  fields: { [FIELD]: null },
};

const CHECKS_OF_TEST: CheckSettings = { 'missing-acceptance-criteria': { severity: 'off' } };

function judge(
  exemptions: readonly unknown[] | undefined,
  { sketch = UNESTIMATED, ...context }: Partial<JudgeContext> & { sketch?: ItemSketch } = {},
) {
  const properties = exemptions === undefined ? {} : { [EXEMPTIONS_PROPERTY]: { version: 1, exemptions } };
  const item = judgeItem(anItem({ ...sketch, properties }), {
    criteriaFields: [],
    estimation: { type: 'field', fieldId: FIELD },
    now: NOW,
    map: aMap(),
    checks: activeChecks(CHECKS_OF_TEST).checks,
    ...context,
  });
  return { ...item, estimate: item.results.find(({ checkId }) => checkId === 'missing-estimate') };
}

describe('an exemption of an item', () => {
  it('turns its gap into "exempt", which keeps its words and does not count against readiness', () => {
    expect(judge([]).ready).toBe(false);
    const { estimate, ready, exemptionNotes } = judge([anExemption()]);
    expect(estimate).toMatchObject({
      outcome: 'exempt',
      severity: 'blocker',
      owner: 'PO',
      message: { id: 'missing-estimate/missing' },
      exemption: { from: 'item', exemption: anExemption() },
    });
    expect(ready).toBe(true);
    expect(exemptionNotes).toEqual([]);
  });

  it('excuses its own check only', () => {
    const { results, ready } = judge([anExemption()], { sketch: { ...UNESTIMATED, description: null } });
    expect(results.find(({ checkId }) => checkId === 'missing-description')?.outcome).toBe('fail');
    expect(ready).toBe(false);
  });

  it('holds through its last day everywhere, and is reported as expired after it', () => {
    const one = anExemption({ until: '2026-11-21' });
    expect(judge([one], { now: Date.parse('2026-11-22T11:59:59Z') }).estimate?.outcome).toBe('exempt');
    const { estimate, exemptionNotes, ready } = judge([one]);
    expect(estimate).not.toHaveProperty('exemption');
    expect(estimate?.outcome).toBe('fail');
    expect(ready).toBe(false);
    expect(exemptionNotes).toEqual([{ state: 'expired', exemption: one }]);
  });

  it('without an end holds until it is taken back', () => {
    expect(judge([anExemption({ until: null })]).estimate?.outcome).toBe('exempt');
  });

  it.each(['', '  ', 'ok', '---', '. . .'])('does not excuse with "%s" for a reason', (reason) => {
    const { estimate, exemptionNotes } = judge([anExemption({ reason })]);
    expect(estimate?.outcome).toBe('fail');
    expect(exemptionNotes).toEqual([{ state: 'reasonless', exemption: anExemption({ reason }) }]);
  });

  it('from a check that is gone is reported', () => {
    const one = anExemption({ checkId: 'missing-unicorn' });
    expect(judge([one]).exemptionNotes).toEqual([{ state: 'unknownCheck', exemption: one }]);
  });

  it('is reported as unused where the item passes', () => {
    const { estimate, exemptionNotes } = judge([anExemption()], {
      sketch: { ...UNESTIMATED, fields: { [FIELD]: 3 } },
    });
    expect(estimate?.outcome).toBe('pass');
    expect(exemptionNotes).toEqual([{ state: 'unused', exemption: anExemption() }]);
  });

  it.each<[name: string, sketch: ItemSketch, checks: CheckSettings]>([
    ['the item is done', { ...UNESTIMATED, step: 'done' }, CHECKS_OF_TEST],
    ['the check is off', UNESTIMATED, { ...CHECKS_OF_TEST, 'missing-estimate': { severity: 'off' } }],
    ['it could not be told', { ...UNESTIMATED, fields: {} }, CHECKS_OF_TEST],
  ])('is neither used nor superfluous where %s', (_, sketch, settings) => {
    expect(judge([anExemption()], { sketch, checks: activeChecks(settings).checks }).exemptionNotes).toEqual([]);
  });

  it('written twice excuses once: the one that ends last', () => {
    const [short, long, endless] = ['2026-11-30', '2027-11-30', null].map((until) => anExemption({ until }));
    expect(judge([short, endless, long]).estimate?.exemption).toEqual({ from: 'item', exemption: endless });
    const { estimate, exemptionNotes } = judge([short, long]);
    expect(estimate?.exemption).toEqual({ from: 'item', exemption: long });
    expect(exemptionNotes).toEqual([{ state: 'unused', exemption: short }]);
  });

  it('damaged excuses nothing and is reported', () => {
    const { estimate, exemptionNotes } = judge([{ ...anExemption(), until: 'never' }]);
    expect(estimate?.outcome).toBe('fail');
    expect(exemptionNotes).toEqual([{ state: 'damaged', exemption: null }]);
  });

  it('is not over where no moment is known', () => {
    const { estimate } = judgeWithoutNow([anExemption({ until: '2001-01-01' })]);
    expect(estimate?.outcome).toBe('exempt');
  });
});

function judgeWithoutNow(exemptions: readonly unknown[]) {
  const item = judgeItem(
    anItem({ ...UNESTIMATED, properties: { [EXEMPTIONS_PROPERTY]: { version: 1, exemptions } } }),
    {
      criteriaFields: [],
      estimation: { type: 'field', fieldId: FIELD },
      map: aMap(),
      checks: activeChecks(CHECKS_OF_TEST).checks,
    },
  );
  return { estimate: item.results.find(({ checkId }) => checkId === 'missing-estimate') };
}

describe('an exemption of the space', () => {
  const labelled = { ...UNESTIMATED, fields: { [FIELD]: null, labels: ['vendor'], components: [{ id: '10065' }] } };

  it.each<ScopeExemption['scope']>([
    { type: 'issueType', id: typeId('story') },
    { type: 'label', id: 'vendor' },
    { type: 'component', id: '10065' },
  ])('excuses the items of its scope: $type', (scope) => {
    const { estimate, ready } = judge(undefined, { sketch: labelled, exemptions: [wide({ scope })] });
    expect(estimate).toMatchObject({ outcome: 'exempt', exemption: { from: 'space', exemption: wide({ scope }) } });
    expect(ready).toBe(true);
  });

  it.each<[name: string, exemption: ScopeExemption]>([
    ['of another type', wide({ scope: { type: 'issueType', id: typeId('bug') } })],
    ['of another label', wide({ scope: { type: 'label', id: 'Vendor' } })],
    ['of another component', wide({ scope: { type: 'component', id: '1006' } })],
    ['from another check', wide({ checkId: 'missing-description' })],
    ['that is over', wide({ until: '2026-11-21' })],
    ['without a reason', wide({ reason: ' ' })],
  ])('%s excuses nothing', (_, exemption) => {
    const { estimate, exemptionNotes } = judge(undefined, { sketch: labelled, exemptions: [exemption] });
    expect(estimate?.outcome).toBe('fail');
    expect(exemptionNotes).toEqual([]);
  });

  it('stands behind the item’s own', () => {
    const { estimate } = judge([anExemption()], { exemptions: [wide()] });
    expect(estimate?.exemption).toEqual({ from: 'item', exemption: anExemption() });
  });

  it('takes over where the item’s own is over, which is still reported', () => {
    const { estimate, exemptionNotes } = judge([anExemption({ until: '2026-11-01' })], { exemptions: [wide()] });
    expect(estimate?.exemption?.from).toBe('space');
    expect(exemptionNotes).toMatchObject([{ state: 'expired' }]);
  });
});

describe('what a run shows about the exemptions of a space', () => {
  const bug = wide({ scope: { type: 'issueType', id: typeId('bug') } });
  const over = wide({ until: '2026-11-01' });

  it('one that excuses is fine, one that excuses nothing is unused, and one that is over is expired', () => {
    const exemptions = [wide(), bug, over, wide({ reason: '' })];
    expect(spaceExemptionNotes(exemptions, [judge(undefined, { exemptions })], NOW)).toEqual([
      { state: 'unused', exemption: bug },
      { state: 'expired', exemption: over },
      { state: 'reasonless', exemption: wide({ reason: '' }) },
    ]);
  });

  it('says nothing about use where nothing was judged', () => {
    expect(spaceExemptionNotes([wide(), over], [], NOW)).toEqual([{ state: 'expired', exemption: over }]);
  });
});
