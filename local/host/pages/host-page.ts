/** Starts a page of the local Jira in the browser: frames, menus, person and theme switch. */
import { ask } from './api';
import type { Mount } from './api';
import { mountFrame, openMountInModal } from './frames';
import { showFlag } from './flags';
import { startMenus } from './menus';
import { startThemeSwitch } from './theme';

function startFrames(): void {
  for (const container of document.querySelectorAll<HTMLElement>('[data-mount]')) {
    mountFrame(container, JSON.parse(container.dataset['mount'] ?? '{}') as Mount);
  }
}

/** Menu entries that open the app in a dialog. */
function startActions(): void {
  for (const entry of document.querySelectorAll<HTMLElement>('[data-open-module]')) {
    entry.addEventListener('click', () => {
      const { openModule: moduleKey, place } = entry.dataset;
      void ask<Mount>('mount', { moduleKey, place: JSON.parse(place ?? '{}') as unknown }).then((mount) =>
        openMountInModal(mount, {}),
      );
    });
  }
}

function startPersonSwitch(): void {
  for (const entry of document.querySelectorAll<HTMLElement>('[data-view-as]')) {
    entry.addEventListener('click', () => {
      void ask('viewer', { accountId: entry.dataset['viewAs'] }).then(() => window.location.reload());
    });
  }
}

/** Buttons of the local tools page. */
function startTools(): void {
  for (const entry of document.querySelectorAll<HTMLElement>('[data-run-scheduled]')) {
    const id = `run-${entry.dataset['runScheduled'] ?? ''}`;
    entry.addEventListener('click', () => {
      ask('scheduled', { moduleKey: entry.dataset['runScheduled'] }).then(
        () => showFlag({ id, title: 'It ran', type: 'success', isAutoDismiss: true }),
        (error: unknown) => showFlag({ id, title: 'It failed', description: String(error), type: 'error' }),
      );
    });
  }
}

startThemeSwitch();
startTools();
startMenus();
startFrames();
startActions();
startPersonSwitch();
