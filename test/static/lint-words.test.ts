import type { Finding, MapFinding } from '../../src/decision-rights';
import { lintText } from '../../static/who-decides/lint-words';

const names = {
  person: (accountId: string) => accountId,
  area: ({ type, id }: { readonly type: string; readonly id: string }) => `${type} ${id}`,
};
const cell = { issueTypeId: '1', statusId: '1' };
const wordsOf = (finding: Finding, cells: MapFinding['cells'] = [cell]) =>
  lintText({ id: 'x', finding, weight: 'hint', cells, openItems: null, atMost: false }, names);

const GONE = {
  preset: null,
  rights: [],
  issueTypes: ['9'],
  statuses: [],
  cells: ['1:9', '9:1'],
  confirmedSteps: ['9'],
};

it.each<[Finding, string, string]>([
  [
    { type: 'vacancy', role: 'PO' },
    'Nobody holds the role of Product Owner',
    '1 cell has nobody to decide. Name a holder.',
  ],
  [
    { type: 'cannot-tell-holder', role: 'PM', roleIds: ['5'] },
    'Whether anybody stands in as Product Manager cannot be told',
    'No holder is named, and the people of the project role that supplies deputies could not be read.',
  ],
  [
    { type: 'deputy-only', role: 'PO', until: '2026-12-24' },
    'Only deputies act as Product Owner',
    'The last of them until 24 December 2026. Name a holder before.',
  ],
  [
    { type: 'ended-deputy', role: 'PM', deputies: [{ type: 'person', accountId: 'dee', until: '2026-11-01' }] },
    '1 deputy of the Product Manager ended',
    'The last day was 1 November 2026. Extend or remove.',
  ],
  [
    { type: 'area-of-several', area: { type: 'component', id: '7' }, accountIds: ['ann', 'bea'] },
    'Component 7 has 2 Product Owners',
    'Ann and bea: its items have several holders until one is taken out.',
  ],
  [
    { type: 'renamed', what: 'statuses', things: [{ id: '1', name: 'Open', before: 'To Do' }] },
    '1 status got a new name since the map was saved',
    '“To Do” is now “Open”. What was set for it still holds.',
  ],
  [
    {
      type: 'added',
      what: 'issueTypes',
      things: [
        { id: '1', name: 'Bug' },
        { id: '2', name: 'Spike' },
      ],
    },
    '2 work types came since the map was saved',
    '“Bug” and “Spike”: decided by the split; look whether it fits.',
  ],
  [
    { type: 'settings-of-gone', unknown: GONE },
    'Some settings name what this space no longer has',
    '1 work type, 2 cells and 1 confirmed step. They are kept, and change nothing.',
  ],
  [
    { type: 'idle-role', role: 'PM' },
    'The Product Manager has nothing to decide',
    'Every cell of this map belongs to the other role.',
  ],
])('words for %j', (finding, title, detail) => {
  expect(wordsOf(finding)).toEqual({ title, detail });
});

it('does not claim to know transitions', () => {
  const { title, detail } = wordsOf({ type: 'never-used-status', statuses: [{ id: '1', name: 'Parked' }] });
  expect(title).toBe('1 status has never held a work item');
  expect(detail).toContain('no item that you may see was ever there');
});
