import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import {
  recheckItems,
  recheckSince,
  runBacklogCheck,
  type BacklogCheckInput,
  type Scope,
} from '../../src/backlog-check';
import { jira } from '../kit/bridge/jira';
import type { Space } from '../kit/space';
import { spaceInput } from './run-input';
import { RunLog, STARTED, type RunState } from './run-state';

/** A large run reports often; drawing more than this often (in ms) only slows it. */
const DRAW_EVERY = 150;

/** One start of a run, and everything that is asked of it afterwards. */
class Session {
  private readonly log = new RunLog();
  private abort = new AbortController();
  private timer: ReturnType<typeof setTimeout> | null = null;
  private left = false;
  /** When what is known was read, epoch milliseconds. */
  private asOf = Date.now();

  constructor(
    private readonly input: BacklogCheckInput,
    private readonly publish: (state: RunState) => void,
  ) {}

  async run(input: BacklogCheckInput = this.input): Promise<void> {
    this.abort = new AbortController();
    this.asOf = Date.now();
    const { signal } = this.abort;
    this.log.begin(this.asOf);
    try {
      for await (const event of runBacklogCheck({ jira }, { ...input, now: this.asOf, signal })) {
        this.log.add(event);
        if (event.type !== 'end') this.timer ??= setTimeout(() => this.draw(), DRAW_EVERY);
      }
    } catch (problem) {
      this.log.fail(problem);
    }
    this.draw();
  }

  /** Reads what is missing, and keeps what is known. */
  async resume(): Promise<void> {
    const kept = this.log.goOn();
    this.draw();
    await this.run({ ...this.input, memory: this.log.memory, ...kept });
  }

  /** Reads some items again, after a fix. What Jira does not give becomes a gap. */
  async recheck(ids: readonly string[]): Promise<void> {
    const { items, gaps } = await recheckItems({ jira }, this.againInput(), ids);
    this.log.putAgain(items);
    this.log.addGaps(gaps, ids);
    this.draw();
  }

  /** Reads again what was edited since, and what is new in the scope. @returns how many items that were; null: it could not be told. */
  async recheckChanged(): Promise<number | null> {
    const known = this.log.judgedIds();
    const { items, ids, at, gaps } = await recheckSince({ jira }, this.againInput(), { since: this.asOf, known });
    // The very list that was handed in comes back where the scope could not be listed.
    if (ids !== known) this.log.rearrange(ids);
    this.log.put(items);
    this.log.setGaps(gaps);
    // What could not be found out now has to be asked for next time.
    if (gaps.length === 0) this.asOf = at;
    this.draw();
    return items.length === 0 && gaps.length > 0 ? null : items.length;
  }

  cancel(): void {
    this.abort.abort();
  }

  leave(): void {
    this.left = true;
    if (this.timer !== null) clearTimeout(this.timer);
    this.abort.abort();
  }

  private againInput(): BacklogCheckInput {
    return { ...this.input, memory: this.log.memory, now: Date.now() };
  }

  private draw(): void {
    if (this.timer !== null) clearTimeout(this.timer);
    this.timer = null;
    if (!this.left) this.publish(this.log.state());
  }
}

export interface Run {
  /** Another one for each start. */
  readonly id: string;
  readonly state: RunState;
  readonly cancel: () => void;
  readonly again: () => void;
  readonly resume: () => void;
  readonly recheck: (ids: readonly string[]) => Promise<void>;
  readonly recheckChanged: () => Promise<number | null>;
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
  const session = useRef<Session | null>(null);

  useEffect(() => {
    const input = { ...spaceInput(space).input, scope: JSON.parse(scopeText) as Scope };
    const started = new Session(input, (state) => setKnown({ id, state }));
    session.current = started;
    void started.run();
    return () => started.leave();
  }, [space, scopeText, id]);

  const actions = useMemo(
    () => ({
      cancel: () => session.current?.cancel(),
      resume: () => void session.current?.resume(),
      recheck: async (ids: readonly string[]) => session.current?.recheck(ids),
      recheckChanged: async () => (await session.current?.recheckChanged()) ?? null,
    }),
    [],
  );
  return {
    id,
    state: known.id === id ? known.state : STARTED,
    again: useCallback(() => setAttempt((count) => count + 1), []),
    ...actions,
  };
}
