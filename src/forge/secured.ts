/**
 * The one way into the back end. Every resolver definition is made here, so that none can forget a step: who asks → may
 * they, in this space → is the request well formed → act → an answer that is plain data. A failure never carries the
 * text of an exception: that may quote a work item, and Forge would show it to whoever looks.
 */
import { NeedsAuthenticationError } from '@forge/api';
import type { Request } from '@forge/resolver';
import * as z from 'zod/mini';
import type { Failure, Permission, RequestOf, ResolverKey, ResponseOf, Result } from '../contract';
import { RESOLVERS } from '../contract';
import { type SettingsProblem, settingsProblems } from '../settings';
import type { Subject } from './granted-permissions';
import { JiraUnavailable } from './jira-answer';

/** What the platform says about an invocation, reduced to what use cases may know. */
export interface Invocation<Space extends string | null = string> {
  readonly accountId: string;
  /** The space that the page was opened in; null for the site's keys, whose page belongs to none. */
  readonly projectId: Space;
  readonly granted: ReadonlySet<Permission>;
}

type SpaceOf<K extends ResolverKey> = (typeof RESOLVERS)[K]['on'] extends 'site' ? null : string;

export type UseCase<K extends ResolverKey> = (
  request: RequestOf<K>,
  invocation: Invocation<SpaceOf<K>>,
) => Promise<Result<ResponseOf<K>>>;

/** What securing needs of the outside. */
export interface Gatekeeper {
  readonly grantedPermissions: (subject: Subject) => Promise<ReadonlySet<Permission>>;
  readonly newCorrelationId: () => string;
  /** Receives facts about an unforeseen failure: never a message, which may quote what somebody wrote. */
  readonly report: (facts: Readonly<Record<string, string | number>>) => void;
}

/** What we read of a resolver's context. `accountId` is the platform's; it is missing for an anonymous visitor. */
const person = z.object({ accountId: z.string().check(z.minLength(1)) });

/** Jira gives the project's id as text; a number is read too, since no document promises the text. */
const place = z.object({
  extension: z.object({
    project: z.object({
      id: z.union([z.string().check(z.regex(/^\d{1,15}$/)), z.pipe(z.int().check(z.positive()), z.transform(String))]),
    }),
  }),
});

/** The item that a request names: read before the rest of it, because who may ask depends on it. */
const aboutItem = z.object({ issueId: z.string().check(z.regex(/^[1-9]\d{0,14}$/)) });

export const failed = (code: Failure['code'], params: Failure['params'] = {}): { ok: false; error: Failure } => ({
  ok: false,
  error: { code, params },
});

/** How many problems there are and what the first one is; enough for a sentence on the page. */
export const inWords = (problems: readonly SettingsProblem[]): Failure['params'] => ({
  problems: problems.length,
  at: problems[0]?.path ?? '',
  received: problems[0]?.received ?? '',
  expected: problems[0]?.expected ?? '',
});

/** The first frames of the stack, without its first line, which is the message. */
const frames = (error: Error): string =>
  (error.stack ?? '')
    .split('\n')
    .filter((line) => /^\s+at /.test(line))
    .slice(0, 6)
    .map((line) => line.trim())
    .join(' | ');

function unforeseen(error: unknown, key: ResolverKey, gatekeeper: Gatekeeper): { ok: false; error: Failure } {
  // The platform answers this one itself, by asking the person to allow the app; swallowing it would hide the question.
  if (error instanceof NeedsAuthenticationError) throw error;
  if (error instanceof JiraUnavailable) return failed('jiraUnavailable', { status: error.status });
  const correlationId = gatekeeper.newCorrelationId();
  gatekeeper.report({
    correlationId,
    resolver: key,
    ...(error instanceof Error ? { error: error.name, at: frames(error) } : { error: `a thrown ${typeof error}` }),
  });
  return failed('unknown', { correlationId });
}

type Asked = { readonly subject: Subject; readonly accountId: string } | { readonly refusal: Failure };

/** Who asks about what: from the platform's context, and for items from the request. */
function asked(key: ResolverKey, { context, payload }: Request): Asked {
  const { permission, on } = RESOLVERS[key];
  const refused = (): Asked => ({ refusal: failed('notAllowed', { permission }).error });
  const who = person.safeParse(context);
  if (!who.success) return refused();
  const { accountId } = who.data;
  if (on === 'site') return { accountId, subject: { on } };
  const where = place.safeParse(context);
  if (!where.success) return refused();
  const projectId = where.data.extension.project.id;
  if (on === 'space') return { accountId, subject: { on, projectId } };
  const which = aboutItem.safeParse(payload, { reportInput: true });
  if (which.success) return { accountId, subject: { on, projectId, issueId: which.data.issueId } };
  return { refusal: failed('badRequest', inWords(settingsProblems(which.error, aboutItem))).error };
}

/**
 * A resolver definition that refuses whoever lacks the permission that the contract names for its key.
 *
 * @returns a function for `Resolver.define`. It answers `notAllowed` (no account, no space in the context, no
 *   permission there, or an item that is not in that space), `badRequest`, `jiraUnavailable`, what the use case answers,
 *   or `unknown` with the id under which the log has the facts; it rejects with Forge's NeedsAuthenticationError only
 */
export function secured<K extends ResolverKey>(key: K, act: UseCase<K>, gatekeeper: Gatekeeper) {
  const { permission, request } = RESOLVERS[key];
  return async (invocation: Request): Promise<Result<ResponseOf<K>>> => {
    try {
      const about = asked(key, invocation);
      if ('refusal' in about) return { ok: false, error: about.refusal };
      const { accountId, subject } = about;
      const granted = await gatekeeper.grantedPermissions(subject);
      if (!granted.has(permission)) return failed('notAllowed', { permission });
      const parsed = request.safeParse(invocation.payload, { reportInput: true });
      if (!parsed.success) return failed('badRequest', inWords(settingsProblems(parsed.error, request)));
      // What `asked` gave for this key is what `SpaceOf` says of it; the compiler does not follow a key that far.
      const projectId = (subject.on === 'site' ? null : subject.projectId) as SpaceOf<K>;
      return await act(parsed.data as RequestOf<K>, { accountId, projectId, granted });
    } catch (error) {
      return unforeseen(error, key, gatekeeper);
    }
  };
}
