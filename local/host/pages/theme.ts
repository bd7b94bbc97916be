/** The light and dark theme of the page, and of every frame that asked to follow it. */

export interface Theme {
  readonly attributes: Record<string, string>;
  readonly css: string;
}

const followers = new Set<(theme: Theme) => void>();
let tokens: Promise<string> | undefined;

const css = (): Promise<string> => (tokens ??= fetch('/__host__/tokens.css').then((response) => response.text()));
const root = document.documentElement;

const colourMode = (): 'light' | 'dark' => (root.dataset['colorMode'] === 'dark' ? 'dark' : 'light');

async function currentTheme(): Promise<Theme> {
  return {
    attributes: { 'data-color-mode': colourMode(), 'data-theme': root.dataset['theme'] ?? '' },
    css: await css(),
  };
}

/** What `view.getContext().theme` carries. */
export const themeState = (): Record<string, string> => ({
  colorMode: colourMode(),
  dark: 'dark',
  light: 'light',
  spacing: 'spacing',
  typography: 'typography',
  shape: 'shape',
});

export async function follow(onChange: (theme: Theme) => void): Promise<Theme> {
  followers.add(onChange);
  return currentTheme();
}

async function choose(mode: 'light' | 'dark'): Promise<void> {
  root.dataset['colorMode'] = mode;
  // A cookie, so that the server draws the next page in the same theme at once.
  document.cookie = `theme=${mode}; path=/; max-age=31536000; samesite=lax`;
  const theme = await currentTheme();
  for (const onChange of followers) onChange(theme);
}

/** Wires the switch in the top bar. */
export function startThemeSwitch(): void {
  const toggle = document.querySelector<HTMLButtonElement>('[data-theme-switch]');
  const show = (): void => {
    toggle?.setAttribute('aria-pressed', String(colourMode() === 'dark'));
  };
  show();
  toggle?.addEventListener('click', () => {
    void choose(colourMode() === 'dark' ? 'light' : 'dark').then(show);
  });
}
