/**
 * The address bar. On a page of a space the platform hands out a history whose paths show up in the browser's address,
 * so a link shows a colleague the same view. In a modal there is none; there the address lives in memory only.
 */
import { view } from '@forge/bridge';
import { useCallback, useEffect, useRef, useState } from 'react';

export interface Address {
  readonly path: string;
  /** Without the leading question mark. */
  readonly query: string;
}

/** The part of the platform's history (history v4 and v5 alike) that is used. */
interface PlatformHistory {
  readonly location: { readonly pathname: string; readonly search: string };
  push(path: string): void;
  replace(path: string): void;
  listen(listener: (...args: readonly unknown[]) => void): unknown;
}

export interface AddressBar {
  read(): Address;
  go(address: Address, how: 'push' | 'replace'): void;
  /** Back and forward of the browser; returns how to stop listening. */
  listen(listener: () => void): () => void;
}

const toPath = ({ path, query }: Address): string => (query === '' ? path : `${path}?${query}`);

function memoryBar(path: string): AddressBar {
  let address: Address = { path, query: '' };
  return { read: () => address, go: (next) => (address = next), listen: () => () => undefined };
}

function platformBar(history: PlatformHistory, home: string): AddressBar {
  // The platform moves asynchronously, so the page remembers what it asked for until the platform reports a move.
  let current: Address | null = null;
  const read = () =>
    current ?? {
      path: history.location.pathname === '/' || history.location.pathname === '' ? home : history.location.pathname,
      query: history.location.search.replace(/^\?/, ''),
    };
  return {
    read,
    go(address, how) {
      current = address;
      history[how](toPath(address));
    },
    listen(listener) {
      const stop = history.listen(() => {
        const moved = history.location;
        if (current && toPath(current) === `${moved.pathname}${moved.search}`) return;
        current = null;
        listener();
      });
      return typeof stop === 'function' ? (stop as () => void) : () => undefined;
    },
  };
}

/** Opens the address bar; never fails: without a platform history the address is kept in memory. */
export async function openAddressBar(home: string, inModal: boolean): Promise<AddressBar> {
  if (inModal) return memoryBar(home);
  try {
    return platformBar((await view.createHistory()) as unknown as PlatformHistory, home);
  } catch {
    return memoryBar(home);
  }
}

/** The present address and how to change it. `replace` is for what is no step back for the reader, such as a filter. */
export function useAddress(bar: AddressBar): readonly [Address, (next: Address, how?: 'push' | 'replace') => void] {
  const [address, setAddress] = useState(() => bar.read());
  const latest = useRef(address);
  useEffect(() => bar.listen(() => setAddress((latest.current = bar.read()))), [bar]);
  const go = useCallback(
    (next: Address, how: 'push' | 'replace' = 'replace') => {
      if (toPath(next) === toPath(latest.current)) return;
      latest.current = next;
      bar.go(next, how);
      setAddress(next);
    },
    [bar],
  );
  return [address, go];
}
