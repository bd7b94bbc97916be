import type { SiteDefaults, SpaceSettings } from '../../src/settings/settings';

/** Every account id that the settings name, once; with the site's where they are given. */
export function accountsOf(settings: SpaceSettings, site?: SiteDefaults): readonly string[] {
  const { holders, deputies, areas, portfolioOwner, escalationContact } = settings;
  const ids = [
    holders.PM?.accountId,
    holders.PO?.accountId,
    ...[...deputies.PM, ...deputies.PO].map((deputy) => (deputy.type === 'person' ? deputy.accountId : null)),
    ...areas.map(({ accountId }) => accountId),
    portfolioOwner,
    escalationContact,
    site?.escalationContact,
  ];
  return [...new Set(ids.filter((id) => typeof id === 'string'))];
}
