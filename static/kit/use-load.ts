import { useCallback, useEffect, useState } from 'react';

export type Loaded<T> =
  | { readonly state: 'loading' }
  | { readonly state: 'failed'; readonly problem: unknown }
  | { readonly state: 'ready'; readonly value: T };

/**
 * Runs a loader once, and again on `reload`. A result that arrives after the page moved on is dropped.
 *
 * @param load must keep its identity between renders
 */
export function useLoad<T>(load: () => Promise<T>): readonly [Loaded<T>, () => void] {
  const [attempt, setAttempt] = useState(0);
  const [loaded, setLoaded] = useState<Loaded<T>>({ state: 'loading' });
  useEffect(() => {
    let wanted = true;
    setLoaded({ state: 'loading' });
    load().then(
      (value) => wanted && setLoaded({ state: 'ready', value }),
      (problem: unknown) => wanted && setLoaded({ state: 'failed', problem }),
    );
    return () => {
      wanted = false;
    };
  }, [load, attempt]);
  return [loaded, useCallback(() => setAttempt((count) => count + 1), [])];
}
