/** What an item is told of, and the mark by which it is told of it once. Pure. */
import type { CheckResult, JudgedItem } from '../../../src/checks';

/** What is worth a comment: what stands in the way, and what should be better; hints are for the list. */
export const gapsToTell = ({ results }: Pick<JudgedItem, 'results'>): readonly CheckResult[] =>
  results.filter(({ outcome, severity }) => outcome === 'fail' && severity !== 'info');

/** FNV-1a, 32 bits. */
function hash(text: string, seed: number): string {
  let value = seed;
  for (let at = 0; at < text.length; at += 1) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193) >>> 0;
  return value.toString(16).padStart(8, '0');
}

/**
 * A short name for a set of gaps: the same whatever their order and wording, another one as soon as a gap is added, gone,
 * found to be of another kind, or moves to another role.
 */
export function gapMark(gaps: readonly Pick<CheckResult, 'checkId' | 'owner' | 'message'>[]): string {
  const words = gaps.map(({ checkId, owner, message }) => `${checkId}/${message?.id ?? ''}@${owner}`).sort();
  const text = words.join(' ');
  return hash(text, 0x811c9dc5) + hash(text, 0x9dc5811c);
}
