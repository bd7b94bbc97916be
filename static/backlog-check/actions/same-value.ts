/** Whether two JSON values are the same, whatever the order of their keys: Jira gives keys in no particular order. Pure. */
export function sameValue(one: unknown, other: unknown): boolean {
  if (Object.is(one, other)) return true;
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return false;
  if (Array.isArray(one) !== Array.isArray(other)) return false;
  const [mine, theirs] = [one, other] as readonly Readonly<Record<string, unknown>>[];
  const keys = Object.keys(mine ?? {});
  if (keys.length !== Object.keys(theirs ?? {}).length) return false;
  return keys.every((key) => Object.hasOwn(other, key) && sameValue(mine?.[key], theirs?.[key]));
}
