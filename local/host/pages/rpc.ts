/**
 * Calls across a message port, in both directions. Functions cross as names: the side that owns one keeps it, the other
 * gets a stand-in which calls back. Everything else crosses by structured clone.
 */

/** Rejects with an error that keeps the other side's message. */
export type Call = (command: string, data?: unknown) => Promise<unknown>;
type AnyFunction = (...args: unknown[]) => unknown;

interface FunctionName {
  readonly functionName: string;
}
type Answer = Extract<Envelope, { readonly kind: 'value' | 'error' }>;
type Envelope =
  | { readonly kind: 'command'; readonly id: number; readonly command: string; readonly data: unknown }
  | { readonly kind: 'function'; readonly id: number; readonly name: string; readonly args: unknown }
  | { readonly kind: 'value'; readonly id: number; readonly value: unknown }
  | { readonly kind: 'error'; readonly id: number; readonly message: string };

const isPlain = (value: unknown): value is Record<string, unknown> => {
  if (typeof value !== 'object' || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
};

const mapPlain = (value: Record<string, unknown>, change: (item: unknown) => unknown): Record<string, unknown> =>
  Object.fromEntries(Object.entries(value).map(([key, item]) => [key, change(item)]));

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/**
 * @param onCommand answers the other side's commands; may reject
 * @returns the way to give the other side commands
 */
export function connect(port: MessagePort, onCommand: Call): Call {
  const waiting = new Map<number, { resolve: (value: unknown) => void; reject: (error: Error) => void }>();
  const functions = new Map<string, AnyFunction>();
  let count = 0;

  const request = (make: (id: number) => Envelope): Promise<unknown> =>
    new Promise((resolve, reject) => {
      count += 1;
      waiting.set(count, { resolve, reject });
      port.postMessage(make(count));
    });
  const encode = (value: unknown): unknown => {
    if (typeof value === 'function') {
      const functionName = `f${String(functions.size)}`;
      functions.set(functionName, value as AnyFunction);
      return { functionName } satisfies FunctionName;
    }
    if (Array.isArray(value)) return value.map(encode);
    return isPlain(value) ? mapPlain(value, encode) : value;
  };
  const decode = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(decode);
    if (!isPlain(value)) return value;
    const { functionName } = value;
    if (typeof functionName !== 'string') return mapPlain(value, decode);
    return (...args: unknown[]) => request((id) => ({ kind: 'function', id, name: functionName, args: encode(args) }));
  };

  const perform = async (message: Envelope): Promise<unknown> => {
    if (message.kind === 'command') return onCommand(message.command, decode(message.data));
    if (message.kind === 'function') return functions.get(message.name)?.(...(decode(message.args) as unknown[]));
    return undefined;
  };
  const settle = (answer: Answer): void => {
    const pending = waiting.get(answer.id);
    waiting.delete(answer.id);
    if (answer.kind === 'value') pending?.resolve(decode(answer.value));
    else pending?.reject(new Error(answer.message));
  };
  port.onmessage = ({ data }: MessageEvent<Envelope>) => {
    if (data.kind === 'value' || data.kind === 'error') return settle(data);
    perform(data).then(
      (value) => port.postMessage({ kind: 'value', id: data.id, value: encode(value) }),
      (error: unknown) => port.postMessage({ kind: 'error', id: data.id, message: messageOf(error) }),
    );
  };
  return (command, data) => request((id) => ({ kind: 'command', id, command, data: encode(data) }));
}
