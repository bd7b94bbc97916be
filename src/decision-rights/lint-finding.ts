/** What can be wrong with a map: findings as data; the pages put them into words. */
import type { Named, Renamed } from './drift';
import type { Role } from './right';
import type { UnknownIds } from './unknown-ids';
import type { OwnedArea, RoleDeputy } from './who-holds';

/** A work type at a status. */
export interface CellRef {
  readonly issueTypeId: string;
  readonly statusId: string;
}

/** Where a deactivated account is named besides the two holders. */
export type NamedPlace = 'deputy' | 'area' | 'portfolio-owner' | 'escalation-contact';

export type Finding =
  /** Surely nobody decides in these cells. */
  | { readonly type: 'vacancy'; readonly role: Role }
  /** No holder, and the project roles that would supply a deputy cannot be read. */
  | { readonly type: 'cannot-tell-holder'; readonly role: Role; readonly roleIds: readonly string[] }
  /** No holder; deputies act until the last of these days. */
  | { readonly type: 'deputy-only'; readonly role: Role; readonly until: string }
  | { readonly type: 'inactive-holder'; readonly role: Role; readonly accountId: string }
  | { readonly type: 'inactive-person'; readonly place: NamedPlace; readonly accountId: string }
  | { readonly type: 'ended-deputy'; readonly role: Role; readonly deputies: readonly RoleDeputy[] }
  /** There is a holder, but whether the deputies' project role has anybody in it cannot be read. */
  | { readonly type: 'unreadable-role'; readonly role: Role; readonly roleIds: readonly string[] }
  /** The split asks for a portfolio owner above the Product Managers. */
  | { readonly type: 'no-portfolio-owner' }
  /** One component, team or board with two Product Owners: its items have several holders. */
  | {
      readonly type: 'area-of-several';
      readonly area: Pick<OwnedArea, 'type' | 'id'>;
      readonly accountIds: readonly string[];
    }
  | { readonly type: 'area-gone'; readonly areas: readonly OwnedArea[] }
  | { readonly type: 'unsure-status'; readonly statuses: readonly Named[] }
  | { readonly type: 'added'; readonly what: 'issueTypes' | 'statuses'; readonly things: readonly Named[] }
  | { readonly type: 'renamed'; readonly what: 'issueTypes' | 'statuses'; readonly things: readonly Renamed[] }
  | { readonly type: 'removed'; readonly what: 'issueTypes' | 'statuses'; readonly things: readonly Named[] }
  /** Settings that name what this space no longer has; they change nothing. */
  | { readonly type: 'settings-of-gone'; readonly unknown: UnknownIds }
  /** A role that decides in no cell of the map. */
  | { readonly type: 'idle-role'; readonly role: Role }
  /** No item that the viewer may see has ever been in these statuses. */
  | { readonly type: 'never-used-status'; readonly statuses: readonly Named[] };

export interface MapFinding {
  /** The same for the same thing on the next load. */
  readonly id: string;
  readonly finding: Finding;
  /** `warning`: some decision has nobody behind it, or something set does not hold. `hint`: worth a look. */
  readonly weight: 'warning' | 'hint';
  readonly cells: readonly CellRef[];
  /** JQL, without an order, of the open items behind it; null where no open item can be. */
  readonly openItems: string | null;
  /** True where some of those items may have a Product Owner of their own whom JQL cannot tell. */
  readonly atMost: boolean;
}
