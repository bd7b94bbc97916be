/** Messages in the lower left corner, as `showFlag` asks for them. */
import { button, element } from './dom';

export interface FlagOptions {
  readonly id: string | number;
  readonly title?: string;
  readonly description?: string;
  readonly type?: string;
  readonly appearance?: string;
  readonly actions?: readonly { readonly text: string; readonly onClick: () => void }[];
  readonly isAutoDismiss?: boolean;
}

const AUTO_DISMISS_MS = 8000;
const shown = new Map<string, HTMLElement>();

function region(): HTMLElement {
  const found = document.querySelector<HTMLElement>('.flags');
  if (found !== null) return found;
  const made = element('div', { class: 'flags', role: 'region', 'aria-label': 'Messages' });
  document.body.append(made);
  return made;
}

export function closeFlag(id: string | number): true {
  shown.get(String(id))?.remove();
  shown.delete(String(id));
  return true;
}

export function showFlag({
  id,
  title = '',
  description = '',
  type = 'info',
  actions = [],
  isAutoDismiss,
}: FlagOptions): true {
  closeFlag(id);
  const flag = element(
    'section',
    { class: `flag flag-${type}`, role: type === 'error' ? 'alert' : 'status' },
    element('span', { class: 'flag-icon', 'aria-hidden': 'true' }),
    element('div', { class: 'flag-text' }, element('strong', {}, title), element('p', {}, description)),
    button('Dismiss', 'flag-close', () => closeFlag(id)),
  );
  const row = element('div', { class: 'flag-actions' });
  for (const { text, onClick } of actions) row.append(button(text, 'link-button', () => onClick()));
  if (actions.length > 0) flag.append(row);
  region().append(flag);
  shown.set(String(id), flag);
  if (isAutoDismiss === true) setTimeout(() => shown.get(String(id)) === flag && closeFlag(id), AUTO_DISMISS_MS);
  return true;
}
