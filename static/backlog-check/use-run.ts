import { useCallback, useEffect, useRef, useState } from 'react';
import { runBacklogCheck, type RunEvent, type Scope } from '../../src/backlog-check';
import { jira } from '../kit/bridge/jira';
import type { Space } from '../kit/space';
import { afterEvent, STARTED, type RunState } from './run-state';

/** A large run reports often; drawing more than this often (in ms) only slows it. */
const DRAW_EVERY = 120;

/** Feeds events into the page's state, bundled so that each drawing takes many. */
function bundled(publish: (state: RunState) => void) {
  let state = STARTED;
  let timer: ReturnType<typeof setTimeout> | null = null;
  const flush = () => {
    if (timer !== null) clearTimeout(timer);
    timer = null;
    publish(state);
  };
  return {
    add(event: RunEvent) {
      state = afterEvent(state, event);
      if (event.type === 'end') flush();
      else timer ??= setTimeout(flush, DRAW_EVERY);
    },
    fail(problem: unknown) {
      state = { ...state, status: 'failed', problem };
      flush();
    },
    drop() {
      if (timer !== null) clearTimeout(timer);
    },
  };
}

export interface Run {
  /** Another one for each start. */
  readonly id: string;
  readonly state: RunState;
  readonly cancel: () => void;
  readonly again: () => void;
}

/**
 * Runs the check for a scope, and again whenever the scope changes. Leaving the page cancels it.
 *
 * @param scope compared by content, so that it may be built anew on each drawing
 */
export function useRun(space: Space, scope: Scope): Run {
  const scopeText = JSON.stringify(scope);
  const [attempt, setAttempt] = useState(0);
  const id = `${scopeText}#${String(attempt)}`;
  const [known, setKnown] = useState({ id, state: STARTED });
  const abort = useRef<AbortController | null>(null);

  useEffect(() => {
    const controller = new AbortController();
    abort.current = controller;
    let left = false;
    const events = bundled((state) => {
      if (!left) setKnown({ id, state });
    });
    const input = {
      projectIdOrKey: space.project.id,
      scope: JSON.parse(scopeText) as Scope,
      map: space.map,
      criteriaFields: space.stored.settings.criteria.fieldIds,
      signal: controller.signal,
    };
    const consume = async () => {
      for await (const event of runBacklogCheck({ jira }, input)) events.add(event);
    };
    consume().catch((problem: unknown) => events.fail(problem));
    return () => {
      left = true;
      events.drop();
      controller.abort();
    };
  }, [space, scopeText, id]);

  return {
    id,
    state: known.id === id ? known.state : STARTED,
    cancel: useCallback(() => abort.current?.abort(), []),
    again: useCallback(() => setAttempt((count) => count + 1), []),
  };
}
