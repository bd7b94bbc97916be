/**
 * Forge's async events: at-least-once delivery to the consumer that the manifest names for a queue. An event stays on
 * disk until its consumer has finished with it, so a restart in the middle delivers it again, as Forge may at any time.
 * Numbers: Atlassian's "Async events API" page; what it leaves open is marked here.
 */
import { randomUUID } from 'node:crypto';
import { modulesOf } from '../app/manifest';
import type { AppManifest } from '../app/manifest';
import type { InvocationOutcome } from '../runtime/app-process';
import type { PlatformAnswer } from './answer';
import { JsonFile } from './json-file';

const MAX_EVENTS = 50;
const MAX_PAYLOAD_BYTES = 200 * 1024;
const MAX_DELAY_SECONDS = 900;
/** How often an event is tried again, and for how long it is kept: 4 times and a day [the page names both]. */
const MAX_RETRIES = 4;
const RETENTION_MS = 24 * 3600 * 1000;
const CONSUMER_TIMEOUT_SECONDS = 55;

interface RetryOptions {
  readonly retryAfter?: number;
  readonly retryReason?: string;
  readonly retryData?: unknown;
}

interface QueuedEvent {
  readonly eventId: string;
  readonly jobId: string;
  readonly queueName: string;
  readonly body: unknown;
  readonly delayInSeconds?: number;
  readonly concurrency?: { readonly key: string; readonly limit: number };
  readonly pushedAt: number;
  readonly dueAt: number;
  readonly retry?: { readonly count: number; readonly options: RetryOptions };
}

interface JobStats {
  success: number;
  inProgress: number;
  failed: number;
}

interface Saved {
  readonly events?: QueuedEvent[];
  readonly jobs?: [string, JobStats][];
}

export interface Consumer {
  readonly functionKey: string;
  readonly moduleKey: string;
  readonly timeoutSeconds: number;
}

export interface QueueOptions {
  readonly file: string;
  readonly manifest: AppManifest;
  readonly deliver: (consumer: Consumer, event: Record<string, unknown>) => Promise<InvocationOutcome>;
  readonly warn: (text: string) => void;
  /** Delivers each finished event once more: what "at least once" may mean for a consumer. */
  readonly deliverTwice?: boolean;
}

const bad = (status: number, message: string): PlatformAnswer => ({
  status,
  body: { code: status, message, errorMessage: message },
});

export class EventQueue {
  readonly #options: QueueOptions;
  readonly #events = new Map<string, QueuedEvent>();
  readonly #jobs = new Map<string, JobStats>();
  readonly #busy = new Set<string>();
  readonly #timers = new Set<NodeJS.Timeout>();
  readonly #file: JsonFile<Saved>;

  constructor(options: QueueOptions) {
    this.#options = options;
    this.#file = new JsonFile(options.file, () => ({ events: [...this.#events.values()], jobs: [...this.#jobs] }));
    const saved = (this.#file.read() ?? {}) as Saved;
    for (const [job, stats] of saved.jobs ?? []) this.#jobs.set(job, stats);
    for (const event of saved.events ?? []) this.#events.set(event.eventId, event);
  }

  /** Takes up what an earlier run left. */
  start(): void {
    for (const event of this.#events.values()) this.#schedule(event);
  }

  /** Stops delivering. What is not finished stays on disk. */
  close(): void {
    for (const timer of this.#timers) clearTimeout(timer);
    this.#timers.clear();
  }

  get pending(): number {
    return this.#events.size;
  }

  /** @param path `/webhook/queue/{publish|stats|cancel}/…`, as @forge/events sends it */
  async request(path: string, body: Record<string, unknown>): Promise<PlatformAnswer | undefined> {
    const [, verb] = /^\/webhook\/queue\/(\w+)\//.exec(path) ?? [];
    const job = `${String(body['queueName'])} ${String(body['jobId'])}`;
    if (verb === 'publish') return this.#publish(body);
    if (verb === 'stats') {
      const stats = this.#jobs.get(job);
      return stats === undefined ? bad(404, 'There is no such job.') : { status: 200, body: stats };
    }
    if (verb === 'cancel') return this.#cancel(job);
    return undefined;
  }

  #consumerOf(queueName: string): Consumer | undefined {
    const { manifest } = this.#options;
    const consumer = modulesOf(manifest, 'consumer').find(({ raw }) => raw['queue'] === queueName);
    const functionKey = consumer?.raw['function'];
    if (consumer === undefined || typeof functionKey !== 'string') return undefined;
    const timeoutSeconds = manifest.functions.get(functionKey)?.timeoutSeconds ?? CONSUMER_TIMEOUT_SECONDS;
    return { functionKey, moduleKey: consumer.key, timeoutSeconds };
  }

  async #publish(body: Record<string, unknown>): Promise<PlatformAnswer> {
    const queueName = String(body['queueName']);
    const payload = body['payload'] as Omit<QueuedEvent, 'eventId'>[];
    if (this.#consumerOf(queueName) === undefined) {
      return bad(400, `The manifest has no consumer with a function for the queue "${queueName}".`);
    }
    if (payload.length > MAX_EVENTS) return bad(413, `A push may hold ${String(MAX_EVENTS)} events.`);
    if (Buffer.byteLength(JSON.stringify(payload)) > MAX_PAYLOAD_BYTES) return bad(413, 'A push may hold 200 KB.');
    if (payload.some(({ delayInSeconds = 0 }) => delayInSeconds < 0 || delayInSeconds > MAX_DELAY_SECONDS)) {
      return bad(400, `A delay may be 0 to ${String(MAX_DELAY_SECONDS)} seconds.`);
    }
    const now = Date.now();
    const jobId = String(body['jobId']);
    const events = payload.map(({ body: content, delayInSeconds, concurrency }): QueuedEvent => ({
      eventId: randomUUID(),
      jobId,
      queueName,
      body: content,
      pushedAt: now,
      dueAt: now + (delayInSeconds ?? 0) * 1000,
      ...(delayInSeconds === undefined ? {} : { delayInSeconds }),
      ...(concurrency === undefined ? {} : { concurrency }),
    }));
    for (const event of events) this.#events.set(event.eventId, event);
    this.#jobs.set(`${queueName} ${jobId}`, { success: 0, inProgress: events.length, failed: 0 });
    await this.#file.save();
    for (const event of events) this.#schedule(event);
    return { status: 201, body: {} };
  }

  async #cancel(job: string): Promise<PlatformAnswer> {
    const stats = this.#jobs.get(job);
    if (stats === undefined) return bad(404, 'There is no such job.');
    for (const event of [...this.#events.values()]) {
      if (`${event.queueName} ${event.jobId}` === job && !this.#busy.has(event.eventId))
        this.#events.delete(event.eventId);
    }
    stats.inProgress = 0;
    await this.#file.save();
    return { status: 204 };
  }

  #schedule(event: QueuedEvent): void {
    const timer = setTimeout(
      () => {
        this.#timers.delete(timer);
        this.#run(event).catch((error: unknown) => this.#options.warn(`Queue "${event.queueName}": ${String(error)}`));
      },
      Math.max(0, event.dueAt - Date.now()),
    );
    timer.unref();
    this.#timers.add(timer);
  }

  /** A concurrency key holds back what would exceed its limit; the event comes up again a moment later. */
  #mayRun({ concurrency }: QueuedEvent): boolean {
    if (concurrency === undefined) return true;
    const running = [...this.#busy].filter((id) => this.#events.get(id)?.concurrency?.key === concurrency.key);
    return running.length < concurrency.limit;
  }

  async #run(event: QueuedEvent): Promise<void> {
    const consumer = this.#consumerOf(event.queueName);
    if (!this.#events.has(event.eventId) || this.#busy.has(event.eventId) || consumer === undefined) return;
    if (!this.#mayRun(event)) return this.#schedule({ ...event, dueAt: Date.now() + 50 });
    this.#busy.add(event.eventId);
    try {
      const outcome = await this.#options.deliver(consumer, forConsumer(event));
      if (this.#options.deliverTwice === true && outcome.ok) await this.#options.deliver(consumer, forConsumer(event));
      await this.#settle(event, outcome);
    } finally {
      this.#busy.delete(event.eventId);
    }
  }

  async #settle(event: QueuedEvent, outcome: InvocationOutcome): Promise<void> {
    const retry = retryWanted(outcome);
    const count = (event.retry?.count ?? 0) + 1;
    const again = retry !== undefined && count <= MAX_RETRIES && Date.now() - event.pushedAt < RETENTION_MS;
    if (again && this.#events.has(event.eventId)) {
      const wait = Math.min(retry.retryAfter ?? 1, MAX_DELAY_SECONDS) * 1000;
      const next = { ...event, dueAt: Date.now() + wait, retry: { count, options: retry } };
      this.#events.set(event.eventId, next);
      this.#schedule(next);
    } else {
      this.#finish(event, outcome.ok && retry === undefined);
      if (!outcome.ok)
        this.#options.warn(`Queue "${event.queueName}": the consumer failed for good: ${outcome.fault.message}`);
    }
    await this.#file.save();
  }

  #finish(event: QueuedEvent, succeeded: boolean): void {
    this.#events.delete(event.eventId);
    const stats = this.#jobs.get(`${event.queueName} ${event.jobId}`);
    if (stats === undefined) return;
    stats.inProgress = Math.max(0, stats.inProgress - 1);
    stats[succeeded ? 'success' : 'failed'] += 1;
  }
}

function forConsumer({
  retry,
  pushedAt,
  eventId,
  jobId,
  queueName,
  body,
  delayInSeconds,
}: QueuedEvent): Record<string, unknown> {
  if (retry === undefined)
    return { eventId, jobId, queueName, body, ...(delayInSeconds === undefined ? {} : { delayInSeconds }) };
  const retentionWindow = {
    startTime: new Date(pushedAt).toISOString(),
    remainingTimeMs: pushedAt + RETENTION_MS - Date.now(),
  };
  const { retryReason, retryData } = retry.options;
  return {
    eventId,
    jobId,
    queueName,
    body,
    retryContext: { retryCount: retry.count, retryReason, retryData, retentionWindow },
  };
}

/** A retry is asked for by returning an InvocationError; the platform itself retries after a timeout, not after a throw [unverified]. */
function retryWanted(outcome: InvocationOutcome): RetryOptions | undefined {
  if (!outcome.ok) return outcome.timedOut ? { retryAfter: 1, retryReason: 'FUNCTION_TIME_OUT' } : undefined;
  if (outcome.json === undefined) return undefined;
  const value = JSON.parse(outcome.json) as { _retry?: boolean; retryOptions?: RetryOptions } | null;
  return value?._retry === true ? (value.retryOptions ?? {}) : undefined;
}
