import { EMPTY_ADDRESS, formatCheck, parseCheck, type CheckAddress } from '../../static/backlog-check/address';
import { formatWhoDecides, itemKey, parseWhoDecides } from '../../static/who-decides/address';

describe('backlog check', () => {
  it.each<CheckAddress>([
    EMPTY_ADDRESS,
    { ...EMPTY_ADDRESS, boardId: 2, scope: { type: 'next' } },
    { ...EMPTY_ADDRESS, scope: { type: 'sprint', sprintId: 12 }, show: 'both' },
    { ...EMPTY_ADDRESS, scope: { type: 'top', limit: 20 }, show: 'cannot-tell', item: 'SHOP-42' },
    { ...EMPTY_ADDRESS, scope: { type: 'backlog' }, show: 'ready' },
    { ...EMPTY_ADDRESS, scope: { type: 'jql', jql: 'project = A & summary ~ "100% =?#"' } },
  ])('survives the address bar: %j', (address) => {
    expect(parseCheck(formatCheck(address))).toEqual(address);
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
    'item=<script>',
    'item=shop',
    '%',
  ])('leaves out what it does not understand: %s', (query) => {
    expect(parseCheck(query)).toEqual(EMPTY_ADDRESS);
  });

  it('never asks for more of the backlog than the bar allows', () => {
    expect(parseCheck('scope=top-99999').scope).toEqual({ type: 'top', limit: 1000 });
  });
});

describe('who decides', () => {
  it.each([
    { cell: null, item: null },
    { cell: { issueTypeId: '10001', statusId: '3' }, item: null },
    { cell: null, item: 'SHOP-42' },
    { cell: null, item: null, charter: true as const },
  ])('survives the address bar: %j', (address) => {
    expect(parseWhoDecides(formatWhoDecides(address))).toEqual(address);
  });

  it.each(['cell=10001', 'cell=:3', 'cell=1:2:3', 'item=42'])('leaves out what it does not understand: %s', (query) => {
    expect(parseWhoDecides(query)).toEqual({ cell: null, item: null });
  });

  it.each([
    ['SHOP-42', 'SHOP-42'],
    [' shop-42 ', 'SHOP-42'],
    ['https://acme.atlassian.net/browse/SHOP-42?focusedId=1#top', 'SHOP-42'],
    ['A1_B-7', 'A1_B-7'],
    ['42', null],
    ['SHOP-', null],
    ['S-42 and more', null],
    ['', null],
  ])('finds the key in %j: %s', (typed, key) => {
    expect(itemKey(typed)).toBe(key);
  });
});
