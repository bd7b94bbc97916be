/** A simulated Jira Cloud site (docs/simulator.md). It shares no code with the client: two readings of one contract. */
export type * from './entities';
export type { Fault, FaultPlan } from './faults';
export type { PointsReport } from './points';
export { ConnectionDropped } from './problem';
export type { Caller, SiteRequest, SiteResponse } from './request';
export type { HowKnown, Route } from './route';
export { ROUTES } from './routes';
export { serveJira, type ServedSite, type ServeOptions } from './serve';
export { createJiraSite, type JiraSite, type JiraSiteOptions, type SiteSnapshot } from './site';
