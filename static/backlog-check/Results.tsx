import { lazy, Suspense, useCallback, useMemo, useRef, useState } from 'react';
import type { JiraBoard } from '../../src/jira';
import { Button } from '../kit/components/Button';
import { Loading } from '../kit/components/Loading';
import { ProblemNotice } from '../kit/components/Notice';
import type { Space } from '../kit/space';
import { ItemActions } from './actions';
import { FIRST, type CheckAddress, type ScopeChoice } from './address';
import { AdminNotices } from './AdminNotices';
import styles from './BacklogCheckPage.module.css';
import { CheckActions } from './CheckActions';
import { CheckBar } from './CheckBar';
import type { Entry } from './entry';
import { FilterBar } from './FilterBar';
import { NO_FILTERS, type Filters } from './filters';
import { startsFolded, type Group } from './groups';
import { ItemList } from './ItemList';
import { ItemPanel } from './ItemPanel';
import { RunNotices } from './RunNotices';
import { STARTED } from './run-state';
import { openItems, scopeOf, usefulScope, type ScopeFacts } from './scope-choice';
import { Summary } from './Summary';
import { useLastRun } from './use-last-run';
import { useRun } from './use-run';
import { inOrder, useView } from './use-view';

const WalkThrough = lazy(async () => ({ default: (await import('./WalkThrough')).WalkThrough }));

/** A run of more items gets a list with a window of its own; fewer are drawn at once, in the page's flow. */
const MOST_IN_FLOW = 60;

/** The height of that window: most of a screen, as the frame itself has no height to go by. */
const WINDOW_HEIGHT = Math.max(400, Math.min(760, Math.round(window.screen.availHeight * 0.7)));

export type Change = (change: Partial<CheckAddress>, how?: 'push' | 'replace') => void;

/** Which groups are folded: as the reader has chosen, else those with nothing to do, unless a link leads into them. */
function useFolding(show: Filters['show'], item: string | null) {
  const [linked] = useState(item);
  const [chosen, setChosen] = useState<ReadonlyMap<string, boolean>>(new Map());
  const isFolded = useCallback(
    (group: Group) =>
      chosen.get(group.id) ??
      (startsFolded(group, show) && !group.entries.some((entry) => linked !== null && entry.item.key === linked)),
    [chosen, show, linked],
  );
  const onFold = (group: Group) => setChosen(new Map(chosen).set(group.id, !isFolded(group)));
  return { isFolded, onFold, linked };
}

/** The run and its results, once it is known what boards and sprints there are. */
export function Results({
  space,
  boards,
  facts,
  state,
  change,
}: {
  space: Space;
  boards: readonly JiraBoard[];
  facts: ScopeFacts;
  state: CheckAddress;
  change: Change;
}) {
  const opened = space.context.sprint;
  const choice = useMemo<ScopeChoice>(
    () => state.scope ?? (opened ? { type: 'sprint', sprintId: opened.id } : usefulScope(facts)),
    [state.scope, opened, facts],
  );
  const run = useRun(space, scopeOf(choice, facts));
  const last = useLastRun(run.id, space.settingsProblem === null ? run.state : STARTED);
  const [held, setHeld] = useState<string | null>(null);
  const settled = run.state.status !== 'running';
  // Whoever is already working in the list keeps its order until they ask for the other one.
  const kept = held === run.id;
  const { filters, group } = state;
  const view = useView(run.state, { filters, group, fresh: last.since?.fresh ?? null, settled: settled && !kept });
  const subject = `${run.id} ${JSON.stringify(filters)} ${group}`;
  const folding = useFolding(filters.show, state.item);
  const height = run.state.found > MOST_IN_FLOW ? WINDOW_HEIGHT : null;
  const boardId = facts.board?.id ?? null;
  const listed = useMemo(() => [...view.groups, ...view.above], [view.groups, view.above]);
  const isOpen = ({ item }: Entry) => item.key === state.item;
  const open = state.item === null ? null : (run.state.entries.find(isOpen) ?? run.state.parents.find(isOpen) ?? null);
  const opener = useRef<HTMLElement | null>(null);
  const onOpen = useCallback(
    ({ item }: Entry) => {
      opener.current = document.activeElement instanceof HTMLElement ? document.activeElement : null;
      change({ item: item.key === state.item ? null : item.key });
    },
    [change, state.item],
  );
  const onClose = () => {
    change({ item: null });
    opener.current?.focus();
  };
  const onChanged = (ids: readonly string[]) => void run.recheck(ids);
  const onFilters = (next: Filters) => change({ filters: next });
  const onRun = (next: ScopeChoice) => {
    if (JSON.stringify(next) === JSON.stringify(choice)) run.again();
    change({ boardId, scope: next, filters: NO_FILTERS, item: null, walk: null }, 'push');
  };

  if (state.walk !== null)
    return (
      <Suspense fallback={<Loading what="the walk-through" rows={3} />}>
        <WalkThrough
          entries={inOrder(view.groups)}
          subject={`${subject} ${last.since?.at ?? ''}`}
          at={state.walk}
          state={run.state}
          space={space}
          boardId={boardId}
          onMove={(walk) => change({ walk })}
          onLeave={() => change({ walk: null })}
          onChanged={onChanged}
        />
      </Suspense>
    );
  return (
    <>
      <CheckBar
        boards={boards}
        facts={facts}
        choice={choice}
        count={run.state.foundAll && run.state.scope?.fallback !== true ? run.state.found : null}
        running={!settled}
        onBoard={(next) => change({ boardId: next, scope: null, filters: NO_FILTERS, item: null }, 'push')}
        onRun={onRun}
      />
      <AdminNotices space={space} state={run.state} />
      {run.state.status === 'failed' ? (
        <ProblemNotice problem={run.state.problem} onRetry={run.again} />
      ) : (
        <Summary state={run.state} last={last} filters={filters} onFilters={onFilters} onCancel={run.cancel} />
      )}
      <RunNotices
        state={run.state}
        asked={choice}
        onAgain={run.again}
        onResume={run.resume}
        onOpenItems={() => onRun(openItems(space.project.key))}
      />
      {run.state.entries.length > 0 && (
        <FilterBar
          state={run.state}
          space={space}
          filters={filters}
          group={group}
          shown={view.entries.length}
          hasLast={last.since !== null}
          onFilters={onFilters}
          onGroup={(next) => change({ group: next })}
        >
          {settled && (
            <CheckActions
              state={run.state}
              view={view}
              space={space}
              onWalk={() => change({ walk: FIRST, item: null }, 'push')}
              onRecheck={run.recheckChanged}
              onChanged={onChanged}
            />
          )}
        </FilterBar>
      )}
      {settled && kept && (
        <Button look="link" onClick={() => setHeld(null)}>
          Sort worst first
        </Button>
      )}
      <div
        className={open ? styles.withPanel : styles.alone}
        onFocusCapture={() => {
          if (!settled) setHeld(run.id);
        }}
      >
        <ItemList
          groups={listed}
          space={space}
          openKey={open?.item.key ?? null}
          onOpen={onOpen}
          isFolded={folding.isFolded}
          onFold={folding.onFold}
          height={height}
          settled={settled}
          linkedKey={folding.linked}
          subject={subject}
        />
        {open && (
          <ItemPanel
            entry={open}
            space={space}
            boardId={boardId}
            height={height}
            onClose={onClose}
            actions={<ItemActions item={open.item} space={space} onChanged={onChanged} />}
          />
        )}
      </div>
    </>
  );
}
