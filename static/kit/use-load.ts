import { useCallback, useEffect, useState } from 'react';

export type Loaded<T> =
  | { readonly state: 'loading' }
  | { readonly state: 'failed'; readonly problem: unknown }
  | { readonly state: 'ready'; readonly value: T };

interface Outcome<T> {
  readonly load: () => Promise<T>;
  readonly attempt: number;
  readonly loaded: Loaded<T>;
}

const LOADING = { state: 'loading' } as const;

/**
 * Runs a loader, again when it changes and again on `reload`. A result that arrives after the page moved on is dropped,
 * and the result of one loader is never shown for another.
 *
 * @param load must keep its identity between renders
 */
export function useLoad<T>(load: () => Promise<T>): readonly [Loaded<T>, () => void] {
  const [attempt, setAttempt] = useState(0);
  const [outcome, setOutcome] = useState<Outcome<T> | null>(null);
  useEffect(() => {
    let wanted = true;
    const done = (loaded: Loaded<T>) => {
      if (wanted) setOutcome({ load, attempt, loaded });
    };
    load().then(
      (value) => done({ state: 'ready', value }),
      (problem: unknown) => done({ state: 'failed', problem }),
    );
    return () => {
      wanted = false;
    };
  }, [load, attempt]);
  const current = outcome?.load === load && outcome.attempt === attempt ? outcome.loaded : LOADING;
  return [current, useCallback(() => setAttempt((count) => count + 1), [])];
}
