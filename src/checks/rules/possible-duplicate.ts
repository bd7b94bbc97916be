import { CHECK_OPTIONS } from '../check-options';
import { defineCheck, READINESS_STEPS } from '../define-check';

export default defineCheck({
  id: 'possible-duplicate',
  titleMet: 'No duplicate seen',
  titleUnmet: 'Possible duplicate',
  why: 'Two items for the same work are discussed twice, estimated twice and sometimes built twice.',
  howToPass: 'Compare the two. Close one of them, or link them so that everybody sees that they are known to be alike.',
  category: 'upkeep',
  right: 'backlog-priority',
  // Off: only summaries are compared, and similar words are no proof.
  severity: { story: 'off', task: 'off', bug: 'off', epic: 'off', portfolio: 'off' },
  steps: ['discovery', 'roadmap', ...READINESS_STEPS],
  needs: ['similar', 'links'],
  options: CHECK_OPTIONS['possible-duplicate'],
  messages: {
    similar: 'The summary says much the same as {key}: "{summary}".',
    'similar-to-several': 'The summary says much the same as {key} ("{summary}") and {more} more.',
    'not-compared': 'The item was not compared with others.',
  },
  judge: ({ similar, links }) => {
    const place = { fieldId: 'summary' };
    if (similar === undefined) return { outcome: 'cannotTell', message: 'not-compared', place };
    // Whoever linked two items has compared them.
    const linked = new Set((links ?? []).map(({ other }) => other.id));
    const [first, ...others] = similar.filter(({ id }) => !linked.has(id));
    if (first === undefined) return { outcome: 'pass' };
    const data = { key: first.key, summary: first.summary };
    if (others.length === 0) return { outcome: 'fail', message: 'similar', data, place };
    return { outcome: 'fail', message: 'similar-to-several', data: { ...data, more: others.length }, place };
  },
});
