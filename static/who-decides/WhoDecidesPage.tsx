import { Suspense, useCallback, useMemo, useRef } from 'react';
import type { CellRef } from '../../src/decision-rights';
import type { Address } from '../kit/bridge/address';
import { jira } from '../kit/bridge/jira';
import { Loading } from '../kit/components/Loading';
import { Notice, ProblemNotice } from '../kit/components/Notice';
import { lazyPart } from '../kit/lazy-part';
import type { Space } from '../kit/space';
import { useLoad, type Loaded } from '../kit/use-load';
import { useNarrow } from '../kit/use-narrow';
import { formatWhoDecides, parseWhoDecides, type WhoDecidesAddress } from './address';
import { readAskedItem, type AskedItem } from './asked-item';
import { CellPanel } from './CellPanel';
import { driftMarks } from './drift-marks';
import { gridModel } from './grid-model';
import type { GridModel, GridSlot } from './grid-shapes';
import { Handoffs, Legend, Sources } from './Handoffs';
import { Holders } from './Holders';
import { isVacant, nobodyNamed, useHolding } from './holding';
import { MapGrid, type MapViewProps } from './MapGrid';
import { MapList } from './MapList';
import { SettingsLink } from './SettingsLink';
import { Toolbar } from './Toolbar';
import { useParts } from './use-parts';
import styles from './WhoDecidesPage.module.css';

/** What stands below the map is fetched after it, and the charter only where somebody wants it. */
const BelowMap = lazyPart(async () => (await import('./BelowMap')).BelowMap);
const Charter = lazyPart(async () => (await import('./Charter')).Charter);

/** Looks up the item that the address asks about, as the viewing person; null where it asks about none. */
function useAskedItem(space: Space, key: string | null): Loaded<AskedItem> | null {
  const [asked] = useLoad(
    useCallback(() => (key === null ? Promise.resolve(null) : readAskedItem(jira, space, key)), [space, key]),
  );
  if (key === null || (asked.state === 'ready' && asked.value === null)) return null;
  return asked as Loaded<AskedItem>;
}

function findSlot(model: GridModel, cell: CellRef | null) {
  if (cell === null) return null;
  for (const { rows } of model.groups)
    for (const row of rows) {
      if (row.issueType.id !== cell.issueTypeId) continue;
      const slot = row.slots.find((candidate) => candidate.cell?.statusId === cell.statusId);
      if (slot) return { row, slot };
    }
  return null;
}

function marksOf({ model, isVacant, drift }: Pick<MapViewProps, 'model' | 'isVacant' | 'drift'>) {
  const slots = model.groups
    .flatMap(({ rows }) => rows.flatMap((row) => row.slots))
    .filter(({ cell }) => cell !== null);
  return {
    suggested: slots.some(({ cell }) => cell?.suggested),
    moved: slots.some(({ cell }) => cell?.movedHere),
    vacant: slots.some(isVacant),
    handoff: model.handoffs.length > 0,
    drift: drift.issueTypes.size + drift.statuses.size > 0,
  };
}

/** What the address asks for, and how to go on from there; closing gives the focus back to where it came from. */
function useWay({ address, go }: WayProps) {
  const state = useMemo(() => parseWhoDecides(address.query), [address.query]);
  const opener = useRef<HTMLElement | null>(null);
  const show = useCallback(
    (next: WhoDecidesAddress, how: 'push' | 'replace' = 'replace') => {
      opener.current = document.activeElement instanceof HTMLElement ? document.activeElement : null;
      go({ path: address.path, query: formatWhoDecides(next) }, how);
    },
    [go, address.path],
  );
  const close = useCallback(() => {
    const back = opener.current;
    go({ path: address.path, query: '' }, 'replace');
    back?.focus();
  }, [go, address.path]);
  return { state, show, close };
}

interface WayProps {
  address: Address;
  go: (address: Address, how?: 'push' | 'replace') => void;
}

/** "Who decides": the map of the space, and the answer for one cell or one work item. */
export function WhoDecidesPage({ space, ...way }: WayProps & { space: Space }) {
  const narrow = useNarrow();
  const { state, show, close } = useWay(way);
  const holding = useHolding(space);
  const parts = useParts(space);
  const model = useMemo(() => gridModel(space.map), [space.map]);
  const drift = useMemo(() => driftMarks(space.map, space.stored.settings.seen), [space]);
  const asked = useAskedItem(space, state.item);
  const item = asked?.state === 'ready' ? asked.value : null;
  const ofItem = item && { issueTypeId: item.issue.issueType.id, statusId: item.issue.status.id };
  const open = findSlot(model, state.item === null ? state.cell : ofItem);
  const calm = nobodyNamed(holding);
  const showCell = (cell: CellRef) => show({ cell, item: null });
  const ask = (key: string) => show({ cell: null, item: key });
  const view: MapViewProps = {
    model,
    drift,
    iconUrl: (id) => space.issueTypes.find((type) => type.id === id)?.iconUrl,
    selected: open?.slot.cell ?? null,
    isVacant: ({ cell }: GridSlot) => cell !== null && !calm && isVacant(holding, cell.role),
    onSelect: ({ cell }) => {
      if (cell !== null) showCell({ issueTypeId: cell.issueTypeId, statusId: cell.statusId });
    },
  };
  const below = (
    <Suspense fallback={null}>
      <BelowMap holding={holding} parts={parts} onShow={showCell} onAsk={ask} />
    </Suspense>
  );

  return (
    <main className={styles.page}>
      <header className={`${styles.header} ${state.charter ? styles.notOnPaper : ''}`}>
        <div>
          <h1>Who decides</h1>
          <p className={styles.lead}>For each work type and status in {space.project.name}: who has the final say.</p>
        </div>
        <Toolbar
          item={state.item}
          busy={asked?.state === 'loading'}
          onAsk={ask}
          onCharter={state.charter ? null : () => show({ cell: null, item: null, charter: true }, 'push')}
          settings={
            space.stored.mayAdminister && (
              <SettingsLink space={space} look="subtle">
                Settings
              </SettingsLink>
            )
          }
        />
      </header>
      {space.settingsProblem && <ProblemNotice problem={space.settingsProblem} />}
      {asked?.state === 'failed' && <ProblemNotice problem={asked.problem} />}
      {item && !open && (
        <Notice tone="information" title={`${item.issue.key} is not on this map`} urgent>
          It belongs to another space, or its work type or status is not part of this one.
        </Notice>
      )}
      {state.charter ? (
        <Suspense fallback={<Loading what="the charter" />}>
          <Charter holding={holding} parts={parts} onBack={close} />
        </Suspense>
      ) : (
        <>
          {calm && (
            <Notice tone="information" title="Nobody is named for these roles yet">
              The split below already holds. So that each gap reaches a person, a space admin names the Product Manager
              and the Product Owner under Space settings › Whose Call.
            </Notice>
          )}
          <Holders holding={holding} parts={parts} />
          {model.columns.length === 0 ? (
            <>
              <Notice tone="information" title="This space has no work types with statuses yet">
                As soon as it has a workflow, the map draws itself.
              </Notice>
              {below}
            </>
          ) : (
            <div className={open ? styles.withPanel : styles.alone}>
              <div className={styles.map}>
                {narrow ? <MapList {...view} /> : <MapGrid {...view} />}
                <Legend model={marksOf(view)} />
                <Sources model={model} />
                {!narrow && <Handoffs model={model} />}
                {below}
              </div>
              {open && (
                <CellPanel
                  holding={holding}
                  parts={parts}
                  row={open.row}
                  slot={open.slot}
                  item={item}
                  onClose={close}
                />
              )}
            </div>
          )}
        </>
      )}
    </main>
  );
}
