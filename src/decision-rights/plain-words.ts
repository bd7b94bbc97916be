/** Names as plain words: the form in which the lexicons of work types and statuses are compared. */

/** Letters that Unicode does not decompose, and the ones that Turkish tells apart by the dot. */
const FOLDED: Readonly<Record<string, string>> = {
  ß: 'ss',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
  þ: 'th',
  ð: 'd',
};

/** The end of an English contraction stays with its word: "won't" is one word, "l'équipe" is two. */
const CONTRACTION = /['’‘`´](?=(?:[tds]|re|ve|ll)\b)/gu;

/** Where Latin letters meet a script that writes no spaces, as in "QA\u6D4B\u8BD5". */
const SCRIPT_CHANGE =
  /(?<=[a-z\d])(?=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}])|(?<=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}])(?=[a-z\d])/gu;

/**
 * The words of a name: lower case, without accents, punctuation or numbering; camel case and underscores separate.
 * Scripts that do not write spaces stay in one piece. Total: a name without letters gives no words.
 */
export function plainWords(name: string): readonly string[] {
  const folded = name
    .normalize('NFKC')
    .replace(/(\p{Ll})(?=\p{Lu}\p{Ll})/gu, '$1 ')
    .toLowerCase()
    .replace(CONTRACTION, '')
    .replace(SCRIPT_CHANGE, ' ')
    .normalize('NFD')
    .replace(/\p{M}/gu, (mark) => (/[\p{Script=Thai}\p{Script=Devanagari}\u3099\u309A]/u.test(mark) ? mark : ''))
    .normalize('NFC')
    .replace(/[ßøłđæœıþð]/gu, (letter) => FOLDED[letter] ?? letter);
  return folded.split(/[^\p{L}\p{N}\p{M}&+]+/u).filter((word) => /[\p{L}&]/u.test(word));
}
