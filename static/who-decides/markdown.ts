/** The map as Markdown, for a wiki page or a chat: the same table, holders and handoffs as on the screen. */
import { STEP_LABELS, type Role } from '../../src/decision-rights';
import { ROLE_NAMES } from '../kit/copy';
import type { GridModel } from './grid-shapes';

export interface MarkdownInput {
  readonly spaceName: string;
  readonly model: GridModel;
  /** Names of the holders; null for a vacancy. */
  readonly holders: Readonly<Record<Role, string | null>>;
  readonly escalation: string | null;
}

/** Item text and names may hold Markdown's own characters; a pipe would break the table. */
const plain = (text: string): string => text.replace(/\s+/g, ' ').replace(/[\\|*_`[\]<>]/g, String.raw`\$&`);

/**
 * Writes the map. Marks: ~ after a role is a suggestion, * a cell that was set in this space.
 */
export function mapAsMarkdown({ spaceName, model, holders, escalation }: MarkdownInput): string {
  const cells = (row: readonly string[]) => `| ${row.join(' | ')} |`;
  const head = ['Work type', ...model.columns.map(({ name, step }) => `${plain(name)} (${STEP_LABELS[step].label})`)];
  const rows = model.groups.flatMap((group) =>
    group.rows.map(({ issueType, slots }) => [
      plain(issueType.name),
      ...slots.map(({ cell }) =>
        cell === null ? '' : `${cell.role}${cell.suggested ? '~' : ''}${cell.movedHere ? '\\*' : ''}`,
      ),
    ]),
  );
  const person = (role: Role) => `- ${ROLE_NAMES[role]} (${role}): ${plain(holders[role] ?? 'nobody named')}`;
  const handoffs = model.handoffs.map(
    ({ from, to, step, mustBeTrue }, index) =>
      `${String(index + 1)}. ${from} hands over to ${to} before ${STEP_LABELS[step].label}. ${mustBeTrue.join(' ')}`,
  );
  return [
    `# Who decides in ${plain(spaceName)}`,
    '',
    person('PM'),
    person('PO'),
    `- Settles disagreements: ${plain(escalation ?? 'nobody named')}`,
    '',
    cells(head),
    cells(head.map(() => '---')),
    ...rows.map(cells),
    '',
    '~ a suggestion that nobody has confirmed yet. \\* moved here from the role that usually holds the right.',
    ...(handoffs.length === 0 ? [] : ['', '## Handoffs', '', ...handoffs]),
    '',
  ].join('\n');
}
