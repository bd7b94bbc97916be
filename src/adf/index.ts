export type { AdfBlock, AdfDocument, BlockKind, Place, TableCell } from './document';
export { isEntryKind, pathOf } from './document';
export { plainText } from './plain-text';
export { readAdf } from './read-adf';
