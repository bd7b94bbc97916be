/** Readings of statuses in which work has ended, or has been turned down, or has come to a halt. */
import { sure, unsure, type Rule } from './facts';

/** Turned down for good; but what a test or a review turns down goes back to the team. */
export const rejected: Rule = (f) => {
  if (!f.has('reject')) return undefined;
  if (f.has('test', 'review', 'merge', 'verify', 'validate', 'accept') && !f.has('close')) {
    return f.category === 'done'
      ? unsure('rejected', 'says that it was turned down')
      : unsure('delivery', 'says that a check of the built work turned it down');
  }
  return sure('rejected', 'says that it will not be done');
};

/** "Not" turns the meaning of what it stands with. */
export const negated: Rule = (f) => {
  if (!f.has('not')) return undefined;
  if (f.has('approve', 'approved', 'accept', 'accepted')) return unsure('rejected', 'says that it was not approved');
  if (f.has('pass', 'test', 'tested', 'review', 'verify', 'merge', 'merged'))
    return unsure('delivery', 'says that a check is still open');
  if (f.has('release', 'released', 'live')) return unsure('release', 'says that it is not out yet');
  if (
    f.has(
      'ready',
      'plan',
      'planned',
      'estimate',
      'spec',
      'specd',
      'assign',
      'confirm',
      'resolve',
      'prioritise',
      'triaged',
    )
  ) {
    return unsure('refinement', 'says that a step before the work is still open');
  }
  if (f.has('dev', 'devd', 'work', 'todo', 'triage')) return unsure('rejected', 'says that it will not be worked on');
  return undefined;
};

/** What failed goes back to the team. */
export const failed: Rule = (f) => {
  if (!f.has('fail')) return undefined;
  if (f.category === 'done') return unsure('rejected', 'says that it failed, and its category is Done');
  const known = f.has('test', 'tested', 'review', 'release', 'dev', 'verify', 'validate', 'accept');
  return known
    ? sure('delivery', 'says that a check failed: it is back with the team')
    : unsure('delivery', 'says that something failed');
};

/** Blocked or on hold. */
export const halted: Rule = (f) => {
  if (!f.has('hold')) return undefined;
  if (f.has('spec', 'estimate', 'idea', 'triage'))
    return unsure('refinement', 'says that work before the sprint has halted');
  if (f.big && f.around.steps.has('discovery') && !f.around.steps.has('delivery')) {
    return unsure('discovery', 'says that it has halted, where nothing is built');
  }
  return f.category === 'new' && f.around.place === 'before-delivery'
    ? unsure('delivery', 'says that it has halted; its place is before the work')
    : sure('delivery', 'says that it has halted');
};

/** Done, closed, resolved. */
export const finished: Rule = (f) => {
  if (f.has('close')) return sure('done', 'says that it is finished');
  if (f.has('pass') && !f.has('resolve', 'done') && f.category !== 'done') {
    return unsure('release', 'says that something has passed');
  }
  if (f.has('resolve', 'done', 'pass')) {
    if (f.around.workFollows && f.category === 'indeterminate')
      return unsure('delivery', 'says that something is finished, but more work follows');
    const plain = f.category === 'done' || f.category === null;
    return plain
      ? sure('done', 'says that it is finished')
      : unsure('done', 'says that it is finished; its category says otherwise');
  }
  return undefined;
};
