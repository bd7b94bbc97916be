/**
 * The simulated site as the measures of a run see it: every request counted, every answer as late as a real one, and
 * cheap to give, so that what is measured is the client's time and not the simulator's.
 */
import { loadSite } from '../../local/demo';
import { createJiraSite, type JiraSite } from '../../local/jira';
import type { BacklogCheckInput } from '../../src/backlog-check';
import { EMPTY_MAP_SETTINGS, EMPTY_SITE_MAP_DEFAULTS, resolveMap } from '../../src/decision-rights';
import { createJiraClient, type JiraClient, type JiraRequest, type Transport } from '../../src/jira';

export interface TimedJiraOptions {
  readonly items: number;
  readonly bulkFetchLimit?: 100 | 1000;
  /** 1 is a description of about 800 characters on average. */
  readonly descriptionFactor?: number;
}

/** What one answer costs: a round trip, and Jira's work on every item that it gives with more than its id. */
export const ROUND_TRIP_MS = 200;
export const PER_ITEM_MS = 1;

const PROJECT_ID = '10900';
const BOARD_ID = 90;

interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly text: string;
  /** Items given with their fields. */
  readonly items: number;
}

interface Issue {
  readonly id: string;
  readonly fields?: unknown;
}

export class TimedJira {
  readonly site: JiraSite;
  readonly client: JiraClient;
  /** Every request since the last `reset`, in the order of sending. */
  requests: JiraRequest[] = [];
  /** Whether answers take their time; without it they come at once. */
  slow = false;
  /** The site's time: a day after its newest item. */
  readonly now = Date.UTC(2026, 0, 13, 9);
  private readonly answers = new Map<string, Answer>();
  private readonly issues = new Map<string, string>();

  constructor({ items, bulkFetchLimit = 1000, descriptionFactor = 1 }: TimedJiraOptions) {
    this.site = createJiraSite(loadSite({ items, seed: 7, descriptionFactor }), {
      bulkFetchLimit,
      clock: () => this.now,
    });
    this.client = createJiraClient({ transport: this.transport });
  }

  /** The whole space in rank order, as a query. */
  async input(): Promise<BacklogCheckInput> {
    const issueTypes = await this.client.getSpaceIssueTypes('LOAD');
    const map = resolveMap({ issueTypes, space: EMPTY_MAP_SETTINGS, site: EMPTY_SITE_MAP_DEFAULTS });
    const scope = { type: 'jql', jql: 'project = LOAD ORDER BY rank', boardId: BOARD_ID } as const;
    return { projectIdOrKey: PROJECT_ID, scope, map };
  }

  reset(): void {
    this.requests = [];
  }

  /** Changes an item behind the client's back. */
  async edit(id: string, fields: Readonly<Record<string, unknown>>): Promise<void> {
    const caller = { accountId: this.site.data.projects[0]?.leadAccountId ?? null, via: 'direct' } as const;
    const path = `/rest/api/3/issue/${id}`;
    const { status } = await this.site.handle({ method: 'PUT', path, body: { fields } }, caller);
    if (status !== 204) throw new Error(`The edit of ${id} was answered with ${status}.`);
    this.answers.clear();
    this.issues.clear();
  }

  /** The answer as it travels. */
  async respond(
    request: JiraRequest,
  ): Promise<{ readonly status: number; readonly headers: Answer['headers']; text: string }> {
    this.requests.push(request);
    const answer = await this.answer(request);
    if (this.slow) await new Promise((resolve) => setTimeout(resolve, ROUND_TRIP_MS + PER_ITEM_MS * answer.items));
    return answer;
  }

  readonly transport: Transport = async (request) => {
    const { status, headers, text } = await this.respond(request);
    return {
      status,
      header: (name) => headers[name.toLowerCase()] ?? null,
      body: text === '' ? undefined : (JSON.parse(text) as unknown),
    };
  };

  private async answer(request: JiraRequest): Promise<Answer> {
    const key = `${request.method} ${request.path} ${JSON.stringify(request.body) ?? ''}`;
    const known = this.answers.get(key);
    if (known !== undefined) return known;
    if (request.path.endsWith('/issue/bulkfetch')) return this.bulkFetch(request);
    const answer = await this.ask(request);
    this.answers.set(key, answer);
    return answer;
  }

  private async ask({ method, path, body }: JiraRequest): Promise<Answer> {
    const caller = { accountId: this.site.data.jiraAdmins[0] ?? null, via: 'browser' } as const;
    const answer = await this.site.handle({ method, path, body }, caller);
    const { issues = [] } = (answer.body ?? {}) as { issues?: readonly Issue[] };
    const items = issues.filter(
      ({ fields }) => fields !== undefined && Object.keys(fields as object).length > 0,
    ).length;
    const text = answer.body === undefined ? '' : JSON.stringify(answer.body);
    return { status: answer.status, headers: answer.headers, text, items };
  }

  /** Item by item from what was given before, because batches differ from run to run. */
  private async bulkFetch(request: JiraRequest): Promise<Answer> {
    const body = request.body as { issueIdsOrKeys: readonly string[]; fields: readonly string[] };
    const marked = (id: string): string => `${id} ${body.fields.join(' ')}`;
    if (!body.issueIdsOrKeys.every((id) => this.issues.has(marked(id)))) {
      const answer = await this.ask(request);
      if (answer.status !== 200) return answer;
      const { issues } = JSON.parse(answer.text) as { issues: readonly Issue[] };
      for (const issue of issues) this.issues.set(marked(issue.id), JSON.stringify(issue));
      return answer;
    }
    const limit = await this.refusal(request, body.issueIdsOrKeys.length);
    if (limit !== null) return limit;
    const texts = body.issueIdsOrKeys.map((id) => this.issues.get(marked(id)) ?? '');
    return { status: 200, headers: {}, text: `{"issues":[${texts.join()}],"issueErrors":[]}`, items: texts.length };
  }

  /** What the site says to a page of this size; null: it takes it. */
  private async refusal(request: JiraRequest, size: number): Promise<Answer | null> {
    if (size <= 100) return null;
    const key = `refusal ${size > 1000 ? 'more' : 'large'}`;
    const known = this.answers.get(key) ?? (await this.ask(request));
    this.answers.set(key, known);
    return known.status === 200 ? null : known;
  }
}
