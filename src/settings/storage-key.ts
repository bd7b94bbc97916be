/**
 * The keys under which settings are stored, as a value with a grammar: `settings:space:10001:head`,
 * `settings:space:10001:r00000007`, `settings:site:head`. Project ids, not keys: a space that is renamed keeps its settings.
 */

/** Whose settings. */
export type SettingsOwner = { readonly type: 'site' } | { readonly type: 'space'; readonly projectId: string };

/** `head` names the newest revision that its writer knew of; a number names that revision. */
export interface StorageKey {
  readonly owner: SettingsOwner;
  readonly part: 'head' | number;
}

/** Forge's grammar of keys: at most 500 of these characters. Ours are a small part of it. */
const KEY = /^settings:(?:site|space:\d{1,19}):(?:head|r\d{8})$/;

const MAX_REVISION = 99_999_999;

/**
 * The text of a key. Revisions have a fixed width, so that they list in their order.
 *
 * @throws RangeError for a project id or a revision that no key can name
 */
export function formatStorageKey({ owner, part }: StorageKey): string {
  if (part !== 'head' && !(Number.isInteger(part) && part >= 1 && part <= MAX_REVISION)) {
    throw new RangeError(`A revision is a whole number from 1 to ${MAX_REVISION}; received ${part}.`);
  }
  const prefix = owner.type === 'site' ? 'settings:site' : `settings:space:${owner.projectId}`;
  const key = `${prefix}:${part === 'head' ? 'head' : `r${String(part).padStart(8, '0')}`}`;
  if (!KEY.test(key)) throw new RangeError(`A project id is made of digits; received ${JSON.stringify(owner)}.`);
  return key;
}
