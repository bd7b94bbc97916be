/** Backlog items made up for measuring where no real ones are at hand: the shapes in which criteria come, in mixed lengths. */

interface Node {
  readonly type: string;
  readonly [name: string]: unknown;
}

const text = (words: string, mark?: string): Node =>
  mark === undefined ? { type: 'text', text: words } : { type: 'text', text: words, marks: [{ type: mark }] };
const paragraph = (...content: readonly Node[]): Node => ({ type: 'paragraph', content });
const heading = (words: string): Node => ({ type: 'heading', attrs: { level: 2 }, content: [text(words)] });
const list = (entries: readonly string[]): Node => ({
  type: 'bulletList',
  content: entries.map((entry) => ({ type: 'listItem', content: [paragraph(text(entry))] })),
});

const SENTENCES = [
  'Members of the library lend tools for a week, and keepers hand them out on Saturdays.',
  'At the moment nobody is reminded, so tools come back late and others wait: see the survey of last spring.',
  'The list shows the tool, its keeper and the day on which it is due (in the time zone of the shed).',
  'Als Mitglied möchte ich eine Erinnerung, damit ich keine Gebühr zahle.',
  'Como socio quiero recibir un aviso para no pagar una multa.',
  'Напоминание приходит за день до срока.',
];
const CRITERIA = [
  'A mail goes out on the day before',
  'The mail names the tool and the keeper',
  'Members without an address get a letter',
  'Given a loan that is due, when the night comes, then the member gets a mail',
];

/** Every item differs from the others, so that nothing can be remembered from one to the next. */
const numbered = (lines: readonly string[], item: number, count: number): string[] =>
  Array.from({ length: count }, (_, at) => `${lines[(item + at) % lines.length] ?? ''} (${item}.${at})`);

function documentFor(item: number): unknown {
  const prose = numbered(SENTENCES, item, 2 + (item % 9)).map((line) => paragraph(text(line)));
  const criteria = numbered(CRITERIA, item, 1 + (item % 6));
  const withCriteria: readonly (readonly Node[])[] = [
    [heading('Acceptance criteria'), list(criteria)],
    [paragraph(text('Acceptance criteria:', 'strong')), ...criteria.map((line) => paragraph(text(line)))],
    [paragraph(text(`h3. Acceptance criteria\n${criteria.map((line) => `* ${line}`).join('\n')}`))],
    [heading('Notes'), list(criteria)],
    [],
  ];
  return { version: 1, type: 'doc', content: [...prose, ...(withCriteria[item % withCriteria.length] ?? [])] };
}

/** Four hundred of them. */
export const generatedDocuments = (): readonly unknown[] => Array.from({ length: 400 }, (_, item) => documentFor(item));
