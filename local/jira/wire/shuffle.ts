/** Jira's objects come in no particular key order; the simulator's neither, but the same way for the same seed. */

/** A copy of a JSON value with object keys in a seeded order. Documents (`type: doc`) keep theirs: they are large. */
export function shuffleKeys(value: unknown, seed: number): unknown {
  let state = seed >>> 0 || 1;
  const random = (below: number): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 0x1_0000_0000) * below);
  };
  const visit = (node: unknown): unknown => {
    if (Array.isArray(node)) return node.map(visit);
    if (node === null || typeof node !== 'object') return node;
    const record = node as Record<string, unknown>;
    if (record.type === 'doc') return node;
    const keys = Object.keys(record);
    for (let last = keys.length - 1; last > 0; last -= 1) {
      const other = random(last + 1);
      const held = keys[last];
      const swapped = keys[other];
      if (held !== undefined && swapped !== undefined) [keys[last], keys[other]] = [swapped, held];
    }
    return Object.fromEntries(keys.map((key) => [key, visit(record[key])]));
  };
  return visit(value);
}
