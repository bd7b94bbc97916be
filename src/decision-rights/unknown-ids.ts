/** Settings outlive what they name: work types, statuses and rights that are gone are reported, never acted upon. */
import type { SpaceIssueType } from './map';
import { findPreset } from './presets';
import { isRightId } from './right';
import type { MapSettings } from './settings';

export interface UnknownIds {
  readonly preset: string | null;
  readonly rights: readonly string[];
  readonly issueTypes: readonly string[];
  readonly statuses: readonly string[];
  /** Keys of cell overrides whose work type, status, or status within the work type is gone. */
  readonly cells: readonly string[];
  readonly confirmedSteps: readonly string[];
}

/** The ids in a space's settings that the space no longer has; every list is empty where all is well. */
export function unknownIds(issueTypes: readonly SpaceIssueType[], settings: MapSettings): UnknownIds {
  const types = new Set(issueTypes.map(({ id }) => id));
  const statuses = new Set(issueTypes.flatMap((type) => type.statuses.map(({ id }) => id)));
  const cells = new Set(issueTypes.flatMap((type) => type.statuses.map(({ id }) => `${type.id}:${id}`)));
  return {
    preset: settings.preset !== null && findPreset(settings.preset) === undefined ? settings.preset : null,
    rights: Object.keys(settings.rights).filter((id) => !isRightId(id)),
    issueTypes: missing(settings.issueTypes, types),
    statuses: missing(settings.statuses, statuses),
    cells: missing(settings.cells, cells),
    confirmedSteps: missing(settings.confirmedSteps, statuses),
  };
}

function missing(record: Readonly<Record<string, unknown>>, known: ReadonlySet<string>): string[] {
  return Object.keys(record).filter((id) => !known.has(id));
}
