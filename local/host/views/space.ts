/** A space: its head with the horizontal tabs, and the app's pages among them. */
import type { AppModule } from '../app/manifest';
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

/**
 * @param active id of the tab that is open
 * @param beside goes at the end of the row of tabs
 */
export function spacePage(head: SpaceHead, active: string, content: Html, beside?: Html): Html {
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
      <div class="tab-row">
        <nav class="tabs" aria-label="Space">${links}</nav>
        ${beside}
      </div>
    </div>
    <div class="space-body">${content}</div>`;
}

interface SubPage {
  readonly title: string;
  readonly route: string;
}

/** The pages that the manifest lists below a module, also those inside sections. */
export function subPagesOf(module: AppModule): readonly SubPage[] {
  const { pages, sections } = module.raw as { pages?: SubPage[]; sections?: { pages: SubPage[] }[] };
  return [...(pages ?? []), ...(sections ?? []).flatMap((section) => section.pages)].map(({ title, route }) => ({
    title,
    route,
  }));
}

const subPageLink = ({ base = '' }: MountInfo, { title, route }: SubPage, role = ''): Html =>
  html`<a href="${base}/${route}" data-sub-page="${route}" ${role === '' ? '' : html`role="${role}" tabindex="-1"`}
    >${title}</a
  >`;

/** The sub-pages of a space's tab, as a menu: the page itself may show them in its own way. */
export function subPageMenu(module: AppModule, mount: MountInfo): Html | undefined {
  const pages = subPagesOf(module);
  if (pages.length === 0) return undefined;
  const items = pages.map((subPage) => subPageLink(mount, subPage, 'menuitem'));
  return menu('menu-sub-pages', html`Pages ${icon('chevron')}`, `Pages of ${module.title}`, items);
}

/** An app's page below a heading of the site: links to its sub-pages where it has any, and the frame. */
export function appPage(module: AppModule, mount: MountInfo): Html {
  const links = subPagesOf(module).map((subPage) => subPageLink(mount, subPage));
  return html`${links.length > 0 && html`<nav class="sub-pages" aria-label="${module.title}">${links}</nav>`}${mountPoint(mount, 'app-page')}`;
}
