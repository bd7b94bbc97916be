/** What several pages share: a frame for a module at its place, and the surroundings of a space and of its settings. */
import type { AppModule } from '../app/manifest';
import { html } from '../views/html';
import type { Html } from '../views/html';
import { page } from '../views/page';
import { spacePage, spacePath } from '../views/space';
import type { SpaceHead } from '../views/space';
import { htmlAnswer } from './http';
import type { HttpAnswer } from './http';
import { JiraRefusal } from './jira-reader';
import type { MountInfo } from './mounts';
import { extensionFor } from './place';
import type { Place } from './place';
import { modulePath } from './site';
import type { PageRequest } from './site';
import { spaceHead } from './space-pages';

export type Handler = (request: PageRequest, parts: readonly string[]) => Promise<HttpAnswer>;

export async function mountFor(request: PageRequest, module: AppModule, place: Place): Promise<MountInfo> {
  const { site, reader, url, visit } = request;
  const location = site.productOrigin + url.pathname + url.search;
  const extension = await extensionFor(reader, module, place, location);
  const base = modulePath(site, module, place.projectKey);
  return site.mounts.open({
    module,
    accountId: visit.viewer.accountId,
    extension,
    ...(base === undefined ? {} : { base }),
  });
}

/** @throws JiraRefusal always: the page is not there for this person */
export const notHere = (what: string): never => {
  throw new JiraRefusal(404, what);
};

export async function inSpace(
  request: PageRequest,
  key: string,
  tab: string,
  view: (head: SpaceHead) => Promise<Html>,
): Promise<HttpAnswer> {
  const head = await spaceHead(request, key);
  const title = head.tabs.find(({ id }) => id === tab)?.title ?? 'Space';
  return htmlAnswer(page(request.visit, `${title} - ${head.project.name}`, spacePage(head, tab, await view(head))));
}

function settingsFrame(head: SpaceHead, active: string, content: Html): Html {
  const base = `${spacePath(head.project.key)}/settings`;
  const links = [{ title: 'Details', href: base }, ...head.settingsPages].map(
    ({ title, href }) => html`<a href="${href}" ${href === active ? html`aria-current="page"` : ''}>${title}</a>`,
  );
  return html`<div class="settings">
    <nav class="side-nav" aria-label="Space settings">
      <p class="crumb"><a href="${spacePath(head.project.key)}/summary">${head.project.name}</a></p>
      <h1>Space settings</h1>
      ${links}
    </nav>
    <div class="settings-body">${content}</div>
  </div>`;
}

export async function inSettings(
  request: PageRequest,
  key: string,
  active: string,
  view: (head: SpaceHead) => Promise<Html>,
): Promise<HttpAnswer> {
  const head = await spaceHead(request, key);
  if (!head.mayAdminister) return notHere('Only people who administer this space can open its settings.');
  return htmlAnswer(
    page(request.visit, `Space settings - ${head.project.name}`, settingsFrame(head, active, await view(head))),
  );
}
