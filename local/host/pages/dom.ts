/** The few DOM shapes that the host's own pages build in the browser. */

type Child = Node | string;

/** Makes an element. Attributes that are false are left out, true ones stand without a value. */
export function element(
  tag: string,
  attributes: Readonly<Record<string, string | boolean>> = {},
  ...children: Child[]
): HTMLElement {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== false) made.setAttribute(name, value === true ? '' : value);
  }
  made.append(...children);
  return made;
}

export function button(label: string, className: string, onClick: () => void): HTMLButtonElement {
  const made = element('button', { type: 'button', class: className }, label) as HTMLButtonElement;
  made.addEventListener('click', onClick);
  return made;
}
