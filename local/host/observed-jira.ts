/** Watches what goes to Jira, whoever sends it: changes start the app's triggers, and what nobody implements is reported. */
import type { JiraPort, ProductRequest } from './jira-port';
import type { JiraWrite } from './platform/triggers';

export interface JiraWatchers {
  readonly onWrite: (write: JiraWrite) => void;
  readonly onUnhandled: (what: string) => void;
}

const changes = ({ method }: ProductRequest): boolean => !['GET', 'HEAD'].includes(method.toUpperCase());

export function observedJira(jira: JiraPort, { onWrite, onUnhandled }: JiraWatchers): JiraPort {
  return {
    ...jira,
    handle: async (request, caller) => {
      const response = await jira.handle(request, caller);
      const { method, path } = request;
      if (response.status === 501) onUnhandled(`Jira's ${method} ${path.split('?')[0] ?? ''}`);
      if (changes(request) && response.status < 300)
        onWrite({ method, path, accountId: caller.accountId ?? jira.appAccountId });
      return response;
    },
  };
}
