/** A backlog file (JSON Lines) as a new Scrum space on a site: `npm start -- --backlog FILE.jsonl`. */
import type { SiteData, SiteIssue } from '../jira/entities';
import { asLabel, BacklogLineError, readBacklogLine, type BacklogItem } from './backlog-line';
import { importedSpace, type ImportedSpace } from './imported-space';
import { rankAt } from './ranks';

export interface BacklogImport {
  readonly site: SiteData;
  /** Key of the space that holds the file's items. */
  readonly projectKey: string;
  readonly report: {
    /** How many items were loaded. */
    readonly loaded: number;
    /** Lines that were left out, counted from 1, with what was expected and what was there. */
    readonly problems: readonly { readonly line: number; readonly message: string }[];
  };
}

/** Under which an item's own id is kept; it is a label of the item, too, because people search by labels. */
export const BACKLOG_FILE_PROPERTY = 'whose-call.backlog-file';

interface ReadLine {
  readonly line: number;
  readonly item: BacklogItem;
}

/**
 * In: the file's lines (or its whole text); the site to add them to; the present time. Each line is an object with `id`,
 * `title`, and `adf` (an ADF document, taken as it is) or `body` with `format` (markdown, the default, or wiki or plain);
 * `type`, `status` and `labels` are optional, other fields are ignored.
 * Out: the site with one more space, in the order of the file. An item's key carries its line number (FILE-12 is line 12).
 * The space's next sprint is empty, so that a check of it falls back to the top of the backlog; its board does not
 * estimate, because the file has no estimates to judge. Never throws for a bad line: it is reported and left out.
 */
export function importBacklog(lines: Iterable<string> | string, base: SiteData, now: Date): BacklogImport {
  const projectKey = freeKey(base);
  const problems: { line: number; message: string }[] = [];
  const read: ReadLine[] = [];
  const firstLineOf = new Map<string, number>();
  let line = 0;
  for (const raw of typeof lines === 'string' ? lines.split('\n') : lines) {
    line += 1;
    const text = raw.replace(/^\uFEFF/u, '').trim();
    if (text === '') continue;
    try {
      const item = readBacklogLine(text, `${projectKey}-${line}`);
      const earlier = firstLineOf.get(item.id);
      if (earlier !== undefined) {
        throw new BacklogLineError(
          `expected an "id" of its own, received "${item.id}", which line ${earlier} has already`,
        );
      }
      firstLineOf.set(item.id, line);
      read.push({ line, item });
    } catch (error) {
      problems.push({ line, message: error instanceof Error ? error.message : String(error) });
    }
  }
  const space = importedSpace(
    base,
    projectKey,
    read.map(({ item }) => item),
  );
  const issues = read.map((one, index) => issueFrom(one, index, { space, now }));
  return {
    site: { ...space.site, issues: [...base.issues, ...issues] },
    projectKey,
    report: { loaded: issues.length, problems },
  };
}

function freeKey(base: SiteData): string {
  const taken = new Set(base.projects.map(({ key }) => key));
  let key = 'FILE';
  for (let number = 2; taken.has(key); number += 1) key = `FILE${number}`;
  return key;
}

function issueFrom({ line, item }: ReadLine, index: number, about: { space: ImportedSpace; now: Date }): SiteIssue {
  const { space, now } = about;
  const yesterday = new Date(now.getTime() - 86_400_000).toISOString();
  return {
    id: String(space.firstIssueId + index),
    key: `${space.projectKey}-${line}`,
    projectId: space.projectId,
    issueTypeId: space.issueTypeIdOf(item),
    statusId: space.statusIdOf(item),
    summary: item.title,
    description: item.description,
    priority: 'Medium',
    reporterAccountId: space.reporterAccountId,
    labels: [...new Set([...item.labels, asLabel(item.id)])],
    rank: rankAt(index),
    customFields: {},
    properties: { [BACKLOG_FILE_PROPERTY]: { id: item.id, line } },
    // The file says nothing about dates; a check for stale items has nothing to complain about then.
    created: yesterday,
    updated: yesterday,
  };
}
