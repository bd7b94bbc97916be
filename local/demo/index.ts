/** The demo site, its app storage, the load generator and the import of a backlog file. Never shipped. */
export { demoAppStorage } from './app-storage';
export { demoSite } from './demo-site';
export { BACKLOG_FILE_PROPERTY, importBacklog, type BacklogImport } from './import-backlog';
export { loadSite, type LoadOptions } from './load-site';
export { DEMO_PEOPLE } from './people';
export { demoShapes } from './shapes';
