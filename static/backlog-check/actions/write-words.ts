/** Words for changes that did not come about. What the pages say about reading would be wrong here. Pure. */
import { JiraError, type JiraErrorCode } from '../../../src/jira';
import { AppFailure } from '../../kit/copy';
import type { TellResult } from './tell-item';

const JIRA: Readonly<Record<JiraErrorCode, string>> = {
  unauthorised: 'Jira does not know who you are. Sign in again, then reload this page.',
  forbidden: 'You may not do this on this work item.',
  notFound: 'Jira cannot find this work item any more, or you may not see it.',
  badRequest: 'Jira did not accept this.',
  rateLimited: 'Jira asks for a pause. Wait a minute, then try again.',
  unavailable: 'Jira did not say whether it made the change. Look at the work item before you try again.',
  unexpectedAnswer: 'Jira gave an answer that this app does not understand. Look at the work item.',
  aborted: 'Cancelled.',
};

/** What went wrong with a change, and what to do. */
export function writeProblem(problem: unknown): string {
  if (problem instanceof JiraError) {
    // Jira's own words say which value it does not take.
    return problem.code === 'badRequest' || problem.code === 'forbidden'
      ? `${JIRA[problem.code]} ${problem.detail}`
      : JIRA[problem.code];
  }
  if (!(problem instanceof AppFailure)) return 'Something went wrong in the app. Nothing has been changed.';
  switch (problem.failure.code) {
    case 'notAllowed':
      return 'Only people who may edit this work item can do this.';
    case 'conflict':
      return 'Somebody else changed the exemptions of this work item at the same moment. Try again.';
    case 'jiraUnavailable':
      return 'Jira does not answer. Wait a moment, then try again.';
    case 'badRequest':
      return 'The app did not accept these values. Check the reason and the end.';
    default:
      return 'Something went wrong in the app. Look at the work item before you try again.';
  }
}

/** What became of one comment; null where it was written. */
export function tellWords(result: TellResult): string | null {
  switch (result.type) {
    case 'told':
      return null;
    case 'already':
      return 'Was told already.';
    case 'busy':
      return 'Somebody else is writing the same comment right now.';
    case 'unreadableNote':
      return 'The app’s note on it cannot be read, so it could not be told whether it heard this before. Left alone.';
    case 'refused':
      return writeProblem(result.problem);
    case 'unclear':
      return 'Jira did not say whether it wrote the comment, and it is not to be seen. Try again in two minutes: the app looks first.';
  }
}
