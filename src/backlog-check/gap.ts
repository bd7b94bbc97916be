/** Gaps in words: each says what was asked, what came back and what to do next. */
import type { JiraError, JiraErrorCode } from '../jira';
import type { RunGap } from './run-event';

const NEXT_STEP: Readonly<Record<JiraErrorCode, string>> = {
  unauthorised: 'Sign in again, then repeat the check.',
  forbidden: 'Ask an administrator of the space for access.',
  notFound: 'Check that it still exists and that you may see it.',
  badRequest: 'Check what was asked for.',
  rateLimited: 'Jira asks for a pause: repeat the check later.',
  unavailable: 'Repeat the check in a moment.',
  unexpectedAnswer: 'Repeat the check; if it stays so, report it to the app’s developers.',
  aborted: 'Repeat the check.',
};

const pause = ({ retryAfterSeconds: seconds }: JiraError): string =>
  seconds === undefined ? '' : ` It gave ${Math.ceil(seconds / 60)} min as the time to wait.`;

/** The gap that a failed request leaves. */
export function failedRequest(what: string, error: JiraError, issueIds: readonly string[] = []): RunGap {
  return {
    code: error.code === 'unexpectedAnswer' ? 'unexpectedAnswer' : 'requestFailed',
    issueIds,
    reason: error.code,
    detail: `${what} could not be read (${error.detail.replace(/\.$/u, '')}).${pause(error)} ${NEXT_STEP[error.code]}`,
  };
}

const items = (ids: readonly string[]): string => (ids.length === 1 ? '1 item' : `${ids.length} items`);

/** Items that the list named and the fetch left out. */
export const notReadable = (issueIds: readonly string[]): RunGap => ({
  code: 'notReadable',
  issueIds,
  detail: `${items(issueIds)} were listed, but Jira did not give them: deleted or moved in the meantime, or hidden from you by a security level.`,
});

/** Items that Jira named as failed even when asked again. */
export const failedItems = (issueIds: readonly string[], reason: string): RunGap => ({
  code: 'requestFailed',
  issueIds,
  detail: `${items(issueIds)} could not be read, also at the second attempt (${reason}). Repeat the check in a moment.`,
});

/** Items whose body was not understood. */
export const unreadableItems = (issueIds: readonly string[], reason: string): RunGap => ({
  code: 'unexpectedAnswer',
  issueIds,
  detail: `${items(issueIds)} came back in a form that was not understood (${reason}). Open them in Jira to see whether they are damaged.`,
});

/** A gap of the items above those of the scope: not about the scope's own items, so it names none. */
export const ofParents = (gap: RunGap): RunGap => ({ ...gap, issueIds: [], detail: `Above the items: ${gap.detail}` });
