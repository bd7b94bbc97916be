/** What is said about many items at once: outcomes compared, scores, the sentence about parents, the policy preview. */
import {
  compareOutcomes,
  countExempt,
  outcomesOf,
  parentsSentence,
  previewPolicy,
  scopeScore,
  scoreOf,
} from '../../src/backlog-check';
import { activeChecks } from '../../src/checks';
import type { CheckResult, JudgedItem, Outcome, Severity } from '../../src/checks';
import { FakeJira, numbered } from './fake-jira';
import { MAP } from './run-harness';

type Short = readonly [checkId: string, outcome: Outcome, severity?: Severity, owner?: 'PM' | 'PO'];

const item = (id: string, ...results: readonly Short[]): JudgedItem => ({
  id,
  key: `SHOP-${id}`,
  summary: '',
  issueTypeId: '1',
  statusId: '10',
  step: 'ready',
  decides: 'PO',
  parent: null,
  componentIds: [],
  teamId: null,
  criteria: { verdict: 'missing', count: 0, evidence: [] },
  results: results.map(([checkId, outcome, severity = 'blocker', owner = 'PO']): CheckResult => ({
    checkId,
    outcome,
    severity,
    right: 'acceptance-criteria',
    owner,
    ownerFrom: 'cell',
  })),
  exemptionNotes: [],
  ready: true,
});

describe('what changed since the last run', () => {
  const last = outcomesOf([item('1', ['a', 'fail'], ['b', 'pass']), item('2', ['a', 'exempt'], ['b', 'fail'])]);

  it('keeps ids only, also of checks without a gap', () => {
    expect(last).toEqual({ seen: ['1', '2'], gaps: { a: ['1', '2'], b: ['2'] } });
    expect(outcomesOf([item('1', ['a', 'pass'])]).gaps).toEqual({ a: [] });
  });

  it.each<{ what: string; now: JudgedItem; fixed?: string[]; fresh?: string[] }>([
    { what: 'passes now', now: item('1', ['a', 'pass']), fixed: ['1a'] },
    { what: 'fails still', now: item('1', ['a', 'fail']) },
    { what: 'is excused now', now: item('1', ['a', 'exempt']) },
    { what: 'was excused and fails now', now: item('2', ['a', 'fail']) },
    { what: 'cannot be told now', now: item('1', ['a', 'cannotTell']) },
    { what: 'has left the check’s steps', now: item('1', ['a', 'notApplicable']) },
    { what: 'fails where it passed', now: item('1', ['b', 'fail']), fresh: ['1b'] },
    { what: 'was not seen last time', now: item('3', ['a', 'fail']) },
    { what: 'fails a check that did not run last time', now: item('1', ['c', 'fail']) },
  ])('an item that $what', ({ now, fixed = [], fresh = [] }) => {
    const changes = compareOutcomes(last, [now]);
    expect(changes.fixed.map(({ issueId, checkId }) => issueId + checkId)).toEqual(fixed);
    expect(changes.new.map(({ issueId, checkId }) => issueId + checkId)).toEqual(fresh);
  });

  it('nothing is new or fixed in a first run', () => {
    expect(compareOutcomes(null, [item('1', ['a', 'fail'])])).toEqual({ fixed: [], new: [] });
  });
});

describe('scores', () => {
  it('says what an item lacks, the dearest first', () => {
    expect(
      scoreOf(item('1', ['a', 'pass'], ['b', 'fail', 'info'], ['c', 'fail', 'warning'], ['d', 'exempt', 'info'])),
    ).toEqual({
      value: 70,
      parts: [
        { checkId: 'c', severity: 'warning', lost: 20 },
        { checkId: 'b', severity: 'info', lost: 10 },
      ],
    });
  });

  it('what does not apply or cannot be told does not count', () => {
    expect(scoreOf(item('1', ['a', 'notApplicable'], ['b', 'cannotTell'], ['c', 'error']))).toEqual({
      value: null,
      parts: [],
    });
  });

  it('of a scope: the mean, and what costs most', () => {
    const score = scopeScore([
      item('1', ['a', 'fail'], ['b', 'pass']),
      item('2', ['a', 'pass'], ['b', 'pass']),
      item('3', ['a', 'cannotTell']),
    ]);
    expect(score).toEqual({ value: 75, ready: 1, of: 2, parts: [{ checkId: 'a', items: 1, lost: 25 }] });
    expect(scopeScore([])).toEqual({ value: null, ready: 0, of: 0, parts: [] });
  });

  it('counts items with excused gaps, each once', () => {
    expect(countExempt([item('1', ['a', 'exempt'], ['b', 'exempt']), item('2', ['a', 'fail'])])).toBe(1);
  });
});

it.each<[string, JudgedItem[]]>([
  ['', []],
  ['The 2 parents above have no gaps.', [item('1', ['a', 'pass']), item('2')]],
  ['The parent above has no gaps.', [item('1', ['a', 'exempt'])]],
  ['The parent above has gaps: 1 for the PM.', [item('1', ['a', 'fail', 'info', 'PM'])]],
  [
    '3 of the 4 parents above have gaps: 1 for the PM, 1 for the PO, 1 for both.',
    [
      item('1', ['a', 'fail', 'warning', 'PM']),
      item('2', ['a', 'fail', 'warning', 'PO']),
      item('3', ['a', 'fail', 'warning', 'PO'], ['b', 'fail', 'info', 'PM']),
      item('4', ['a', 'pass']),
    ],
  ],
])('%s', (sentence, parents) => {
  expect(parentsSentence(parents)).toBe(sentence);
});

describe('policy preview', () => {
  const before = { checks: activeChecks({ 'missing-description': { severity: 'off' } }).checks };
  const after = { checks: activeChecks({ 'missing-estimate': { severity: 'off' } }).checks };
  const input = { projectIdOrKey: 'SHOP', scope: { type: 'backlog', boardId: 1 }, map: MAP } as const;

  it('judges each item by both, in one reading', async () => {
    const criteria = {
      id: 'customfield_7',
      name: 'Acceptance Criteria',
      schema: { type: 'string', custom: 'com.atlassian.jira.plugin.system.customfieldtypes:textarea' },
    };
    const fake = new FakeJira({
      fields: [criteria],
      items: [
        { id: '1' },
        { id: '2', fields: { description: null, customfield_7: 'The loan is listed at once.' } },
        { id: '3', fields: { customfield_10016: null, customfield_7: null } },
      ],
    });
    const preview = await previewPolicy({ jira: fake.client }, input, { before, after });
    expect(preview).toMatchObject({
      scopeLabel: 'Whole backlog',
      judged: 3,
      before: { ready: 2, PO: 1 },
      after: { ready: 2, PO: 1 },
      moreUnready: { PM: 0, PO: 1, both: 0 },
      fewerUnready: 1,
      gaps: [],
    });
    expect(fake.count('bulkFetch')).toBe(1);
  });

  it('judges by the exemptions and by the criteria fields of each', async () => {
    const textarea = 'com.atlassian.jira.plugin.system.customfieldtypes:textarea';
    const field = (id: string, name: string) => ({ id, name, schema: { type: 'string', custom: textarea } });
    const description = 'The member sees the due date of every loan on the start page.';
    const fake = new FakeJira({
      fields: [field('customfield_7', 'Definition'), field('customfield_8', 'Old')],
      items: [
        { id: '1', fields: { description, customfield_7: 'The loan is listed at once.', customfield_8: null } },
        { id: '2', fields: { description, customfield_7: null, customfield_8: null, labels: ['time-box'] } },
      ],
    });
    const { checks } = activeChecks();
    const exempt = {
      checkId: 'missing-acceptance-criteria',
      scope: { type: 'label', id: 'time-box' },
      reason: 'Planned by time box',
      until: null,
    } as const;
    const old = { checks, criteriaFields: ['customfield_8'] };
    const effect = async (change: Partial<typeof old> & { exemptions?: readonly (typeof exempt)[] }) =>
      previewPolicy({ jira: fake.client }, input, { before: old, after: { ...old, ...change } });
    expect(await effect({})).toMatchObject({ judged: 2, before: { ready: 0 }, after: { ready: 0 } });
    expect(await effect({ exemptions: [exempt] })).toMatchObject({ before: { ready: 0 }, after: { ready: 1 } });
    expect(fake.count('bulkFetch')).toBe(2);
    expect(await effect({ criteriaFields: ['customfield_7'], exemptions: [exempt] })).toMatchObject({
      judged: 2,
      fewerUnready: 2,
      after: { ready: 2 },
    });
    expect(fake.count('bulkFetch')).toBe(4);
  });

  it('takes the top 1,000 where no next sprint has items, and says so', async () => {
    const fake = new FakeJira({ items: numbered(1200) });
    const scope = { type: 'nextSprint', boardId: 1 } as const;
    const preview = await previewPolicy({ jira: fake.client }, { ...input, scope }, { before, after });
    expect(preview).toMatchObject({ judged: 1000, scopeLabel: expect.stringContaining('Top 1000 of the backlog') });
  });
});
