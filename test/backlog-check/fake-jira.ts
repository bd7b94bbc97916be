/** A small Jira behind the Transport port, for runs whose every answer the test decides. */
import { createJiraClient } from '../../src/jira';
import type { JiraClient, JiraRequest, Transport } from '../../src/jira';
import { respond } from '../jira/scripted-transport';
import type { Scripted } from '../jira/scripted-transport';

export interface FakeItem {
  readonly id: string;
  readonly fields?: Readonly<Record<string, unknown>>;
  /** Listed, but not given: deleted in the meantime, or hidden. */
  readonly vanished?: boolean;
  /** How often a bulk fetch names it as failed before it gives it. */
  readonly failures?: number;
  /** Its body has no status. */
  readonly odd?: boolean;
}

export interface FakeJiraData {
  readonly items?: readonly FakeItem[];
  /** Ids by sprint; the backlog is all items. */
  readonly sprints?: readonly { readonly id: number; readonly name: string; readonly itemIds: readonly string[] }[];
  readonly fields?: readonly unknown[];
  readonly estimationFieldId?: string | null;
  /** Ids a page of a list; the token is the offset. */
  readonly pageSize?: number;
  readonly bulkFetchLimit?: number;
  /** Ids that a list narrowed by `updated` gives. */
  readonly edited?: readonly string[];
  /** Changes by item id, as Jira's change logs have them. */
  readonly changes?: Readonly<Record<string, readonly unknown[]>>;
  /** May take a request's place with an answer of its own; null: answer as usual. */
  readonly trouble?: (request: JiraRequest, operation: string) => Scripted | Error | null;
}

const TEXT = (text: string) => ({ type: 'paragraph', content: [{ type: 'text', text }] });

/** A description with criteria of its own, so that an item is ready unless a test says otherwise. */
export const goodDescription = (id: string) => ({
  version: 1,
  type: 'doc',
  content: [
    TEXT('Members see the loans that are due this week, so that nobody pays a late fee by mistake.'),
    { type: 'heading', attrs: { level: 3 }, content: [{ type: 'text', text: 'Acceptance criteria' }] },
    {
      type: 'bulletList',
      content: [
        'Loans due within 7 days are listed, soonest first',
        `Loan ${id} is not listed once it was returned`,
      ].map((text) => ({
        type: 'listItem',
        content: [TEXT(text)],
      })),
    },
  ],
});

export const storyFields = {
  issuetype: { id: '1', name: 'Story' },
  status: { id: '10', name: 'To Do', statusCategory: { key: 'new' } },
};

const ROUTES: readonly (readonly [RegExp, string])[] = [
  [/^\/rest\/software\/1\.0\/board\/\d+\/backlog/, 'backlog'],
  [/^\/rest\/software\/1\.0\/sprint\/\d+\/issue/, 'sprintItems'],
  [/^\/rest\/agile\/1\.0\/board\/\d+\/sprint/, 'sprints'],
  [/^\/rest\/agile\/1\.0\/board\/\d+\/configuration/, 'configuration'],
  [/^\/rest\/api\/3\/search\/jql/, 'search'],
  [/^\/rest\/api\/3\/issue\/bulkfetch/, 'bulkFetch'],
  [/^\/rest\/api\/3\/changelog\/bulkfetch/, 'changes'],
  [/^\/rest\/api\/3\/field/, 'fields'],
  [/^\/rest\/api\/3\/project\//, 'project'],
];

interface BulkFetchBody {
  readonly issueIdsOrKeys: readonly string[];
  readonly fields: readonly string[];
}

export class FakeJira {
  readonly requests: { readonly operation: string; readonly request: JiraRequest }[] = [];
  private readonly failed = new Map<string, number>();

  constructor(readonly data: FakeJiraData = {}) {}

  /** The real client over this fake, without waiting. */
  get client(): JiraClient {
    return createJiraClient({ transport: this.transport, sleep: async () => undefined, random: () => 0.5 });
  }

  count(operation: string): number {
    return this.requests.filter((one) => one.operation === operation).length;
  }

  bulkFetches(): readonly BulkFetchBody[] {
    return this.requests
      .filter(({ operation }) => operation === 'bulkFetch')
      .map(({ request }) => request.body as BulkFetchBody);
  }

  readonly transport: Transport = async (request) => {
    const operation = ROUTES.find(([pattern]) => pattern.test(request.path))?.[1] ?? request.path;
    this.requests.push({ operation, request });
    await new Promise((resolve) => setImmediate(resolve));
    const trouble = this.data.trouble?.(request, operation) ?? null;
    if (trouble instanceof Error) throw trouble;
    return respond(trouble ?? this.answer(request, operation));
  };

  private answer(request: JiraRequest, operation: string): Scripted {
    const { items = [], sprints = [], fields = [], estimationFieldId = 'customfield_10016' } = this.data;
    const url = new URL(request.path, 'https://site.example');
    const ids = items.map(({ id }) => id);
    switch (operation) {
      case 'changes':
        return { body: { issueChangeLogs: changesOf(this.data, request.body as { issueIdsOrKeys: string[] }) } };
      case 'backlog':
        if (url.searchParams.get('jql') !== null) return this.page(this.data.edited ?? [], null, 5000);
        return this.page(ids, url.searchParams.get('nextPageToken'), Number(url.searchParams.get('maxResults')));
      case 'search': {
        const body = request.body as { nextPageToken?: string; maxResults: number };
        return this.page(ids, body.nextPageToken ?? null, body.maxResults);
      }
      case 'sprintItems': {
        const sprint = sprints.find(({ id }) => url.pathname.includes(`/sprint/${id}/`));
        return this.page(sprint?.itemIds ?? [], url.searchParams.get('nextPageToken'), 5000);
      }
      case 'sprints':
        return { body: { values: sprints.map(({ id, name }) => ({ id, name, state: 'future' })), isLast: true } };
      case 'configuration': {
        const estimation = estimationFieldId === null ? {} : { estimation: { field: { fieldId: estimationFieldId } } };
        return { body: { id: 1, name: 'Board', type: 'scrum', columnConfig: { columns: [] }, ...estimation } };
      }
      case 'fields':
        return { body: fields };
      case 'project':
        return { body: { id: '10001', key: 'SHOP', name: 'Shop' } };
      case 'bulkFetch':
        return this.bulkFetch(request.body as BulkFetchBody);
      default:
        throw new Error(`The fake does not answer ${request.method} ${request.path}`);
    }
  }

  private page(ids: readonly string[], token: string | null, maxResults: number): Scripted {
    const from = Number(token ?? 0);
    const to = from + Math.min(this.data.pageSize ?? 5000, maxResults);
    const issues = ids.slice(from, to).map((id) => ({ id }));
    return { body: to < ids.length ? { issues, nextPageToken: String(to), isLast: false } : { issues, isLast: true } };
  }

  private bulkFetch({ issueIdsOrKeys, fields }: BulkFetchBody): Scripted {
    if (issueIdsOrKeys.length > (this.data.bulkFetchLimit ?? 1000)) {
      return { status: 400, body: { errorMessages: ['Too many issues requested.'] } };
    }
    const wanted = new Set(issueIdsOrKeys);
    const found = (this.data.items ?? []).filter(({ id, vanished }) => wanted.has(id) && vanished !== true);
    const failing = found.filter(({ id, failures = 0 }) => {
      const before = this.failed.get(id) ?? 0;
      this.failed.set(id, before + 1);
      return before < failures;
    });
    const given = found.filter((item) => !failing.includes(item));
    return {
      body: {
        issues: given.map((item) => ({ id: item.id, key: `SHOP-${item.id}`, fields: shown(item, fields) })),
        issueErrors: failing.map(({ id }) => ({ id, errorMessage: 'Try again.' })),
      },
    };
  }
}

function shown({ id, fields = {}, odd }: FakeItem, asked: readonly string[]): Record<string, unknown> {
  const all: Record<string, unknown> = {
    summary: `Item ${id}`,
    description: goodDescription(id),
    customfield_10016: 3,
    ...storyFields,
    ...fields,
  };
  if (odd === true) delete all['status'];
  return Object.fromEntries(Object.entries(all).filter(([name]) => asked.includes(name)));
}

function changesOf({ changes = {} }: FakeJiraData, { issueIdsOrKeys }: { issueIdsOrKeys: readonly string[] }) {
  return issueIdsOrKeys
    .filter((id) => changes[id] !== undefined)
    .map((issueId) => ({ issueId, changeHistories: changes[issueId] }));
}

/** Items numbered from 1. */
export const numbered = (count: number): FakeItem[] =>
  Array.from({ length: count }, (_, index) => ({ id: String(index + 1) }));
