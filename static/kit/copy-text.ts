/**
 * Puts text on the clipboard. By selection first: the frame usually lacks the permission for the modern way, and asking
 * for it in vain is logged as a violation.
 *
 * @returns whether it worked; the caller shows the text for copying by hand where it did not
 */
export async function copyText(text: string): Promise<boolean> {
  if (copyBySelection(text)) return true;
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

/** The selection only makes the browser copy; the text itself is handed over then, so that a long one is not laid out. */
function copyBySelection(text: string): boolean {
  const area = document.createElement('textarea');
  area.value = ' ';
  area.readOnly = true;
  area.className = 'visually-hidden';
  const focused = document.activeElement;
  let handedOver = false;
  const handOver = (event: ClipboardEvent) => {
    event.clipboardData?.setData('text/plain', text);
    event.preventDefault();
    handedOver = event.clipboardData !== null;
  };
  document.body.append(area);
  document.addEventListener('copy', handOver, { once: true });
  area.select();
  try {
    return document.execCommand('copy') && handedOver;
  } catch {
    return false;
  } finally {
    document.removeEventListener('copy', handOver);
    area.remove();
    if (focused instanceof HTMLElement) focused.focus();
  }
}
