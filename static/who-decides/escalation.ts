/**
 * Raising a disagreement: the facts of one item as a comment to the escalation contact. Pure; escalate.ts sends it.
 * People appear as mentions, so that the comment stores account ids and Jira shows (and forgets) the names.
 */
import { DECISION_RIGHTS, STEP_LABELS, type Cell, type Role, type RoleAnswer } from '../../src/decision-rights';
import { PROVENANCE, ROLE_NAMES } from '../kit/copy';

export interface EscalationFacts {
  readonly contact: string;
  readonly cell: Cell;
  readonly workType: string;
  readonly status: string;
  readonly holders: Readonly<Record<Role, RoleAnswer>>;
  /** Short words for each open gap, with whose it is; null: they are not known. */
  readonly gaps: readonly { readonly checkId: string; readonly title: string; readonly owner: Role }[] | null;
  /** What the raising person adds; empty: nothing. */
  readonly note: string;
}

/** The comment's own property, by which the app finds what it has said already. */
export const ESCALATION_PROPERTY = 'whose-call.escalation';

/**
 * The same for the same facts: cell, right, holders and gaps. What the person adds is no fact of the map, so that the
 * same dispute is not raised a second time in other words.
 */
export function escalationMark({ contact, cell, holders, gaps }: EscalationFacts): string {
  const { issueTypeId, statusId, right, role } = cell;
  const people = (['PM', 'PO'] as const).map((one) => [...holders[one].holders].sort());
  const open = gaps === null ? null : [...new Set(gaps.map(({ checkId }) => checkId))].sort();
  return `escalation:${hash(JSON.stringify([contact, issueTypeId, statusId, right, role, people, open]))}`;
}

/** FNV-1a over UTF-16 units, twice with different seeds: short, and the same in each browser. Not for secrets. */
function hash(text: string): string {
  return [0x811c9dc5, 0x9747b28c]
    .map((seed) => {
      let value = seed;
      for (let index = 0; index < text.length; index += 1) {
        value = Math.imul(value ^ text.charCodeAt(index), 0x01000193) >>> 0;
      }
      return value.toString(16).padStart(8, '0');
    })
    .join('');
}

type Inline = { type: 'text'; text: string } | { type: 'mention'; attrs: { id: string } };

/** One paragraph or bullet of the comment: words and people. */
export type CommentLine = readonly (string | { readonly accountId: string })[];

/** The comment as lines: the preview shows them as they are sent. The first greets; the others are bullets. */
export function commentLines(facts: EscalationFacts): readonly CommentLine[] {
  const { contact, cell, workType, status, gaps, note } = facts;
  const right = DECISION_RIGHTS[cell.right];
  const moved = cell.movedHere ? ' This cell was moved to that role in this space.' : '';
  return [
    [{ accountId: contact }, ' please settle this: we do not agree on this work item.'],
    [`It is a ${workType} at ${status} (step ${STEP_LABELS[cell.step].label}).`],
    [
      `By the decision-rights map the ${ROLE_NAMES[cell.role]} decides: ${right.title} (${right.documents.join(', ')}). ${PROVENANCE[cell.provenance]}${moved}`,
    ],
    ['Product Manager: ', ...people(facts.holders.PM), '. Product Owner: ', ...people(facts.holders.PO), '.'],
    [gapsLine(gaps)],
    ...(note.trim() === '' ? [] : [[`In the words of the one who raised it: ${note.trim()}`]]),
  ];
}

function people({ holders, type }: RoleAnswer): CommentLine {
  if (holders.length === 0) return [type === 'cannotTell' ? 'cannot be told' : 'nobody named'];
  return holders.flatMap((accountId, index) => (index === 0 ? [{ accountId }] : [' and ', { accountId }]));
}

function gapsLine(gaps: EscalationFacts['gaps']): string {
  if (gaps === null) return 'Open gaps: not known.';
  if (gaps.length === 0) return 'Open gaps: none.';
  return `Open gaps: ${gaps.map(({ title, owner }) => `${title} (${owner})`).join('; ')}.`;
}

const inline = (line: CommentLine): Inline[] =>
  line.map((part) =>
    typeof part === 'string' ? { type: 'text', text: part } : { type: 'mention', attrs: { id: part.accountId } },
  );

/** The comment as an ADF document. */
export function escalationComment(facts: EscalationFacts): unknown {
  const [greeting, ...rest] = commentLines(facts);
  const paragraph = (line: CommentLine) => ({ type: 'paragraph', content: inline(line) });
  return {
    type: 'doc',
    version: 1,
    content: [
      paragraph(greeting ?? []),
      { type: 'bulletList', content: rest.map((line) => ({ type: 'listItem', content: [paragraph(line)] })) },
    ],
  };
}
