/** A transport that answers from a script, for tests of the client's own policy. */
import type { JiraRequest, JiraResponse, Transport } from '../../src/jira';

export interface Scripted {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
}

/** An answer, an error to reject with, or a function of the request. */
export type Step = Scripted | Error | ((request: JiraRequest) => Scripted | Promise<Scripted>);

export function respond({ status = 200, headers = {}, body }: Scripted): JiraResponse {
  const lower = new Map(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
  return { status, header: (name) => lower.get(name.toLowerCase()) ?? null, body };
}

/** Plays the steps in order; a request beyond the script fails the test. */
export function scripted(...steps: readonly Step[]): { transport: Transport; requests: JiraRequest[] } {
  const requests: JiraRequest[] = [];
  const transport: Transport = async (request) => {
    const step = steps[requests.length];
    requests.push(request);
    if (step === undefined) throw new Error(`Unexpected request ${request.method} ${request.path}`);
    if (step instanceof Error) throw step;
    return respond(typeof step === 'function' ? await step(request) : step);
  };
  return { transport, requests };
}

/** A sleep that returns at once and remembers for how long it was asked. */
export function instantSleep(): { sleep: (milliseconds: number) => Promise<void>; slept: number[] } {
  const slept: number[] = [];
  return {
    slept,
    sleep: async (milliseconds) => {
      slept.push(milliseconds);
    },
  };
}

/** All pages of an id listing, joined; the error, where it broke off, comes beside what was read until then. */
export async function drain<Item>(pages: AsyncIterable<readonly Item[]>): Promise<{ items: Item[]; error: unknown }> {
  const items: Item[] = [];
  try {
    for await (const page of pages) items.push(...page);
    return { items, error: null };
  } catch (error) {
    return { items, error };
  }
}
