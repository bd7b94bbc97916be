import { createJiraSite } from '../../../local/jira';
import { readAdf } from '../../../src/adf';
import { judgeCriteria } from '../../../src/acceptance-criteria';
import { exemptionSchema } from '../../../src/contract/records';
import { JiraError } from '../../../src/jira';
import { AppFailure } from '../../../static/kit/copy';
import { hasLabel, labelProblem } from '../../../static/backlog-check/actions/bulk-plan';
import { throughItems } from '../../../static/backlog-check/actions/bulk-run';
import { commentDocument, commentParts } from '../../../static/backlog-check/actions/comment-text';
import { SKELETON, withSkeleton } from '../../../static/backlog-check/actions/criteria-skeleton';
import { draftProblems, proposedEnd } from '../../../static/backlog-check/actions/exemption-form';
import { estimateOf, fixesFor, isDuration, keyOf } from '../../../static/backlog-check/actions/fixes';
import { gapMark, gapsToTell } from '../../../static/backlog-check/actions/gap-mark';
import { sameValue } from '../../../static/backlog-check/actions/same-value';
import { readToldNote, toldValue } from '../../../static/backlog-check/actions/told-note';
import { tellWords, writeProblem } from '../../../static/backlog-check/actions/write-words';
import { SMALL_SITE } from '../../local/jira/small-site';
import { judged, result } from './builders';

describe('the mark of a set of gaps', () => {
  const two = [result(), result({ checkId: 'missing-estimate', message: { id: 'missing', data: {} } })];

  it('does not depend on order, data or severity', () => {
    expect(gapMark(two)).toMatch(/^[0-9a-f]{16}$/);
    expect(gapMark([...two].reverse())).toBe(gapMark(two));
    expect(gapMark(two.map((one) => ({ ...one, severity: 'warning' as const, place: { fieldId: 'x' } })))).toBe(
      gapMark(two),
    );
  });

  it.each([
    ['a gap more', [...two, result({ checkId: 'stale' })]],
    ['a gap less', two.slice(1)],
    ['another role', [two[0]!, { ...two[1]!, owner: 'PM' as const }]],
    ['another finding', [two[0]!, { ...two[1]!, message: { id: 'other', data: {} } }]],
    ['none', []],
  ])('changes with %s', (_title, gaps) => {
    expect(gapMark(gaps)).not.toBe(gapMark(two));
  });

  it('is about what fails, and not about hints', () => {
    const gaps = [
      result(),
      result({ severity: 'info' }),
      result({ outcome: 'exempt' }),
      result({ outcome: 'cannotTell' }),
    ];
    expect(gapsToTell({ results: gaps })).toEqual([gaps[0]]);
  });
});

describe('the note of what was told', () => {
  it('comes back as it was written', () => {
    const note = { marks: ['a', 'b'], claim: { mark: 'c', id: 'x', at: 5 } };
    expect(readToldNote(toldValue(note))).toEqual(note);
    expect(readToldNote(toldValue({ marks: [], claim: null }))).toEqual({ marks: [], claim: null });
    expect(readToldNote(undefined)).toEqual({ marks: [], claim: null });
  });

  it.each([1, 'x', [], {}, { version: 2, marks: [] }, { version: 1 }, { version: 1, marks: 'a' }])(
    'of somebody else, such as %j, is none',
    (value) => {
      expect(readToldNote(value)).toBeNull();
    },
  );

  it('keeps what it can read, and does not grow without end', () => {
    expect(readToldNote({ version: 1, marks: ['a', 1, null], claim: { mark: 'a' } })).toEqual({
      marks: ['a'],
      claim: null,
    });
    const marks = Array.from({ length: 300 }, (_, index) => String(index));
    expect(toldValue({ marks, claim: null })['marks']).toEqual(marks.slice(200));
  });
});

describe('the comment', () => {
  const parts = commentParts([
    result({
      checkId: 'missing-success-metric',
      owner: 'PM',
      message: { id: 'missing-success-metric/missing', data: {} },
    }),
    result(),
    result({ checkId: 'missing-estimate', message: { id: 'missing-estimate/missing', data: {} } }),
  ]);

  it('groups the gaps by whose call they are', () => {
    expect(parts.map(({ title, lines }) => [title, lines.map(({ gap }) => gap)])).toEqual([
      ['2 gaps wait on the Product Owner:', ['No acceptance criteria', 'Not estimated']],
      ['1 gap waits on the Product Manager:', ['No success metric']],
    ]);
    for (const { toPass } of parts.flatMap(({ lines }) => lines)) expect(toPass.length).toBeGreaterThan(10);
  });

  it('is a document that Jira takes, and says everything of the preview', async () => {
    const body = commentDocument(parts);
    const site = createJiraSite(SMALL_SITE);
    const answer = await site.handle(
      { method: 'POST', path: '/rest/api/3/issue/SHOP-1/comment', body: { body } },
      { accountId: 'ada', via: 'browser' },
    );
    expect(answer.status).toBe(201);
    const said = JSON.stringify(body);
    for (const { title, lines } of parts) {
      for (const words of [title, ...lines.flatMap(({ gap, toPass }) => [gap, toPass])]) {
        expect(said).toContain(JSON.stringify(words).slice(1, -1));
      }
    }
  });
});

describe('the headings to fill in', () => {
  const story = {
    type: 'doc',
    version: 1,
    content: [
      { type: 'paragraph', content: [{ type: 'text', text: 'As a buyer I pay by invoice, so that I need no card.' }] },
    ],
  };
  const verdict = (description: unknown) => judgeCriteria({ description: readAdf(description), fields: [] }).verdict;

  it.each([
    ['under a text', story],
    ['in an empty description', null],
    ['in a document without content', { type: 'doc', version: 1, content: [] }],
  ])('are no criteria yet: %s', (_title, before) => {
    const after = withSkeleton(before);
    expect(verdict(before ?? { type: 'doc', version: 1, content: [] })).toBe('missing');
    expect(verdict(after)).toBe('placeholder');
  });

  it('become criteria when somebody writes them', () => {
    const written = JSON.stringify(withSkeleton(story)).replace(
      SKELETON.lines[0]!,
      'The invoice shows the order number.',
    );
    expect(verdict(JSON.parse(written))).toBe('present');
  });

  it('change nothing else', () => {
    const odd = { ...story, content: [{ type: 'mystery', attrs: { a: 1 } }, ...story.content], extra: true };
    expect(withSkeleton(odd)).toMatchObject({ ...odd, content: expect.any(Array) });
    expect((withSkeleton(odd)?.['content'] as unknown[]).slice(0, 2)).toEqual(odd.content);
  });

  it.each(['text', 7, undefined, {}, { type: 'doc' }, []])('are not put into %j', (value) => {
    expect(withSkeleton(value)).toBeNull();
  });
});

describe('sameness', () => {
  it.each([
    [{ a: 1, b: [1, { c: null }] }, { b: [1, { c: null }], a: 1 }, true],
    [{ a: 1 }, { a: 1, b: undefined }, false],
    [{ a: undefined }, { b: undefined }, false],
    [[1, 2], [2, 1], false],
    [[], {}, false],
    [null, undefined, false],
    [null, null, true],
    ['a', 'a', true],
    [0, '0', false],
  ])('of %j and %j is %s', (one, other, same) => {
    expect(sameValue(one, other)).toBe(same);
    expect(sameValue(other, one)).toBe(same);
  });
});

describe('what can be fixed here', () => {
  const field = (type: string, operations = ['set']) => ({ name: 'F', required: false, operations, type });
  const fields = { f: field('number'), parent: field('issuelink'), description: field('string') };
  const gaps = judged([
    result(),
    result({ checkId: 'missing-estimate', place: { fieldId: 'f' } }),
    result({ checkId: 'missing-parent', place: { fieldId: 'parent' } }),
  ]);
  const types = (item: typeof gaps, meta: object) => fixesFor(item, { fields: meta as never }).map(({ type }) => type);

  it('is what fails and may be set', () => {
    expect(types(gaps, fields)).toEqual(['estimate', 'parent', 'skeleton']);
    expect(types(judged([]), fields)).toEqual([]);
    expect(types(gaps, {})).toEqual([]);
    expect(types(gaps, { f: field('option'), parent: field('issuelink', []) })).toEqual([]);
  });

  it('leaves headings alone where there are some', () => {
    const started = { ...gaps, criteria: { ...gaps.criteria, verdict: 'placeholder' as const } };
    expect(types(started, fields)).not.toContain('skeleton');
  });

  it('writes time through time tracking', () => {
    const timed = judged([result({ checkId: 'missing-estimate', place: { fieldId: 'timeoriginalestimate' } })]);
    expect(fixesFor(timed, { fields: { timetracking: field('timetracking') } })).toMatchObject([{ kind: 'time' }]);
    expect(fixesFor(timed, { fields: {} })).toEqual([]);
  });

  it.each([
    ['3', 3],
    [' 0.5 ', 0.5],
    ['1,5', 1.5],
    ['0', 0],
    ['', null],
    ['-1', null],
    ['1e9', null],
    ['three', null],
    ['99999999999', null],
  ])('reads the estimate %j as %j', (words, expected) => {
    expect(estimateOf(words)).toBe(expected);
  });

  it.each([
    ['1w 2d 3h 30m', true],
    ['1.5h', true],
    ['3', false],
    ['3 h', false],
    ['', false],
  ])('takes the duration %j: %s', (words, ok) => {
    expect(isDuration(words)).toBe(ok);
  });

  it.each([
    [' lend-7 ', 'LEND-7'],
    ['A-1', null],
    ['AB-1', 'AB-1'],
    ['LEND7', null],
    ['LEND-7 OR 1=1', null],
  ])('reads the key %j as %j', (words, expected) => {
    expect(keyOf(words)).toBe(expected);
  });
});

describe('the form of an exemption', () => {
  const now = Date.parse('2026-11-22T10:00:00Z');

  it('proposes thirty days, which the contract takes', () => {
    expect(proposedEnd(now)).toBe('2026-12-22');
    expect(exemptionSchema.shape.until.safeParse(proposedEnd(now)).success).toBe(true);
  });

  it.each([
    ['ab', null, true, false],
    ['  a  ', null, true, false],
    ['x'.repeat(501), null, true, false],
    ['abc', '2026-11-22', false, false],
    ['abc', '2026-11-21', false, true],
    ['abc', '', false, true],
    ['abc', '2026-02-31x', false, true],
  ])('%j until %j', (reason, until, badReason, badUntil) => {
    const problems = draftProblems({ reason, until }, now);
    expect([problems.reason !== null, problems.until !== null]).toEqual([badReason, badUntil]);
  });
});

describe('labels', () => {
  it.each([
    ['not-ready', true],
    ['', false],
    ['not ready', false],
    ['x'.repeat(256), false],
  ])('%j', (label, ok) => {
    expect(labelProblem(label) === null).toBe(ok);
  });

  it('are there or not', () => {
    expect(hasLabel({ labels: ['a'] }, 'a')).toBe(true);
    expect(hasLabel({ labels: ['A'] }, 'a')).toBe(false);
  });
});

describe('going through items', () => {
  const items = Array.from({ length: 10 }, (_, index) => ({ id: String(index), key: `A-${index}` }));

  it('does each once, tells the progress, and keeps the order', async () => {
    const seen: string[] = [];
    const progress: number[] = [];
    const outcomes = await throughItems(
      items,
      async ({ id }) => {
        seen.push(id);
        await new Promise((done) => setTimeout(done, Number(id) % 3));
        return Number(id);
      },
      { signal: new AbortController().signal, onDone: (done) => progress.push(done) },
    );
    expect(seen.sort()).toEqual(items.map(({ id }) => id));
    expect(outcomes.map(({ result: value }) => value)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
    expect(progress).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
  });

  it('finishes what has begun when it is stopped, and begins nothing more', async () => {
    const stop = new AbortController();
    const outcomes = await throughItems(
      items,
      async ({ id }) => {
        if (id === '4') stop.abort();
        await Promise.resolve();
        return id;
      },
      { signal: stop.signal, onDone: () => undefined },
    );
    expect(outcomes.length).toBeGreaterThanOrEqual(5);
    expect(outcomes.length).toBeLessThan(10);
  });
});

describe('words for what did not come about', () => {
  it('never says that nothing changed where that is not known', () => {
    const unavailable = new JiraError({ code: 'unavailable', operation: 'x', detail: '' });
    expect(writeProblem(unavailable)).toContain('Look at the work item');
    expect(tellWords({ type: 'unclear', problem: unavailable })).toContain('looks first');
    expect(tellWords({ type: 'told' })).toBeNull();
  });

  it('gives Jira’s own words where it refuses a value', () => {
    const refused = new JiraError({ code: 'badRequest', operation: 'x', detail: 'The label is odd.' });
    expect(writeProblem(refused)).toBe('Jira did not accept this. The label is odd.');
  });

  it('tells who may excuse', () => {
    expect(writeProblem(new AppFailure({ code: 'notAllowed', params: {} }))).toContain('may edit this work item');
    expect(writeProblem(new Error('x'))).toContain('Nothing has been changed');
  });
});
