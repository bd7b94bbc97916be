/** Pop-up menus: a button with `aria-controls`, a list with role menu. Arrow keys, Escape, and focus given back. */

function close(trigger: HTMLElement, menu: HTMLElement): void {
  menu.hidden = true;
  trigger.setAttribute('aria-expanded', 'false');
}

function wire(trigger: HTMLElement): void {
  const menu = document.getElementById(trigger.getAttribute('aria-controls') ?? '');
  if (menu === null) return;
  const items = [...menu.querySelectorAll<HTMLElement>('[role^=menuitem]')];
  const focus = (index: number): void => items[(index + items.length) % items.length]?.focus();
  const open = (): void => {
    menu.hidden = false;
    trigger.setAttribute('aria-expanded', 'true');
    focus(0);
  };
  trigger.addEventListener('click', () => (menu.hidden ? open() : close(trigger, menu)));
  trigger.addEventListener('keydown', (event) => {
    if (event.key === 'ArrowDown') {
      event.preventDefault();
      open();
    }
  });
  menu.addEventListener('keydown', (event) => {
    const at = items.indexOf(document.activeElement as HTMLElement);
    const moves: Record<string, () => void> = {
      ArrowDown: () => focus(at + 1),
      ArrowUp: () => focus(at - 1),
      Home: () => focus(0),
      End: () => focus(-1),
      Escape: () => {
        close(trigger, menu);
        trigger.focus();
      },
    };
    const move = moves[event.key];
    if (move === undefined) return;
    event.preventDefault();
    move();
  });
  document.addEventListener('click', (event) => {
    if (!trigger.contains(event.target as Node)) close(trigger, menu);
  });
}

export function startMenus(): void {
  for (const trigger of document.querySelectorAll<HTMLElement>('[aria-haspopup=menu]')) wire(trigger);
}
