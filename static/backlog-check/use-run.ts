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
  readonly state: RunState;
  readonly cancel: () => void;
  readonly again: () => void;
}

/**
 * Runs the check for a scope and again whenever the scope changes. Leaving the page cancels it.
 *
 * @param scopeKey identity of the scope; the run starts anew when it changes, not when the object does
 */
export function useRun(space: Space, scope: Scope, scopeKey: string): Run {
  const [state, setState] = useState(STARTED);
  const [attempt, setAttempt] = useState(0);
  const abort = useRef<AbortController | null>(null);
  const wanted = useRef(scope);
  wanted.current = scope;

  useEffect(() => {
    const controller = new AbortController();
    abort.current = controller;
    let left = false;
    setState(STARTED);
    const events = bundled((next) => {
      if (!left) setState(next);
    });
    const input = {
      projectIdOrKey: space.project.id,
      scope: wanted.current,
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
  }, [space, scopeKey, attempt]);

  return {
    state,
    cancel: useCallback(() => abort.current?.abort(), []),
    again: useCallback(() => setAttempt((count) => count + 1), []),
  };
}
