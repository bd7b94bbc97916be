/**
 * Which module may ask for which keys. Each page has a resolver of its own, so that one that everybody opens cannot reach
 * a save.
 */
import Resolver from '@forge/resolver';
import type { ResolverKey } from '../contract';
import { createSettingsStore } from '../settings';
import { readDeputies, roleMembersAsApp } from './deputies';
import { forgeAppFacts, jiraAnswers, readDiagnostics } from './diagnostics';
import { createExemptionAudit } from './exemption-audit';
import { grantedPermissions } from './granted-permissions';
import { addExemption, removeExemption, verifyExemptions } from './item-exemptions';
import { exemptionsProperty } from './item-property';
import { forgeKeyValueStore } from './key-value-store';
import { readOutcomes, saveOutcomes } from './run-outcomes';
import { type Gatekeeper, secured } from './secured';
import { readSiteHistory, readSiteSettings, saveSiteSettings } from './site-settings';
import { readSpaceHistory, readSpaceSettings, saveSpaceSettings } from './space-settings';

/** Module state outlives an invocation and is shared between sites: nothing here may remember an answer. */
const gatekeeper: Gatekeeper = {
  grantedPermissions,
  newCorrelationId: () => crypto.randomUUID(),
  // eslint-disable-next-line no-console -- Forge's log is what a back end writes to its console.
  report: (facts) => console.error(JSON.stringify(facts)),
};

const kvs = forgeKeyValueStore;
const now = (): Date => new Date();
const settings = { store: createSettingsStore(kvs), now };
const exemptions = {
  kvs,
  now,
  sleep: (milliseconds: number) => new Promise<void>((resolve) => setTimeout(resolve, milliseconds)),
  property: exemptionsProperty,
  audit: createExemptionAudit(kvs),
};
const outcomes = { kvs, now, newId: () => crypto.randomUUID() };

const DEFINITIONS = {
  'space.settings.read': secured('space.settings.read', readSpaceSettings(settings), gatekeeper),
  'space.settings.save': secured('space.settings.save', saveSpaceSettings(settings), gatekeeper),
  'space.settings.history': secured('space.settings.history', readSpaceHistory(settings), gatekeeper),
  'site.settings.read': secured('site.settings.read', readSiteSettings(settings), gatekeeper),
  'site.settings.save': secured('site.settings.save', saveSiteSettings(settings), gatekeeper),
  'site.settings.history': secured('site.settings.history', readSiteHistory(settings), gatekeeper),
  'site.diagnostics.read': secured(
    'site.diagnostics.read',
    readDiagnostics({ ...settings, appFacts: forgeAppFacts, jiraAnswers }),
    gatekeeper,
  ),
  'space.deputies.read': secured('space.deputies.read', readDeputies(settings.store, roleMembersAsApp), gatekeeper),
  'item.exemption.add': secured('item.exemption.add', addExemption(exemptions), gatekeeper),
  'item.exemption.remove': secured('item.exemption.remove', removeExemption(exemptions), gatekeeper),
  'space.exemptions.verify': secured('space.exemptions.verify', verifyExemptions(exemptions), gatekeeper),
  'run.outcomes.read': secured('run.outcomes.read', readOutcomes(outcomes), gatekeeper),
  'run.outcomes.save': secured('run.outcomes.save', saveOutcomes(outcomes), gatekeeper),
} satisfies { readonly [K in ResolverKey]: ReturnType<typeof secured<K>> };

type Handler = ReturnType<Resolver['getDefinitions']>;

function resolverFor(keys: readonly ResolverKey[]): Handler {
  const resolver = new Resolver();
  for (const key of keys) resolver.define(key, DEFINITIONS[key]);
  return resolver.getDefinitions();
}

/** What the map and the check ask for, wherever they are shown. */
const EVERYDAY = [
  'space.settings.read',
  'space.deputies.read',
  'item.exemption.add',
  'item.exemption.remove',
  'space.exemptions.verify',
  'run.outcomes.read',
  'run.outcomes.save',
] as const satisfies readonly ResolverKey[];

/** The space page: the map and the check. */
export const spacePageResolver = resolverFor(EVERYDAY);

/** The menus of a sprint and of the backlog: the check in a modal. */
export const readinessResolver = resolverFor(EVERYDAY);

/** The space's settings page. */
export const spaceSettingsResolver = resolverFor([
  'space.settings.read',
  'space.settings.save',
  'space.settings.history',
  'space.deputies.read',
]);

/** The site's page for Jira administrators. */
export const siteSettingsResolver = resolverFor([
  'site.settings.read',
  'site.settings.save',
  'site.settings.history',
  'site.diagnostics.read',
]);
