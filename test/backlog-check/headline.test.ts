import { headline, type HeadlineInput } from '../../src/backlog-check';

const NONE = { PM: 0, PO: 0, both: 0, 'cannot-tell': 0, ready: 0 };

const said = (counts: Partial<HeadlineInput['counts']>, rest: Partial<HeadlineInput> = {}) =>
  headline({ counts: { ...NONE, ...counts }, unseen: 0, running: false, whole: true, ...rest });

it.each([
  [said({ ready: 9, PO: 6, PM: 3 }), '9 of 18 ready. 6 wait on the PO, 3 on the PM.'],
  [said({ ready: 9, PO: 6, PM: 2, both: 1 }), '9 of 18 ready. 6 wait on the PO, 2 on the PM, 1 on both.'],
  [said({ ready: 17, PO: 1 }), '17 of 18 ready. 1 waits on the PO.'],
  [said({ PM: 2 }), 'None of 2 ready. 2 wait on the PM.'],
  [said({ both: 1 }), 'None of 1 ready. 1 waits on both.'],
  [said({ ready: 18 }), 'All 18 are ready. Nothing waits on anyone.'],
  [said({ ready: 1 }), 'The one item is ready. Nothing waits on anyone.'],
  [said({ ready: 17, 'cannot-tell': 1 }), '17 of 18 ready. 1 cannot be told.'],
  [
    said({ ready: 1234, PO: 1 }, { format: (count) => `<${String(count)}>` }),
    '<1234> of <1235> ready. <1> waits on the PO.',
  ],
  [said({ ready: 18 }, { better: 2 }), 'All 18 are ready. 2 could be better.'],
  [said({}, { whole: false }), 'This could not be checked.'],
  [said({}), 'Nothing to check here.'],
])('%s', (sentence, expected) => {
  expect(sentence).toBe(expected);
});

describe('a run that did not see everything', () => {
  const partial = { whole: false, unseen: 2 };

  it.each([
    [said({ ready: 16 }, partial), 'All 16 that were read are ready. 2 could not be read.'],
    [said({ ready: 1 }, partial), 'The one item that was read is ready. 2 could not be read.'],
    [said({ ready: 5, PO: 11 }, partial), '5 of 16 ready. 11 wait on the PO. 2 could not be read.'],
    [said({}, partial), 'None of 2 could be read.'],
  ])('%s', (sentence, expected) => {
    expect(sentence).toBe(expected);
  });

  it('never says that nothing waits on anyone', () => {
    expect(said({ ready: 16 }, { whole: false })).not.toContain('Nothing waits');
  });
});

it('does not claim more than it has seen while it runs', () => {
  expect(said({ ready: 3 }, { running: true, whole: false })).toBe('3 of 3 ready so far.');
  expect(said({}, { running: true, whole: false })).toBe('Looking…');
});
