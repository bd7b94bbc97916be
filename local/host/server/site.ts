/** What all parts of the product server share: the app, Jira, the open mounts, and the visit at hand. */
import { modulesOf } from '../app/manifest';
import type { AppManifest, AppModule } from '../app/manifest';
import type { JiraPort, Person } from '../jira-port';
import type { AppRunner } from '../runtime/app-runner';
import type { Visit } from '../views/page';
import { spacePath } from '../views/space';
import { jiraReader } from './jira-reader';
import type { JiraReader } from './jira-reader';
import type { Project } from './jira-shapes';
import type { Mounts } from './mounts';

export interface Site {
  readonly manifest: AppManifest;
  readonly jira: JiraPort;
  readonly runner: AppRunner;
  readonly mounts: Mounts;
  readonly productOrigin: string;
  readonly onUnhandled: (what: string) => void;
  readonly log: (text: string) => void;
}

export interface PageRequest {
  readonly site: Site;
  readonly visit: Visit;
  readonly reader: JiraReader;
  readonly url: URL;
}

/** The app's part of an address. A further module of the same type adds its own key. */
function slugOf(site: Pick<Site, 'manifest'>, module: AppModule): string {
  const [first] = modulesOf(site.manifest, module.type);
  const { name } = site.manifest;
  return first === module ? name : `${name}.${module.key}`;
}

/** Path of a module that has a page of its own; undefined for the others. */
export function modulePath(site: Pick<Site, 'manifest'>, module: AppModule, projectKey = ''): string | undefined {
  const slug = slugOf(site, module);
  if (module.type === 'jira:projectPage') return `${spacePath(projectKey)}/apps/${slug}`;
  if (module.type === 'jira:projectSettingsPage') return `${spacePath(projectKey)}/settings/apps/${slug}`;
  if (module.type === 'jira:adminPage') return `/jira/settings/apps/${slug}`;
  if (module.type === 'jira:globalPage') return `/jira/apps/${slug}`;
  return undefined;
}

export const moduleBySlug = (site: Site, type: string, slug: string): AppModule | undefined =>
  modulesOf(site.manifest, type).find((module) => slugOf(site, module) === slug);

export const viewerOf = (jira: JiraPort, accountId: string | undefined): Person => {
  const [first] = jira.people;
  const found = jira.people.find((person) => person.accountId === accountId) ?? first;
  if (found === undefined) throw new Error('The site has nobody to look at it as.');
  return found;
};

/** What a page needs before it is drawn: the person, the theme and the spaces that the person may see. */
export async function openVisit(
  site: Site,
  cookies: Readonly<Record<string, string>>,
): Promise<{ visit: Visit; reader: JiraReader }> {
  const viewer = viewerOf(site.jira, cookies['viewer']);
  const reader = jiraReader(site.jira, viewer.accountId);
  const found = await reader.tryGet<{ values: Project[] }>('/rest/api/3/project/search?maxResults=50&orderBy=key');
  const theme = cookies['theme'] === 'dark' ? 'dark' : 'light';
  return { visit: { jira: site.jira, viewer, theme, projects: found?.values ?? [] }, reader };
}
