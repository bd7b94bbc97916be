/**
 * The words of the interface, in one file. Jira's present words: space (the API's project), work item (issue), work
 * type (issue type). Code keeps the API's words; nothing else on a page names them.
 */
import type { ErrorCode, Failure } from '../../src/contract/result';
import { JiraError, type JiraErrorCode } from '../../src/jira';
import type { Level, Provenance, Role } from '../../src/decision-rights';
import type { Severity } from '../../src/checks/outcome';

export const ROLE_NAMES: Readonly<Record<Role, string>> = { PM: 'Product Manager', PO: 'Product Owner' };

export const LEVEL_NAMES: Readonly<Record<Level, string>> = {
  portfolio: 'Above epics',
  epic: 'Epics',
  standard: 'Stories, tasks and bugs',
  subtask: 'Subtasks',
};

export const SEVERITY_NAMES: Readonly<Record<Severity, string>> = {
  blocker: 'Blocker',
  warning: 'Warning',
  info: 'Hint',
};

/** Where a cell's value comes from, for a reader who has not seen the settings. */
export const PROVENANCE: Readonly<Record<Provenance, string>> = {
  'cell-override': 'Set in this space for this work type at this status.',
  'status-override': 'Set in this space for this status, whatever the work type.',
  'issue-type-override': 'Set in this space for this work type, whatever the status.',
  'space-right': 'This space has given this decision to this role.',
  'space-preset': 'Follows the split that this space has chosen.',
  'site-default': 'Inherited from the site’s defaults; this space has set nothing of its own.',
  preset: 'The default split; neither the site nor this space has changed it.',
};

/** "1 work item", "18 work items". */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${formatCount(count)} ${count === 1 ? one : many}`;
}

const NUMBERS = new Intl.NumberFormat('en');

export function formatCount(count: number): string {
  return NUMBERS.format(count);
}

/** "Story, Task and Bug". */
export function listed(words: readonly string[], and = 'and'): string {
  if (words.length < 2) return words.join('');
  return `${words.slice(0, -1).join(', ')} ${and} ${words[words.length - 1] ?? ''}`;
}

/** What went wrong and what the reader can do about it. */
export interface ProblemText {
  readonly title: string;
  readonly remedy: string;
  readonly canRetry: boolean;
}

const text = (title: string, remedy: string, canRetry = true): ProblemText => ({ title, remedy, canRetry });

const FROM_JIRA: Readonly<Record<JiraErrorCode, ProblemText>> = {
  unauthorised: text('Jira does not know who you are', 'Sign in to Jira again, then reload this page.', false),
  forbidden: text('You may not see this space', 'Ask an administrator of the space for the Browse permission.', false),
  notFound: text(
    'Jira cannot find this',
    'It may have been deleted, or you may not be allowed to see it. Check the key or ask an administrator.',
  ),
  badRequest: text('Jira did not understand the request', 'If you typed a JQL query, check it in Jira’s search first.'),
  rateLimited: text('Jira asks for a pause', 'Too many requests were made at once. Wait a minute, then try again.'),
  unavailable: text('Jira does not answer', 'Wait a moment, then try again. Nothing has been changed.'),
  unexpectedAnswer: text(
    'Jira’s answer has a shape that this app does not know',
    'Try again. If it stays, tell your Jira administrator what the detail below says.',
  ),
  aborted: text('Cancelled', 'Start again whenever you like.'),
};

const FROM_APP: Readonly<Record<ErrorCode, ProblemText>> = {
  notAllowed: text(
    'You are not allowed to do this',
    'Only people who administer this space can. Ask one of them.',
    false,
  ),
  badRequest: text('The app did not accept these values', 'Check what you entered, then save again.'),
  conflict: text('Someone else saved first', 'Look at their version before you save yours.', false),
  damagedSettings: text(
    'The saved settings cannot be read',
    'They were kept as they are, and nothing was reset. An administrator of the space can save them anew.',
    false,
  ),
  jiraUnavailable: text('Jira does not answer', 'Wait a moment, then try again. Nothing has been changed.'),
  unknown: text('Something went wrong in the app', 'Try again. If it stays, tell your Jira administrator.'),
};

/** The same failure, of what the Jira administrators have set for all spaces. */
const DAMAGED_SITE = text(
  'The site’s defaults cannot be read',
  'What this space has set itself holds. For the rest the product’s own defaults stand in, until a Jira administrator saves the site’s anew. Nothing was reset.',
  false,
);

/** A coded failure of the app's own back end, thrown by `call` so that pages handle all problems alike. */
export class AppFailure extends Error {
  override readonly name = 'AppFailure';
  constructor(readonly failure: Failure) {
    super(failure.code);
  }
}

/** Title and remedy for whatever a page has caught; `detail` is for the person who is asked for help. */
export function describeProblem(problem: unknown): ProblemText & { readonly detail: string | null } {
  if (problem instanceof JiraError) return { ...FROM_JIRA[problem.code], detail: problem.message };
  if (problem instanceof AppFailure) {
    const params = Object.entries(problem.failure.params).map(([name, value]) => `${name}: ${String(value)}`);
    const isSite = problem.failure.code === 'damagedSettings' && problem.failure.params['whose'] === 'site';
    return {
      ...(isSite ? DAMAGED_SITE : FROM_APP[problem.failure.code]),
      detail: params.length === 0 ? null : params.join(', '),
    };
  }
  return { ...FROM_APP.unknown, detail: problem instanceof Error ? problem.message : null };
}
