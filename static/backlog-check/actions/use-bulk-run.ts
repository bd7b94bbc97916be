/** Writes to the planned items, one after another, with progress, a stop, and what became of each. */
import { useEffect, useRef, useState } from 'react';
import { jira } from '../../kit/bridge/jira';
import { counted } from '../../kit/copy';
import type { PlannedItem } from './bulk-plan';
import { throughItems, type ItemOutcome } from './bulk-run';
import type { Kind } from './bulk-work';
import { commentDocument } from './comment-text';
import { tellItem } from './tell-item';
import { tellWords, writeProblem } from './write-words';

export type BulkState =
  | { readonly type: 'idle' }
  | { readonly type: 'running'; readonly done: number; readonly of: number; readonly stopping: boolean }
  | {
      readonly type: 'over';
      readonly summary: string;
      /** What became of the items that were not written as planned. */
      readonly others: readonly { readonly key: string; readonly words: string }[];
    };

const newId = (): string => `${Date.now().toString(36)}-${Math.random().toString(36).slice(2)}`;
const PORTS = { jira, now: () => Date.now(), newId };

/** Words for what went wrong, null where it was written. Never rejects. */
async function write(kind: Kind, label: string, { id, mark, parts }: PlannedItem): Promise<string | null> {
  if (kind === 'comment') return tellWords(await tellItem(PORTS, { issueId: id, mark, body: commentDocument(parts) }));
  try {
    await jira.editIssue(id, { update: { labels: [{ add: label }] } });
    return null;
  } catch (problem) {
    return writeProblem(problem);
  }
}

function over(kind: Kind, planned: number, outcomes: readonly ItemOutcome<string | null>[]): BulkState {
  const written = outcomes.filter(({ result }) => result === null).length;
  const did = kind === 'comment' ? 'Commented on' : 'Labelled';
  const rest = planned - outcomes.length;
  const stopped = rest > 0 ? ` Stopped before the other ${String(rest)}.` : '';
  return {
    type: 'over',
    summary: `${did} ${counted(written, 'work item')}.${stopped}`,
    others: outcomes.flatMap(({ key, result }) => (result === null ? [] : [{ key, words: result }])),
  };
}

export interface BulkRun {
  readonly state: BulkState;
  readonly start: (kind: Kind, label: string, work: readonly PlannedItem[]) => void;
  readonly stop: () => void;
}

/** @param onChanged told of the items whose judgement may have changed: labels decide about exemptions, comments do not */
export function useBulkRun(onChanged: (ids: string[]) => void): BulkRun {
  const [state, setState] = useState<BulkState>({ type: 'idle' });
  const abort = useRef<AbortController | null>(null);
  useEffect(() => () => abort.current?.abort(), []);
  const start: BulkRun['start'] = (kind, label, work) => {
    const controller = new AbortController();
    abort.current = controller;
    const { signal } = controller;
    const progress = (done: number): void =>
      setState({ type: 'running', done, of: work.length, stopping: signal.aborted });
    progress(0);
    void throughItems(work, async (item) => write(kind, label, item), { signal, onDone: progress }).then((outcomes) => {
      setState(over(kind, work.length, outcomes));
      if (kind === 'label') onChanged(outcomes.filter(({ result }) => result === null).map(({ id }) => id));
    });
  };
  const stop = (): void => {
    abort.current?.abort();
    setState((now) => (now.type === 'running' ? { ...now, stopping: true } : now));
  };
  return { state, start, stop };
}
