import type { Words } from '../concept';

/** English, the working language of most workflows: also matched inside names of other languages. */
export const ENGLISH: Words = {
  ready: 'ready*, prepared, available for',
  wait: 'wait*, await*, pending, queue*, to be, for, yet',
  need: 'need*, to, requires, required, requesting',
  next: 'next, next up, up next, on deck, upcoming, coming next',
  done: 'done, complete*, finish*, ended, performed, conducted, out',
  pass: 'pass*, ok, okay, success*, succeed*, green',
  fail: 'fail*, flop*, returned, sent back, bounce*, unsuccessful, broken, rework*, needs work, needs changes, back to dev*, back in dev*, back to prog*',
  not: 'not, no, non',
  open: 'open, opened, new, created, reported, unassigned, unstarted, unscheduled, unplanned, not started, logged, received, registered, raised, raw, entered, recorded, initial, unresolved, not assigned, issue reported',
  todo: 'unrefined, ungroomed, to do, todo, to dos, tbd, to be done, to do list, todos, to work on',
  backlog: 'backlog*, back log',
  draft: 'draft*',
  idea: 'idea*, opportunit*, suggest*, propos*, submit*, submission*, demand*, funnel, intake, inbox, incoming, wish*, feature request*, new request*, concept*, ideation, brainstorm*, hypothes*, nominat*, flagged, request, requests, inquiry, pitch*',
  triage:
    'triage, triaging, untriaged, requested, unprioriti*, screen*, qualif*, unverified, unconfirmed, assess*, needs assessment, evaluat*, consider*, under consideration, gather* interest, gathering interest, gathering impact, awaiting prioriti*, needs prioriti*',
  triaged: 'triaged, qualified, evaluated, assessed',
  explore:
    'discover*, research*, explor*, feasab*, feasib*, impact assessment, problem*, understand*, pre study, viable, viability, interview*, empath*, proof of concept, poc, spike, market analysis, opportunity assessment, user research, customer interview*, exploratory research, validate idea*, problem validation',
  investigate: 'investigat*, diagnos*, root cause*, rca, reproduc*, troubleshoot*',
  future:
    'future, parking lot, icebox, ice box, someday, later, defer*, postpon*, maybe, wishlist, radar, on ice, deprioriti*, de prioriti*, long term, backburner, back burner, shelved, not now, cold storage',
  commit:
    'roadmap*, road map*, business case*, portfolio*, pipeline, endors*, adopt*, recommend*, fund, funded, funding, budget*, coming, initiative*, strateg*, business plan, quarter*, approved for roadmap, agreed, go no go',
  committed: 'committed',
  plan: 'planning, plan',
  planned: 'planned, schedul*, slated, targeted',
  prioritise: 'prioriti*, ranked',
  spec: 'analy*, defin*, refine, refining, refinement, groom*, elaborat*, specif*, spec, specs, requirement*, inception, amigo*, 3a, ba, user stor*, story creation, story writing, write story, story, breakdown, break down, breaking down, scop*, discuss*, clarif*, describ*, acceptance criteria, detail*, shaping, decompos*, creation, write up, writing, preparation, preparing, prep, solutioning, solution design, brief*',
  specd: 'refined, groomed, analy?ed, analysed, analyzed, specified, defined, elaborated, shaped, scoped',
  design: 'design*, ux, ui, wirefram*, mockup*, mock up*, prototyp*, sketch*, copywriting, content creation',
  estimate:
    'estimat*, sizing, sized, size, t shirt*, story point*, pointing, poker, unestimated, un estimated, shirt, cost, costing, quot*, pric*',
  info: 'incomplete, info, information, details, clarification needed, more info*, needinfo, question*, input, answer*, response, reply, responded, escalat*',
  confirm: 'confirm*, acknowledg*, understood',
  assign: 'assign*, allocated, picked up, claimed, taken, owned, pickup, dispatched, handed over',
  select: 'candidate*, select*, chosen, picked, top priority, selected for dev*',
  sprint: 'sprint*, current sprint, active sprint, iteration*, kanban, timebox*, this week, today, current cycle',
  reopen: 'reopen*, re open*, reopenned, re opened, regress, reactivat*',
  dev: 'dev, develop*, build, building, implement*, program*, coding, construct*, execut*, eng, engineering, delivery, deliver, delivering, start, started, starting, begin, creating, fix, fixing, debug*, integrat*, production work, configur*, hotfix*, bugfix*, refactor*, cod, making, kickoff, kick off, assembl*, manufactur*',
  devd: 'modified, developed, built, implemented, coded, build done, dev done, code complete, feature complete, build complete',
  work: 'work, working, progress*, in progress, inprogress, doing, wip, resolving, revis*, translat*, locali*, active, ongoing, underway, processing, process, in flight, in process, in work, action*, in hand, documentation, documenting, docs, in action, handling, current, now',
  code: 'code, technical, tech, peer, architect*, team, internal, engineer*, developer*, security',
  merge:
    'post, posted, merg*, pull request*, pr, prs, patch*, cr, code review*, peer review*, commit review, changes requested, change* requested, mr, merge request*, integration, rebase, lint',
  merged: 'merged, committed to main, checked in, integrated',
  review: 'review*, audit*, inspect*, check, checking, proof*, examin*, look over',
  reviewed: 'reviewed, checked',
  feedback: 'feedback',
  test: 'functional test*, test*, qa, qe, qc, sqa, uit, quality, sit, regression, smoke, automation, qualif testing, staging test*, perf*, load test*, bug bash, tester*, sqe, in qa',
  tested: 'tested, qad',
  hold: 'parked, block*, hold, held, on hold, onhold, paus*, stall*, suspend*, imped*, stuck, frozen, freeze, snooz*, dependency, dependent, dependencies, halt*, at risk, delayed, interrupt*, idle',
  vendor:
    'party, third party, 3rd party, vendor*, supplier*, external*, author, reporter, support, partner*, other, others, upstream, contributor, submitter, requester, requestor, hardware, information from',
  product:
    'functional, customer*, client*, business, stakeholder*, po, product, product owner*, user*, end user*, sponsor*, bo, biz, requirement owner, management, marketing, pm, product manager',
  verify: 'verif*',
  verified: 'verified',
  validate: 'validat*',
  validated: 'validated',
  accept:
    'uat, acceptance, accepting, accept, demo*, sign off*, signoff*, showcase*, user testing, user test*, user accept*, client test*, client review, customer test*, customer review, product review, stakeholder review, business review, business test*, beta test*, oat, bat, pat, preview by',
  accepted: 'accepted',
  signedOff: 'signed off',
  approve: 'approv*, authori*, permission, decision*, consent, endorsement',
  approved: 'approved, authorised, authorized, greenlit, green light, greenlight*, go',
  staging:
    'staging, stage, stg, preprod*, pre prod*, preproduction, preview, sandbox, integration environment, uat environment, integ',
  release:
    'releas*, deploy*, rollout*, roll out, rolling out, launch*, go live, golive, going live, ship, shipping, publish*, publication, production, prod, cut over, cutover, distribut*, release candidate, rc, beta, pilot, alpha, early access, propagat*, promot*, push, handover, delivery to customer, introduction, ramp*, feature flag*, app store*, play store, store, announce*, communicat*, cab, change approval, change scheduled, change advisory, go to market, gtm, live implementation, ready for live, delivery to prod*, packag*',
  released:
    'released, deployed, shipped, published, launched, rolled out, in production, in prod, on production, on prod, pushed, promoted, delivered to prod*, handed over to customer, generally available, ga',
  live: 'live, in live, gone live, went live',
  monitor:
    'monitor*, measur*, observ*, hypercare, result*, experiment*, impact, outcome*, adoption, ab test*, a b test*, kpi*, metric*, post launch, post release, post live, live experiment, evaluate results, warranty, learn*, early life support, validate outcome*, tracking results, post implementation review, benefit*, lagging',
  resolve: 'resolved, resolution, fixed, solved, answered, addressed, remediated, mitigated',
  close:
    'closed, close, closing, delivered, success, value delivered, contributed, archived, archive*, accomplish*, retrospective, retro, fulfilled, concluded, actioned, achieved, closure, history, released to customer',
  reject:
    'reject*, descop*, de scop*, cancel*, wont, wontfix, wont fix, wont do, declin*, duplicat*, dupe, invalid*, withdraw*, withdrew, withdrawn, obsolete*, discard*, abandon*, abort*, drop, dropped, false positive, as designed, by design, works as *, waste, stop, stopped, kill*, pivot, not a bug, cannot be reproduced, cannot reproduce, cant reproduce, not reproducible, unable to reproduce, no action*, ignore*, denied, deny, void*, terminat*, dismiss*, inactive, delet*, trash*, junk, spam, supersed*, deprecat*, out of scope, expired, stale, cannot fix, cant fix, dead, disqualif*, revok*, not needed, not required, not relevant, not applicable, not doing, not planned, no longer *, unneeded, archived idea*, removed, scrapped, retired, lost, disapprov*, refused, unreproduc*, skipp*, never, will not, cant do, cannot do',
};
