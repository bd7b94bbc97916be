/** The frame of every page: document, top bar, the person whose eyes one looks through, theme. */
import { THEME_ATTRIBUTE } from '../app/design-tokens';
import type { JiraPort, Person } from '../jira-port';
import type { Project } from '../server/jira-shapes';
import { html } from './html';
import type { Html } from './html';
import { icon } from './icons';

/** What a page knows about the visit it is drawn for. */
export interface Visit {
  readonly jira: JiraPort;
  readonly viewer: Person;
  readonly theme: 'light' | 'dark';
  readonly projects: readonly Project[];
}

const initials = (name: string): string =>
  name
    .split(/\s+/)
    .map((word) => [...word][0] ?? '')
    .filter((_letter, at, all) => at === 0 || at === all.length - 1)
    .join('')
    .toUpperCase();

const avatar = ({ accountId, displayName }: Pick<Person, 'accountId' | 'displayName'>, jira: JiraPort): Html =>
  jira.kind === 'simulator'
    ? html`<img class="avatar" src="/avatars/user/${encodeURIComponent(accountId)}" alt="" width="24" height="24" />`
    : html`<span class="avatar" aria-hidden="true">${initials(displayName)}</span>`;

/** A button with a menu of links or buttons below it. */
export function menu(id: string, trigger: Html, label: string, items: readonly Html[], className = 'bar-button'): Html {
  return html`<div class="menu-anchor">
    <button
      type="button"
      class="${className}"
      aria-haspopup="menu"
      aria-expanded="false"
      aria-controls="${id}"
      aria-label="${label}"
    >
      ${trigger}
    </button>
    <div class="menu" id="${id}" role="menu" aria-label="${label}" hidden>${items}</div>
  </div>`;
}

function spacesMenu({ projects }: Visit): Html {
  const items = projects
    .slice(0, 12)
    .map(
      ({ key, name }) =>
        html`<a role="menuitem" tabindex="-1" href="/jira/software/projects/${key}/summary"
          ><span class="space-key">${key}</span>${name}</a
        >`,
    );
  return menu('menu-spaces', html`Spaces ${icon('chevron')}`, 'Spaces', [
    ...items,
    html`<a role="menuitem" tabindex="-1" class="menu-last" href="/jira/projects">View all spaces</a>`,
  ]);
}

function personMenu({ jira, viewer }: Visit): Html {
  const items = jira.people.map(
    (person) =>
      html`<button
        type="button"
        role="menuitemradio"
        tabindex="-1"
        aria-checked="${String(person.accountId === viewer.accountId)}"
        data-view-as="${person.accountId}"
      >
        ${avatar(person, jira)}<span><strong>${person.displayName}</strong><small>${person.role}</small></span>
      </button>`,
  );
  const trigger = html`${avatar(viewer, jira)}<span class="viewer"
      ><small>View as</small><span>${viewer.displayName}</span></span
    >${icon('chevron')}`;
  return menu('menu-people', trigger, `View as: ${viewer.displayName}, ${viewer.role}`, items, 'bar-button bar-person');
}

function topBar(visit: Visit): Html {
  return html`<header class="top-bar">
    <a class="site-name" href="/"
      ><span class="site-mark" aria-hidden="true">${icon('space')}</span>${visit.jira.name}</a
    >
    <nav class="top-links" aria-label="Site">
      ${spacesMenu(visit)}
      <a class="bar-button" href="/jira/dashboards">${icon('dashboard')} Dashboard</a>
      <a class="bar-button" href="/jira/settings/apps">${icon('settings')} Apps</a>
      <a class="bar-button" href="/local">${icon('tool')} Local tools</a>
    </nav>
    <div class="top-right">
      <button type="button" class="bar-button bar-icon" data-theme-switch aria-label="Dark theme" aria-pressed="false">
        ${icon('moon')}
      </button>
      ${personMenu(visit)}
    </div>
  </header>`;
}

/** A whole document. @param title shown in the browser's tab, before the site's name */
export function page(visit: Visit, title: string, content: Html): string {
  return html`<!doctype html>
    <html lang="en" data-color-mode="${visit.theme}" data-theme="${THEME_ATTRIBUTE}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${title} - ${visit.jira.name}</title>
        <link rel="icon" href="/__host__/icon.svg" type="image/svg+xml" />
        <link rel="stylesheet" href="/__host__/tokens.css" />
        <link rel="stylesheet" href="/__host__/host.css" />
        <script src="/__host__/page.js" defer></script>
      </head>
      <body>
        <a class="skip-link" href="#content">Skip to content</a>${topBar(visit)}
        <main id="content" tabindex="-1">${content}</main>
      </body>
    </html>`.text;
}

/** A page that says why there is nothing to see. */
export const refusalPage = (visit: Visit, heading: string, text: string): string =>
  page(
    visit,
    heading,
    html`<div class="empty">
      <h1>${heading}</h1>
      <p>${text}</p>
    </div>`,
  );
