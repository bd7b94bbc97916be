import { useCallback, useMemo, useRef } from 'react';
import { ROLES, roleSummary, type Role } from '../../src/decision-rights';
import { JiraError, type JiraIssue } from '../../src/jira';
import type { Address } from '../kit/bridge/address';
import { jira } from '../kit/bridge/jira';
import { Notice, ProblemNotice } from '../kit/components/Notice';
import { EscalationCard, HolderCard } from '../kit/components/HolderCard';
import { ROLE_NAMES } from '../kit/copy';
import { holderOf, isHeld, personOf, type Holder, type Space } from '../kit/space';
import { useLoad, type Loaded } from '../kit/use-load';
import { useNarrow } from '../kit/use-narrow';
import { formatWhoDecides, parseWhoDecides, type WhoDecidesAddress } from './address';
import { CellPanel } from './CellPanel';
import { gridModel } from './grid-model';
import type { GridModel, GridSlot } from './grid-shapes';
import { Handoffs, Legend } from './Handoffs';
import { mapAsMarkdown } from './markdown';
import { MapGrid } from './MapGrid';
import { MapList } from './MapList';
import { Toolbar } from './Toolbar';
import styles from './WhoDecidesPage.module.css';

const nameOf = (holder: Holder): string | null =>
  holder.state === 'active' || holder.state === 'deactivated' ? holder.user.displayName : null;

const samePerson = (space: Space): boolean => {
  const { PM, PO } = space.stored.settings.holders;
  return PM !== null && PM.accountId === PO?.accountId;
};

/** Looks up the item that the address asks about, as the viewing person; null where it asks about none. */
function useAskedItem(key: string | null): Loaded<JiraIssue> | null {
  const [asked] = useLoad(
    useCallback(async () => {
      if (key === null) return null;
      const { issues } = await jira.bulkFetchIssues({ ids: [key], fields: [] });
      if (issues[0]) return issues[0];
      throw new JiraError({ code: 'notFound', operation: 'bulkFetchIssues', detail: key });
    }, [key]),
  );
  if (key === null || (asked.state === 'ready' && asked.value === null)) return null;
  return asked as Loaded<JiraIssue>;
}

function findSlot(model: GridModel, cell: WhoDecidesAddress['cell']) {
  if (cell === null) return null;
  for (const { rows } of model.groups)
    for (const row of rows) {
      if (row.issueType.id !== cell.issueTypeId) continue;
      const slot = row.slots.find((candidate) => candidate.cell?.statusId === cell.statusId);
      if (slot) return { row, slot };
    }
  return null;
}

function marksOf(model: GridModel, isVacant: (slot: GridSlot) => boolean) {
  const slots = model.groups
    .flatMap(({ rows }) => rows.flatMap((row) => row.slots))
    .filter(({ cell }) => cell !== null);
  return {
    suggested: slots.some(({ cell }) => cell?.suggested),
    moved: slots.some(({ cell }) => cell?.movedHere),
    vacant: slots.some(isVacant),
    handoff: model.handoffs.length > 0,
  };
}

/** Nobody has set this space up yet: one calm sentence says so, instead of a warning in every cell. */
const nobodyNamed = (space: Space): boolean => ROLES.every((role) => holderOf(space, role).state === 'vacant');

function Holders({ space }: { space: Space }) {
  const both = samePerson(space);
  const note = (role: Role) =>
    both ? `The same person wears both hats; here they decide as ${ROLE_NAMES[role]}.` : undefined;
  return (
    <div className={styles.holders}>
      {ROLES.map((role) => (
        <HolderCard
          key={role}
          role={role}
          holder={holderOf(space, role)}
          decides={roleSummary(space.map, role).decides}
          total={space.map.cells.length}
          note={note(role)}
          calm={nobodyNamed(space)}
        />
      ))}
      <EscalationCard holder={personOf(space.people, space.stored.settings.escalationContact)} />
    </div>
  );
}

/** "Who decides": the map of the space, and the answer for one cell or one work item. */
export function WhoDecidesPage({
  space,
  address,
  go,
}: {
  space: Space;
  address: Address;
  go: (address: Address, how?: 'push' | 'replace') => void;
}) {
  const narrow = useNarrow();
  const model = useMemo(() => gridModel(space.map), [space.map]);
  const state = useMemo(() => parseWhoDecides(address.query), [address.query]);
  const asked = useAskedItem(state.item);
  const issue = asked?.state === 'ready' ? asked.value : null;
  const wanted = issue
    ? { issueTypeId: issue.issueType.id, statusId: issue.status.id }
    : state.item
      ? null
      : state.cell;
  const open = findSlot(model, wanted);
  const opener = useRef<HTMLElement | null>(null);

  const show = useCallback(
    (next: WhoDecidesAddress) => go({ path: address.path, query: formatWhoDecides(next) }, 'replace'),
    [go, address.path],
  );
  const close = () => {
    show({ cell: null, item: null });
    opener.current?.focus();
  };
  const isVacant = useCallback(
    ({ cell }: GridSlot) => cell !== null && !nobodyNamed(space) && !isHeld(holderOf(space, cell.role)),
    [space],
  );
  const view = {
    model,
    iconUrl: (id: string) => space.issueTypes.find((type) => type.id === id)?.iconUrl,
    selected: open?.slot.cell ?? null,
    isVacant,
    onSelect: ({ cell }: GridSlot) => {
      if (cell === null) return;
      opener.current = document.activeElement instanceof HTMLElement ? document.activeElement : null;
      show({ cell: { issueTypeId: cell.issueTypeId, statusId: cell.statusId }, item: null });
    },
  };
  const markdown = () =>
    mapAsMarkdown({
      spaceName: space.project.name,
      model,
      holders: { PM: nameOf(holderOf(space, 'PM')), PO: nameOf(holderOf(space, 'PO')) },
      escalation: nameOf(personOf(space.people, space.stored.settings.escalationContact)),
    });

  return (
    <main className={styles.page}>
      <header className={styles.header}>
        <div>
          <h1>Who decides</h1>
          <p className={styles.lead}>For each work type and status in {space.project.name}: who has the final say.</p>
        </div>
        <Toolbar
          item={state.item}
          busy={asked?.state === 'loading'}
          onAsk={(item) => {
            opener.current = document.activeElement instanceof HTMLElement ? document.activeElement : null;
            show({ cell: null, item });
          }}
          markdown={markdown}
        />
      </header>
      {space.settingsProblem && <ProblemNotice problem={space.settingsProblem} />}
      {asked?.state === 'failed' && <ProblemNotice problem={asked.problem} />}
      {issue && !open && (
        <Notice tone="information" title={`${issue.key} is not on this map`} urgent>
          It belongs to another space, or its work type or status is not part of this one.
        </Notice>
      )}
      {nobodyNamed(space) && (
        <Notice tone="information" title="Nobody is named for these roles yet">
          The split below already holds. So that each gap reaches a person, a space admin names the Product Manager and
          the Product Owner under Space settings › Whose Call.
        </Notice>
      )}
      <Holders space={space} />
      {model.columns.length === 0 ? (
        <Notice tone="information" title="This space has no work types with statuses yet">
          As soon as it has a workflow, the map draws itself.
        </Notice>
      ) : (
        <div className={open ? styles.withPanel : styles.alone}>
          <div className={styles.map}>
            {narrow ? <MapList {...view} /> : <MapGrid {...view} />}
            <Legend model={marksOf(model, isVacant)} />
            {!narrow && <Handoffs handoffs={model.handoffs} />}
          </div>
          {open && <CellPanel space={space} row={open.row} slot={open.slot} item={issue} onClose={close} />}
        </div>
      )}
    </main>
  );
}
