import { readAuthored } from '../../../local/demo/authored-items';
import { documentFromAuthored } from '../../../local/demo/authored-text';

describe('the format of authored items', () => {
  test('head, summary, description and sections', () => {
    const [item] = readAuthored(
      '\n=== LEND-7 story ready 2.5sp in=next label=a,b\nThe summary\nText\n\n## Heading\n>>> criteria\n- one\n\n>>> comment marek 3\nHello\n',
    );
    expect(item).toEqual({
      key: 'LEND-7',
      type: 'story',
      status: 'ready',
      estimate: 2.5,
      options: { in: 'next', label: 'a,b' },
      summary: 'The summary',
      description: 'Text\n\n## Heading',
      sections: [
        { name: 'criteria', argument: '', text: '- one' },
        { name: 'comment', argument: 'marek 3', text: 'Hello' },
      ],
    });
  });

  test.each([
    ['no status', '=== LEND-1 story\nSummary', /needs a key, a work type, a status and a summary/u],
    ['no summary', '=== LEND-1 story ready\n\nText', /needs a key/u],
    ['a broken key', '=== LEND1 story ready\nSummary', /needs a key/u],
    ['an unknown option', '=== LEND-1 story ready colour=red\nSummary', /"colour=red" is not known in "=== LEND-1/u],
    ['an option without a value', '=== LEND-1 story ready in=\nSummary', /"in=" is not known/u],
  ])('%s is refused', (_name, text, message) => {
    expect(() => readAuthored(text)).toThrow(message);
  });
});

describe('the notation of descriptions', () => {
  const kinds = (text: string) => documentFromAuthored(text, 'X-1')?.content.map(({ type }) => type) ?? null;

  test.each([
    ['', null],
    ['  \n ', null],
    [':::panel info\n- a\n:::', ['panel']],
    ['before\n:::expand More\n# h\n:::\nafter', ['paragraph', 'expand', 'paragraph']],
    [':::wiki\nh2. A\n* b\n:::', ['paragraph']],
    ['~~~gherkin\nGiven a\n:not a block\n~~~', ['codeBlock']],
  ])('%j', (text, expected) => {
    expect(kinds(text)).toEqual(expected);
  });

  test('a line of text after a line of text is a hard break; code, lists and tables keep their lines', () => {
    expect(documentFromAuthored('Given a\nWhen b\n- c\n- d\n\n~~~\ne\nf\n~~~', 'X-1')?.content).toEqual([
      {
        type: 'paragraph',
        content: [{ type: 'text', text: 'Given a' }, { type: 'hardBreak' }, { type: 'text', text: 'When b' }],
      },
      {
        type: 'bulletList',
        content: ['c', 'd'].map((text) => ({
          type: 'listItem',
          content: [{ type: 'paragraph', content: [{ type: 'text', text }] }],
        })),
      },
      { type: 'codeBlock', attrs: { language: 'text' }, content: [{ type: 'text', text: 'e\nf' }] },
    ]);
  });

  test('task ids follow the item, so that two runs give the same document', () => {
    const [list] = documentFromAuthored('- [ ] a\n- [x] b', 'LEND-3')?.content ?? [];
    expect(list).toEqual({
      type: 'taskList',
      attrs: { localId: 'lend-3-1' },
      content: [
        { type: 'taskItem', attrs: { localId: 'lend-3-2', state: 'TODO' }, content: [{ type: 'text', text: 'a' }] },
        { type: 'taskItem', attrs: { localId: 'lend-3-3', state: 'DONE' }, content: [{ type: 'text', text: 'b' }] },
      ],
    });
  });

  test.each([
    [':::panel info\ntext', /X-1: a block is not closed/u],
    [':::panel info\n:::expand A\n:::', /X-1: ":::expand A" opens a block inside a block/u],
    [':::frame\ntext\n:::', /X-1: unknown block ":::frame"/u],
  ])('%j is refused', (text, message) => {
    expect(() => documentFromAuthored(text, 'X-1')).toThrow(message);
  });
});
