/** A space: its head with the horizontal tabs, and the app's pages among them. */
import type { Project } from '../server/jira-shapes';
import type { MountInfo } from '../server/mounts';
import { html } from './html';
import type { Html } from './html';
import { icon } from './icons';
import type { IconName } from './icons';
import { menu } from './page';

export interface SpaceTab {
  readonly id: string;
  readonly title: string;
  readonly href: string;
  readonly icon: IconName;
}

export interface SpaceHead {
  readonly project: Project;
  readonly tabs: readonly SpaceTab[];
  readonly settingsPages: readonly { readonly title: string; readonly href: string }[];
  readonly mayAdminister: boolean;
}

export const spacePath = (key: string): string => `/jira/software/projects/${encodeURIComponent(key)}`;

/** A mount in the page; the browser code puts the frame in. */
export const mountPoint = (mount: MountInfo, className = ''): Html =>
  html`<div class="app-mount ${className}" data-mount="${JSON.stringify(mount)}"></div>`;

function settingsMenu({ project, settingsPages, mayAdminister }: SpaceHead): Html | false {
  if (!mayAdminister) return false;
  const base = `${spacePath(project.key)}/settings`;
  const entries = [{ title: 'Space settings', href: base }, ...settingsPages];
  return menu(
    'menu-space',
    icon('more'),
    `More actions for ${project.name}`,
    entries.map(({ title, href }) => html`<a role="menuitem" tabindex="-1" href="${href}">${title}</a>`),
    'icon-button',
  );
}

/** @param active id of the tab that is open */
export function spacePage(head: SpaceHead, active: string, content: Html): Html {
  const { project, tabs } = head;
  const links = tabs.map(
    ({ id, title, href, icon: name }) =>
      html`<a class="tab" href="${href}" ${id === active ? html`aria-current="page"` : ''}>${icon(name)}${title}</a>`,
  );
  return html`<div class="space-head">
      <p class="crumb"><a href="/jira/projects">Spaces</a></p>
      <div class="space-title">
        <span class="space-badge" aria-hidden="true">${project.key.slice(0, 2)}</span>
        <h1>${project.name}</h1>
        ${settingsMenu(head)}
      </div>
      <nav class="tabs" aria-label="Space">${links}</nav>
    </div>
    <div class="space-body">${content}</div>`;
}

/**
 * An app's page: the frame, and nothing else. Sub-pages in the manifest change the address only; the app draws the
 * navigation between them (Forge's manifest reference, "Jira project page").
 */
export function appPage(mount: MountInfo): Html {
  return mountPoint(mount, 'app-page');
}
