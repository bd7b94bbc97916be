/** The places on Jira's pages where the app's modules appear. */
import { modulesOf } from '../app/manifest';
import type { AppModule } from '../app/manifest';
import { html } from '../views/html';
import { itemView } from '../views/item';
import { page } from '../views/page';
import { appPage, mountPoint } from '../views/space';
import { htmlAnswer } from './http';
import type { Issue } from './jira-shapes';
import type { MountInfo } from './mounts';
import { inSettings, inSpace, mountFor, notHere } from './page-parts';
import type { Handler } from './page-parts';
import { modulePath, moduleBySlug } from './site';
import type { PageRequest } from './site';

export const projectApp: Handler = async (request, [key = '', slug = '']) => {
  const module = moduleBySlug(request.site, 'jira:projectPage', slug) ?? notHere('No app has this page.');
  return inSpace(request, key, module.key, async ({ project }) =>
    appPage(await mountFor(request, module, { projectKey: project.key })),
  );
};

export const projectSettingsApp: Handler = async (request, [key = '', slug = '']) => {
  const module = moduleBySlug(request.site, 'jira:projectSettingsPage', slug) ?? notHere('No app has this page.');
  return inSettings(request, key, modulePath(request.site, module, key) ?? '', async ({ project }) =>
    appPage(await mountFor(request, module, { projectKey: project.key })),
  );
};

export const item: Handler = async (request, [key = '']) => {
  const { reader, site, visit } = request;
  const [issue, fields] = await Promise.all([
    reader.get<Issue>(`/rest/api/3/issue/${encodeURIComponent(key)}`),
    reader.tryGet<readonly { id: string; name: string }[]>('/rest/api/3/field'),
  ]);
  const open = (type: string): Promise<{ module: AppModule; mount: MountInfo }[]> =>
    Promise.all(
      modulesOf(site.manifest, type).map(async (module) => ({
        module,
        mount: await mountFor(request, module, { issueKey: issue.key }),
      })),
    );
  const [contexts, panels] = await Promise.all([open('jira:issueContext'), open('jira:issuePanel')]);
  const fieldNames = Object.fromEntries((fields ?? []).map(({ id, name }) => [id, name]));
  return htmlAnswer(
    page(visit, `${issue.key} ${issue.fields.summary}`, itemView({ issue, fieldNames, contexts, panels })),
  );
};

export const dashboard: Handler = async (request) => {
  const modules = modulesOf(request.site.manifest, 'jira:dashboardGadget');
  const mounts = await Promise.all(
    modules.map(async (module) => ({ module, mount: await mountFor(request, module, { dashboardId: '10000' }) })),
  );
  const gadgets = mounts.map(
    ({ module, mount }) =>
      html`<section class="gadget">
        <h2>${module.title}</h2>
        ${mountPoint(mount)}
      </section>`,
  );
  const none = html`<p class="quiet">No app on this site has a gadget.</p>`;
  return htmlAnswer(
    page(
      request.visit,
      'Dashboard',
      html`<div class="plain">
        <h1>Default dashboard</h1>
        <div class="gadgets">${gadgets.length === 0 ? none : gadgets}</div>
      </div>`,
    ),
  );
};

async function mayAdministerSite({ reader }: PageRequest): Promise<boolean> {
  const found = await reader.tryGet<{ permissions: Record<string, { havePermission: boolean }> }>(
    '/rest/api/3/mypermissions?permissions=ADMINISTER',
  );
  return found?.permissions['ADMINISTER']?.havePermission === true;
}

export const adminHome: Handler = async (request) => {
  const links = modulesOf(request.site.manifest, 'jira:adminPage').map(
    (module) => html`<li><a href="${modulePath(request.site, module) ?? ''}">${module.title}</a></li>`,
  );
  const content = (await mayAdministerSite(request))
    ? html`<ul>
          ${links}
        </ul>
        ${links.length === 0 && html`<p class="quiet">No app on this site has an admin page.</p>`}`
    : html`<p>Only Jira admins can open this page.</p>`;
  return htmlAnswer(
    page(
      request.visit,
      'Apps',
      html`<div class="plain">
        <h1>Apps</h1>
        ${content}
      </div>`,
    ),
  );
};

/** A page of the site as a whole: the module's title and its frame. */
async function sitePage(request: PageRequest, module: AppModule): Promise<ReturnType<typeof htmlAnswer>> {
  return htmlAnswer(
    page(
      request.visit,
      module.title,
      html`<div class="plain">
        <h1>${module.title}</h1>
        ${appPage(await mountFor(request, module, {}))}
      </div>`,
    ),
  );
}

export const adminApp: Handler = async (request, [slug = '']) => {
  if (!(await mayAdministerSite(request))) return notHere('Only Jira admins can open this page.');
  const module = moduleBySlug(request.site, 'jira:adminPage', slug) ?? notHere('No app has this page.');
  return sitePage(request, module);
};

export const globalApp: Handler = async (request, [slug = '']) => {
  const module = moduleBySlug(request.site, 'jira:globalPage', slug) ?? notHere('No app has this page.');
  return sitePage(request, module);
};
