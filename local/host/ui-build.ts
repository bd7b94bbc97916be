/** Builds the app's pages with Vite where they are missing or older than their sources. */
import { spawn } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';

/** Time of the newest file below a folder; 0 where there is none. */
function newest(folder: string, leaveOut: readonly string[] = []): number {
  let entries;
  try {
    entries = readdirSync(folder, { withFileTypes: true });
  } catch {
    return 0;
  }
  const times = entries
    .filter(({ name }) => !leaveOut.includes(name))
    .map((entry) => {
      const full = path.join(folder, entry.name);
      return entry.isDirectory() ? newest(full) : statSync(full).mtimeMs;
    });
  return Math.max(0, ...times);
}

/** The pages contain code of src as well, so both folders count. */
export function uiIsStale(root: string): boolean {
  const built = newest(path.join(root, 'static/dist'));
  const sources = Math.max(newest(path.join(root, 'static'), ['dist']), newest(path.join(root, 'src'), ['forge']));
  return built < sources;
}

/** @throws with Vite's own output where the build fails */
export async function buildUi(root: string): Promise<void> {
  const vite = path.join(root, 'node_modules/vite/bin/vite.js');
  const child = spawn(process.execPath, [vite, 'build', '--config', 'static/vite.config.mts', '--logLevel', 'warn'], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()));
  const code = await new Promise<number | null>((resolve) => child.once('close', resolve));
  if (code !== 0) throw new Error(`The app's pages do not build:\n${output}`);
}
