import { VERDICTS, type Evidence } from '../../src/acceptance-criteria';
import { CHECK_META } from '../../src/checks';
import { ERROR_CODES } from '../../src/contract';
import { JIRA_ERROR_CODES, JiraError } from '../../src/jira';
import { byPlace, evidencePlace, verdictSentence } from '../../static/backlog-check/criteria-words';
import { gapText, shortGap, whoseCall } from '../../static/backlog-check/gap-words';
import { AppFailure, counted, describeProblem, listed } from '../../static/kit/copy';
import { aResult } from './support';

it.each([
  [[], ''],
  [['a'], 'a'],
  [['a', 'b'], 'a and b'],
  [['a', 'b', 'c'], 'a, b and c'],
])('lists %j as %j', (words, sentence) => {
  expect(listed(words)).toBe(sentence);
});

it('counts', () => {
  expect([counted(1, 'gap'), counted(0, 'gap'), counted(1200, 'criterion', 'criteria')]).toEqual([
    '1 gap',
    '0 gaps',
    '1,200 criteria',
  ]);
});

describe('problems', () => {
  it.each(JIRA_ERROR_CODES)('has a title and a remedy for %s', (code) => {
    const { title, remedy, detail } = describeProblem(new JiraError({ code, operation: 'getProject', detail: 'x' }));
    expect(title).not.toBe('');
    expect(remedy).not.toBe('');
    expect(detail).toContain('getProject');
  });

  it.each(ERROR_CODES)('has a title and a remedy for %s', (code) => {
    const { title, remedy, detail } = describeProblem(new AppFailure({ code, params: { at: 'holders' } }));
    expect(title).not.toBe('');
    expect(remedy).not.toBe('');
    expect(detail).toBe('at: holders');
  });

  it('has words for what it does not know', () => {
    expect(describeProblem('nonsense').title).toBe('Something went wrong in the app');
  });

  it.each(['aborted', 'unavailable', 'rateLimited'] as const)('lets the reader try again after %s', (code) => {
    expect(describeProblem(new JiraError({ code, operation: 'x', detail: '' })).canRetry).toBe(true);
  });
});

describe('gaps', () => {
  it.each(Object.keys(CHECK_META))('says %s in short words, why and how', (checkId) => {
    const text = gapText(aResult({ checkId }));
    expect(text.title.length).toBeLessThan(48);
    expect(text.why).toBeTruthy();
    expect(text.toPass).toBeTruthy();
  });

  it('shows the id of a check that it does not know', () => {
    expect(shortGap({ checkId: 'not-yet-known' })).toBe('not-yet-known');
  });

  it('says whether the status or the right makes it somebody’s call', () => {
    expect(whoseCall(aResult({ owner: 'PM', ownerFrom: 'cell', right: 'acceptance-criteria' }))).toBe(
      'The Product Manager’s call: they decide at this status (details of the acceptance criteria).',
    );
    expect(whoseCall(aResult({ owner: 'PO', ownerFrom: 'right-holder', right: 'sprint-scope' }))).toContain(
      'in this space they hold “what goes into the sprint”',
    );
  });
});

describe('criteria', () => {
  const evidence = (part: Partial<Evidence>): Evidence => ({
    source: { type: 'description' },
    kind: 'list',
    label: null,
    path: [0],
    quote: 'It works.',
    ...part,
  });

  it.each(VERDICTS)('has a sentence for %s', (verdict) => {
    expect(verdictSentence({ verdict, count: 2, evidence: [] })).toMatch(/\.$/);
  });

  it.each([
    [evidence({ label: 'Acceptance criteria:' }), 'Description, under “Acceptance criteria” (list)'],
    [evidence({ kind: 'scenario' }), 'Description (scenario)'],
    [evidence({ source: { type: 'field', fieldId: 'customfield_1' }, kind: 'field' }), 'Field “AC” (field)'],
    [evidence({ source: { type: 'checklist-app' }, kind: 'checklist' }), 'Checklist app (checklist)'],
  ])('says where it was found: %#', (one, place) => {
    expect(evidencePlace(one, () => 'AC')).toBe(place);
  });

  it('names a place once above all its quotes', () => {
    const places = byPlace(
      [evidence({ quote: 'a' }), evidence({ quote: 'b' }), evidence({ quote: 'c', kind: 'table' })],
      String,
    );
    expect(places.map(({ quotes }) => quotes)).toEqual([['a', 'b'], ['c']]);
  });
});
