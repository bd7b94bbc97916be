/**
 * The format of the files in content/: one text with many items, each headed by one line.
 *
 *   === LEND-42 story refinement 5sp in=next from=fatima parent=LEND-7 shape=heading
 *   The summary
 *   The description, in the notation of authored-text.ts, until the next section or item.
 *   >>> criteria                 the space's own criteria field, same notation
 *   >>> smart-checklist          the checklist app's text, as it stores it
 *   >>> herocoders               one checklist line per line, `x ` in front where it is ticked
 *   >>> comment marek 3          a comment, so many days old
 *
 * After key, work type and status the words of the head line may stand in any order:
 *   5sp estimate · in=SPRINT · was=SPRINT,SPRINT earlier sprints · parent=KEY · blocks=KEY,KEY · from=PERSON reporter ·
 *   to=PERSON assignee · priority=High · label=a,b · level=NAME security level · touched=DAYS since the last change ·
 *   late=DAYS since its text was changed, after it had come into its sprint ·
 *   top=N place in the backlog, from the top · shape=a,b which shapes of criteria it shows (for the tests' table)
 */
export interface AuthoredItem {
  readonly key: string;
  readonly type: string;
  readonly status: string;
  readonly summary: string;
  readonly description: string;
  readonly estimate?: number;
  readonly options: Readonly<Record<string, string>>;
  readonly sections: readonly { readonly name: string; readonly argument: string; readonly text: string }[];
}

const OPTIONS = new Set([
  'in',
  'was',
  'parent',
  'blocks',
  'from',
  'to',
  'priority',
  'label',
  'level',
  'touched',
  'late',
  'top',
  'shape',
]);

/** In: the text of a content file. Out: its items in order. Throws an Error with the head line where one is malformed. */
export function readAuthored(text: string): readonly AuthoredItem[] {
  return text.split(/^=== /mu).slice(1).map(readItem);
}

function readItem(text: string): AuthoredItem {
  const [head = '', summary = '', ...rest] = text.trimEnd().split('\n');
  const [key = '', type = '', status = '', ...words] = head.trim().split(/\s+/u);
  if (!/^[A-Z]+-\d+$/u.test(key) || status === '' || summary.trim() === '') {
    throw new Error(`An item needs a key, a work type, a status and a summary: "=== ${head}"`);
  }
  const [description = '', ...sections] = rest.join('\n').split(/^>>> /mu);
  const estimate = words.map((word) => /^(\d+(?:\.\d+)?)sp$/u.exec(word)?.[1]).find((found) => found !== undefined);
  return {
    key,
    type,
    status,
    summary: summary.trim(),
    description: description.trim(),
    ...(estimate === undefined ? {} : { estimate: Number(estimate) }),
    options: readOptions(
      words.filter((word) => !/^[\d.]+sp$/u.test(word)),
      head,
    ),
    sections: sections.map(readSection),
  };
}

function readOptions(words: readonly string[], head: string): Record<string, string> {
  return Object.fromEntries(
    words.map((word) => {
      const [name = '', value = ''] = word.split('=');
      if (!OPTIONS.has(name) || value === '') throw new Error(`"${word}" is not known in "=== ${head}"`);
      return [name, value];
    }),
  );
}

function readSection(text: string): AuthoredItem['sections'][number] {
  const [head = '', ...lines] = text.split('\n');
  const [name = '', ...argument] = head.trim().split(' ');
  return { name, argument: argument.join(' '), text: lines.join('\n').trim() };
}
