/** Puts the app's documents into the page: one frame per mount, connected when the document's bridge script calls in. */
import type { Mount } from './api';
import { AppHistory } from './app-history';
import { commandsFor } from './commands';
import { element } from './dom';
import { openModal } from './modal';
import { connect } from './rpc';

interface Waiting {
  readonly frame: HTMLIFrameElement;
  readonly accept: (port: MessagePort) => void;
}
const waiting = new Set<Waiting>();

window.addEventListener('message', ({ data, source, ports }: MessageEvent<{ type?: string } | null>) => {
  const [port] = ports;
  if (data?.type !== 'custom-ui-bridge' || port === undefined) return;
  // A frame may only speak for itself: the window that calls must be the one that was put there.
  for (const { frame, accept } of waiting) if (frame.contentWindow === source) accept(port);
});

interface Closing {
  readonly close: ((payload: unknown) => void) | undefined;
  readonly onClose: (callback: () => void) => void;
}
const NOT_CLOSABLE: Closing = { close: undefined, onClose: () => undefined };
let pageHistory: AppHistory | undefined;

/** The history of the app page that this document shows; one for all, as there is one address bar. */
function historyFor({ base }: Mount): AppHistory | undefined {
  if (base === undefined) return undefined;
  pageHistory ??= new AppHistory(base);
  return pageHistory;
}

/** Shows a mount inside an element. */
export function mountFrame(container: HTMLElement, mount: Mount, closing: Closing = NOT_CLOSABLE): void {
  const frame = element('iframe', { class: 'app-frame', title: mount.title, src: mount.src }) as HTMLIFrameElement;
  const around = {
    mount,
    history: historyFor(mount),
    ...closing,
    setHeight: (height: number) => frame.style.setProperty('height', `${String(height)}px`),
    openModal: openMountInModal,
  };
  waiting.add({ frame, accept: (port) => void connect(port, commandsFor(around)) });
  container.replaceChildren(frame);
}

/** Shows a mount in a dialog. `options` are those of the bridge's Modal. */
export function openMountInModal(mount: Mount, options: Record<string, unknown>): void {
  const callbacks: (() => void)[] = [];
  let payload: unknown;
  const modal = openModal(
    {
      title: String(options['title'] ?? '') || mount.title,
      size: options['size'] ?? mount.viewportSize ?? 'medium',
      closeOnEscape: options['closeOnEscape'] !== false,
      closeOnOverlayClick: options['closeOnOverlayClick'] !== false,
    },
    () => {
      for (const callback of callbacks) callback();
      (options['onClose'] as ((payload: unknown) => void) | undefined)?.(payload);
    },
  );
  const close = (value: unknown): true => {
    payload = value;
    // The frame's own call is answered before its window goes away.
    setTimeout(modal.close, 0);
    return true;
  };
  mountFrame(modal.body, mount, { close, onClose: (callback) => callbacks.push(callback) });
}
