/** Properties of items and of projects: JSON values by key, with Jira's size limits. */
import { save } from '../edit-issue';
import { issueOfPath, projectOfPath } from '../parameters';
import { badRequest, forbidden, notFound } from '../problem';
import type { Answer, Context, Route } from '../route';
import { demandEdit } from './issues';

type Properties = Readonly<Record<string, unknown>>;

/** What differs between the two owners. */
interface Owner {
  readonly self: string;
  readonly properties: Properties;
  readonly demandWrite: () => void;
  readonly write: (properties: Properties) => void;
}

function issueOwner(context: Context): Owner {
  const issue = issueOfPath(context);
  return {
    self: `${context.baseUrl}/rest/api/3/issue/${issue.id}/properties`,
    properties: issue.properties ?? {},
    demandWrite: () => demandEdit(context, issue),
    write: (properties) => save(context, { ...issue, properties }),
  };
}

function projectOwner(context: Context): Owner {
  const project = projectOfPath(context);
  return {
    self: `${context.baseUrl}/rest/api/3/project/${project.key}/properties`,
    properties: project.properties ?? {},
    demandWrite: () => {
      if (context.access.isJiraAdmin || context.access.may('ADMINISTER_PROJECTS', project)) return;
      throw forbidden('You do not have permission to administer this project.');
    },
    write: (properties) => context.store.saveProject({ ...project, properties }),
  };
}

type Find = (context: Context) => Owner;

const keys =
  (find: Find) =>
  (context: Context): Answer => {
    const { self, properties } = find(context);
    const rows = Object.keys(properties).map((key) => ({ self: `${self}/${encodeURIComponent(key)}`, key }));
    return { body: { keys: rows } };
  };

function existing(context: Context, { properties }: Owner): string {
  const key = context.params.propertyKey ?? '';
  if (properties[key] === undefined) throw notFound(`The property with key ${key} was not found.`);
  return key;
}

const read =
  (find: Find) =>
  (context: Context): Answer => {
    const owner = find(context);
    const key = existing(context, owner);
    return { body: { key, value: owner.properties[key] } };
  };

const MAX_KEY = 255;
const MAX_VALUE = 32_768;

const write =
  (find: Find) =>
  (context: Context): Answer => {
    const owner = find(context);
    owner.demandWrite();
    const { body } = context;
    const key = context.params.propertyKey ?? '';
    if (body === undefined) throw badRequest('The property value cannot be empty.');
    if (key.length > MAX_KEY) throw badRequest(`The property key cannot be longer than ${MAX_KEY} characters.`);
    if (JSON.stringify(body).length > MAX_VALUE) {
      throw badRequest(`The property value cannot be longer than ${MAX_VALUE} characters.`);
    }
    const isNew = owner.properties[key] === undefined;
    owner.write({ ...owner.properties, [key]: body });
    return { status: isNew ? 201 : 200 };
  };

const remove =
  (find: Find) =>
  (context: Context): Answer => {
    const owner = find(context);
    const gone = existing(context, owner);
    owner.demandWrite();
    owner.write(Object.fromEntries(Object.entries(owner.properties).filter(([key]) => key !== gone)));
    return { status: 204 };
  };

/** The four operations over one owner's properties; `noun` is the word in Atlassian's operation ids. */
function routesOf(noun: 'IssueProperty' | 'ProjectProperty', path: string, find: Find): readonly Route[] {
  const at = `${path}/{propertyKey}`;
  const limits = 'key ≤ 255, value ≤ 32,768 characters; the texts of errors are guessed';
  return [
    { operationId: `get${noun}Keys`, method: 'GET', path, how: 'spec', anonymous: true, answer: keys(find) },
    { operationId: `get${noun}`, method: 'GET', path: at, how: 'recorded', anonymous: true, answer: read(find) },
    { operationId: `set${noun}`, method: 'PUT', path: at, how: 'spec', note: limits, answer: write(find) },
    { operationId: `delete${noun}`, method: 'DELETE', path: at, how: 'spec', answer: remove(find) },
  ];
}

export const PROPERTY_ROUTES: readonly Route[] = [
  ...routesOf('IssueProperty', '/rest/api/3/issue/{issueIdOrKey}/properties', issueOwner),
  ...routesOf('ProjectProperty', '/rest/api/3/project/{projectIdOrKey}/properties', projectOwner),
];
