/** Atlassian's design tokens as CSS, from their own package: for the host's pages, and for frames that enable theming. */
import { createRequire } from 'node:module';

const requireHere = createRequire(__filename);
const SETS = [
  'atlassian-light',
  'atlassian-dark',
  'atlassian-spacing',
  'atlassian-typography',
  'atlassian-shape',
] as const;

/** Value of `data-theme` on the root element, as Jira sets it. */
export const THEME_ATTRIBUTE = 'dark:dark light:light shape:shape spacing:spacing typography:typography';

/** The package's compiled theme files export one CSS text each; they carry no types at this path. */
export const designTokens = (): string =>
  SETS.map(
    (set) => (requireHere(`@atlaskit/tokens/dist/cjs/artifacts/themes/${set}.js`) as { default: string }).default,
  ).join('\n');
