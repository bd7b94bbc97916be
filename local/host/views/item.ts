/** A work item: description and comments on the left; fields and the app's context panels on the right. */
import type { AppModule } from '../app/manifest';
import type { Issue } from '../server/jira-shapes';
import type { MountInfo } from '../server/mounts';
import { adfToHtml } from './adf';
import { html } from './html';
import type { Html } from './html';
import { lozenge, person, typeIcon } from './items';
import { mountPoint, spacePath } from './space';

export interface ItemView {
  readonly issue: Issue;
  /** Names of the custom fields, by id. */
  readonly fieldNames: Readonly<Record<string, string>>;
  readonly panels: readonly { readonly module: AppModule; readonly mount: MountInfo }[];
  readonly contexts: readonly { readonly module: AppModule; readonly mount: MountInfo }[];
}

const isDocument = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && (value as { type?: unknown }).type === 'doc';

/** Jira's rank, such as `0|i0000e8:`: a position, not something to read. */
const isRank = (value: unknown): boolean => typeof value === 'string' && /^\d\|[a-z\d]+:/.test(value);

/** A value in few words; documents are shown below the description instead. */
function fieldValue(value: unknown): Html | undefined {
  if (value === null || value === undefined || value === '' || isDocument(value)) return undefined;
  if (Array.isArray(value))
    return value.length === 0 ? undefined : html`${value.map((entry) => String(labelOf(entry))).join(', ')}`;
  return html`${String(labelOf(value))}`;
}

function labelOf(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  const { name, value: option, displayName } = value as Record<string, unknown>;
  return name ?? option ?? displayName ?? JSON.stringify(value);
}

const detail = (name: string, value: Html): Html =>
  html`<div class="detail">
    <dt>${name}</dt>
    <dd>${value}</dd>
  </div>`;

function details({ issue: { fields }, fieldNames }: ItemView): Html {
  const custom = Object.entries(fields)
    .filter(([id, value]) => id.startsWith('customfield_') && !isRank(value))
    .flatMap(([id, value]) => {
      const shown = fieldValue(value);
      return shown === undefined ? [] : [detail(fieldNames[id] ?? id, shown)];
    });
  const { parent, labels = [] } = fields;
  return html`<section class="side-box">
    <h2>Details</h2>
    <dl>
      ${detail('Assignee', person(fields.assignee))}${detail('Reporter', person(fields.reporter))}
      ${parent !== null && parent !== undefined && detail('Parent', html`<a href="/browse/${parent.key}">${parent.key}</a> ${parent.fields?.summary ?? ''}`)}
      ${fields.priority !== null && fields.priority !== undefined && detail('Priority', html`${fields.priority.name}`)}
      ${labels.length > 0 && detail('Labels', html`${labels.join(', ')}`)}${custom}
    </dl>
  </section>`;
}

/** Rich text fields get room of their own, as in Jira. */
function documents({ issue: { fields }, fieldNames }: ItemView): readonly Html[] {
  return Object.entries(fields)
    .filter(([id, value]) => id.startsWith('customfield_') && isDocument(value))
    .map(
      ([id, value]) =>
        html`<h2>${fieldNames[id] ?? id}</h2>
          ${adfToHtml(value)}`,
    );
}

export function itemView(view: ItemView): Html {
  const { issue, panels, contexts } = view;
  const { fields, key } = issue;
  const comments = fields.comment?.comments ?? [];
  const label = ({ raw, title }: AppModule): string => (typeof raw['label'] === 'string' ? raw['label'] : title);
  return html`<div class="item">
    <article class="item-main">
      <p class="crumb">
        ${fields.project !== undefined && html`<a href="${spacePath(fields.project.key)}/summary">${fields.project.name}</a> / `}${typeIcon(fields)}
        ${key}
      </p>
      <h1>${fields.summary}</h1>
      <h2>Description</h2>
      ${adfToHtml(fields.description)}${documents(view)}
      ${panels.map(
        ({ module, mount }) =>
          html`<section class="app-panel">
            <h2>${module.title}</h2>
            ${mountPoint(mount)}
          </section>`,
      )}
      ${comments.length > 0 && html`<h2>Comments</h2>`}${comments.map(({ author, body }) => html`<div class="comment">${person(author)}${adfToHtml(body)}</div>`)}
    </article>
    <aside class="item-side" aria-label="Details">
      ${lozenge(fields.status)}${details(view)}
      ${contexts.map(
        ({ module, mount }) =>
          html`<details class="side-box" open>
            <summary>${label(module)}</summary>
            ${mountPoint(mount)}
          </details>`,
      )}
    </aside>
  </div>`;
}
