/**
 * Writes the first half of every page in docs/checks from what the check declares, and leaves the second half (the
 * examples, which the tests run) as its author wrote it. Run: `npm run docs`.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { CHECKS } from '../src/checks';
import type { Check } from '../src/checks';
import { DECISION_RIGHTS } from '../src/decision-rights';

const FOLDER = join(__dirname, '../docs/checks');

/** Everything above this line is written by the script, everything below by hand. */
export const END_OF_GENERATED = '<!-- Above: generated from the check by `npm run docs`. Below: written by hand. -->';

const EXAMPLES_TO_WRITE = '## Would be flagged\n\n## Would pass\n';

interface OptionSchema {
  readonly type?: string;
  readonly default?: unknown;
  readonly description?: string;
}

function optionRows(check: Check): readonly (readonly string[])[] {
  const { properties = {} } = z.toJSONSchema(check.options, { io: 'input' }) as {
    properties?: Readonly<Record<string, OptionSchema>>;
  };
  return Object.entries(properties).map(([name, { default: value, description = '' }]) => [
    `\`${name}\``,
    JSON.stringify(value),
    description,
  ]);
}

/** A table with padded columns, as the formatter wants it. */
function table(...rows: readonly (readonly string[])[]): readonly string[] {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const line = (cells: readonly string[], fill = ' '): string =>
    `| ${widths.map((width, column) => (cells[column] ?? '').padEnd(width, fill)).join(' | ')} |`;
  const [head = [], ...body] = rows;
  return [line(head), line([], '-'), ...body.map((row) => line(row))];
}

/** The generated half of a check's page. */
export function generatedHalf(check: Check): string {
  const { meta, severity, steps, messages } = check;
  const right = DECISION_RIGHTS[meta.right];
  const options = optionRows(check);
  return [
    `# ${meta.id}`,
    '',
    `**${meta.titleUnmet}.** ${meta.why}`,
    '',
    `**To pass:** ${meta.howToPass}`,
    '',
    `**Whose call:** the right \`${meta.right}\` (${right.title}). The gap belongs to the role of the item’s own cell where that cell rests on this right, otherwise to whoever holds the right in the space.`,
    '',
    `**Speaks at:** ${steps.join(', ')} (${meta.category}).`,
    '',
    ...table(['Kind of work type', 'Severity by default'], ...Object.entries(severity)),
    '',
    ...(options.length === 0 ? [] : [...table(['Option', 'Default', 'Meaning'], ...options), '']),
    ...table(['Message', 'Words'], ...Object.entries(messages).map(([id, words]) => [`\`${id}\``, words])),
    '',
    END_OF_GENERATED,
    '',
  ].join('\n');
}

/** The hand-written half of a page; null where the page has none yet. */
export function writtenHalf(page: string): string | null {
  const at = page.indexOf(END_OF_GENERATED);
  return at < 0 ? null : page.slice(at + END_OF_GENERATED.length).replace(/^\n+/, '');
}

const pathOf = (check: Check): string => join(FOLDER, `${check.meta.id}.md`);

/** The page as it stands; null where there is none. */
export const currentPage = (check: Check): string | null =>
  existsSync(pathOf(check)) ? readFileSync(pathOf(check), 'utf8') : null;

/** The page as it should be. */
export function expectedPage(check: Check): string {
  const written = writtenHalf(currentPage(check) ?? '') ?? EXAMPLES_TO_WRITE;
  return `${generatedHalf(check)}\n${written}`;
}

/** Brings every page up to date. */
export function writeCheckDocs(): void {
  for (const check of CHECKS) writeFileSync(pathOf(check), expectedPage(check));
}
