/** As much of Jira as the back end asks: who may do what, an item's space and properties, the members of a role. */
export interface Person {
  /** Null: an anonymous visitor. */
  readonly accountId: string | null;
  /** Jira permission → ids of the projects in which the person holds it. */
  readonly holds: Readonly<Record<string, readonly number[]>>;
  /** Global permissions. */
  readonly globally?: readonly string[];
}

export interface JiraRequest {
  readonly method: string;
  readonly path: string;
  readonly body: unknown;
}

export interface JiraAnswer {
  readonly status: number;
  readonly body: unknown;
}

interface Item {
  readonly projectId: number;
  readonly properties: Map<string, unknown>;
  /** Accounts that its security level shuts out. */
  readonly hiddenFrom?: readonly (string | null)[];
  /** Accounts that may edit this item and no other of the space, such as its reporter. */
  readonly editors?: readonly (string | null)[];
  /** True where its status allows nobody to edit. */
  readonly frozen?: true;
}

interface Asked {
  readonly globalPermissions?: readonly string[];
  readonly projectPermissions?: readonly {
    readonly permissions: readonly string[];
    readonly projects?: readonly number[];
    readonly issues?: readonly number[];
  }[];
}

const PROJECT_PERMISSIONS = ['BROWSE_PROJECTS', 'EDIT_ISSUES', 'ADMINISTER_PROJECTS'];

const refused = (status: number): JiraAnswer => ({ status, body: { errorMessages: ['No.'], errors: {} } });

function holdsOn(item: Item, permission: string, { accountId, holds }: Person): boolean {
  if (permission !== 'EDIT_ISSUES') return holds[permission]?.includes(item.projectId) === true;
  if (item.frozen === true) return false;
  return holds[permission]?.includes(item.projectId) === true || item.editors?.includes(accountId) === true;
}

export class SmallJira {
  readonly items = new Map<string, Item>();
  /** `project:role` → the actors as Jira gives them; a role that is not here is a 404. */
  readonly roles = new Map<string, readonly unknown[]>();

  asUser({ method, path, body }: JiraRequest, person: Person): JiraAnswer {
    if (path === '/rest/api/3/permissions/check') return this.#permissions(body as Asked, person);
    if (path === '/rest/api/3/serverInfo') return { status: 200, body: {} };
    const item = /^\/rest\/api\/3\/issue\/(\d+)\?fields=project$/.exec(path)?.[1];
    if (item !== undefined) return this.#item(item, person);
    const [, of, key = ''] = /^\/rest\/api\/3\/issue\/(\d+)\/properties\/([\w.-]+)$/.exec(path) ?? [];
    if (of !== undefined) return this.#property(method, this.#seen(of, person), { key, value: body, person });
    throw new Error(`Not modelled: ${method} ${path}`);
  }

  asApp({ method, path }: JiraRequest): JiraAnswer {
    const [, project, role] = /^\/rest\/api\/3\/project\/(\d+)\/role\/(\d+)$/.exec(path) ?? [];
    if (method !== 'GET' || project === undefined) throw new Error(`Not modelled: ${method} ${path}`);
    const actors = this.roles.get(`${project}:${role}`);
    return actors === undefined ? refused(404) : { status: 200, body: { id: Number(role), name: 'Deputies', actors } };
  }

  #seen(id: string, person: Person): Item | undefined {
    const item = this.items.get(id);
    if (item === undefined || !person.holds['BROWSE_PROJECTS']?.includes(item.projectId)) return undefined;
    return item.hiddenFrom?.includes(person.accountId) ? undefined : item;
  }

  #permissions({ globalPermissions = [], projectPermissions = [] }: Asked, person: Person): JiraAnswer {
    const unknown = projectPermissions.flatMap(({ permissions }) => permissions);
    if (!unknown.every((permission) => PROJECT_PERMISSIONS.includes(permission))) return refused(400);
    const grants = projectPermissions.flatMap(({ permissions, projects = [], issues = [] }) =>
      permissions.map((permission) => ({
        permission,
        projects: projects.filter((id) => person.holds[permission]?.includes(id)),
        issues: issues.filter((id) => {
          const item = this.#seen(String(id), person);
          return item !== undefined && holdsOn(item, permission, person);
        }),
      })),
    );
    const global = globalPermissions.filter((permission) => person.globally?.includes(permission));
    return { status: 200, body: { globalPermissions: global, projectPermissions: grants } };
  }

  #item(id: string, person: Person): JiraAnswer {
    const item = this.#seen(id, person);
    if (item === undefined) return refused(404);
    return { status: 200, body: { id, fields: { project: { id: String(item.projectId), key: 'SHOP' } } } };
  }

  #property(
    method: string,
    item: Item | undefined,
    { key, value, person }: { key: string; value: unknown; person: Person },
  ): JiraAnswer {
    if (item === undefined) return refused(404);
    if (method === 'GET') {
      return item.properties.has(key) ? { status: 200, body: { key, value: item.properties.get(key) } } : refused(404);
    }
    if (!holdsOn(item, 'EDIT_ISSUES', person)) return refused(403);
    item.properties.set(key, value);
    return { status: 201, body: undefined };
  }
}
