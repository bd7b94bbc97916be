/** Stored settings that cannot be read, as an answer. They stay as they are; the page shows where they are broken. */
import type { Current } from '../settings';
import { failed, inWords } from './secured';

/**
 * What is wrong with the newest revision; the page may offer to save over it. `list` has all problems, one a line: place,
 * what stands there, what would be right, parted by tabs.
 */
export function damaged(whose: 'space' | 'site', { revision, content }: Current<unknown>): ReturnType<typeof failed> {
  const problems = content.ok ? [] : content.problems;
  const list = problems.map(({ path, received, expected }) => [path, received, expected].join('\t')).join('\n');
  return failed('damagedSettings', { whose, revision, ...inWords(problems), list });
}
