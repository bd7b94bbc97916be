import { useCallback, useMemo, useRef, useState } from 'react';
import { countStandings, type RankedItem } from '../../src/backlog-check';
import type { JiraBoard, JiraSprint } from '../../src/jira';
import type { Address } from '../kit/bridge/address';
import { Button } from '../kit/components/Button';
import { Loading } from '../kit/components/Loading';
import { Notice, ProblemNotice } from '../kit/components/Notice';
import type { Space } from '../kit/space';
import { formatCheck, parseCheck, type CheckAddress, type ScopeChoice } from './address';
import styles from './BacklogCheckPage.module.css';
import { CheckBar } from './CheckBar';
import { groupItems } from './groups';
import { ItemGroups } from './ItemGroups';
import { ItemPanel } from './ItemPanel';
import { RunNotices } from './RunNotices';
import { openItems, scopeOf, usefulBoard, usefulScope, type ScopeFacts } from './scope-choice';
import { Summary } from './Summary';
import { useRun } from './use-run';
import { useBoards, useSprints } from './use-scope-facts';

interface PageProps {
  readonly space: Space;
  readonly address: Address;
  readonly go: (address: Address, how?: 'push' | 'replace') => void;
}

type Change = (change: Partial<CheckAddress>, how?: 'push' | 'replace') => void;

/** The run and its results, once it is known what boards and sprints there are. */
function Results({
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
  const scope = scopeOf(choice, facts);
  const run = useRun(space, scope);
  const [held, setHeld] = useState<string | null>(null);
  const settled = run.state.status !== 'running';
  // Whoever is already working in the list keeps its order until they ask for the other one.
  const kept = held === run.id;
  const counts = useMemo(() => countStandings(run.state.items), [run.state.items]);
  const groups = useMemo(
    () => groupItems(run.state.items, state.show, settled && !kept),
    [run.state.items, state.show, settled, kept],
  );
  const open = run.state.items.find(({ key }) => key === state.item) ?? null;
  const opener = useRef<HTMLElement | null>(null);
  const onOpen = (item: RankedItem) => {
    opener.current = document.activeElement instanceof HTMLElement ? document.activeElement : null;
    change({ item: item.key === state.item ? null : item.key });
  };
  const onClose = () => {
    change({ item: null });
    opener.current?.focus();
  };
  const onRun = (next: ScopeChoice) => {
    if (JSON.stringify(next) === JSON.stringify(choice)) run.again();
    change({ boardId: facts.board?.id ?? null, scope: next, show: null, item: null }, 'push');
  };

  return (
    <>
      <CheckBar
        boards={boards}
        facts={facts}
        choice={choice}
        count={run.state.foundAll && run.state.scope?.fallback !== true ? run.state.found : null}
        running={!settled}
        onBoard={(boardId) => change({ boardId, scope: null, show: null, item: null }, 'push')}
        onRun={onRun}
      />
      {run.state.status === 'failed' ? (
        <ProblemNotice problem={run.state.problem} onRetry={run.again} />
      ) : (
        <Summary
          state={run.state}
          counts={counts}
          show={state.show}
          onShow={(show) => change({ show })}
          onCancel={run.cancel}
        />
      )}
      <RunNotices
        state={run.state}
        asked={choice}
        onAgain={run.again}
        onOpenItems={() => onRun(openItems(space.project.key))}
      />
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
        <ItemGroups
          groups={groups}
          space={space}
          openKey={open?.key ?? null}
          onOpen={onOpen}
          readyOpen={state.show === 'ready'}
        />
        {open && <ItemPanel item={open} space={space} onClose={onClose} />}
      </div>
    </>
  );
}

function OnBoard({
  space,
  boards,
  board,
  state,
  change,
}: {
  space: Space;
  boards: readonly JiraBoard[];
  board: JiraBoard | null;
  state: CheckAddress;
  change: Change;
}) {
  const [sprints, reload] = useSprints(board?.id ?? null);
  const list: readonly JiraSprint[] | null = sprints.state === 'ready' ? sprints.value : null;
  const facts = useMemo<ScopeFacts>(
    () => ({ projectKey: space.project.key, board, sprints: list }),
    [space, board, list],
  );
  if (sprints.state === 'loading') return <Loading what="the sprints" rows={3} />;
  if (sprints.state === 'failed') return <ProblemNotice problem={sprints.problem} onRetry={reload} />;
  return <Results space={space} boards={boards} facts={facts} state={state} change={change} />;
}

/** "Backlog check": what is not ready, and whose call it is. */
export function BacklogCheckPage({ space, address, go }: PageProps) {
  const [boards, reload] = useBoards(space);
  const state = useMemo(() => parseCheck(address.query), [address.query]);
  const change = useCallback<Change>(
    (changed, how = 'replace') => go({ path: address.path, query: formatCheck({ ...state, ...changed }) }, how),
    [go, address.path, state],
  );
  const board = useMemo(
    () =>
      boards.state === 'ready' ? usefulBoard(boards.value, state.boardId ?? space.context.board?.id ?? null) : null,
    [boards, state.boardId, space],
  );
  return (
    <main className={styles.page}>
      <header>
        <h1>Backlog check</h1>
        <p className={styles.lead}>What is not ready in {space.project.name}, and whose call it is to fix it.</p>
      </header>
      {space.settingsProblem && <ProblemNotice problem={space.settingsProblem} />}
      {boards.state === 'loading' && <Loading what="the boards" rows={3} />}
      {boards.state === 'failed' && <ProblemNotice problem={boards.problem} onRetry={reload} />}
      {boards.state === 'ready' && boards.value.length === 0 && (
        <Notice tone="information" title="No board here that you may see">
          The open work items of the space are checked instead, by a JQL query that you can change.
        </Notice>
      )}
      {boards.state === 'ready' && (
        <OnBoard
          key={board?.id ?? 'none'}
          space={space}
          boards={boards.value}
          board={board}
          state={state}
          change={change}
        />
      )}
    </main>
  );
}
