import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parse } from 'yaml';
import { DEFAULT_SITE_DEFAULTS, type SiteDefaults } from '../../src/settings/settings';
import { asSpace, siteOf } from '../../static/settings-kit/site-as-space';
import { missingScopes, NEEDED_SCOPES } from '../../static/site-settings/scopes';

const manifest = parse(readFileSync(resolve(__dirname, '../../manifest.yml'), 'utf8')) as {
  permissions: { scopes: string[] };
};

it('looks for exactly the scopes that the manifest asks for', () => {
  expect([...NEEDED_SCOPES].sort()).toEqual([...manifest.permissions.scopes].sort());
});

it('names what an older installation has not agreed to, and nothing where that is not known', () => {
  expect(missingScopes(NEEDED_SCOPES.filter((scope) => scope !== 'write:jira-work'))).toEqual(['write:jira-work']);
  expect(missingScopes([...NEEDED_SCOPES, 'read:more'])).toEqual([]);
  expect(missingScopes(null)).toEqual([]);
});

it('loses nothing of a site’s defaults by handling them as a space’s settings', () => {
  const site: SiteDefaults = {
    ...DEFAULT_SITE_DEFAULTS,
    preset: 'product-at-scale',
    rights: { 'scope-change': 'PO' },
    escalationContact: 'vp',
    criteria: { fieldIds: [] },
    checks: { stale: { severity: 'off', options: { days: 30 } } },
  };
  expect(siteOf(asSpace(site), DEFAULT_SITE_DEFAULTS)).toEqual(site);
});
