/** Names of an item's work type and status, from the space's map: results carry ids where the map has the names. */
import type { JudgedItem } from '../../src/checks';
import type { StatusCategory } from '../../src/decision-rights';
import type { Space } from '../kit/space';

export interface ItemNames {
  readonly type: { readonly name: string; readonly iconUrl: string | undefined };
  readonly status: { readonly name: string; readonly category: StatusCategory };
}

/** Items of other spaces (a JQL query may find some) bring the names along that this map does not know. */
export function namesOf(
  space: Pick<Space, 'issueTypes'>,
  item: Pick<JudgedItem, 'issueTypeId' | 'statusId' | 'otherNames'>,
): ItemNames {
  const type = space.issueTypes.find(({ id }) => id === item.issueTypeId);
  const status =
    type?.statuses.find(({ id }) => id === item.statusId) ??
    space.issueTypes.flatMap(({ statuses }) => statuses).find(({ id }) => id === item.statusId);
  return {
    type: { name: type?.name ?? item.otherNames?.issueType ?? 'Other work type', iconUrl: type?.iconUrl },
    status: { name: status?.name ?? item.otherNames?.status ?? 'Other status', category: status?.category ?? null },
  };
}
