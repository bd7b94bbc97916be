/** A dialog around one frame: the browser's own <dialog>, which keeps the focus inside and gives it back. */
import { button, element } from './dom';

export interface ModalOptions {
  readonly title: string;
  readonly size: unknown;
  readonly closeOnEscape: boolean;
  readonly closeOnOverlayClick: boolean;
}

export interface OpenModal {
  readonly body: HTMLElement;
  readonly close: () => void;
}

const NAMED_SIZES = new Set(['small', 'medium', 'large', 'xlarge', 'max', 'fullscreen', 'resizable']);

function applySize(dialog: HTMLElement, size: unknown): void {
  if (typeof size === 'object' && size !== null) {
    const { width, height } = size as { width?: string; height?: string };
    if (width !== undefined) dialog.style.setProperty('--modal-width', width);
    if (height !== undefined) dialog.style.setProperty('--modal-height', height);
    return;
  }
  dialog.classList.add(`modal-${NAMED_SIZES.has(String(size)) ? String(size) : 'medium'}`);
}

/** @param onClose runs once, however the dialog was closed */
export function openModal(
  { title, size, closeOnEscape, closeOnOverlayClick }: ModalOptions,
  onClose: () => void,
): OpenModal {
  const dialog = element('dialog', { class: 'modal', 'aria-label': title || 'App' }) as HTMLDialogElement;
  const body = element('div', { class: 'modal-body' });
  const header = element(
    'header',
    { class: 'modal-header' },
    element('h2', {}, title),
    button('Close', 'modal-close', () => dialog.close()),
  );
  dialog.append(header, body);
  applySize(dialog, size);
  dialog.addEventListener('cancel', (event) => {
    if (!closeOnEscape) event.preventDefault();
  });
  dialog.addEventListener('click', (event) => {
    if (event.target === dialog && closeOnOverlayClick) dialog.close();
  });
  dialog.addEventListener('close', () => {
    dialog.remove();
    onClose();
  });
  document.body.append(dialog);
  dialog.showModal();
  return { body, close: () => dialog.close() };
}
