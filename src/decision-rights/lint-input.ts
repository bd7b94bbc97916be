/** What the map's lint looks at, and a finding on its way. */
import type { Seen } from './drift';
import type { CellRef, Finding, MapFinding } from './lint-finding';
import type { Cell, DecisionRightsMap } from './map';
import type { MapSettings, SiteMapDefaults } from './settings';
import type { NamedHolders, WhoHoldsQuestion } from './who-holds';

export interface LintInput {
  readonly map: DecisionRightsMap;
  /** The space's id, for the queries. */
  readonly projectId: string;
  readonly settings: MapSettings &
    NamedHolders & { readonly portfolioOwner: string | null; readonly seen: Seen | null };
  readonly site: SiteMapDefaults;
  /** The contact that applies here, the site's own included; null: none. */
  readonly escalationContact: string | null;
  /** The present day, as `2026-12-31`. */
  readonly today: string;
  readonly roleMembers: WhoHoldsQuestion['roleMembers'];
  /** Account ids that Jira says are deactivated. An account whose name may not be seen is not among them. */
  readonly inactive: ReadonlySet<string>;
  /** Ids of what exists in the space now; null where it was not read, and then nothing of the kind is reported. */
  readonly components: ReadonlySet<string> | null;
  readonly boards: ReadonlySet<string> | null;
  /** Statuses in which no item that the viewer may see has ever been; null: nobody looked. */
  readonly neverUsed: ReadonlySet<string> | null;
}

/** A finding before its cells have become a query. */
export interface Draft {
  readonly id: string;
  readonly finding: Finding;
  readonly weight: MapFinding['weight'];
  readonly cells: readonly CellRef[];
  /** Set where areas of the space take some of the items away. */
  readonly areas?: { readonly components: readonly string[]; readonly others: boolean };
}

export const refOf = ({ issueTypeId, statusId }: Cell): CellRef => ({ issueTypeId, statusId });
