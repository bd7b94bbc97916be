/** The one Jira client of a page. */
import { createJiraClient } from '../../../src/jira';
import { bridgeTransport } from './transport';

export const jira = createJiraClient({ transport: bridgeTransport });

/**
 * About how many items a query finds (Jira's approximate count); null where Jira does not say. It only decorates a
 * link, so it never fails a page.
 */
export async function approximateCount(jql: string, signal?: AbortSignal): Promise<number | null> {
  try {
    const { status, body } = await bridgeTransport({
      method: 'POST',
      path: '/rest/api/3/search/approximate-count',
      body: { jql },
      ...(signal ? { signal } : {}),
    });
    const count = typeof body === 'object' && body !== null && 'count' in body ? body.count : null;
    return status === 200 && typeof count === 'number' ? count : null;
  } catch {
    return null;
  }
}
