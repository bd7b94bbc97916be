import { useEffect, useMemo, useState } from 'react';
import { jira } from '../kit/bridge/jira';
import type { Names } from '../settings-kit/diff';

/** Names for comparing defaults of the site in words; those name people and fields only. */
export function useSiteNames(person: (accountId: string) => string, wanted: boolean): Names {
  const [fields, setFields] = useState<ReadonlyMap<string, string>>(new Map());
  useEffect(() => {
    if (!wanted) return;
    let here = true;
    jira.getFields().then(
      (found) => {
        if (here) setFields(new Map(found.map(({ id, name }) => [id, name])));
      },
      // What cannot be read keeps its id for a name.
      () => undefined,
    );
    return () => {
      here = false;
    };
  }, [wanted]);
  return useMemo(() => {
    const itself = (id: string) => id;
    return {
      person,
      field: (id) => fields.get(id) ?? id,
      issueType: itself,
      status: itself,
      projectRole: itself,
      area: (_, id) => id,
    };
  }, [person, fields]);
}
