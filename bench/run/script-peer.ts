/**
 * What a script does that pages through a query with fields, as with jira.js (`searchForIssuesUsingJqlEnhancedSearch` in a
 * loop on `nextPageToken`): one request after the other, a hundred items each, because a page with fields holds no more.
 */
import { activeChecks, judgeItem, neededFields } from '../../src/checks';
import type { BacklogCheckInput } from '../../src/backlog-check';
import type { Transport } from '../../src/jira';

const PAGE = 100;

interface Page {
  readonly issues: readonly {
    readonly id: string;
    readonly key: string;
    readonly fields: {
      readonly summary: string;
      readonly issuetype: { readonly id: string; readonly name: string };
      readonly status: { readonly id: string; readonly name: string };
    };
  }[];
  readonly nextPageToken?: string;
}

/** Judges the same items by the same checks; the fields that hold what are given to it. Returns how many it judged. */
export async function judgeBySequentialSearch(
  transport: Transport,
  { scope, map }: BacklogCheckInput,
  sources: Parameters<typeof neededFields>[1],
): Promise<number> {
  if (scope.type !== 'jql') throw new TypeError('The script searches by a query.');
  const { checks } = activeChecks();
  const { fields, properties } = neededFields(checks, sources);
  let judged = 0;
  for (let nextPageToken: string | undefined, first = true; first || nextPageToken !== undefined; first = false) {
    const asked = {
      jql: scope.jql,
      maxResults: PAGE,
      fields: ['summary', 'issuetype', 'status', ...fields],
      properties,
    };
    const body = nextPageToken === undefined ? asked : { ...asked, nextPageToken };
    const answer = await transport({ method: 'POST', path: '/rest/api/3/search/jql', body });
    if (answer.status !== 200) throw new Error(`search/jql answered ${answer.status}.`);
    const page = answer.body as Page;
    for (const { id, key, fields: given } of page.issues) {
      const { summary, issuetype: issueType, status } = given;
      const item = { id, key, summary, issueType, status, fields: given, properties: {} };
      judgeItem(item, { ...sources, map, checks });
      judged += 1;
    }
    nextPageToken = page.nextPageToken;
  }
  return judged;
}
