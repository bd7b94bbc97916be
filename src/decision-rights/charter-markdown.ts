/** The charter as Markdown, for a wiki page or a chat. */
import { SOURCE_DOCUMENTS, type DocumentId } from './catalogue';
import type { Charter, CharterRole } from './charter';
import type { Role } from './right';

const ROLE_TITLES: Readonly<Record<Role, string>> = { PM: 'Product Manager', PO: 'Product Owner' };

/** Names may hold Markdown's own characters, and a line break would end the line they stand in. */
const plain = (text: string): string => text.replace(/\s+/g, ' ').replace(/[\\|*_`[\]<>#]/g, String.raw`\$&`);

const listed = (names: readonly string[]): string => names.map(plain).join(', ');

function roleLines({ role, holder, deputies, areas, rights }: CharterRole): string[] {
  return [
    `## ${ROLE_TITLES[role]} (${role}): ${plain(holder ?? 'nobody named')}`,
    '',
    ...deputies.map(({ name, until }) => `- Deputy until ${plain(until)}: ${plain(name)}`),
    ...areas.map(({ area, name }) => `- For ${plain(area)}: ${plain(name)}`),
    ...(deputies.length + areas.length > 0 ? [''] : []),
    'Decides:',
    '',
    ...rights.map(({ title, sentence, documents, where }) => {
      const places = where.length === 0 ? 'At stake in no status of this space.' : `${where.map(plain).join('; ')}.`;
      return `- **${title}.** ${sentence} ${places} (${documents.join(', ')})`;
    }),
    ...(rights.length === 0 ? ['- nothing in this space'] : []),
    '',
  ];
}

/** Writes the charter; every name is escaped. */
export function charterMarkdown(charter: Charter): string {
  const { spaceName, split, date, saved, roles, paths, handoffs, cadence, portfolioOwner, escalation } = charter;
  const documents = [...new Set([...roles.flatMap(({ rights }) => rights.flatMap((right) => right.documents)), 'D3'])];
  return [
    `# Who decides in ${plain(spaceName)}`,
    '',
    `${plain(split)}. Written on ${plain(date)} from the live map${saved === null ? '' : `; ${plain(saved)}`}.`,
    '',
    ...(portfolioOwner === undefined
      ? []
      : [`Portfolio owner, above the Product Managers: ${plain(portfolioOwner ?? 'nobody named')}`, '']),
    ...roles.flatMap(roleLines),
    '## The way of each work type',
    '',
    ...paths.map(({ workTypes, stretches }) => {
      const way = stretches.map(({ role, statuses }) => `${role} (${listed(statuses)})`).join(' → ');
      return `- ${listed(workTypes)}: ${way}`;
    }),
    ...(handoffs.length === 0 ? [] : ['', '## Handoffs', '']),
    ...handoffs.map(
      ({ from, to, where, workTypes, mustBeTrue }, index) =>
        `${String(index + 1)}. ${from} hands over to ${to} ${where} (${listed(workTypes)}). ${mustBeTrue.join(' ')}`,
    ),
    '',
    '## If they disagree',
    '',
    `${plain(escalation ?? 'Nobody named')} ${escalation === null ? 'to settle it.' : 'settles it.'} The facts go with it: the work item, whose call it is by this map, what is open.`,
    '',
    '## When they meet (D3)',
    '',
    ...cadence.map(({ when, what }) => `- ${when}: ${what}`),
    '',
    '## Sources',
    '',
    ...(documents.sort() as DocumentId[]).map((id) => `- ${id}: ${SOURCE_DOCUMENTS[id]}`),
    '',
  ].join('\n');
}
