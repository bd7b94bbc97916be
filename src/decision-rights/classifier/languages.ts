/** Which language a workflow's names are in, name by name: teams mix their own with English. */
import { plainWords } from '../plain-words';
import { ENGLISH, OTHER_LANGUAGES } from './lexicon';
import { compileLexicon } from './patterns';
import { readName, type Reading } from './read-name';

const english = compileLexicon('English', ENGLISH);
const others = Object.entries(OTHER_LANGUAGES).map(([language, words]) => compileLexicon(language, words));

/** Chance likeness needs a shared alphabet: a name without Latin letters is in one of the few languages of its script. */
const LATIN = /\p{Script=Latin}/u;

/** Letters that a language must explain to be believed in a name that it explains in part only. */
const LETTERS_TO_BELIEVE = 5;

/**
 * Reads the names of one workflow. A name is read in the language that explains most of it; of two that explain it
 * equally well, in the one that explains more of the workflow, and English before the others. A language that accounts
 * for only a part of a single name is not believed: chance likeness is likelier.
 */
export function readWorkflowNames(names: readonly string[]): readonly Reading[] {
  const words = names.map(plainWords);
  const inEnglish = words.map((name) => readName(name, english, english));
  const inOthers = others.map((lexicon) => words.map((name) => readName(name, lexicon, english)));
  const candidates = inOthers
    .map((readings) => ({ readings, weight: ownLetters(readings), names: ownNames(readings) }))
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight);
  return inEnglish.map((plain, index) => {
    let best = plain;
    for (const [rank, { readings, names: supported }] of candidates.entries()) {
      const reading = readings[index];
      if (reading === undefined || (reading.ownLetters === 0 && supported < 2)) continue;
      const believed =
        supported > 1 ||
        reading.understood >= reading.letters ||
        (plain.concepts.size === 0 && reading.ownLetters >= LETTERS_TO_BELIEVE) ||
        !LATIN.test(names[index] ?? '');
      if (believed && explainsMore(reading, best, rank === 0 && supported > 1)) best = reading;
    }
    return best;
  });
}

/** In the language that the workflow speaks, of two readings of the same letters the more exact one is better. */
function explainsMore(reading: Reading, best: Reading, spoken: boolean): boolean {
  if (reading.understood !== best.understood) return reading.understood > best.understood;
  return spoken && reading.fixed > best.fixed;
}

function ownLetters(readings: readonly Reading[]): number {
  return readings.reduce((sum, reading) => sum + reading.ownLetters, 0);
}

function ownNames(readings: readonly Reading[]): number {
  return readings.filter((reading) => reading.ownLetters > 0).length;
}
