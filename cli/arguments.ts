import { parseArgs } from 'node:util';
import { UsageError } from './console';

const FORMATS = ['table', 'json', 'markdown', 'csv', 'junit'] as const;
export type Format = (typeof FORMATS)[number];

/** Which items `check` looks at, before a board is known. */
export type ScopeChoice =
  | { readonly type: 'nextSprint' }
  | { readonly type: 'sprint'; readonly sprintId: number }
  | { readonly type: 'top'; readonly limit: number }
  | { readonly type: 'jql'; readonly jql: string };

export interface CheckArguments {
  readonly site: URL;
  readonly project: string;
  readonly scope: ScopeChoice;
  readonly format: Format;
  readonly boardId: number | null;
  readonly settingsFile: string | null;
  /** Judge the items above those of the scope, too. */
  readonly parents: boolean;
}

const OPTIONS = {
  site: { type: 'string' },
  project: { type: 'string' },
  board: { type: 'string' },
  sprint: { type: 'string' },
  top: { type: 'string' },
  jql: { type: 'string' },
  format: { type: 'string', default: 'table' },
  settings: { type: 'string' },
  parents: { type: 'boolean', default: false },
} as const;

/**
 * Reads the arguments of `whose-call check`.
 * Throws UsageError, naming what was received and what is expected, for anything that is not understood.
 */
export function parseCheckArguments(argv: readonly string[]): CheckArguments {
  const values = parseOptions(argv);
  return {
    site: siteUrl(required(values.site, '--site https://SITE.atlassian.net')),
    project: required(values.project, '--project KEY'),
    scope: scopeChoice(values),
    format: oneOf(values.format, FORMATS, '--format'),
    boardId: values.board === undefined ? null : wholeNumber(values.board, '--board'),
    settingsFile: values.settings ?? null,
    parents: values.parents,
  };
}

/** Reads the one optional argument of `criteria` and `steps`: a file, or standard input where there is none. */
export function parseFileArgument(argv: readonly string[], command: string): string | undefined {
  const option = argv.find((argument) => argument.startsWith('-') && argument !== '-');
  if (option !== undefined) throw new UsageError(`${command} takes no option, received ${option}.`);
  if (argv.length > 1) throw new UsageError(`${command} takes one file at most, received ${String(argv.length)}.`);
  return argv[0];
}

function parseOptions(argv: readonly string[]) {
  try {
    return parseArgs({ args: [...argv], options: OPTIONS, strict: true, allowPositionals: false }).values;
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

function scopeChoice({ sprint, top, jql }: { sprint?: string; top?: string; jql?: string }): ScopeChoice {
  const given = [sprint, top, jql].filter((value) => value !== undefined);
  if (given.length > 1) throw new UsageError('Give one of --sprint, --top and --jql; received more than one.');
  if (jql !== undefined) return { type: 'jql', jql };
  if (top !== undefined) return { type: 'top', limit: wholeNumber(top, '--top') };
  if (sprint === undefined || sprint === 'next') return { type: 'nextSprint' };
  return { type: 'sprint', sprintId: wholeNumber(sprint, '--sprint') };
}

function required(value: string | undefined, usage: string): string {
  if (value === undefined || value === '') throw new UsageError(`${usage} is missing.`);
  return value;
}

function siteUrl(value: string): URL {
  const url = URL.canParse(value) ? new URL(value) : null;
  // The token travels with every request: unencrypted only to this machine.
  const local = url?.hostname === 'localhost' || url?.hostname === '127.0.0.1';
  if (url === null || (url.protocol !== 'https:' && !(local && url.protocol === 'http:'))) {
    throw new UsageError(
      `--site expects the https address of a Jira site, such as https://SITE.atlassian.net; received ${value}.`,
    );
  }
  return url;
}

function wholeNumber(value: string, option: string): number {
  if (!/^[1-9]\d{0,9}$/u.test(value))
    throw new UsageError(`${option} expects a whole number above 0; received ${value}.`);
  return Number(value);
}

function oneOf<T extends string>(value: string, known: readonly T[], option: string): T {
  const found = known.find((candidate) => candidate === value);
  if (found === undefined) throw new UsageError(`${option} expects one of ${known.join(', ')}; received ${value}.`);
  return found;
}
