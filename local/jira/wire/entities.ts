/** People, statuses, work types, projects, fields, boards and sprints as Jira words them. */
import type {
  SiteBoard,
  SiteComponent,
  SiteField,
  SiteIssueType,
  SiteProject,
  SiteSprint,
  SiteStatus,
  SiteUser,
} from '../entities';
import type { Store } from '../store';
import { category, fieldName } from './names';
import { SYSTEM_FIELDS, type SystemField } from './system-fields';
import { utcTimestamp } from './timestamp';

export interface WireBase {
  readonly store: Store;
  readonly baseUrl: string;
}

type Body = Record<string, unknown>;

const SIZES = { '48x48': 48, '24x24': 24, '16x16': 16, '32x32': 32 } as const;

const avatars = (url: string): Body =>
  Object.fromEntries(Object.entries(SIZES).map(([name, size]) => [name, `${url}?size=${size}`]));

const scope = (projectId: string | undefined): Body =>
  projectId === undefined ? {} : { scope: { type: 'PROJECT', project: { id: projectId } } };

/** A stable uuid for a team-managed entity, made from its id. */
const uuidOf = (id: string): string =>
  `00000000-0000-4000-8000-${id.replaceAll(/\D/g, '').padStart(12, '0').slice(-12)}`;

/** The number under which the icon route finds a work type. */
export const avatarIdOf = (type: SiteIssueType): number => (/^\d+$/.test(type.id) ? Number(type.id) : 10_300);

/** A user; the e-mail address only of oneself, as profile visibility has it by default. */
export function user({ store, baseUrl }: WireBase, it: SiteUser, options: { readonly withEmail?: boolean } = {}): Body {
  return {
    self: `${baseUrl}/rest/api/3/user?accountId=${encodeURIComponent(it.accountId)}`,
    accountId: it.accountId,
    ...(options.withEmail === true ? { emailAddress: it.emailAddress } : {}),
    avatarUrls: avatars(`${baseUrl}/avatars/user/${encodeURIComponent(it.accountId)}`),
    displayName: it.displayName,
    active: it.active,
    timeZone: store.timeZone,
    accountType: it.accountType ?? 'atlassian',
  };
}

/** A user by account id; a deleted account keeps its id and is called "Former user". */
export function userById(base: WireBase, accountId: string): Body {
  const known = base.store.users.get(accountId);
  return user(base, known ?? { accountId, displayName: 'Former user', emailAddress: '', active: false });
}

function statusCategory({ store, baseUrl }: WireBase, key: SiteStatus['category']): Body {
  const meta = category(key, store.locale);
  return { self: `${baseUrl}/rest/api/3/statuscategory/${meta.id}`, ...meta };
}

export function status(base: WireBase, it: SiteStatus): Body {
  return {
    self: `${base.baseUrl}/rest/api/3/status/${it.id}`,
    description: it.description ?? '',
    iconUrl: `${base.baseUrl}/images/icons/statuses/generic.svg`,
    name: it.name,
    untranslatedName: it.untranslatedName ?? it.name,
    id: it.id,
    statusCategory: statusCategory(base, it.category),
    ...scope(it.projectId),
  };
}

export function issueType({ baseUrl }: WireBase, it: SiteIssueType): Body {
  return {
    self: `${baseUrl}/rest/api/3/issuetype/${it.id}`,
    id: it.id,
    description: it.description ?? '',
    iconUrl: `${baseUrl}/rest/api/3/universal_avatar/view/type/issuetype/avatar/${avatarIdOf(it)}?size=medium`,
    name: it.name,
    untranslatedName: it.untranslatedName ?? it.name,
    subtask: it.hierarchyLevel < 0,
    avatarId: avatarIdOf(it),
    hierarchyLevel: it.hierarchyLevel,
    ...(it.projectId === undefined ? {} : { entityId: uuidOf(it.id) }),
    ...scope(it.projectId),
  };
}

const projectAvatar = (baseUrl: string, it: SiteProject): string =>
  `${baseUrl}/rest/api/3/universal_avatar/view/type/project/avatar/${it.id}`;

/** A project inside an item. */
export function projectRef({ baseUrl }: WireBase, it: SiteProject): Body {
  return {
    self: `${baseUrl}/rest/api/3/project/${it.id}`,
    id: it.id,
    key: it.key,
    name: it.name,
    projectTypeKey: it.projectTypeKey,
    simplified: it.style === 'next-gen',
    avatarUrls: avatars(projectAvatar(baseUrl, it)),
  };
}

/** A project in a list. */
export function projectRow(base: WireBase, it: SiteProject): Body {
  const uuid = uuidOf(it.id);
  return {
    expand: 'description,lead,issueTypes,url,projectKeys,permissions,insight',
    ...projectRef(base, it),
    style: it.style,
    isPrivate: false,
    properties: {},
    ...(it.style === 'next-gen' ? { entityId: uuid, uuid } : {}),
  };
}

/** A component inside an item. */
export const componentRef = ({ baseUrl }: WireBase, it: SiteComponent): Body => ({
  self: `${baseUrl}/rest/api/3/component/${it.id}`,
  id: it.id,
  name: it.name,
  ...(it.description === undefined ? {} : { description: it.description }),
});

export function component(base: WireBase, it: SiteComponent, project?: SiteProject): Body {
  const lead = it.leadAccountId === undefined ? null : userById(base, it.leadAccountId);
  return {
    ...componentRef(base, it),
    ...(lead === null ? {} : { lead }),
    assigneeType: 'PROJECT_DEFAULT',
    realAssigneeType: 'PROJECT_DEFAULT',
    isAssigneeTypeValid: false,
    ...(project ? { project: project.key, projectId: Number(project.id) } : {}),
  };
}

/** A project asked for by itself. */
export function project(base: WireBase, it: SiteProject): Body {
  const types = it.issueTypes.flatMap((row) => base.store.issueTypes.get(row.issueTypeId) ?? []);
  return {
    ...projectRow(base, it),
    description: '',
    lead: userById(base, it.leadAccountId),
    components: (it.components ?? []).map((one) => componentRef(base, one)),
    versions: [],
    roles: {},
    assigneeType: 'UNASSIGNED',
    issueTypes: types.map((type) => issueType(base, type)),
  };
}

function systemField({ store }: WireBase, it: SystemField): Body {
  return {
    id: it.id,
    key: it.id,
    name: fieldName(it.name, store.locale),
    custom: false,
    orderable: it.orderable ?? false,
    navigable: it.navigable ?? false,
    searchable: it.searchable ?? false,
    clauseNames: it.clauseNames,
    ...(it.schema ? { schema: it.schema } : {}),
  };
}

/** The number in `customfield_10020`. */
export const customId = (fieldId: string): number => Number(fieldId.split('_').at(-1)) || 0;

export function fieldSchema(it: SiteField): Body {
  return {
    type: it.schemaType,
    ...(it.schemaItems === undefined ? {} : { items: it.schemaItems }),
    ...(it.schemaCustom === undefined ? {} : { custom: it.schemaCustom }),
    customId: customId(it.id),
  };
}

function customField(_base: WireBase, it: SiteField): Body {
  return {
    id: it.id,
    key: it.id,
    name: it.name,
    untranslatedName: it.untranslatedName ?? it.name,
    custom: true,
    orderable: true,
    navigable: true,
    searchable: true,
    clauseNames: [`cf[${customId(it.id)}]`, it.name],
    schema: fieldSchema(it),
    ...scope(it.projectId),
  };
}

/** Every field of the site, system fields first. */
export function allFields(base: WireBase): readonly Body[] {
  return [
    ...SYSTEM_FIELDS.map((it) => systemField(base, it)),
    ...[...base.store.fields.values()].map((it) => customField(base, it)),
  ];
}

export function board({ store, baseUrl }: WireBase, it: SiteBoard): Body {
  const where = store.project(it.projectId);
  return {
    id: it.id,
    self: `${baseUrl}/rest/agile/1.0/board/${it.id}`,
    name: it.name,
    type: it.type,
    ...(where
      ? {
          location: {
            projectId: Number(where.id),
            displayName: `${where.name} (${where.key})`,
            projectName: where.name,
            projectKey: where.key,
            projectTypeKey: where.projectTypeKey,
            avatarURI: `${projectAvatar(baseUrl, where)}?size=small`,
            name: `${where.name} (${where.key})`,
          },
        }
      : {}),
    isPrivate: false,
  };
}

/** A sprint of the agile API; dates only where the sprint has them. */
export function sprint({ baseUrl }: WireBase, it: SiteSprint): Body {
  return {
    id: it.id,
    self: `${baseUrl}/rest/agile/1.0/sprint/${it.id}`,
    state: it.state,
    name: it.name,
    ...sprintDates(it),
    originBoardId: it.boardId,
    goal: it.goal ?? '',
  };
}

/** A sprint inside an item's Sprint field. */
export function sprintInField(it: SiteSprint): Body {
  return { id: it.id, name: it.name, state: it.state, boardId: it.boardId, goal: it.goal ?? '', ...sprintDates(it) };
}

function sprintDates(it: SiteSprint): Body {
  return {
    ...(it.startDate === undefined ? {} : { startDate: utcTimestamp(it.startDate) }),
    ...(it.endDate === undefined ? {} : { endDate: utcTimestamp(it.endDate) }),
    ...(it.completeDate === undefined ? {} : { completeDate: utcTimestamp(it.completeDate) }),
  };
}
