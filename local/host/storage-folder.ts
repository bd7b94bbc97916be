/** The folder that keeps one site's data between runs, for one host at a time: two would overwrite each other's files. */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const LOCK = 'host.pid';

export interface StorageFolder {
  readonly path: string;
  /** Set where the usual folder is another running host's, and this is a further one beside it. */
  readonly note?: string;
  readonly release: () => void;
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // Another person's process exists, although it may not be signalled.
    return (error as { code?: string }).code === 'EPERM';
  }
}

/** The host that uses a folder now; undefined for none. A lock whose process is gone counts for nothing. */
function holderOf(folder: string): number | undefined {
  try {
    const pid = Number(readFileSync(path.join(folder, LOCK), 'utf8'));
    return Number.isInteger(pid) && pid !== process.pid && isRunning(pid) ? pid : undefined;
  } catch {
    return undefined;
  }
}

/**
 * @param wanted the site's usual folder; `wanted-2` and so on are taken while others run
 * @param reset whether to forget what is there
 */
export function takeStorageFolder(wanted: string, reset: boolean): StorageFolder {
  let folder = wanted;
  for (let copy = 2; holderOf(folder) !== undefined; copy += 1) folder = `${wanted}-${String(copy)}`;
  if (reset) rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, LOCK), String(process.pid));
  const release = (): void => rmSync(path.join(folder, LOCK), { force: true });
  if (folder === wanted) return { path: folder, release };
  const note = `Another npm start uses ${path.basename(wanted)}; this one keeps its own data in ${path.basename(folder)}.`;
  return { path: folder, note, release };
}
