/**
 * Finds wording in a criterion that cannot be tested. Precision before recall: a number, quoted words, an explanation in
 * brackets, an example or a pointer makes a sentence exact enough, whatever else it says.
 */
import { finder, fold } from './terms';
import { ANCHORS, BENEFITS, ESCAPES, OPEN_ENDED, SUBJECTIVE } from './vocabulary/vague-wording';

export interface VagueWording {
  readonly kind: 'subjective' | 'escape' | 'open-ended';
  /** The words, without case and accents. */
  readonly words: string;
}

const FINDERS = [
  ['open-ended', finder(OPEN_ENDED)],
  ['escape', finder(ESCAPES)],
  ['subjective', finder(SUBJECTIVE)],
] as const;
const findAnchor = finder(ANCHORS);
const findBenefit = finder(BENEFITS);

/** `AC-1:`, `2.`: a number of the criterion itself. */
const OWN_NUMBER = /^\W{0,3}(?:[A-Z]{2,3}[-_ .#]?)?\d{1,3}(?:\.\d{1,3})?[.:)\]\s-]+/i;
const NUMBER = /\p{N}/u;
const QUOTED = /["“„«「『`][^"”“»」』`]{1,200}["”“»」』`]|(?<![\p{L}\p{N}])['‘’][^'‘’]{2,100}['‘’](?![\p{L}\p{N}])/u;
/** At least three words in brackets explain. */
const EXPLAINED = /[(（][^()（）]*\S\s+\S+\s+\S[^()（）]*[)）]/;
const ADDRESS = /:\/\//;
/** Longer texts are no single criterion. */
const MAX_LENGTH = 600;

/** @returns the first wording of the criterion that leaves open what is meant, or null */
export function findVagueWording(text: string): VagueWording | null {
  const criterion = text.replace(OWN_NUMBER, '');
  if (criterion.length > MAX_LENGTH || NUMBER.test(criterion)) return null;
  if (QUOTED.test(criterion) || EXPLAINED.test(criterion) || ADDRESS.test(criterion)) return null;
  const folded = withoutBenefit(fold(criterion));
  for (const [kind, find] of FINDERS) {
    const words = find(folded);
    if (words !== null) return findAnchor(folded) === null ? { kind, words } : null;
  }
  return null;
}

/** "… so that I can plan easily" says why, not what. */
function withoutBenefit(folded: string): string {
  const benefit = findBenefit(folded);
  return benefit === null ? folded : folded.slice(0, folded.indexOf(benefit));
}
