/**
 * Stands in for the script that Forge puts first into a Custom UI document: defines `globalThis.__bridge`, which the
 * unmodified @forge/bridge looks for while it is imported. Three things must happen inside the frame and are done here:
 * the history object, applying a theme, and measuring the content. All else is a command to the page around it.
 */
import { connect } from './rpc';

interface HistoryLocation {
  readonly pathname: string;
  readonly search: string;
  readonly hash: string;
  readonly state?: unknown;
  readonly key: string;
}
interface Theme {
  readonly attributes: Record<string, string>;
  readonly css: string;
}
type HistoryListener = (location: HistoryLocation, action: string) => void;

// The script is classic, so that it runs before any module; only then does currentScript exist.
const productOrigin = document.currentScript?.dataset['productOrigin'] ?? '';
const { port1, port2 } = new MessageChannel();
const command = connect(port1, (name) => Promise.reject(new Error(`The frame takes no command "${name}".`)));
window.parent.postMessage({ type: 'custom-ui-bridge' }, productOrigin, [port2]);

const hrefOf = (to: string | Partial<HistoryLocation>): string =>
  typeof to === 'string' ? to : `${to.pathname ?? ''}${to.search ?? ''}${to.hash ?? ''}`;

/** A `history` object whose place is the address bar around the frame. It learns of a move when the page reports it. */
async function createHistory(): Promise<unknown> {
  const listeners = new Set<HistoryListener>();
  const history: Record<string, unknown> = {
    action: 'POP',
    length: 1,
    location: await command('history.location'),
    listen: (listener: HistoryListener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    createHref: hrefOf,
    push: (to: string | Partial<HistoryLocation>, state?: unknown) =>
      void command('history.push', { to: hrefOf(to), state }),
    replace: (to: string | Partial<HistoryLocation>, state?: unknown) =>
      void command('history.replace', { to: hrefOf(to), state }),
    go: (delta: number) => void command('history.go', { delta }),
    goBack: () => void command('history.go', { delta: -1 }),
    goForward: () => void command('history.go', { delta: 1 }),
  };
  await command('history.listen', {
    listener: (location: HistoryLocation, action: string) => {
      Object.assign(history, { location, action });
      for (const listener of listeners) listener(location, action);
    },
  });
  return history;
}

/** Takes the page's theme now and whenever it changes. A constructed sheet needs no `unsafe-inline`. */
async function enableTheming(): Promise<void> {
  const sheet = new CSSStyleSheet();
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  const apply = ({ attributes, css }: Theme): void => {
    for (const [name, value] of Object.entries(attributes)) document.documentElement.setAttribute(name, value);
    sheet.replaceSync(css);
  };
  apply((await command('theme.subscribe', { onChange: apply })) as Theme);
}

/** The frame is as tall as its content, as on Forge. */
function reportHeight(): void {
  const measure = (): void => {
    const body = document.body as HTMLElement | null;
    if (body === null) return;
    const margins = Number.parseFloat(getComputedStyle(body).marginBottom) || 0;
    const height = Math.ceil(body.getBoundingClientRect().bottom + window.scrollY + margins);
    void command('frame.height', { height });
  };
  const observer = new ResizeObserver(measure);
  const begin = (): void => {
    observer.observe(document.body);
    measure();
  };
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', begin);
  else begin();
}

const inFrame: Readonly<Record<string, () => Promise<unknown>>> = { createHistory, enableTheming };

Object.assign(globalThis, {
  __bridge: { callBridge: (name: string, data?: unknown) => inFrame[name]?.() ?? command(name, data) },
});
reportHeight();
