/** Turns the bridge's navigation targets into addresses of this site. */
import type { AppModule } from '../app/manifest';
import { spacePath } from '../views/space';
import { modulePath } from './site';
import type { Site } from './site';

type Target = Readonly<Record<string, unknown>>;
interface From {
  readonly module: AppModule;
  readonly projectKey: string | undefined;
}

const TARGETS: Readonly<Record<string, (site: Site, target: Target, from: From) => string | undefined>> = {
  issue: (_site, { issueKey }) => `/browse/${String(issueKey)}`,
  dashboard: (_site, { dashboardId }) => `/jira/dashboards/${String(dashboardId)}`,
  projectSettingsDetails: (_site, { projectKey }) => `${spacePath(String(projectKey))}/settings`,
  userProfile: (_site, { accountId }) => `/jira/people/${String(accountId)}`,
  module: (site, { moduleKey, projectKey, spaceKey }, from) => {
    const module = site.manifest.modules.find(({ key }) => key === (moduleKey ?? from.module.key));
    return module === undefined
      ? undefined
      : modulePath(site, module, String(projectKey ?? spaceKey ?? from.projectKey ?? ''));
  },
};

/** @throws with the target's name where this site has no such place */
export function addressOf(site: Site, target: Target, from: From): string {
  const address = TARGETS[String(target['target'])]?.(site, target, from);
  if (address === undefined) {
    site.onUnhandled(`the navigation target "${String(target['target'])}"`);
    throw new Error(`The local host knows no address for the target "${String(target['target'])}".`);
  }
  return (
    (site.jira.siteUrl !== undefined && target['target'] !== 'module' ? site.jira.siteUrl : site.productOrigin) +
    address
  );
}
