/** What a character is, by its code: for loops over a line. */

const FIRST_KANA = 0x3040;

/** Letters up to Greek and Cyrillic, and Latin ones with two accents, as Vietnamese has them. */
export function isLetter(code: number): boolean {
  if (code < 0x80) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
  return (code >= 0xc0 && code < 0x530) || (code >= 0x1e00 && code < 0x2000);
}

export function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** Kana, Han and Hangul, whose words nothing separates. */
export function isFarEastern(code: number): boolean {
  return (
    code >= FIRST_KANA && (code <= 0x30ff || (code >= 0x4e00 && code <= 0x9fff) || (code >= 0xac00 && code <= 0xd7af))
  );
}

/** A space, a comma, or the end of the text. */
export function isWordEnd(code: number): boolean {
  return code === 32 || code === 44 || code === 0;
}
