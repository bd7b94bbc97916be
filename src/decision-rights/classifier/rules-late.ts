/** Readings of statuses from the start of the work to its effect. */
import { sure, unsure, type Facts, type Rule } from './facts';

/** Being measured after release. */
export const measured: Rule = (f) =>
  f.has('monitor') && !f.has('test', 'dev', 'spec')
    ? sure('outcome', 'speaks of measuring or watching the effect')
    : undefined;

/** The product side has agreed to the built work. */
export const signedOff: Rule = (f) => {
  if (!f.has('signedOff')) return undefined;
  if (f.category === 'done') return unsure('done', 'says that it was signed off');
  const early = f.around.place === 'before-delivery' || f.category === 'new';
  if (early) return unsure(f.big ? 'roadmap' : 'ready', 'says that it was signed off before the work');
  return unsure('release', 'says that it was signed off');
};

/** The customer's or product's own test: UAT, demo, sign-off. */
export const accepting: Rule = (f) => {
  if (!f.has('accept')) return undefined;
  if (f.after) return sure('release', 'says that acceptance is over');
  if (f.big && f.around.place === 'before-delivery') return unsure('roadmap', 'speaks of a sign-off before the work');
  return sure('acceptance', 'speaks of acceptance by the product side');
};

/** A check by someone named: the customer, the business, the product owner. */
export const checkedByProduct: Rule = (f) => {
  if (!f.has('product')) return undefined;
  if (f.has('spec', 'specd', 'design', 'explore', 'idea', 'backlog', 'estimate', 'dev', 'release', 'commit'))
    return undefined;
  if (f.has('review', 'reviewed', 'validate', 'validated', 'verify', 'test', 'feedback', 'approve', 'approved')) {
    if (f.big && f.around.place === 'before-delivery')
      return unsure('roadmap', 'speaks of a product decision before the work');
    if (!f.big && f.around.place === 'before-delivery')
      return unsure('refinement', 'speaks of a product review before the work');
    return f.after || f.has('approved', 'validated')
      ? unsure('release', 'says that the product side has agreed')
      : sure('acceptance', 'speaks of a check by the product side');
  }
  return undefined;
};

/** Tests by the team. */
export const tested: Rule = (f) => {
  if (!f.has('test', 'tested')) return undefined;
  if (f.has('tested') || f.after) {
    if (f.has('review')) return unsure('delivery', 'speaks of review and test');
    return f.has('pass')
      ? unsure('release', 'says that the tests have passed')
      : unsure('acceptance', 'says that the tests are over');
  }
  return sure('delivery', 'speaks of testing');
};

/** On its way to users, or there. */
export const released: Rule = (f) => {
  if (f.has('estimate', 'backlog') && !f.has('released', 'live')) return undefined;
  const out = f.has('released', 'live');
  if (!out && !f.has('release', 'staging')) return undefined;
  if (f.has('review') && f.has('wait', 'need')) return undefined;
  if (f.has('ready', 'wait', 'planned', 'next')) return sure('release', 'says that roll-out is to come');
  if (f.has('staging')) return unsure('release', 'speaks of an environment before production');
  if (f.has('dev') && !out) return unsure('release', 'speaks of roll-out work');
  if (!out) return f.after ? sure('done', 'says that roll-out is over') : sure('release', 'speaks of roll-out');
  return outWith(f);
};

function outWith(f: Facts): ReturnType<Rule> {
  if (f.category === 'indeterminate') {
    return f.has('live')
      ? unsure('outcome', 'says that it is live, and it is still in progress')
      : unsure('release', 'says that it is out, and it is still in progress');
  }
  return f.category === 'done' ? sure('done', 'says that it is out') : unsure('done', 'says that it is out');
}

/** Review of the built work, merging. */
export const merging: Rule = (f) => {
  if (!f.has('merge', 'merged')) return undefined;
  if (f.has('merged') && !f.before) {
    if (f.around.workFollows || f.around.steps.has('outcome') || f.category === 'indeterminate')
      return unsure('delivery', 'says that the code is merged');
    return unsure('done', 'says that the code is merged');
  }
  return sure('delivery', 'speaks of code on its way into the main line');
};

/** A review that does not say by whom. */
export const reviewing: Rule = (f) => {
  if (!f.has('review', 'reviewed', 'feedback')) return undefined;
  if (f.has('code', 'dev', 'devd')) return sure('delivery', 'speaks of a review among engineers');
  if (f.big && (f.around.place === 'before-delivery' || !f.around.steps.has('delivery'))) {
    return unsure('discovery', 'speaks of a review before the work');
  }
  if (f.big) return unsure('acceptance', 'speaks of a review of an epic');
  if (f.category === 'done') {
    return unsure(f.after || f.has('reviewed') ? 'done' : 'acceptance', 'speaks of a review; its category is Done');
  }
  const judgesIdeas = f.around.steps.has('discovery') && !f.around.steps.has('delivery') && !f.around.steps.has('done');
  if (judgesIdeas) return unsure('discovery', 'speaks of a review where nothing is built');
  if (f.category === 'new' || f.around.backlogFollows) {
    return unsure('refinement', 'speaks of a review before the work');
  }
  return f.after ? unsure('delivery', 'says that the review is over') : sure('delivery', 'speaks of a review');
};

/** Verification and validation: by the team or by the product side, the name alone does not tell. */
export const verifying: Rule = (f) => {
  if (f.has('validated')) {
    if (f.category === 'new' || (f.around.place === 'before-delivery' && f.category === null))
      return f.big
        ? unsure('roadmap', 'says that it was validated before the work')
        : unsure('ready', 'says that it was validated before the work');
    return f.category === 'done'
      ? unsure('done', 'says that it was validated')
      : unsure('release', 'says that it was validated');
  }
  if (f.has('verified')) {
    const last = f.category === 'done' || !f.around.steps.has('done');
    return unsure(last ? 'done' : 'release', 'says that it was verified');
  }
  if (f.has('validate')) {
    if (f.after) return unsure('release', 'says that validation is over');
    if (f.big && f.around.place === 'before-delivery')
      return unsure('discovery', 'speaks of validation before the work');
    return f.has('code', 'dev')
      ? sure('delivery', 'speaks of a check by the team')
      : unsure('acceptance', 'speaks of validation');
  }
  if (!f.has('verify')) return undefined;
  return f.after ? unsure('release', 'says that verification is over') : unsure('acceptance', 'speaks of verification');
};

/** Approval, before the work or after it. */
export const approving: Rule = (f) => {
  const given = f.has('approved', 'accepted');
  if (!given && !f.has('approve')) return undefined;
  const { place } = f.around;
  if (f.category === 'done')
    return given ? unsure('done', 'says that it was approved') : unsure('acceptance', 'speaks of approval');
  const early = place === 'before-delivery' || (place === 'unknown' && f.category === 'new');
  if (early && f.big) return unsure('roadmap', 'speaks of approval before the work');
  if (early)
    return given
      ? unsure('ready', 'says that it was approved before the work')
      : unsure('refinement', 'speaks of approval before the work');
  if (given && f.category === null && place !== 'after-delivery') {
    return unsure('acceptance', 'says that it was approved');
  }
  if (f.has('accepted')) return unsure('acceptance', 'says that it was accepted');
  if (f.big && place === 'unknown') return unsure('roadmap', 'speaks of approval of an epic');
  return given ? unsure('release', 'says that it was approved') : unsure('acceptance', 'speaks of approval');
};

/** Building. */
export const building: Rule = (f) => {
  if (!f.has('dev', 'devd', 'work') || f.has('backlog')) return undefined;
  if (f.has('devd'))
    return f.category === 'done'
      ? unsure('done', 'says that it is built')
      : unsure('delivery', 'says that it is built');
  if (f.has('work') && f.has('wait') && f.has('product', 'vendor')) {
    return unsure('delivery', 'says that work is under way and waits for somebody');
  }
  if (f.before && f.has('dev', 'work'))
    return f.has('wait') && f.category === 'indeterminate'
      ? unsure('ready', 'says that building is to come')
      : sure('ready', 'says that building is to come');
  if (f.after && !f.has('dev') && f.category !== 'indeterminate') return unsure('done', 'says that the work is done');
  return sure('delivery', 'speaks of building');
};

/** Waiting for somebody outside the team, or simply waiting. */
export const waiting: Rule = (f) => {
  if (!f.has('wait', 'need', 'vendor', 'info', 'product')) return undefined;
  const early = f.category === 'new' || (f.has('info') && f.category === null) || (f.big && f.has('need'));
  if (early) return unsure('refinement', 'says that something is missing before the work');
  if (f.has('product') && !f.big) return unsure('acceptance', 'says that it waits for the product side');
  return unsure('delivery', 'says that it waits for somebody');
};
