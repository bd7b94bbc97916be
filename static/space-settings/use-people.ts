import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { JiraUser } from '../../src/jira';
import type { SpaceSettings } from '../../src/settings/settings';
import { jira } from '../kit/bridge/jira';
import type { Space } from '../kit/space';
import { accountsOf } from './accounts';
import type { KnownPeople } from './section-props';

/** The people that the draft names, asked for once each: also after an import or a restore brought others in. */
export function usePeople(space: Space, draft: SpaceSettings): KnownPeople {
  const [known, setKnown] = useState(space.people);
  const asked = useRef(new Set(space.people.keys()));
  const wanted = accountsOf(draft, space.stored.siteDefaults).join(' ');
  const look = useCallback((accountIds: readonly string[]) => {
    const missing = accountIds.filter((id) => id !== '' && !asked.current.has(id));
    if (missing.length === 0) return;
    for (const id of missing) asked.current.add(id);
    jira.bulkGetUsers(missing).then(
      (users) => setKnown((people) => new Map([...people, ...users.map((user) => [user.accountId, user] as const)])),
      // Names need a permission of their own; without it the page says that somebody is named. Asked again next time.
      () => {
        for (const id of missing) asked.current.delete(id);
      },
    );
  }, []);
  useEffect(() => look(wanted.split(' ')), [look, wanted]);
  const find = useCallback(
    (query: string, signal: AbortSignal) =>
      jira.findAssignableUsers({ projectIdOrKey: space.project.key, query }, { signal }),
    [space],
  );
  const add = useCallback((person: JiraUser) => {
    asked.current.add(person.accountId);
    setKnown((people) => new Map(people).set(person.accountId, person));
  }, []);
  return useMemo(() => ({ known, find, add, look }), [known, find, add, look]);
}
