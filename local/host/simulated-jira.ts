/** The simulator as the host's Jira, kept on disk between runs. */
import path from 'node:path';
import { createJiraSite } from '../jira';
import type { JiraSite, SiteData } from '../jira';
import { DEMO_PEOPLE } from '../demo';
import type { JiraPort, Person } from './jira-port';
import { JsonFile } from './platform/json-file';

const ROLES: Readonly<Record<keyof typeof DEMO_PEOPLE, string>> = {
  jiraAdmin: 'Jira admin',
  spaceAdmin: 'Space admin',
  productManager: 'Product Manager',
  productOwner: 'Product Owner',
  developer: 'Developer',
  outsider: 'No access to most spaces',
};
/** The switch starts with the person whom the app serves most. */
const ORDER = ['productOwner', 'productManager', 'spaceAdmin', 'jiraAdmin', 'developer', 'outsider'] as const;
const APP_ACCOUNT = 'app';

export interface SimulatedJira {
  readonly jira: JiraPort;
  readonly site: JiraSite;
  /** Resolves once every change is on disk. */
  readonly flush: () => Promise<void>;
}

function peopleOf(data: SiteData): Person[] {
  const named = ORDER.flatMap((key): Person[] => {
    const user = data.users.find(({ accountId }) => accountId === DEMO_PEOPLE[key]);
    return user === undefined ? [] : [{ accountId: user.accountId, displayName: user.displayName, role: ROLES[key] }];
  });
  if (named.length > 0) return named;
  return data.users
    .filter(({ active, accountType }) => active && accountType !== 'app')
    .map(({ accountId, displayName }) => ({ accountId, displayName, role: 'Member' }));
}

/** What has changed reaches the disk within this time. */
const SAVE_AFTER_MS = 500;

/**
 * @param data the site as it is where nothing was saved before
 * @param storageDir where its state is kept; undefined keeps it in memory only
 * @throws where the saved state is damaged; the message names the file
 */
export function simulatedJira(data: SiteData, storageDir?: string): SimulatedJira {
  const site = createJiraSite(data, { clock: Date.now });
  const file = storageDir === undefined ? undefined : new JsonFile(path.join(storageDir, 'jira.json'), site.snapshot);
  const saved = file?.read();
  if (saved !== undefined) site.load(saved);
  let timer: NodeJS.Timeout | undefined;
  const saveSoon = (): void => {
    timer ??= setTimeout(() => {
      timer = undefined;
      void file?.save();
    }, SAVE_AFTER_MS);
  };
  const flush = async (): Promise<void> => {
    clearTimeout(timer);
    if (timer !== undefined) await file?.save();
    timer = undefined;
  };
  const jira: JiraPort = {
    kind: 'simulator',
    name: data.name,
    cloudId: data.cloudId,
    timeZone: data.timeZone,
    locale: data.locale,
    people: peopleOf(data),
    appAccountId: APP_ACCOUNT,
    setBaseUrl: site.setBaseUrl,
    handle: (request, { accountId, via }) => {
      if (request.method !== 'GET') saveSoon();
      return site.handle(request, { accountId: via === 'app' ? null : accountId, via });
    },
  };
  return { jira, site, flush };
}
