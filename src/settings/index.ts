/** The public face of settings for the back end; pages import `settings.ts`, which is pure. */
export * from './settings';
export * from './storage-key';
export * from './store';
