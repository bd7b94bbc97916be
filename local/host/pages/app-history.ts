/**
 * The part of the address bar that belongs to the app: what comes after its page's own path, with query and fragment.
 * Back and forward and the app's own pushes all end here, and every listener hears of them.
 */

export interface HistoryLocation {
  readonly pathname: string;
  readonly search: string;
  readonly hash: string;
  readonly state: unknown;
  readonly key: string;
}
type Listener = (location: HistoryLocation, action: 'PUSH' | 'REPLACE' | 'POP') => void;

export class AppHistory {
  readonly #base: string;
  readonly #listeners = new Set<Listener>();

  constructor(base: string) {
    this.#base = base;
    window.addEventListener('popstate', () => this.#tell('POP'));
  }

  get location(): HistoryLocation {
    const { pathname, search, hash } = window.location;
    const own = pathname.startsWith(this.#base) ? pathname.slice(this.#base.length) : '';
    const { state, key } = (window.history.state ?? {}) as { state?: unknown; key?: string };
    return { pathname: own === '' ? '/' : own, search, hash, state, key: key ?? 'start' };
  }

  listen(listener: Listener): void {
    this.#listeners.add(listener);
  }

  /** @param to a path below the module's page, e.g. `/backlog-check?board=2`; a query alone keeps the path */
  move(action: 'PUSH' | 'REPLACE', to: string, state?: unknown): void {
    const path = /^[?#]/.test(to) ? `${this.location.pathname}${to}` : to.startsWith('/') ? to : `/${to}`;
    const address = `${this.#base}${path === '/' ? '' : path}`;
    const entry = { state, key: crypto.randomUUID().slice(0, 8) };
    if (action === 'PUSH') window.history.pushState(entry, '', address);
    else window.history.replaceState(entry, '', address);
    this.#tell(action);
  }

  go(delta: number): void {
    window.history.go(delta);
  }

  #tell(action: 'PUSH' | 'REPLACE' | 'POP'): void {
    for (const listener of this.#listeners) listener(this.location, action);
  }
}
