/**
 * Events between the app's frames on one page (`emit`/`on`), between all tabs of it (`emitPublic`/`onPublic`), and the
 * two that the product itself sends.
 */
type Listener = (payload: unknown) => void;

const listeners = new Map<string, Set<Listener>>();
const channel = new BroadcastChannel('host-public-events');

function tell(name: string, payload: unknown): void {
  for (const listener of listeners.get(name) ?? []) listener(payload);
}

function subscribe(name: string, listener: Listener): { unsubscribe: () => void } {
  const known = listeners.get(name) ?? new Set();
  listeners.set(name, known.add(listener));
  return { unsubscribe: () => known.delete(listener) };
}

export const emit = (event: string, payload: unknown): void => tell(`app ${event}`, payload);
export const on = (event: string, callback: Listener): { unsubscribe: () => void } =>
  subscribe(`app ${event}`, callback);

export function emitPublic(event: string, payload: unknown): void {
  tell(`public ${event}`, payload);
  channel.postMessage({ event, payload });
}
export const onPublic = (event: string, callback: Listener): { unsubscribe: () => void } =>
  subscribe(`public ${event}`, callback);

channel.addEventListener('message', ({ data }: MessageEvent<{ event: string; payload: unknown }>) => {
  tell(`public ${data.event}`, data.payload);
});
