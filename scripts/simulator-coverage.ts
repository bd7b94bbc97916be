/**
 * Writes the table of operations in docs/simulator.md from the simulator's own route table, so that the page cannot
 * claim what the code does not do. Run: `npm run docs`.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROUTES, type Route } from '../local/jira';

const PAGE = join(__dirname, '../docs/simulator.md');
const START = '<!-- Below: generated from the route table by `npm run docs`. -->';
const END = '<!-- Above: generated. -->';

const HEAD = ['Operation', 'Method', 'Path', 'How known', 'Note'];

const row = ({ operationId, method, path, how, note = '' }: Route): readonly string[] => [
  operationId,
  method,
  `\`${path}\``,
  how,
  note,
];

/** The table, padded as the formatter wants it. */
export function coverageTable(routes: readonly Route[] = ROUTES): string {
  const sorted = [...routes].sort((a, b) => (a.path === b.path ? 0 : a.path < b.path ? -1 : 1));
  const rows = sorted.map(row);
  const widths = HEAD.map((head, column) => Math.max(head.length, ...rows.map((it) => it[column]?.length ?? 0)));
  const line = (cells: readonly string[], fill = ' '): string =>
    `| ${widths.map((width, column) => (cells[column] ?? '').padEnd(width, fill)).join(' | ')} |`;
  return [line(HEAD), line([], '-'), ...rows.map((it) => line(it))].join('\n');
}

/**
 * The page with its table brought up to date.
 * @throws where the page has lost the two marks between which the table stands.
 */
export function withCoverage(page: string): string {
  const [before, rest] = page.split(START);
  const after = rest?.split(END)[1];
  if (before === undefined || after === undefined)
    throw new Error(`docs/simulator.md needs the lines ${START} and ${END}`);
  return `${before}${START}\n\n${coverageTable()}\n\n${END}${after}`;
}

/** The page as it is committed. */
export const readSimulatorPage = (): string => readFileSync(PAGE, 'utf8');

/** Brings docs/simulator.md up to date on disk. */
export const writeSimulatorCoverage = (): void => writeFileSync(PAGE, withCoverage(readSimulatorPage()));
