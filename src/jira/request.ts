/**
 * One request from operation to parsed answer: fills the path, retries what is worth retrying, looks at the HTTP status
 * (the only place that does) and parses the body. Everything above sees data or a JiraError.
 */
import type * as z from 'zod/mini';
import { JiraError } from './error';
import type { JiraErrorCode } from './error';
import type { Operation } from './operation';
import type { Pauses } from './pauses';
import { asksForPause, isTransient, isUnclear, retryAfterSeconds, waitBeforeRetry } from './retry';
import type { JiraRequest, JiraResponse, Transport } from './transport';
import { unexpectedShape } from './unexpected-shape';

export interface RequestPorts {
  readonly transport: Transport;
  /** Resolves after the given time, or rejects as soon as the signal aborts. */
  readonly sleep: (milliseconds: number, signal?: AbortSignal) => Promise<void>;
  /** Like `sleep`, for the time that an answer may take. */
  readonly patience: (milliseconds: number, signal?: AbortSignal) => Promise<void>;
  /** In [0, 1). */
  readonly random: () => number;
  readonly pauses: Pauses;
}

/** Jira's slowest honest answers (a thousand items with long descriptions) take well under half of this. */
const NO_ANSWER_AFTER_MS = 60_000;

type QueryValue = string | number | boolean;

export interface RequestInput {
  readonly path?: Readonly<Record<string, string | number>>;
  /** An array becomes a repeated parameter; undefined leaves the parameter out. */
  readonly query?: Readonly<Record<string, QueryValue | readonly QueryValue[] | undefined>>;
  readonly body?: unknown;
  readonly signal?: AbortSignal | undefined;
  /** A write that changes nothing more when it arrives twice; reads are always repeatable. */
  readonly repeatable?: boolean;
}

function fillPath(operation: Operation, input: RequestInput): string {
  const path = operation.path.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = input.path?.[name];
    if (value === undefined || value === '') {
      throw new TypeError(`${operation.id} needs the path parameter "${name}".`);
    }
    return encodeURIComponent(value);
  });
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(input.query ?? {})) {
    if (value === undefined) continue;
    for (const one of [value].flat()) query.append(name, String(one));
  }
  return query.size === 0 ? path : `${path}?${query.toString()}`;
}

/** Jira's own words, where the body has the usual error shape. */
function errorText(body: unknown): string {
  if (typeof body !== 'object' || body === null) return 'Jira gave no reason.';
  const { errorMessages, errors, message } = body as Record<string, unknown>;
  const texts = [
    ...(Array.isArray(errorMessages) ? errorMessages : []),
    ...(typeof errors === 'object' && errors !== null ? Object.values(errors) : []),
    message,
  ].filter((text): text is string => typeof text === 'string' && text !== '');
  return texts.length === 0 ? 'Jira gave no reason.' : texts.join(' ').slice(0, 300);
}

function codeOf(status: number): JiraErrorCode {
  if (status === 401) return 'unauthorised';
  if (status === 403) return 'forbidden';
  if (status === 404 || status === 410) return 'notFound';
  if (status === 429) return 'rateLimited';
  if (status >= 400 && status < 500) return 'badRequest';
  if (status >= 500) return 'unavailable';
  return 'unexpectedAnswer';
}

const aborted = (operation: Operation): JiraError =>
  new JiraError({ code: 'aborted', operation: operation.id, detail: 'The caller cancelled the request.' });

type Try = { readonly response: JiraResponse } | { readonly response: null; readonly cause: unknown };

/**
 * One try. Neither cancelling nor patience depends on the transport: the bridge knows no signals, and a message that got
 * lost on its way is never answered.
 */
async function tryOnce(ports: RequestPorts, request: JiraRequest, operation: Operation): Promise<Try> {
  if (request.signal?.aborted) throw aborted(operation);
  const over = new AbortController();
  const signal = request.signal === undefined ? over.signal : AbortSignal.any([request.signal, over.signal]);
  const patience = async (): Promise<never> => {
    await ports.patience(NO_ANSWER_AFTER_MS, signal);
    throw new Error(`No answer within ${NO_ANSWER_AFTER_MS / 1_000} s.`);
  };
  try {
    return { response: await Promise.race([ports.transport({ ...request, signal }), patience()]) };
  } catch (cause) {
    if (request.signal?.aborted) throw aborted(operation);
    return { response: null, cause };
  } finally {
    over.abort();
  }
}

const noAnswer = (operation: Operation, tries: number, cause: unknown): JiraError =>
  new JiraError({
    code: 'unavailable',
    operation: operation.id,
    detail:
      operation.writes === true
        ? 'No answer came, so it is not clear whether Jira made the change. Look before you try again.'
        : `No answer came in ${tries} tries. Check the connection and try again.`,
    cause,
  });

/** A write that must not be made twice is asked again only where Jira refused it before doing anything. */
async function answered(
  ports: RequestPorts,
  operation: Operation,
  request: JiraRequest,
  repeatable: boolean,
): Promise<JiraResponse> {
  for (let tries = 1; ; tries += 1) {
    await ports.pauses.over(operation.id);
    const result = await tryOnce(ports, request, operation);
    const { response } = result;
    if (response !== null && !isTransient(response.status)) return response;
    const giveUp = !repeatable && isUnclear(response);
    const wait = giveUp ? null : waitBeforeRetry({ tries, response, random: ports.random() });
    if (wait === null) {
      if (response !== null) return response;
      throw noAnswer(operation, tries, 'cause' in result ? result.cause : undefined);
    }
    try {
      const waiting = ports.sleep(wait, request.signal);
      if (response !== null && asksForPause(response)) ports.pauses.start(operation.id, waiting);
      await waiting;
    } catch (cause) {
      if (request.signal?.aborted) throw aborted(operation);
      throw cause;
    }
  }
}

function parsed<Answer>(operation: Operation, schema: z.ZodMiniType<Answer>, response: JiraResponse): Answer {
  const { status } = response;
  if (status < 200 || status > 299) {
    const seconds = retryAfterSeconds(response);
    throw new JiraError({
      code: codeOf(status),
      operation: operation.id,
      status,
      detail: errorText(response.body),
      ...(seconds === null ? {} : { retryAfterSeconds: seconds }),
    });
  }
  const result = schema.safeParse(response.body, { reportInput: true });
  if (result.success) return result.data;
  throw new JiraError({
    code: 'unexpectedAnswer',
    operation: operation.id,
    status,
    detail: `The answer does not have the expected shape at ${unexpectedShape(result.error)}.`,
  });
}

/**
 * Sends one request and returns its parsed answer.
 * @throws JiraError for every way in which Jira did not answer as expected, `aborted` included.
 */
export async function perform<Answer>(
  ports: RequestPorts,
  operation: Operation<Answer>,
  input: RequestInput = {},
): Promise<Answer> {
  const request = {
    method: operation.method,
    path: fillPath(operation, input),
    ...(input.body === undefined ? {} : { body: input.body }),
    ...(input.signal === undefined ? {} : { signal: input.signal }),
  };
  const repeatable = operation.writes !== true || input.repeatable === true;
  const response = await answered(ports, operation, request, repeatable);
  return parsed(operation, operation.answer, response);
}
