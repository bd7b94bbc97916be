import type { AdfDocument } from './document';

/**
 * The document's words, one line per block; code, titles and alternative texts included.
 * @param limit the most characters wanted; reading stops there.
 */
export function plainText(document: AdfDocument, limit = Number.POSITIVE_INFINITY): string {
  const lines: string[] = [];
  let length = 0;
  for (const { text } of document.blocks) {
    if (text === '') continue;
    lines.push(text);
    length += text.length + 1;
    if (length > limit) break;
  }
  const whole = lines.join('\n');
  return whole.length > limit ? whole.slice(0, limit) : whole;
}
