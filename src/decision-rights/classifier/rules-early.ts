/** Readings of statuses before the team starts. */
import { sure, unsure, type Rule } from './facts';

/** Shelved: neither committed to nor turned down. */
export const shelved: Rule = (f) => {
  if (!f.has('future')) return undefined;
  if (f.category === 'done') return unsure('rejected', 'says that it was put off, and its category is Done');
  return f.has('backlog')
    ? unsure('refinement', 'speaks of a backlog for later')
    : unsure('discovery', 'says that it was put off');
};

/** Exploring a problem. */
export const exploring: Rule = (f) => {
  if (f.has('explore')) {
    if (f.has('dev') && !f.big) return undefined;
    return f.after
      ? unsure('roadmap', 'says that exploring is over')
      : sure('discovery', 'speaks of exploring a problem');
  }
  if (!f.has('investigate')) return undefined;
  if (f.big) return unsure('discovery', 'speaks of an investigation');
  return f.category === 'new'
    ? unsure('refinement', 'speaks of an investigation')
    : unsure('delivery', 'speaks of an investigation');
};

/** Deciding whether the product commits to it. */
export const committing: Rule = (f) => {
  if (f.has('committed'))
    return f.big ? unsure('roadmap', 'says that it is committed') : unsure('ready', 'says that it is committed');
  return f.has('commit') ? sure('roadmap', 'speaks of the roadmap or of a commitment') : undefined;
};

/** Ideas and requests that wait to be judged. */
export const judging: Rule = (f) => {
  if (f.has('idea'))
    return f.has('backlog') || f.big
      ? sure('discovery', 'speaks of an idea or a proposal')
      : unsure('discovery', 'speaks of an idea or a request');
  if (f.has('triaged')) return unsure('refinement', 'says that it has been triaged');
  if (f.has('triage')) return unsure('discovery', 'speaks of triage');
  if (f.before && f.has('prioritise'))
    return f.has('ready') ? undefined : unsure('roadmap', 'says that it waits to be prioritised');
  return undefined;
};

/** Specifying and estimating. */
export const specifying: Rule = (f) => {
  if (f.has('estimate')) return sure('refinement', 'speaks of estimating');
  if (f.has('specd') || (f.has('spec') && f.after)) {
    if (f.before)
      return f.has('dev', 'work')
        ? sure('ready', 'says that it is specified')
        : unsure('refinement', 'speaks of specifying');
    return unsure('ready', 'says that it is specified');
  }
  // The portfolio's analysis, as in SAFe's portfolio kanban: it feeds the decision, it does not follow it.
  if (f.big && f.has('spec') && f.around.roadmapFollows)
    return unsure('discovery', 'speaks of an analysis before the commitment');
  if (f.has('spec')) return sure('refinement', 'speaks of specifying');
  if (!f.has('design')) return undefined;
  if (f.has('code') && f.has('review')) return sure('delivery', 'speaks of a review among engineers');
  return f.around.place === 'amid-delivery'
    ? unsure('delivery', 'speaks of design')
    : unsure('refinement', 'speaks of design');
};

/** Given a date or a rank. */
export const planning: Rule = (f) => {
  if (f.has('dev', 'work', 'sprint') && !f.has('plan')) return undefined;
  if (f.has('planned')) {
    if (f.has('need', 'wait')) return unsure('refinement', 'says that it waits to be planned');
    return f.big ? sure('roadmap', 'says that it is planned') : unsure('ready', 'says that it is planned');
  }
  if (f.has('plan', 'prioritise') && f.has('ready') && !f.big)
    return unsure('ready', 'says that it is ready to be planned');
  if (f.has('plan'))
    return f.big ? unsure('roadmap', 'speaks of planning') : unsure('refinement', 'speaks of planning');
  if (!f.has('prioritise')) return undefined;
  return f.big ? unsure('roadmap', 'says that it is prioritised') : unsure('refinement', 'says that it is prioritised');
};

/** In the sprint or chosen for it. */
export const selecting: Rule = (f) => {
  if (f.has('select')) return sure('ready', 'says that it is chosen');
  if (f.has('sprint'))
    return f.has('backlog') || f.before
      ? sure('ready', 'speaks of the sprint')
      : unsure('ready', 'speaks of the sprint');
  if (f.has('next'))
    return f.big ? unsure('roadmap', 'says that it comes next') : sure('ready', 'says that it comes next');
  if (f.has('assign'))
    return f.category === 'indeterminate'
      ? unsure('delivery', 'says that it is assigned')
      : unsure('ready', 'says that it is assigned');
  if (!f.has('confirm')) return undefined;
  return f.before || f.has('resolve', 'done')
    ? unsure('acceptance', 'says that it waits to be confirmed')
    : unsure('ready', 'says that it is confirmed');
};

/** Opened again: it came back to the team. */
export const reopened: Rule = (f) => (f.has('reopen') ? sure('delivery', 'says that it was opened again') : undefined);

/** In the backlog, new, to do. */
export const waitingInBacklog: Rule = (f) => {
  if (f.has('backlog'))
    return f.has('ready', 'dev')
      ? unsure('ready', 'speaks of a backlog of ready work')
      : sure('refinement', 'speaks of the backlog');
  if (f.has('todo')) {
    return f.around.specifiedEarlier
      ? unsure('ready', 'says that it is to be done, after the backlog')
      : sure('refinement', 'says that it is to be done');
  }
  if (f.has('draft')) return draft(f);
  if (!f.has('open')) return undefined;
  if (f.around.specifiedEarlier) return unsure('ready', 'says that it is open, after refinement');
  return f.category === 'indeterminate' || f.category === 'done'
    ? unsure('refinement', 'says that it is open; its category says otherwise')
    : sure('refinement', 'says that it is open');
};

/** A draft of an epic that has a refinement status of its own comes before the team's part. */
const draft: Rule = (f) =>
  f.big && (f.level === 'portfolio' || f.around.steps.has('refinement'))
    ? unsure('discovery', 'says that it is a draft')
    : sure('refinement', 'says that it is a draft');

/** Ready, without saying for what. */
export const ready: Rule = (f) => {
  if (!f.has('ready')) return undefined;
  return f.around.place === 'after-delivery' || f.category === 'done'
    ? unsure('release', 'says that it is ready, after the work')
    : sure('ready', 'says that it is ready');
};
