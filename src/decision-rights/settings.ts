/** What a space and a site may set about the map. Keys are Jira ids; what they say about ids that are gone is ignored. */
import type { PresetId } from './preset-ids';
import type { RightId, Role } from './right';
import type { Step } from './step';
import type { WorkTypeKind } from './work-type-kind';

/** A cell override names a right, a role, or both. */
export interface CellOverride {
  readonly right?: RightId | undefined;
  readonly role?: Role | undefined;
}

/** `issueTypeId:statusId`. */
export type CellKey = `${string}:${string}`;

export interface MapSettings {
  /** Null: whatever the site says. */
  readonly preset: PresetId | null;
  readonly rights: Readonly<Partial<Record<RightId, Role>>>;
  readonly issueTypes: Readonly<Record<string, Role>>;
  readonly statuses: Readonly<Record<string, Role>>;
  readonly cells: Readonly<Record<CellKey, CellOverride>>;
  /** Steps that an administrator has confirmed or corrected, by status id. */
  readonly confirmedSteps: Readonly<Record<string, Step>>;
  /** Kinds of work type that an administrator has corrected, by work type id. */
  readonly kinds?: Readonly<Record<string, WorkTypeKind>>;
}

export interface SiteMapDefaults {
  /** Null: the product's own default preset. */
  readonly preset: PresetId | null;
  readonly rights: Readonly<Partial<Record<RightId, Role>>>;
}

/** A space that has set nothing. */
export const EMPTY_MAP_SETTINGS: MapSettings = {
  preset: null,
  rights: {},
  issueTypes: {},
  statuses: {},
  cells: {},
  confirmedSteps: {},
};

/** A site that has set nothing. */
export const EMPTY_SITE_MAP_DEFAULTS: SiteMapDefaults = { preset: null, rights: {} };

/** The key of a cell in `MapSettings.cells`. */
export function cellKey(issueTypeId: string, statusId: string): CellKey {
  return `${issueTypeId}:${statusId}`;
}
