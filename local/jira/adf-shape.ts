/** Whether a value has the shape of an Atlassian document; a coarse check of our own, not the published JSON schema. */

function isNode(value: unknown): boolean {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return false;
  const node = value as { type?: unknown; content?: unknown; text?: unknown; marks?: unknown };
  if (typeof node.type !== 'string' || node.type === '') return false;
  if (node.type === 'text' && (typeof node.text !== 'string' || node.text === '')) return false;
  if (node.content === undefined) return true;
  return Array.isArray(node.content) && node.content.every(isNode);
}

/** `doc` version 1 whose nodes all have a type, and whose text nodes have a text. */
export function isDocument(value: unknown): boolean {
  const doc = value as { type?: unknown; version?: unknown; content?: unknown } | null;
  return isNode(value) && doc?.type === 'doc' && doc.version === 1 && Array.isArray(doc.content);
}
