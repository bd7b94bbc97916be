/** Jira Software's own custom fields, which every site with boards has: their values come from sprint and rank. */
import type { SiteField } from './entities';

export const SPRINT_FIELD = 'com.pyxis.greenhopper.jira:gh-sprint';
export const RANK_FIELD = 'com.pyxis.greenhopper.jira:gh-lexo-rank';

const DEFAULTS: readonly SiteField[] = [
  { id: 'customfield_10019', name: 'Rank', schemaType: 'any', schemaCustom: RANK_FIELD },
  { id: 'customfield_10020', name: 'Sprint', schemaType: 'array', schemaItems: 'json', schemaCustom: SPRINT_FIELD },
];

/** The site's fields with Sprint and Rank added where the site does not list them itself. */
export function withJiraSoftwareFields(fields: readonly SiteField[]): readonly SiteField[] {
  const missing = DEFAULTS.filter((it) => !fields.some((field) => field.schemaCustom === it.schemaCustom));
  return [...fields, ...missing];
}
