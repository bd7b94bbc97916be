import { readBugReport } from '../bug-evidence';
import type { BugPart } from '../bug-evidence';
import { CHECK_OPTIONS } from '../check-options';
import { defineCheck, READINESS_STEPS } from '../define-check';

/** A message for every set of parts that may be missing, so that each is a whole sentence. */
const MESSAGES = {
  'no-steps': 'The description does not say how to reproduce the fault.',
  'no-expected': 'The description does not say what should happen.',
  'no-actual': 'The description does not say what happens.',
  'no-steps-expected': 'The description says neither how to reproduce the fault nor what should happen.',
  'no-steps-actual': 'The description says neither how to reproduce the fault nor what happens.',
  'no-expected-actual': 'The description says neither what should happen nor what happens.',
  'no-steps-expected-actual':
    'The description does not say how to reproduce the fault, what should happen or what happens.',
  'only-picture': 'A picture or a file may show what the words do not say; this check cannot read it.',
  unreadable: 'Jira did not give the description: it is not on this work type, or you may not see it.',
} as const;

const messageFor = (missing: readonly BugPart[]) => `no-${missing.join('-')}` as keyof typeof MESSAGES;

export default defineCheck({
  id: 'missing-bug-evidence',
  titleMet: 'Fault can be reproduced',
  titleUnmet: 'Missing bug evidence',
  why: 'Whoever fixes a fault must first see it. A report without the way there, the expected and the actual result goes back and forth, or is closed as not reproducible.',
  howToPass:
    'Say in a sentence each how to get there, what should happen, and what happens instead. Labels such as "Steps to reproduce" help, but are not needed.',
  category: 'readiness',
  right: 'story-breakdown',
  severity: { bug: 'warning' },
  steps: READINESS_STEPS,
  needs: ['description'],
  options: CHECK_OPTIONS['missing-bug-evidence'],
  messages: MESSAGES,
  judge: ({ description }) => {
    const place = { fieldId: 'description' };
    if (description === undefined) return { outcome: 'cannotTell', message: 'unreadable', place };
    const { missing, hasPicture } = readBugReport(description ?? { blocks: [] });
    if (missing.length === 0) return { outcome: 'pass' };
    if (hasPicture) return { outcome: 'cannotTell', message: 'only-picture', place };
    const message = messageFor(missing);
    // With two of the three told, the third can often be guessed.
    return missing.length === 1
      ? { outcome: 'fail', message, place, atMost: 'info' }
      : { outcome: 'fail', message, place };
  },
});
