/* global window, document */
/** The fixture's page: the real, unmocked @forge/bridge on `window.bridge`, for tests to call. */
import * as bridge from '@forge/bridge';

window.bridge = bridge;
window.seen = [];
bridge.view.theme.enable();
bridge.view.getContext().then((context) => {
  document.getElementById('where').textContent = `${context.moduleKey} ${context.extension.project?.key ?? ''}`;
  document.body.dataset.ready = 'true';
});
