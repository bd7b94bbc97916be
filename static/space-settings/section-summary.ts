/** What each section has set, in the one line that stands for it while it is closed. Pure. */
import { driftOf, findPreset, hasDrifted, type Role } from '../../src/decision-rights';
import type { SpaceIssueType } from '../../src/decision-rights';
import type { SiteDefaults, SpaceSettings } from '../../src/settings/settings';
import { counted } from '../kit/copy';
import { inheritedPreset } from './draft';
import type { SectionId } from '../settings-kit/leaves';
import { overridesOf } from './overrides';
import { statusSteps } from './status-steps';

export interface SummaryInput {
  readonly settings: SpaceSettings;
  readonly site: SiteDefaults;
  readonly issueTypes: readonly SpaceIssueType[];
  /** A person's name; undefined where it may not be seen. */
  readonly person: (accountId: string) => string | undefined;
}

const some = (count: number, one: string, many?: string): string | null =>
  count === 0 ? null : counted(count, one, many);

const joined = (parts: readonly (string | null)[], otherwise: string): string =>
  parts.filter((part) => part !== null).join(', ') || otherwise;

function roles({ settings, person }: SummaryInput): string {
  const { holders, deputies, areas } = settings;
  const holder = (role: Role) => {
    const id = holders[role]?.accountId;
    return `${role}: ${id === undefined ? 'nobody yet' : (person(id) ?? 'somebody')}`;
  };
  const extra = [
    some(deputies.PM.length + deputies.PO.length, 'deputy', 'deputies'),
    some(areas.length, 'part with a Product Owner of its own', 'parts with Product Owners of their own'),
  ];
  return joined([holder('PM'), holder('PO'), ...extra], '');
}

function split({ settings, site }: SummaryInput): string {
  const { preset, rights } = settings;
  const title = findPreset(preset ?? inheritedPreset(site))?.title ?? '';
  const moved = some(Object.keys(rights).length, 'decision moved', 'decisions moved');
  return joined([preset === null ? `${title}, as inherited` : title, moved], '');
}

function exceptions({ settings, site, issueTypes }: SummaryInput): string {
  const overrides = overridesOf(issueTypes, settings);
  const waiting = statusSteps(issueTypes, settings, site).filter(
    ({ unsure, confirmed }) => unsure && confirmed === null,
  );
  const changed = hasDrifted(driftOf(issueTypes, settings.seen)) || overrides.some(({ gone }) => gone);
  return joined(
    [
      changed ? 'The space has changed' : null,
      some(overrides.length, 'exception'),
      some(waiting.length, 'step to confirm', 'steps to confirm'),
    ],
    'None',
  );
}

function criteria({ settings, site }: SummaryInput): string {
  const { fieldIds } = settings.criteria;
  if (fieldIds === null) {
    return site.criteria.fieldIds === null ? 'The description, and fields found by name' : 'As the site says';
  }
  const fields = fieldIds.filter((id) => id !== 'description').length;
  return fields === 0 ? 'The description only' : `The description and ${counted(fields, 'field')}`;
}

function checks({ settings, site }: SummaryInput): string {
  const usual = Object.keys(site.checks).length === 0 ? 'As the product has it' : 'As the site says';
  return joined(
    [
      some(Object.keys(settings.checks).length, 'check changed', 'checks changed'),
      some(settings.exemptions.length, 'exemption'),
    ],
    usual,
  );
}

const SUMMARIES: Readonly<Record<SectionId, (input: SummaryInput) => string>> = {
  roles,
  split,
  exceptions,
  criteria,
  checks,
};

export const summaryOf = (section: SectionId, input: SummaryInput): string => SUMMARIES[section](input);
