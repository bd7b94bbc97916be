import { formatStorageKey, type StorageKey } from '../../src/settings';

const KEYS: readonly (readonly [string, StorageKey])[] = [
  ['settings:space:10001:head', { owner: { type: 'space', projectId: '10001' }, part: 'head' }],
  ['settings:space:10001:r00000007', { owner: { type: 'space', projectId: '10001' }, part: 7 }],
  ['settings:site:head', { owner: { type: 'site' }, part: 'head' }],
  ['settings:site:r99999999', { owner: { type: 'site' }, part: 99_999_999 }],
];

it.each(KEYS)('%s', (text, key) => {
  expect(formatStorageKey(key)).toBe(text);
});

it('lists revisions in their order', () => {
  const texts = [2, 10, 9, 1].map((part) => formatStorageKey({ owner: { type: 'site' }, part }));
  expect([...texts].sort()).toEqual([texts[3], texts[0], texts[2], texts[1]]);
});

it.each(['', 'SHOP', '10001:head', '1 ', '-1'])('has no key for the space %j', (projectId) => {
  expect(() => formatStorageKey({ owner: { type: 'space', projectId }, part: 'head' })).toThrow(RangeError);
});

it.each([0, -1, 1.5, 100_000_000, Number.NaN])('has no key for revision %d', (part) => {
  expect(() => formatStorageKey({ owner: { type: 'site' }, part })).toThrow(RangeError);
});
