/** A page of the host itself: which modules of the manifest show where, and what can be run by hand. */
import { modulesOf } from '../app/manifest';
import type { AppModule } from '../app/manifest';
import { html } from '../views/html';
import { page } from '../views/page';
import { htmlAnswer } from './http';
import type { HttpAnswer } from './http';
import { modulePath } from './site';
import type { PageRequest } from './site';

const PLACES: Readonly<Record<string, string>> = {
  'jira:projectPage': 'Tab of a space',
  'jira:projectSettingsPage': 'Space settings',
  'jira:adminPage': 'Apps, for Jira admins',
  'jira:globalPage': 'A page of the site',
  'jira:sprintAction': '••• menu of a sprint in the backlog',
  'jira:backlogAction': '••• menu of the backlog',
  'jira:issueContext': 'Work item, on the right',
  'jira:issuePanel': 'Work item, below the description',
  'jira:dashboardGadget': 'Dashboard',
  consumer: 'Queue',
  trigger: 'Runs when Jira changes',
  scheduledTrigger: 'Runs by the clock',
};

/** Whether the host shows or runs modules of this type; the others are named at start and on this page. */
export const isServed = (type: string): boolean => PLACES[type] !== undefined;

/** @param projectKey a space to link into */
export async function localToolsPage({ site, visit }: PageRequest): Promise<HttpAnswer> {
  const projectKey = visit.projects[0]?.key;
  const row = (module: AppModule) => {
    const href = modulePath(site, module, projectKey);
    return html`<tr>
      <td>${href === undefined ? module.title : html`<a href="${href}">${module.title}</a>`}</td>
      <td><code>${module.type}</code></td>
      <td>${PLACES[module.type] ?? 'Not shown by the local host'}</td>
    </tr>`;
  };
  const scheduled = modulesOf(site.manifest, 'scheduledTrigger').map(
    ({ key, raw }) =>
      html`<li>
        <button type="button" class="button" data-run-scheduled="${key}">Run ${key}</button>
        <span class="quiet">every ${String(raw['interval'])}</span>
      </li>`,
  );
  const content = html`<div class="plain">
    <h1>Local tools</h1>
    <h2>Modules of the app</h2>
    <table class="items">
      <thead>
        <tr>
          <th scope="col">Title</th>
          <th scope="col">Module</th>
          <th scope="col">Where</th>
        </tr>
      </thead>
      <tbody>
        ${site.manifest.modules.map(row)}
      </tbody>
    </table>
    <h2>Queue</h2>
    <p>${site.runner.queue.pending} events are waiting.</p>
    ${
      scheduled.length > 0 &&
      html`<h2>Scheduled triggers</h2>
        <ul class="plain-list">
          ${scheduled}
        </ul>`
    }
  </div>`;
  return htmlAnswer(page(visit, 'Local tools', content));
}
