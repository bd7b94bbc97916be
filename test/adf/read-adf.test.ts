import { type AdfBlock, pathOf, plainText, readAdf } from '../../src/adf';
import {
  bold,
  br,
  code,
  doc,
  expand,
  h,
  image,
  ol,
  p,
  panel,
  rule,
  table,
  tasks,
  text,
  ul,
} from '../acceptance-criteria/adf-builder';

const shapes = (document: unknown): string[] =>
  readAdf(document).blocks.map(({ kind, text: words, level }) => `${kind}${level || ''}:${words}`);
const only = (document: unknown): AdfBlock => {
  const { blocks } = readAdf(document);
  expect(blocks).toHaveLength(1);
  return blocks[0]!;
};

describe('readAdf', () => {
  it('reads every kind of block in order', () => {
    const adf = doc(
      h(2, 'Title'),
      p('one', br(), 'two'),
      ul('a', 'b'),
      ol('c'),
      tasks('d', ''),
      { type: 'decisionList', content: [{ type: 'decisionItem', content: [text('e')] }] },
      code('x = 1', 'y = 2'),
      panel(p('in panel')),
      expand('More', p('in expand')),
      { type: 'nestedExpand', attrs: { title: 'Deeper' }, content: [p('inside')] },
      {
        type: 'layoutSection',
        content: [
          { type: 'layoutColumn', content: [p('left')] },
          { type: 'layoutColumn', content: [p('right')] },
        ],
      },
      rule(),
      { type: 'blockCard', attrs: { url: 'https://example.org/a' } },
      { type: 'bodiedExtension', attrs: { extensionKey: 'k' }, content: [p('body')] },
      { type: 'extension', attrs: { text: 'fallback' } },
      image(),
    );
    expect(shapes(adf)).toEqual([
      'heading2:Title',
      'paragraph:one',
      'paragraph:two',
      'item1:a',
      'item1:b',
      'item1:c',
      'task1:d',
      'task1:',
      'decision1:e',
      'code:x = 1',
      'code:y = 2',
      'paragraph:in panel',
      'title:More',
      'paragraph:in expand',
      'title:Deeper',
      'paragraph:inside',
      'paragraph:left',
      'paragraph:right',
      'rule:',
      'link:https://example.org/a',
      'paragraph:body',
      'paragraph:fallback',
      'media:',
    ]);
  });

  it('puts the words of inline nodes into the line', () => {
    const adf = doc(
      p(
        'By ',
        { type: 'date', attrs: { timestamp: '1582152559000' } },
        ' ',
        { type: 'mention', attrs: { id: '1', text: '@Ada' } },
        ' is ',
        { type: 'status', attrs: { text: 'DONE', color: 'green' } },
        ' ',
        { type: 'emoji', attrs: { shortName: ':tada:' } },
        ' ',
        { type: 'inlineCard', attrs: { url: 'https://example.org' } },
        ' ',
        { type: 'placeholder', attrs: { text: 'your text' } },
        { type: 'futureInline', text: ' later' },
      ),
    );
    expect(only(adf).text).toBe('By 2020-02-19 @Ada is DONE :tada: https://example.org [your text] later');
  });

  it('keeps what makes a line look like a label or an instruction', () => {
    expect(only(doc(p('✅ ', text('Label', 'strong'), ': rest')))).toMatchObject({
      text: '✅ Label: rest',
      boldEnd: 7,
    });
    expect(only(doc(bold('Label')))).toMatchObject({ boldEnd: 5, italic: false });
    expect(only(doc(p(text('Describe', 'em'), ' ', text('it', 'em'), '.')))).toMatchObject({ italic: true });
    expect(only(doc(p(text('here', 'link'))))).toMatchObject({ linked: true });
  });

  it('numbers the rows and columns of tables', () => {
    const { blocks } = readAdf(doc(table(['A', 'B'], ['1', '2']), p('between'), table(null, ['3'])));
    expect(
      blocks.map(({ text: words, cell }) => [words, cell && [cell.table, cell.row, cell.column, cell.header]]),
    ).toEqual([
      ['A', [1, 0, 0, true]],
      ['B', [1, 0, 1, true]],
      ['1', [1, 1, 0, false]],
      ['2', [1, 1, 1, false]],
      ['between', null],
      ['3', [2, 0, 0, false]],
    ]);
  });

  it('gives the path to the node that holds the text', () => {
    const { blocks } = readAdf(doc(p('x'), panel(ul('first', 'second'))));
    expect(blocks.map(({ place }) => pathOf(place))).toEqual(
      [[0], [1, 0, 0, 0], [1, 0, 1, 0]].map((path, index) => (index === 0 ? [0] : path)),
    );
  });

  it('nests lists, and does not call an entry empty that holds a list', () => {
    const adf = doc({
      type: 'bulletList',
      content: [
        { type: 'listItem', content: [p('outer'), ul('inner')] },
        { type: 'listItem', content: [ul('alone')] },
      ],
    });
    expect(shapes(adf)).toEqual(['item1:outer', 'item2:inner', 'item2:alone']);
  });

  it.each<readonly [string, string, string[]]>([
    [
      'wiki headings and lists',
      'h3. Title\n# one\n# two\n** deep',
      ['heading3:Title', 'item1:one', 'item1:two', 'item2:deep'],
    ],
    ['Markdown headings', '## Title\ntext\n### Next', ['heading2:Title', 'paragraph:text', 'heading3:Next']],
    ['entries that lie deeper', '- a\n  - b\n    - c\n- d', ['item1:a', 'item2:b', 'item3:c', 'item1:d']],
    ['entries that lie deeper, in Japanese', '- a\n\u3000- b', ['item1:a', 'item2:b']],
    ['a list of the second level', 'a:\n## b\n## c', ['paragraph:a:', 'item2:b', 'item2:c']],
    ['a second-level heading above a third', '## Title\n### Next\n- a', ['heading2:Title', 'heading3:Next', 'item1:a']],
    ['a heading below an empty entry', '## a\n- \n## b\n- c', ['heading2:a', 'item1:', 'heading2:b', 'item1:c']],
    ['odd bullets', '.- a\n1.- b\n2- c', ['item1:a', 'item1:b', 'item1:c']],
    ['check boxes', '- [ ] open\n* [x] done\n[] bare', ['task1:open', 'task1:done', 'task1:bare']],
    ['empty entries', '1.\n-\n*', ['item1:', 'item1:', 'item1:']],
    [
      'numbers of all kinds',
      '1) a\n２．b\n（3）c\n① d',
      ['item1:a', 'item1:b', 'item1:c', 'item1:d'].map((line) => line),
    ],
    [
      'macros',
      '{panel:title=Box}\nin it\n{panel}\n{color:red}red{color}',
      ['paragraph:Box', 'paragraph:in it', 'paragraph:red'],
    ],
    ['tables', '||A||B||\n|1|2|', ['paragraph:A', 'paragraph:B', 'paragraph:1', 'paragraph:2']],
    ['Markdown tables', '|A|B|\n|---|:-:|\n|1|2|', ['paragraph:A', 'paragraph:B', 'paragraph:1', 'paragraph:2']],
    [
      'fences, rules and quotes',
      '```gherkin\nx\n```\n----\nbq. said\n> again',
      ['paragraph:x', 'rule:', 'paragraph:said', 'paragraph:again'],
    ],
    [
      'HTML',
      '<p>one<br/>two</p><ul><li>three</li></ul> &amp; <role>',
      ['paragraph:one', 'paragraph:two', 'item1:three', 'paragraph:& <role>'],
    ],
    [
      'ordinary text',
      'A <role> pays 3 - 2 = 1 euro\nhello. #4 is fixed',
      ['paragraph:A <role> pays 3 - 2 = 1 euro', 'paragraph:hello. #4 is fixed'],
    ],
    ['comments', 'a <!-- b\nc --> d\n<!-- e -->\nf', ['paragraph:a', 'paragraph:d', 'paragraph:f']],
    ['a comment that never ends', 'a\n<!-- b\nc', ['paragraph:a', 'paragraph:<!-- b', 'paragraph:c']],
  ])('recognises left-over markup: %s', (_, words, expected) => {
    expect(shapes(words)).toEqual(expected);
    expect(shapes(doc(p(words)))).toEqual(expected);
  });

  it.each<readonly [string, unknown]>([
    ['nothing', undefined],
    ['null', null],
    ['a number', 4],
    ['an array', []],
    ['no content', { type: 'doc' }],
    ['content of another kind', { type: 'doc', content: 'x' }],
    ['nodes of other kinds', { type: 'doc', content: [null, 1, [], true] }],
    ['types of other kinds', { type: 7, content: [{ type: {}, content: [{ marks: 'x' }] }] }],
    ['a bad date', doc(p({ type: 'date', attrs: { timestamp: 'soon' } }))],
  ])('survives %s', (_, value) => {
    expect(readAdf(value).blocks).toEqual([]);
  });

  it('does not overflow on deep nesting', () => {
    let node: Record<string, unknown> = p('deep');
    for (let depth = 0; depth < 50_000; depth++)
      node = { type: depth % 2 ? 'bulletList' : 'listItem', content: [node] };
    expect(only(doc(node)).text).toBe('deep');
  });

  it('gives the words as plain text, up to a limit', () => {
    expect(plainText(readAdf(doc(h(1, 'A'), p('b', br(), 'c'))))).toBe('A\nb\nc');
    expect(plainText(readAdf(doc(h(1, 'A'), p('bcd'))), 3)).toBe('A\nb');
  });
});
