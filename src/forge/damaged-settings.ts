/** Stored settings that cannot be read, as an answer. They stay as they are; the page shows where they are broken. */
import type { Current } from '../settings';
import { failed, inWords } from './secured';

/** What is wrong with the newest revision; the page may offer to save over it. */
export function damaged(whose: 'space' | 'site', { revision, content }: Current<unknown>): ReturnType<typeof failed> {
  return failed('damagedSettings', { whose, revision, ...inWords(content.ok ? [] : content.problems) });
}
