/** Runs Atlassian's bundler over an app's folder, as `forge deploy` would, in a process of its own (see bundle.cjs). */
import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';

export interface Package {
  readonly folder: string;
  readonly files: readonly { readonly name: string; readonly bytes: number }[];
  readonly zipBytes: number;
}

/**
 * @param appFolder the folder with manifest.yml
 * @param outputFolder replaced by the package's files
 * @throws Error with the bundler's own words, such as TypeScript's, where it refuses the app
 */
export async function packageApp(appFolder: string, outputFolder: string): Promise<Package> {
  const script = path.join(__dirname, 'bundle.cjs');
  const { stdout } = await promisify(execFile)(process.execPath, [script, appFolder, outputFolder]);
  return { folder: outputFolder, ...(JSON.parse(stdout) as Omit<Package, 'folder'>) };
}
