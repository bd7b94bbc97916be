import fc from 'fast-check';
import { CHECK_IDS } from '../../src/checks';
import { STEPS } from '../../src/decision-rights';
import { EMPTY_ADDRESS, formatCheck, parseCheck, type CheckAddress } from '../../static/backlog-check/address';
import { NO_FILTERS, SHOWN, type Filters } from '../../static/backlog-check/filters';
import { GROUP_BYS } from '../../static/backlog-check/groups';

const filtered = (filters: Partial<Filters>): Filters => ({ ...NO_FILTERS, ...filters });

const someOf = <T>(values: readonly T[]) => fc.shuffledSubarray([...values]);
const itemKey = fc.stringMatching(/^[A-Z][A-Z0-9_]{1,9}-[1-9]\d{0,5}$/);
const jiraIds = fc.uniqueArray(fc.stringMatching(/^\d{1,19}$/), { maxLength: 4 });
const anyFilters: fc.Arbitrary<Filters> = fc.record({
  show: fc.option(fc.constantFrom(...SHOWN)),
  checks: someOf(CHECK_IDS),
  severities: someOf(['blocker', 'warning', 'info'] as const),
  steps: someOf(STEPS),
  statuses: jiraIds,
  types: jiraIds,
  epics: fc.uniqueArray(fc.oneof(itemKey, fc.constant('none')), { maxLength: 4 }),
  text: fc.string({ unit: 'grapheme', maxLength: 40 }),
  fresh: fc.boolean(),
  exempt: fc.boolean(),
});
const anyAddress: fc.Arbitrary<CheckAddress> = fc.record({
  boardId: fc.option(fc.integer({ min: 1, max: 1_000_000 })),
  scope: fc.option(
    fc.oneof(
      fc.constantFrom({ type: 'next' } as const, { type: 'backlog' } as const),
      fc.record({ type: fc.constant('sprint' as const), sprintId: fc.integer({ min: 1, max: 1_000_000 }) }),
      fc.record({ type: fc.constant('top' as const), limit: fc.integer({ min: 1, max: 1000 }) }),
      fc.record({
        type: fc.constant('jql' as const),
        jql: fc.string({ minLength: 1, unit: 'grapheme' }).filter((jql) => jql.trim() !== ''),
      }),
    ),
  ),
  filters: anyFilters,
  group: fc.constantFrom(...GROUP_BYS),
  item: fc.option(itemKey),
  walk: fc.option(fc.oneof(itemKey, fc.constant('first'))),
});

describe('backlog check', () => {
  it('survives the address bar, whatever is chosen', () => {
    fc.assert(fc.property(anyAddress, (address) => expect(parseCheck(formatCheck(address))).toEqual(address)));
  });

  it('can be read by people', () => {
    const filters = filtered({ show: 'PM', checks: ['stale', 'oversized'], epics: ['SHOP-9', 'none'], fresh: true });
    expect(formatCheck({ ...EMPTY_ADDRESS, scope: { type: 'top', limit: 20 }, filters, group: 'epic' })).toBe(
      'scope=top-20&show=PM&check=stale,oversized&epic=SHOP-9,none&new=yes&group=epic',
    );
    expect(formatCheck(EMPTY_ADDRESS)).toBe('');
  });

  it.each([
    'board=-1',
    'board=1e3',
    'scope=sprint-x',
    'scope=top-0',
    'scope=top-5-5',
    'scope=jql',
    'scope=jql&jql=%20',
    'scope=later',
    'show=PX',
    'check=nothing',
    'severity=bad&step=later&status=a&type=1e3&epic=shop&new=1&exempt=true&group=person',
    'walk=next',
    'item=<script>',
    'item=shop',
    '%',
  ])('leaves out what it does not understand: %s', (query) => {
    expect(parseCheck(query)).toEqual(EMPTY_ADDRESS);
  });

  it('takes what it understands of a list, each once', () => {
    expect(parseCheck('check=stale,nothing,stale').filters.checks).toEqual(['stale']);
  });

  it('never asks for more of the backlog than the bar allows', () => {
    expect(parseCheck('scope=top-99999').scope).toEqual({ type: 'top', limit: 1000 });
  });
});
