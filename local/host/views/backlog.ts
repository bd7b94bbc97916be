/** The backlog: sprints with their items, then the rest, each with its ••• menu where the app's actions appear. */
import type { AppModule } from '../app/manifest';
import type { Board, Issue, Sprint } from '../server/jira-shapes';
import type { Place } from '../server/place';
import { html } from './html';
import type { Html } from './html';
import { icon } from './icons';
import { backlogRow } from './items';
import { menu } from './page';

export interface BacklogGroup {
  readonly sprint?: Sprint;
  readonly issues: readonly Issue[];
  /** How many there are in all, where only the first are shown. */
  readonly more: boolean;
}

export interface BacklogView {
  readonly board: Board;
  readonly projectKey: string;
  readonly groups: readonly BacklogGroup[];
  readonly sprintActions: readonly AppModule[];
  readonly backlogActions: readonly AppModule[];
}

const actionItem = (module: AppModule, place: Place): Html =>
  html`<button
    type="button"
    role="menuitem"
    tabindex="-1"
    data-open-module="${module.key}"
    data-place="${JSON.stringify(place)}"
  >
    ${module.title}
  </button>`;

const day = (date: string | undefined): string =>
  date === undefined
    ? ''
    : new Date(date).toLocaleDateString('en-GB', { day: 'numeric', month: 'short', timeZone: 'UTC' });

function groupMenu(view: BacklogView, { sprint }: BacklogGroup): Html | false {
  const place = { projectKey: view.projectKey, boardId: view.board.id };
  const modules = sprint === undefined ? view.backlogActions : view.sprintActions;
  const items = modules.map((module) =>
    actionItem(module, sprint === undefined ? place : { ...place, sprintId: sprint.id }),
  );
  if (items.length === 0) return false;
  const id = `menu-group-${sprint === undefined ? 'backlog' : String(sprint.id)}`;
  return menu(id, icon('more'), `More actions for ${sprint?.name ?? 'the backlog'}`, items, 'icon-button');
}

function groupSection(view: BacklogView, group: BacklogGroup): Html {
  const { sprint, issues, more } = group;
  const dates = sprint?.startDate === undefined ? '' : `${day(sprint.startDate)} – ${day(sprint.endDate)}`;
  const count = `${String(issues.length)}${more ? '+' : ''} work items`;
  return html`<section class="group" aria-label="${sprint?.name ?? 'Backlog'}">
    <header class="group-head">
      <h2>${sprint?.name ?? 'Backlog'}</h2>
      <span class="quiet">${dates}</span
      ><span class="quiet">${count}</span
      >${sprint?.state === 'active' && html`<span class="lozenge lozenge-indeterminate">Active</span>`}
      <span class="spacer"></span>${groupMenu(view, group)}
    </header>
    ${sprint?.goal !== undefined && sprint.goal !== '' && html`<p class="goal">${sprint.goal}</p>`}
    ${
      issues.length === 0
        ? html`<p class="group-empty">Nothing is planned here yet.</p>`
        : html`<ul class="rows">
            ${issues.map(backlogRow)}
          </ul>`
    }
  </section>`;
}

export const backlogView = (view: BacklogView): Html =>
  html`<div class="view-head"><h2 class="view-title">${view.board.name}</h2></div>
    ${view.groups.map((group) => groupSection(view, group))}`;
