import { useEffect, useMemo, useRef, useState } from 'react';
import type { JiraUser } from '../../src/jira';
import { jira } from '../kit/bridge/jira';

/** Words for a person whom the reader may not see, or who is gone. */
const UNKNOWN_PERSON = 'somebody whose name you may not see';

/**
 * People by account id, as the reader's own Jira gives them; each id is asked for once.
 *
 * @param known people whom the page has already
 */
export function usePersonNames(known: ReadonlyMap<string, JiraUser>, accountIds: readonly string[]) {
  const [found, setFound] = useState<ReadonlyMap<string, JiraUser>>(new Map());
  const asked = useRef(new Set<string>());
  const wanted = [...new Set(accountIds)].filter((id) => !known.has(id)).join(' ');
  useEffect(() => {
    const missing = wanted.split(' ').filter((id) => id !== '' && !asked.current.has(id));
    if (missing.length === 0) return;
    for (const id of missing) asked.current.add(id);
    jira.bulkGetUsers(missing).then(
      (users) => setFound((people) => new Map([...people, ...users.map((user) => [user.accountId, user] as const)])),
      // Names need a permission of their own; without it the sentence says that somebody did it.
      () => undefined,
    );
  }, [wanted]);
  return useMemo(() => {
    const user = (id: string): JiraUser | null => known.get(id) ?? found.get(id) ?? null;
    return { user, name: (id: string): string => user(id)?.displayName ?? UNKNOWN_PERSON };
  }, [known, found]);
}
