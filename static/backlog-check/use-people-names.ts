import { useEffect, useState } from 'react';
import { jira } from '../kit/bridge/jira';
import type { Space } from '../kit/space';

/** Names that were asked for once; null: Jira does not tell. */
const asked = new Map<string, string | null>();

async function ask(accountIds: readonly string[]): Promise<void> {
  try {
    const users = await jira.bulkGetUsers(accountIds);
    for (const id of accountIds) asked.set(id, null);
    for (const { accountId, displayName } of users) asked.set(accountId, displayName);
  } catch {
    // Names need a permission of their own. What they stand beside is worth showing without them.
  }
}

/** The names of people whom results mention, such as who excused a gap; null where a name is not known (yet). */
export function usePeopleNames(
  accountIds: readonly string[],
  people: Space['people'],
): (accountId: string) => string | null {
  const missing = [...new Set(accountIds)].filter((id) => !people.has(id) && !asked.has(id));
  const wanted = missing.join(' ');
  const [, setAnswered] = useState(0);
  useEffect(() => {
    if (wanted === '') return;
    let left = false;
    void ask(wanted.split(' ')).then(() => {
      if (!left) setAnswered((count) => count + 1);
    });
    return () => {
      left = true;
    };
  }, [wanted]);
  return (id) => people.get(id)?.displayName ?? asked.get(id) ?? null;
}
