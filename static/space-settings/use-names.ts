import { useEffect, useMemo, useState } from 'react';
import { jira } from '../kit/bridge/jira';
import type { Space } from '../kit/space';
import type { Names } from '../settings-kit/diff';
import type { KnownPeople } from './section-props';

type ById = ReadonlyMap<string, string>;

interface Looked {
  readonly fields: ById;
  readonly roles: ById;
  /** `component:7`, `board:3`. */
  readonly areas: ById;
}

const NOTHING: Looked = { fields: new Map(), roles: new Map(), areas: new Map() };

/** What cannot be read keeps its id for a name. */
async function look(projectId: string): Promise<Looked> {
  const none = () => [];
  const [fields, roles, components, boards] = await Promise.all([
    jira.getFields().catch(none),
    jira.listRoles(projectId).catch(none),
    jira.listComponents(projectId).catch(none),
    jira.listBoards(projectId).catch(none),
  ]);
  return {
    fields: new Map(fields.map(({ id, name }) => [id, name])),
    roles: new Map(roles.map(({ id, name }) => [id, name])),
    areas: new Map([
      ...components.map(({ id, name }) => [`component:${id}`, name] as const),
      ...boards.map(({ id, name }) => [`board:${String(id)}`, name] as const),
    ]),
  };
}

/**
 * Names for comparing settings in words.
 *
 * @param wanted whether a comparison is shown: fields, roles, components and boards are asked for only then
 */
export function useNames({ project, issueTypes, stored }: Space, people: KnownPeople, wanted: boolean): Names {
  const [looked, setLooked] = useState(NOTHING);
  useEffect(() => {
    if (!wanted) return;
    let here = true;
    void look(project.id).then((found) => {
      if (here) setLooked(found);
    });
    return () => {
      here = false;
    };
  }, [project.id, wanted]);
  return useMemo(() => {
    const { seen } = stored.settings;
    const types = new Map([
      ...Object.entries(seen?.issueTypes ?? {}),
      ...issueTypes.map(({ id, name }) => [id, name] as const),
    ]);
    const statuses = new Map([
      ...Object.entries(seen?.statuses ?? {}),
      ...issueTypes.flatMap((type) => type.statuses.map(({ id, name }) => [id, name] as const)),
    ]);
    return {
      person: (id) => people.known.get(id)?.displayName ?? 'Somebody whose name you may not see',
      issueType: (id) => types.get(id) ?? `work type ${id}`,
      status: (id) => statuses.get(id) ?? `status ${id}`,
      field: (id) => looked.fields.get(id) ?? id,
      projectRole: (id) => looked.roles.get(id) ?? id,
      area: (type, id) => looked.areas.get(`${type}:${id}`) ?? id,
    };
  }, [issueTypes, stored, people, looked]);
}
