import { CONCEPTS, type Words } from '../../src/decision-rights/classifier/concept';
import { ENGLISH, OTHER_LANGUAGES } from '../../src/decision-rights/classifier/lexicon';
import { plainWords } from '../../src/decision-rights/plain-words';

const LANGUAGES: readonly (readonly [string, Words])[] = [['English', ENGLISH], ...Object.entries(OTHER_LANGUAGES)];

/** Entries in the form in which they are compared, with the stars that say how. */
function entriesOf(words: Words): { concept: string; entry: string }[] {
  return CONCEPTS.flatMap((concept) =>
    (words[concept] ?? '')
      .split(',')
      .map((entry) => entry.trim())
      .filter((entry) => entry !== '')
      .map((entry) => ({
        concept,
        entry: `${entry.startsWith('*') ? '*' : ''}${plainWords(entry.replaceAll('*', '')).join(' ')}${entry.endsWith('*') ? '*' : ''}`,
      })),
  );
}

describe.each(LANGUAGES)('%s', (_language, words) => {
  test('no entry stands for two concepts: which of them won would be chance', () => {
    const byEntry = new Map<string, Set<string>>();
    for (const { concept, entry } of entriesOf(words))
      byEntry.set(entry, (byEntry.get(entry) ?? new Set()).add(concept));
    const doubtful = [...byEntry].filter(([, concepts]) => concepts.size > 1);
    expect(doubtful.map(([entry, concepts]) => `${entry}: ${[...concepts].join(', ')}`)).toEqual([]);
  });

  test('every entry can match', () => {
    expect(entriesOf(words).filter(({ entry }) => entry.replaceAll('*', '') === '')).toEqual([]);
  });

  test('has the words of a simple board', () => {
    for (const concept of ['todo', 'work', 'done'] as const) expect(words[concept] ?? '').not.toBe('');
  });
});
