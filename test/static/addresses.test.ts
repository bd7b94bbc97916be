import { formatWhoDecides, itemKey, parseWhoDecides } from '../../static/who-decides/address';

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
