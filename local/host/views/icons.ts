/** The host's own line icons, 16 by 16, in the colour of the text around them. */
import { Html } from './html';

const PATHS = {
  apps: 'M2.5 2.5h4v4h-4zM9.5 2.5h4v4h-4zM2.5 9.5h4v4h-4zM9.5 9.5h4v4h-4z',
  backlog: 'M2.5 4h11M2.5 8h11M2.5 12h7',
  board: 'M2.5 3h3v10h-3zM6.5 3h3v7h-3zM10.5 3h3v5h-3z',
  chevron: 'M4.5 6.5 8 10l3.5-3.5',
  dashboard: 'M2.5 2.5h11v11h-11zM2.5 7h11M7 7v6.5',
  list: 'M5.5 4h8M5.5 8h8M5.5 12h8M2.5 4h.5M2.5 8h.5M2.5 12h.5',
  moon: 'M13 9.5A5.5 5.5 0 0 1 6.5 3a5.5 5.5 0 1 0 6.5 6.5z',
  more: 'M3.5 8h.1M8 8h.1M12.5 8h.1',
  person: 'M8 8a2.7 2.7 0 1 0 0-5.4A2.7 2.7 0 0 0 8 8zM2.8 13.5c.6-2.4 2.6-3.7 5.2-3.7s4.600 1.300 5.200 3.700',
  settings: 'M2.500 4.500h6M11.500 4.500h2M2.500 11.500h2M7.500 11.500h6M8.500 3v3M4.500 10v3',
  space: 'M2.500 5 8 2l5.500 3v6L8 14l-5.500-3z',
  summary: 'M2.500 13V8M6.200 13V3M9.800 13V6M13.500 13v-3',
  tool: 'M9.500 6.500 3 13M13 4.500 11.500 3 9 3.500 8.500 7.500l4-.5z',
} as const;

export type IconName = keyof typeof PATHS;

export const icon = (name: IconName): Html =>
  new Html(
    `<svg class="icon" viewBox="0 0 16 16" width="16" height="16" fill="none" stroke="currentColor" stroke-width="${name === 'more' ? '2.2' : '1.5'}" stroke-linecap="round" stroke-linejoin="round" aria-hidden="true" focusable="false"><path d="${PATHS[name]}"/></svg>`,
  );
