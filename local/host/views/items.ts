/** How a work item looks in lists, on boards and in the backlog. */
import type { Issue, Status } from '../server/jira-shapes';
import { html } from './html';
import type { Html } from './html';

export const lozenge = ({ name, statusCategory }: Status): Html =>
  html`<span class="lozenge lozenge-${statusCategory.key}">${name}</span>`;

export const typeIcon = ({ issuetype }: Issue['fields']): Html =>
  issuetype.iconUrl === undefined
    ? html`<span class="type-icon" role="img" aria-label="${issuetype.name}">${issuetype.name.slice(0, 1)}</span>`
    : html`<img
        class="type-icon"
        src="${issuetype.iconUrl}"
        alt="${issuetype.name}"
        title="${issuetype.name}"
        width="16"
        height="16"
      />`;

export const person = (
  user: { readonly displayName: string; readonly avatarUrls?: Readonly<Record<string, string>> } | null | undefined,
): Html => {
  if (user === null || user === undefined) return html`<span class="quiet">Unassigned</span>`;
  const picture = user.avatarUrls?.['24x24'];
  return html`<span class="person"
    >${picture !== undefined && html`<img class="avatar" src="${picture}" alt="" width="24" height="24" />`}${user.displayName}</span
  >`;
};

const assigneePicture = ({ assignee }: Issue['fields']): Html => {
  const picture = assignee?.avatarUrls?.['24x24'];
  if (assignee === null || assignee === undefined)
    return html`<span class="avatar avatar-nobody" role="img" aria-label="Unassigned" title="Unassigned"></span>`;
  return html`<img
    class="avatar"
    src="${picture ?? ''}"
    alt="${assignee.displayName}"
    title="${assignee.displayName}"
    width="24"
    height="24"
  />`;
};

/** One line of the backlog. */
export const backlogRow = ({ key, fields }: Issue): Html =>
  html`<li class="row">
    ${typeIcon(fields)}<a class="item-key" href="/browse/${key}">${key}</a
    ><span class="row-summary">${fields.summary}</span>${lozenge(fields.status)}${assigneePicture(fields)}
  </li>`;

/** A card on the board. */
export const card = ({ key, fields }: Issue): Html =>
  html`<li class="card">
    <p>${fields.summary}</p>
    <div class="card-foot">
      ${typeIcon(fields)}<a class="item-key" href="/browse/${key}">${key}</a>${assigneePicture(fields)}
    </div>
  </li>`;

/** The list view's table. */
export function itemTable(issues: readonly Issue[]): Html {
  const rows = issues.map(
    ({ key, fields }) =>
      html`<tr>
        <td>${typeIcon(fields)}</td>
        <td><a class="item-key" href="/browse/${key}">${key}</a></td>
        <td class="wide">${fields.summary}</td>
        <td>${lozenge(fields.status)}</td>
        <td>${person(fields.assignee)}</td>
        <td>${fields.priority?.name ?? ''}</td>
      </tr>`,
  );
  return html`<div class="table-scroll" tabindex="0" role="region" aria-label="Work items">
    <table class="items">
      <thead>
        <tr>
          <th scope="col">Type</th>
          <th scope="col">Key</th>
          <th scope="col">Summary</th>
          <th scope="col">Status</th>
          <th scope="col">Assignee</th>
          <th scope="col">Priority</th>
        </tr>
      </thead>
      <tbody>
        ${rows}
      </tbody>
    </table>
  </div>`;
}
