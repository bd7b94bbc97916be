import { pathOf } from '../../adf';
import { CHECK_OPTIONS } from '../check-options';
import { defineCheck, READINESS_STEPS } from '../define-check';
import { findOpenQuestion } from '../open-questions';

const LONGEST_EXCERPT = 200;

export default defineCheck({
  id: 'open-questions',
  titleMet: 'Nothing left open',
  titleUnmet: 'Open questions',
  why: 'What is undecided when the sprint starts is decided in passing, by whoever meets it first. Before the sprint it is a question; in the sprint it is a delay.',
  howToPass:
    'Decide it, and write the decision in the place of the mark. An answer below the question, or "None" under "Open questions", is enough.',
  category: 'readiness',
  right: 'story-breakdown',
  severity: {
    story: 'info',
    task: 'info',
    bug: 'info',
    epic: 'info',
    // A spike is there to answer questions; what lies above an epic is not about to be built.
    spike: 'off',
    subtask: 'off',
    portfolio: 'off',
  },
  steps: READINESS_STEPS,
  needs: ['description', 'criteria'],
  options: CHECK_OPTIONS['open-questions'],
  messages: {
    mark: 'The description still holds a mark such as "TBD" or "???".',
    undecided: 'The description says that something is still to be decided.',
    question: 'A question under "Open questions" has no answer.',
    unreadable: 'Jira did not give the description: it is not on this work type, or you may not see it.',
  },
  judge: ({ description, criteria }) => {
    const place = { fieldId: 'description' };
    if (description === undefined) return { outcome: 'cannotTell', message: 'unreadable', place };
    if (description === null) return { outcome: 'pass' };
    // Criteria that are put off are the business of missing-acceptance-criteria; one gap is told once.
    const told = new Set(criteria.verdict === 'present' ? [] : criteria.evidence.map(({ path }) => path.join('.')));
    const blocks = description.blocks.filter((block) => told.size === 0 || !told.has(pathOf(block.place).join('.')));
    const found = findOpenQuestion({ blocks });
    if (found === null) return { outcome: 'pass' };
    const { kind, block } = found;
    const excerpt = block.text.slice(0, LONGEST_EXCERPT);
    return { outcome: 'fail', message: kind, place: { ...place, path: pathOf(block.place), excerpt } };
  },
});
