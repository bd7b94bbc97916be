/** A file's name from a title: letters and digits of any language, the rest as hyphens. */
export const fileName = (title: string, day: string, extension: string): string =>
  `${`${title} ${day.slice(0, 10)}`
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/gu, '')
    .slice(0, 80)
    .toLowerCase()}.${extension}`;
