/** Which module may ask for which keys. A menu's page has a resolver of its own, so that it cannot reach a save. */
import Resolver from '@forge/resolver';
import type { ResolverKey } from '../contract';
import { createSettingsStore } from '../settings';
import { grantedPermissions } from './granted-permissions';
import { forgeKeyValueStore } from './key-value-store';
import { type Gatekeeper, secured } from './secured';
import { readSpaceSettings, saveSpaceSettings } from './space-settings';

/** Module state outlives an invocation and is shared between sites: nothing here may remember an answer. */
const gatekeeper: Gatekeeper = {
  grantedPermissions,
  newCorrelationId: () => crypto.randomUUID(),
  // eslint-disable-next-line no-console -- Forge's log is what a back end writes to its console.
  report: (facts) => console.error(JSON.stringify(facts)),
};

const dependencies = { store: createSettingsStore(forgeKeyValueStore), now: () => new Date() };

const DEFINITIONS = {
  'space.settings.read': secured('space.settings.read', readSpaceSettings(dependencies), gatekeeper),
  'space.settings.save': secured('space.settings.save', saveSpaceSettings(dependencies), gatekeeper),
} satisfies { readonly [K in ResolverKey]?: ReturnType<typeof secured<K>> };

type Handler = ReturnType<Resolver['getDefinitions']>;

function resolverFor(keys: readonly ResolverKey[]): Handler {
  const resolver = new Resolver();
  for (const key of keys) resolver.define(key, DEFINITIONS[key as keyof typeof DEFINITIONS]);
  return resolver.getDefinitions();
}

/** The space page: the map and the check, read only. */
export const spacePageResolver = resolverFor(['space.settings.read']);

/** The menus of a sprint and of the backlog: the check in a modal. */
export const readinessResolver = resolverFor(['space.settings.read']);

/** The space's settings page. */
export const spaceSettingsResolver = resolverFor(['space.settings.read', 'space.settings.save']);
