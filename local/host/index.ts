/** A local Jira site with a Forge app in it (docs/local-host.md). Never shipped. */
export { startHost, type HostOptions, type RunningHost } from './host';
export type { JiraPort, Person, ProductHandler } from './jira-port';
export { remoteJira, type RemoteOptions } from './remote-jira';
export { demoStorageEntries } from './seed';
export { simulatedJira, type SimulatedJira } from './simulated-jira';
export { buildUi, uiIsStale } from './ui-build';
