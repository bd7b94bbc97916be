import type { JiraPort, ProductCaller, ProductRequest, ProductResponse } from '../../../../local/host/jira-port';

/** Answers just enough of Jira for the host's own tests, and says who asked. */
export function fakeJira(overrides: Partial<JiraPort> = {}): JiraPort & { readonly asked: string[] } {
  const asked: string[] = [];
  const json = (status: number, body: unknown): ProductResponse => ({
    status,
    headers: { 'content-type': 'application/json' },
    body,
  });
  const handle = async ({ method, path, body }: ProductRequest, caller: ProductCaller): Promise<ProductResponse> => {
    asked.push(`${caller.via}:${String(caller.accountId)} ${method} ${path}`);
    const [route] = path.split('?');
    if (route === '/rest/api/3/myself')
      return json(200, { accountId: caller.accountId, displayName: caller.accountId });
    if (route === '/rest/api/3/permissions/check') {
      // As Jira does, the answer is about the account that the body names.
      const { accountId = caller.accountId, projectPermissions = [] } = body as {
        accountId?: string;
        projectPermissions?: { permissions: string[]; projects: number[] }[];
      };
      const admin = accountId === 'admin';
      return json(200, {
        projectPermissions: projectPermissions.flatMap(({ permissions, projects }) =>
          permissions.map((permission) => ({ permission, issues: [], projects: admin ? projects : [] })),
        ),
        globalPermissions: [],
      });
    }
    return json(404, { errorMessages: [`No such thing: ${method} ${path}`] });
  };
  return {
    kind: 'simulator',
    name: 'Test site',
    cloudId: '11111111-2222-4333-8444-555555555555',
    timeZone: 'UTC',
    locale: 'en_US',
    people: [
      { accountId: 'admin', displayName: 'Ada Admin', role: 'Jira admin' },
      { accountId: 'dev', displayName: 'Dev Developer', role: 'Developer' },
    ],
    appAccountId: 'app-account',
    handle,
    asked,
    ...overrides,
  };
}
