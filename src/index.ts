/** The handlers that manifest.yml names, in its order, and nothing else (test/project/manifest.test.ts). */
export { spacePageResolver, readinessResolver, spaceSettingsResolver, siteSettingsResolver } from './forge/resolvers';
