/** The flags of `npm start`. */
import { parseArgs } from 'node:util';

export interface StartOptions {
  readonly port: number;
  readonly backlogFile?: string;
  readonly siteUrl?: string;
  readonly allowWrites: boolean;
  readonly reset: boolean;
  readonly loadItems?: number;
  readonly open: boolean;
  readonly help: boolean;
}

export const USAGE = `npm start -- [flags]        A local Jira site with the app in it. No account, no internet.

  --port N             port of Jira's pages (default 3000; the next free one is taken where it is in use)
  --backlog FILE       adds a space with the items of a JSON Lines file: {"id","title","body"|"adf",…} per line
  --load N             a site with one generated space of N work items instead
  --site URL           uses a real site (https://YOU.atlassian.net) instead, read-only, as the owner of
                       JIRA_EMAIL and JIRA_API_TOKEN
  --allow-writes       with --site: lets changes through
  --reset              forgets what earlier runs stored for this site
  --no-open            does not open a browser
  --help               shows this`;

/** A flag that cannot be understood; its message is for the person who typed it. */
export class UsageError extends Error {}

function wholeNumber(flag: string, text: string | undefined, lowest: number): number | undefined {
  if (text === undefined) return undefined;
  const value = Number(text);
  if (!Number.isInteger(value) || value < lowest)
    throw new UsageError(`${flag} takes a whole number from ${String(lowest)} on, not "${text}".`);
  return value;
}

function siteOf(text: string | undefined): string | undefined {
  if (text === undefined) return undefined;
  const url = URL.canParse(text) ? new URL(text) : undefined;
  // Plain http is for a simulator on this machine: credentials must not cross a network unencrypted.
  const local = url?.hostname === 'localhost' || url?.hostname === '127.0.0.1';
  if (url === undefined || (url.protocol !== 'https:' && !local))
    throw new UsageError(`--site takes an https address such as https://you.atlassian.net, not "${text}".`);
  return url.origin;
}

/** @throws UsageError */
export function parseStartOptions(args: readonly string[]): StartOptions {
  let values;
  try {
    values = parseArgs({
      args: [...args],
      options: {
        port: { type: 'string' },
        backlog: { type: 'string' },
        load: { type: 'string' },
        site: { type: 'string' },
        'allow-writes': { type: 'boolean', default: false },
        reset: { type: 'boolean', default: false },
        'no-open': { type: 'boolean', default: false },
        help: { type: 'boolean', default: false },
      },
    }).values;
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
  const siteUrl = siteOf(values.site);
  const loadItems = wholeNumber('--load', values.load, 1);
  if (siteUrl !== undefined && (values.backlog !== undefined || loadItems !== undefined)) {
    throw new UsageError('--site shows a real site; --backlog and --load add to the local one. Take one or the other.');
  }
  if (values.backlog !== undefined && loadItems !== undefined)
    throw new UsageError('Take one of --backlog and --load.');
  if (values['allow-writes'] && siteUrl === undefined) throw new UsageError('--allow-writes belongs to --site.');
  return {
    port: wholeNumber('--port', values.port, 0) ?? 3000,
    allowWrites: values['allow-writes'],
    reset: values.reset,
    open: !values['no-open'],
    help: values.help,
    ...(values.backlog === undefined ? {} : { backlogFile: values.backlog }),
    ...(loadItems === undefined ? {} : { loadItems }),
    ...(siteUrl === undefined ? {} : { siteUrl }),
  };
}
