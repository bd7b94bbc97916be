/** The simulated site behind the client's port, with trouble that a site itself cannot make. */
import type { Caller, JiraSite } from '../../local/jira';
import type { JiraRequest, JiraResponse, Transport } from '../../src/jira';
import { respond } from '../jira/scripted-transport';

/** May change an answer on its way to the client. */
export type Tamper = (
  request: JiraRequest,
  response: { status: number; body: unknown },
) => { status: number; body: unknown };

/** Reaches the site as this caller, as the bridge would. */
export function siteTransport(site: JiraSite, caller: Caller, tamper: Tamper = (_, response) => response): Transport {
  return async (request): Promise<JiraResponse> => {
    const { status, headers, body } = await site.handle(
      { method: request.method, path: request.path, body: request.body },
      caller,
    );
    return respond({ headers, ...tamper(request, { status, body }) });
  };
}
