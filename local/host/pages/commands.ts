/**
 * What the page does when the app's bridge gives it a command. The names are those that @forge/bridge 7.2 uses. A name
 * that is not in the table is refused by name, and noted where tests look for it.
 */
import { ask } from './api';
import type { Mount } from './api';
import type { AppHistory } from './app-history';
import { emit, emitPublic, on, onPublic } from './events';
import { closeFlag, showFlag } from './flags';
import type { FlagOptions } from './flags';
import type { Call } from './rpc';
import { follow, themeState } from './theme';

export interface FrameSurroundings {
  readonly mount: Mount;
  readonly history: AppHistory | undefined;
  /** Closes the dialog around the frame with a payload for whoever opened it; undefined where there is no dialog. */
  readonly close: ((payload: unknown) => void) | undefined;
  readonly onClose: (callback: () => void) => void;
  readonly setHeight: (height: number) => void;
  readonly openModal: (mount: Mount, options: Record<string, unknown>) => void;
}

type Data = Record<string, unknown>;
type Commands = Readonly<Record<string, (data: Data) => unknown>>;
type AnyFunction = (...args: unknown[]) => unknown;

declare global {
  interface Window {
    /** Commands and requests that the host could not serve, for tests. */
    hostUnhandled?: string[];
  }
}

const requireHistory = ({ history }: FrameSurroundings): AppHistory => {
  if (history === undefined)
    throw new Error('createHistory works on an app page only; this module has no address of its own.');
  return history;
};

const historyCommands = (around: FrameSurroundings): Commands => ({
  'history.location': () => requireHistory(around).location,
  'history.listen': ({ listener }) => requireHistory(around).listen(listener as Parameters<AppHistory['listen']>[0]),
  'history.push': ({ to, state }) => requireHistory(around).move('PUSH', String(to), state),
  'history.replace': ({ to, state }) => requireHistory(around).move('REPLACE', String(to), state),
  'history.go': ({ delta }) => requireHistory(around).go(Number(delta)),
});

const serverCommands = ({ mount }: FrameSurroundings): Commands => ({
  invoke: (data) => ask('invoke', { mountId: mount.mountId, ...data }),
  fetchProduct: (data) => ask('product', { mountId: mount.mountId, ...data }),
  getUrl: (target) => ask('url', { mountId: mount.mountId, target }),
  navigate: async ({ type, url, ...target }) => {
    const address = typeof url === 'string' ? url : await ask<string>('url', { mountId: mount.mountId, target });
    if (type === 'new-tab') window.open(address, '_blank', 'noopener');
    else window.location.assign(address);
  },
});

const viewCommands = (around: FrameSurroundings): Commands => ({
  getContext: () => ({ ...around.mount.context, theme: themeState() }),
  close: (payload) => around.close?.(payload) ?? around.close !== undefined,
  submit: (payload) => around.close?.(payload) ?? around.close !== undefined,
  onClose: (callback) => {
    if (around.close === undefined) return false;
    around.onClose(callback as unknown as () => void);
    return true;
  },
  refresh: () => window.location.reload(),
  reload: () => window.location.reload(),
  changeWindowTitle: (title) => {
    document.title = String(title);
  },
  emitReadyEvent: () => true,
  getFrameId: () => around.mount.mountId,
  openModal: async ({ resource, context, ...options }) => {
    const mount = await ask<Mount>('modal', { mountId: around.mount.mountId, resource, context });
    around.openModal(mount, options);
    return true;
  },
});

const pageCommands = (around: FrameSurroundings): Commands => ({
  'frame.height': ({ height }) => around.setHeight(Number(height)),
  'theme.subscribe': ({ onChange }) => follow(onChange as (theme: unknown) => void),
  showFlag: (options) => showFlag(options as unknown as FlagOptions),
  closeFlag: ({ id }) => closeFlag(String(id)),
  emit: ({ event, payload }) => emit(String(event), payload),
  emitPublic: ({ event, payload }) => emitPublic(String(event), payload),
  on: ({ event, callback }) => on(String(event), callback as AnyFunction),
  onPublic: ({ event, callback }) => onPublic(String(event), callback as AnyFunction),
});

/** The commands of one frame, as the bridge may give them. */
export function commandsFor(around: FrameSurroundings): Call {
  const commands: Commands = {
    ...historyCommands(around),
    ...serverCommands(around),
    ...viewCommands(around),
    ...pageCommands(around),
  };
  return async (name, data) => {
    const command = commands[name];
    if (command !== undefined) return command((data ?? {}) as Data);
    (window.hostUnhandled ??= []).push(`bridge command ${name}`);
    void ask('unhandled', { what: `the bridge command "${name}"` });
    throw new Error(`The local host does not implement the bridge command "${name}". See docs/local-host.md.`);
  };
}
