import { useCallback, useMemo } from 'react';
import type { JiraBoard, JiraSprint } from '../../src/jira';
import type { Address } from '../kit/bridge/address';
import { Loading } from '../kit/components/Loading';
import { Notice, ProblemNotice } from '../kit/components/Notice';
import { describeProblem } from '../kit/copy';
import type { Space } from '../kit/space';
import { formatCheck, parseCheck, type CheckAddress } from './address';
import styles from './BacklogCheckPage.module.css';
import { Results, type Change } from './Results';
import { usefulBoard, type ScopeFacts } from './scope-choice';
import { useBoards, useSprints } from './use-scope-facts';

interface PageProps {
  readonly space: Space;
  readonly address: Address;
  readonly go: (address: Address, how?: 'push' | 'replace') => void;
  /** Jira has drawn a title around the page. */
  readonly titled?: boolean;
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

/** What stands in for settings that could not be read: the result is right by the defaults only, and has to say so. */
function ByDefaults({ problem, site }: { problem: unknown; site: boolean }) {
  const { title, remedy, detail } = describeProblem(problem);
  return (
    <Notice
      tone="warning"
      urgent
      title={`Judged by the defaults, not by ${site ? 'those of this site' : 'this space’s settings'}`}
    >
      <p>
        The settings could not be read, so whose call a gap is, what is exempt and what is asked of an item may differ
        from what was agreed. {title}. {remedy}
      </p>
      {detail !== null && <p>{detail}</p>}
    </Notice>
  );
}

/** "Backlog check": what is not ready, and whose call it is. */
export function BacklogCheckPage({ space, address, go, titled = false }: PageProps) {
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
    <main className={`${styles.page} ${titled ? styles.titled : ''}`}>
      <header className={titled ? 'visually-hidden' : undefined}>
        <h1>Backlog check</h1>
        <p className={styles.lead}>What is not ready in {space.project.name}, and whose call it is to fix it.</p>
      </header>
      {space.settingsProblem && <ByDefaults problem={space.settingsProblem} site={space.stored.siteProblem !== null} />}
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
