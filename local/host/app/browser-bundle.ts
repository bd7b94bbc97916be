/** The host's own browser code, bundled when the host starts. */
import path from 'node:path';
import { build } from 'esbuild';

const PAGES = path.join(__dirname, '../pages');

export interface BrowserBundle {
  /** Runs in the app's frame before the app: the bridge. */
  readonly bridge: string;
  /** Runs on the product's pages. */
  readonly page: string;
}

/** @throws esbuild's error where the sources do not bundle */
export async function bundleBrowserCode(): Promise<BrowserBundle> {
  const [bridge, page] = await Promise.all(
    ['frame.ts', 'host-page.ts'].map(async (file) => {
      const result = await build({
        entryPoints: [path.join(PAGES, file)],
        bundle: true,
        write: false,
        format: 'iife',
        target: 'es2022',
        logLevel: 'silent',
      });
      return result.outputFiles[0]?.text ?? '';
    }),
  );
  return { bridge: bridge ?? '', page: page ?? '' };
}
