import { MOST_DECISIONS, readDecisions, withDecision, type Decision } from '../../src/decision-rights';

const DECISION: Decision = {
  right: 'scope-change',
  role: 'PM',
  decision: 'Offline mode is out of this release.',
  by: 'pm',
  at: '2026-11-22T10:00:00.000Z',
};

test('nothing recorded is an empty record that may be written', () => {
  expect(readDecisions(undefined)).toEqual({ decisions: [], unreadable: 0, writable: true });
});

test('decisions are read newest first, and what is not understood is counted', () => {
  const older = { ...DECISION, at: '2026-11-20T10:00:00.000Z' };
  const value = { version: 1, decisions: [older, { ...DECISION, right: 'no-such' }, 'text', DECISION] };
  expect(readDecisions(value)).toEqual({ decisions: [DECISION, older], unreadable: 2, writable: true });
});

test.each([
  ['a later version', { version: 2, decisions: [] }],
  ['a number', 7],
  ['no list', { version: 1 }],
])('%s is not overwritten', (_, value) => {
  expect(readDecisions(value)).toMatchObject({ writable: false, unreadable: 1 });
  expect(withDecision(value, DECISION)).toBeNull();
});

test('one more decision keeps what others wrote, also what is not understood', () => {
  const other = { odd: true };
  expect(withDecision({ version: 1, decisions: [other] }, DECISION)?.decisions).toEqual([other, DECISION]);
  expect(withDecision(undefined, DECISION)).toEqual({ version: 1, count: 1, decisions: [DECISION] });
});

test('the same decision is written once, and a full record takes no more', () => {
  const once = withDecision(undefined, DECISION);
  expect(withDecision(once, DECISION)).toEqual(once);
  const full = { version: 1, decisions: Array.from({ length: MOST_DECISIONS }, () => ({})) };
  expect(withDecision(full, DECISION)).toBeNull();
});

test('a full record of the longest decisions stays within an issue property’s 32,768 characters', () => {
  const long = { ...DECISION, decision: 'x'.repeat(500), by: 'y'.repeat(128) };
  const full = JSON.stringify({ version: 1, decisions: Array.from({ length: MOST_DECISIONS }, () => long) });
  expect(readDecisions({ version: 1, decisions: [long] }).unreadable).toBe(0);
  expect(full.length).toBeLessThan(32_768);
});
