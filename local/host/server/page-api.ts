/** What the page in the browser may ask of the server: open a frame, and carry a frame's requests to the app and to Jira. */
import type { AppModule } from '../app/manifest';
import { parseBody } from '../platform/product';
import type { ProductResponse } from '../jira-port';
import { jiraReader } from './jira-reader';
import type { ServerMount } from './mounts';
import { extensionFor } from './place';
import type { Place } from './place';
import { addressOf } from './addresses';
import { modulePath, viewerOf } from './site';
import type { Site } from './site';

/** "Forge quotas and limits": a front-end invocation may send 500 KB and get 5 MB. */
const MAX_PAYLOAD_BYTES = 500 * 1024;
const MAX_ANSWER_BYTES = 5 * 1024 * 1024;

type Body = Readonly<Record<string, unknown>>;
export interface ApiAnswer {
  readonly value?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}
type Command = (site: Site, body: Body, viewer: string) => Promise<ApiAnswer>;

function mountOf(site: Site, { mountId }: Body): ServerMount {
  const mount = site.mounts.get(mountId);
  if (mount === undefined) throw new Error('The host was restarted since this page was opened. Reload the page.');
  return mount;
}

function moduleOf(site: Site, key: unknown): AppModule {
  const module = site.manifest.modules.find((candidate) => candidate.key === key);
  if (module === undefined) throw new Error(`The manifest has no module "${String(key)}".`);
  return module;
}

const mount: Command = async (site, body, viewer) => {
  const module = moduleOf(site, body['moduleKey']);
  const place = (body['place'] ?? {}) as Place;
  const extension = await extensionFor(jiraReader(site.jira, viewer), module, place, site.productOrigin);
  const base = modulePath(site, module, place.projectKey);
  return { value: site.mounts.open({ module, accountId: viewer, extension, ...(base === undefined ? {} : { base }) }) };
};

/** A dialog that the app opens: the same module and place, with the app's own words under `extension.modal`. */
const modal: Command = async (site, body) => {
  const { module, accountId, context } = mountOf(site, body);
  const extension = { ...(context['extension'] as Body), modal: body['context'] ?? {} };
  const resource = typeof body['resource'] === 'string' ? body['resource'] : module.resource;
  return { value: site.mounts.open({ module, accountId, extension, ...(resource === undefined ? {} : { resource }) }) };
};

const invoke: Command = async (site, body) => {
  const { module, accountId, context } = mountOf(site, body);
  const { functionKey, payload, metadata } = body;
  const size = Buffer.byteLength(JSON.stringify(payload ?? null));
  if (size > MAX_PAYLOAD_BYTES)
    throw new Error(
      `The payload of invoke("${String(functionKey)}") has ${String(size)} bytes; Forge takes ${String(MAX_PAYLOAD_BYTES)}.`,
    );
  const outcome = await site.runner.invokeResolver(module, {
    functionKey: String(functionKey),
    payload,
    accountId,
    context,
  });
  if (!outcome.ok) {
    site.log(`invoke("${String(functionKey)}") failed: ${outcome.fault.stack || outcome.fault.message}`);
    throw new Error(`There was an error invoking the function - ${outcome.fault.message}`);
  }
  const answerSize = Buffer.byteLength(outcome.json ?? '');
  if (answerSize > MAX_ANSWER_BYTES)
    throw new Error(
      `The answer to invoke("${String(functionKey)}") has ${String(answerSize)} bytes; Forge gives at most ${String(MAX_ANSWER_BYTES)}.`,
    );
  const value: unknown = outcome.json === undefined ? undefined : JSON.parse(outcome.json);
  return { value: metadata === undefined ? value : { body: value, metadata: {} } };
};

interface FetchInit {
  readonly method?: string;
  readonly headers?: readonly (readonly [string, string])[];
  readonly body?: string | null;
}

const bodyText = ({ body, headers }: ProductResponse): string => {
  if (body === undefined || body === null) return '';
  const isJson = (headers['content-type'] ?? headers['Content-Type'] ?? 'json').includes('json');
  return typeof body === 'string' && !isJson ? body : JSON.stringify(body);
};

const product: Command = async (site, body) => {
  const { accountId } = mountOf(site, body);
  const { product: name, restPath, fetchRequestInit, isMultipartFormData } = body;
  if (name !== 'jira' || isMultipartFormData === true) {
    const what =
      name === 'jira' ? 'file uploads through requestJira' : `requests to ${String(name)} from the front end`;
    site.onUnhandled(what);
    throw new Error(`The local host does not implement ${what}.`);
  }
  const { method = 'GET', headers = [], body: text } = (fetchRequestInit ?? {}) as FetchInit;
  const named = Object.fromEntries(headers.map(([key, value]) => [key.toLowerCase(), value]));
  const sent = parseBody(text ?? '', named['content-type'] ?? 'application/json');
  const path = `/${String(restPath).replace(/^\/+/, '')}`;
  const request = { method, path, headers: named, ...(sent === undefined ? {} : { body: sent }) };
  const response = await site.jira.handle(request, { accountId, via: 'browser' });
  const value = {
    status: response.status,
    statusText: '',
    headers: response.headers,
    body: bodyText(response),
    isAttachment: false,
  };
  return { value };
};

const url: Command = async (site, body) => {
  const { module, context } = mountOf(site, body);
  const { project } = context['extension'] as { project?: { key: string } };
  return { value: addressOf(site, body['target'] as Body, { module, projectKey: project?.key }) };
};

const viewer: Command = async (site, body) => {
  const { accountId } = viewerOf(site.jira, String(body['accountId']));
  return {
    headers: { 'set-cookie': `viewer=${encodeURIComponent(accountId)}; Path=/; Max-Age=31536000; SameSite=Lax` },
  };
};

const unhandled: Command = async (site, { what }) => {
  site.onUnhandled(String(what));
  return {};
};

const scheduled: Command = async (site, body) => {
  const module = moduleOf(site, body['moduleKey']);
  const outcome = await site.runner.invokeInBackground(module, {
    context: { cloudId: site.jira.cloudId, moduleKey: module.key },
  });
  if (!outcome.ok) throw new Error(outcome.fault.message);
  return {};
};

export const COMMANDS: Readonly<Record<string, Command>> = {
  mount,
  modal,
  invoke,
  product,
  url,
  viewer,
  unhandled,
  scheduled,
};
