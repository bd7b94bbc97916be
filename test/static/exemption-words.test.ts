import type { ExemptionNote } from '../../src/checks';
import { exemptionText, noteText, notesSummary, spaceNoteText } from '../../static/backlog-check/exemption-words';
import { aResult } from './support';

const exemption = {
  checkId: 'missing-estimate',
  reason: 'A spike',
  until: '2026-12-31',
  by: 'ada',
  at: '2026-11-01T10:00:00Z',
};
const excused = (applied: NonNullable<Parameters<typeof exemptionText>[0]['exemption']>) =>
  aResult({ checkId: 'missing-estimate', outcome: 'exempt', exemption: applied });
const nameOf = (id: string) => (id === 'ada' ? 'Ada L' : null);

it.each([
  [excused({ from: 'item', exemption }), 'By Ada L on 1 Nov 2026, until 31 Dec 2026.'],
  [
    excused({ from: 'item', exemption: { ...exemption, by: 'gone', until: null } }),
    'By somebody whose name you may not see on 1 Nov 2026, without an end.',
  ],
  [
    excused({
      from: 'space',
      exemption: {
        checkId: 'missing-estimate',
        scope: { type: 'label', id: 'spike' },
        reason: 'A spike',
        until: '2026-12-31',
      },
    }),
    'By the space’s settings, for many items; until 31 Dec 2026.',
  ],
])('says who has excused it and until when', (result, facts) => {
  expect(exemptionText(result, nameOf)).toEqual({ title: 'Not estimated', reason: 'A spike', facts });
});

it.each<[ExemptionNote, RegExp]>([
  [{ state: 'expired', exemption }, /“Not estimated” ended on 31 Dec 2026/],
  [{ state: 'unused', exemption }, /not needed/],
  [{ state: 'reasonless', exemption }, /no reason/],
  [{ state: 'unknownCheck', exemption: { ...exemption, checkId: 'gone-check' } }, /“gone-check” names a check/],
  [{ state: 'damaged', exemption: null }, /cannot be read/],
])('says why one does not count: %j', (note, words) => {
  expect(noteText(note)).toMatch(words);
});

it('counts those that do not count, by why', () => {
  expect(notesSummary({ unused: 1, expired: 2, damaged: 0 }, String)).toBe('2 expired, 1 not needed');
  expect(notesSummary({}, String)).toBe('');
});

it.each([
  ['expired', 'The label platform from “Not estimated”: ended on 31 Dec 2026, so the gaps count again.'],
  ['unused', 'The label platform from “Not estimated”: not needed, no item of the backlog has such a gap.'],
  ['reasonless', 'The label platform from “Not estimated”: gives no reason.'],
  ['unknownCheck', 'The label platform from “Not estimated”: this app does not have that check.'],
] as const)('an exemption of the settings: %s', (state, text) => {
  const wide = {
    checkId: 'missing-estimate',
    scope: { type: 'label', id: 'platform' },
    reason: 'Time box',
    until: '2026-12-31',
  } as const;
  expect(spaceNoteText({ state, exemption: wide }, 'platform')).toBe(text);
});
