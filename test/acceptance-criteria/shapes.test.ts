import { readAdf } from '../../src/adf';
import { type CriteriaJudgement, judgeCriteria } from '../../src/acceptance-criteria';
import {
  bold,
  br,
  card,
  code,
  doc,
  expand,
  h,
  image,
  ol,
  p,
  panel,
  quote,
  rule,
  table,
  tasks,
  text,
  ul,
} from './adf-builder';

const judge = (adf: unknown): CriteriaJudgement => judgeCriteria({ description: readAdf(adf), fields: [] });
const ONE = 'The export holds every row of the filtered list';
const TWO = 'An empty list disables the export button';
const STORY = p('As an analyst I want to export the list so that I can work on it elsewhere.');

describe('criteria in every place where teams put them', () => {
  it.each<readonly [string, number, unknown]>([
    [
      'a list below a heading',
      2,
      doc(STORY, h(2, 'Acceptance Criteria'), ul(ONE, TWO), h(2, 'Notes'), ul('Ask design')),
    ],
    [
      'a numbered list below a bold line',
      2,
      doc(bold('Acceptance criteria:'), ol(ONE, TWO), bold('Technical notes'), ul('Use the queue')),
    ],
    ['paragraphs below a heading', 2, doc(h(3, 'AC'), p(ONE), p(TWO))],
    ['one paragraph with hard breaks and dashes', 2, doc(p(text('AC', 'strong'), br(), `- ${ONE}`, br(), `- ${TWO}`))],
    [
      'a label inside a paragraph',
      2,
      doc(p('Some words.', br(), 'Acceptance Criteria:', br(), `* ${ONE}`, br(), `* ${TWO}`)),
    ],
    ['a panel', 2, doc(panel(p(text('Acceptance criteria', 'strong')), ul(ONE, TWO)))],
    ['a panel below a heading', 2, doc(h(2, 'Acceptance criteria'), panel(ul(ONE, TWO)))],
    ['an expand whose title is the label', 2, doc(STORY, expand('Acceptance criteria', ul(ONE, TWO)))],
    ['a quote', 2, doc(quote(p(text('Acceptance criteria', 'strong')), ul(ONE, TWO)))],
    ['a task list', 2, doc(h(2, 'Acceptance criteria'), tasks(ONE, TWO))],
    [
      'a table below a heading',
      2,
      doc(
        h(2, 'Acceptance criteria'),
        table(['ID', 'Criterion', 'Status'], ['AC-01', ONE, 'Open'], ['AC-02', TWO, 'Open']),
      ),
    ],
    ['a table without a label but with ids', 2, doc(STORY, table(['ID', 'Criterion'], ['AC-01', ONE], ['AC-02', TWO]))],
    ['a column of a table', 2, doc(table(['Story', 'Acceptance criteria'], ['Export', ONE], ['Export', TWO]))],
    ['a row of a story card', 1, doc(table(null, ['Name', 'Export'], ['Acceptance criteria', ONE], ['Estimate', '3']))],
    ['lines with ids', 2, doc(STORY, p(`AC1: ${ONE}`), p(`AC2: ${TWO}`))],
    [
      'lines with ids, Romance languages',
      2,
      doc(p('CA1 – La exportación contiene todas las filas'), p('CA2 – Una lista vacía desactiva el botón')),
    ],
    ['headings with ids', 2, doc(h(3, `AC-1: ${ONE}`), h(3, `AC-2: ${TWO}`))],
    [
      'nested entries count with their parent',
      2,
      doc(h(2, 'Acceptance criteria'), {
        type: 'bulletList',
        content: [
          { type: 'listItem', content: [p(ONE), ul('as CSV', 'as XLSX')] },
          { type: 'listItem', content: [p(TWO)] },
        ],
      }),
    ],
    [
      'groups below the label',
      2,
      doc(h(2, 'Acceptance criteria'), h(3, 'Happy path'), ul(ONE), h(3, 'Edge cases'), ul(TWO)),
    ],
    [
      'bold groups below a bold label',
      2,
      doc(bold('Acceptance criteria'), bold('Happy path'), ul(ONE), bold('Edge cases'), ul(TWO)),
    ],
    ['a label with other words around it', 2, doc(h(2, 'Functional acceptance criteria for the export'), ul(ONE, TWO))],
    ['a label shared with another', 2, doc(h(2, 'Desired outcome / Acceptance criteria'), ul(ONE, TWO))],
    ['a misspelt label', 2, doc(h(2, 'Acceptence Criterias'), ul(ONE, TWO))],
    [
      'a list entry as label',
      2,
      doc({
        type: 'bulletList',
        content: [
          { type: 'listItem', content: [p(text('Acceptance criteria:', 'strong')), ul(ONE, TWO)] },
          { type: 'listItem', content: [p(text('Estimate:', 'strong'), ' 3')] },
        ],
      }),
    ],
    ['wiki markup that stayed text', 2, doc(p(`h3. Acceptance Criteria\n# ${ONE}\n# ${TWO}`))],
    ['wiki bold', 2, doc(p(`*Acceptance Criteria*\n* ${ONE}\n* ${TWO}`))],
    ['a wiki panel', 2, doc(p(`{panel:title=Acceptance criteria}\n* ${ONE}\n* ${TWO}\n{panel}`))],
    ['a wiki table', 2, doc(p(`h3. Acceptance criteria\n||Id||Criterion||\n|1|${ONE}|\n|2|${TWO}|`))],
    ['Markdown that stayed text', 2, doc(p(`**Acceptance Criteria**\n- [ ] ${ONE}\n- [x] ${TWO}`))],
    ['HTML that stayed text', 2, doc(p(`<h3>Acceptance Criteria</h3><ul><li>${ONE}</li><li>${TWO}</li></ul>`))],
    ['a lost line break', 2, doc(p(`Acceptance Criteria: - ${ONE} - ${TWO}`))],
    ['done when', 1, doc(p(`We need exports. Done when ${ONE.toLowerCase()}.`))],
    ['conditions of satisfaction', 2, doc(h(2, 'Conditions of Satisfaction'), ul(ONE, TWO))],
    ['how people ask for it', 2, doc(h(2, 'How will we know when it is done?'), ul(ONE, TWO))],
    [
      'EARS',
      2,
      doc(
        p('When the user presses Export, the system shall write a file.'),
        p('The system shall disable Export while the list is empty.'),
      ),
    ],
    ['a definition of done about this item', 2, doc(h(2, 'Definition of Done'), ul(ONE, TWO))],
    [
      'an unknown node around it',
      2,
      doc({ type: 'somethingNew', content: [h(2, 'Acceptance criteria'), ul(ONE, TWO)] }),
    ],
  ])('%s', (_, count, adf) => {
    expect(judge(adf)).toMatchObject({ verdict: 'present', count });
  });
});

describe('scenarios', () => {
  it.each<readonly [string, number, unknown]>([
    [
      'lines without a label',
      1,
      doc(p('Given a filtered list', br(), 'When I press Export', br(), 'Then I get a file')),
    ],
    [
      'a code block',
      2,
      doc(
        code(
          'Scenario: full list',
          '  Given a list',
          '  When I press Export',
          '  Then I get a file',
          'Scenario: empty list',
          '  Given an empty list',
          '  When I look at the page',
          '  Then Export is disabled',
        ),
      ),
    ],
    [
      'list entries',
      1,
      doc(h(2, 'Acceptance criteria'), ul('Given a filtered list', 'When I press Export', 'Then I get a file')),
    ],
    [
      'one entry each',
      2,
      doc(
        h(2, 'Acceptance criteria'),
        ul(
          'Given a list, when I press Export, then I get a file',
          'Given no rows, when I open the page, then Export is disabled',
        ),
      ),
    ],
    [
      'German',
      1,
      doc(
        p('Angenommen eine gefilterte Liste', br(), 'Wenn ich auf Export drücke', br(), 'Dann erhalte ich eine Datei'),
      ),
    ],
    [
      'French',
      1,
      doc(p('Étant donné une liste filtrée', br(), 'Quand je clique sur Exporter', br(), 'Alors je reçois un fichier')),
    ],
    [
      'Japanese',
      1,
      doc(p('前提 一覧を絞り込んでいる', br(), 'もし 出力ボタンを押す', br(), 'ならば ファイルが保存される')),
    ],
    ['Chinese', 1, doc(p('假如列表已经筛选', br(), '当用户点击导出', br(), '那么得到一个文件'))],
    [
      'Russian',
      1,
      doc(p('Дано отфильтрованный список', br(), 'Когда я нажимаю Экспорт', br(), 'Тогда я получаю файл')),
    ],
    [
      'bold keywords',
      1,
      doc(
        p(text('Given', 'strong'), ' a filtered list'),
        p(text('When', 'strong'), ' I press Export'),
        p(text('Then', 'strong'), ' I get a file'),
      ),
    ],
    ['in one line', 1, doc(p('Given a filtered list When I press Export Then I get a file with all rows'))],
    [
      'a title in one language, steps in another',
      1,
      doc(
        p(
          'Escenario: lista completa',
          br(),
          'Given una lista filtrada',
          br(),
          'When pulso Exportar',
          br(),
          'Then recibo un archivo',
        ),
      ),
    ],
  ])('%s', (_, count, adf) => {
    expect(judge(adf)).toMatchObject({ verdict: 'present', count, evidence: expect.any(Array) as unknown });
  });

  it('does not take the steps of a bug report for a goal', () => {
    const adf = doc(
      h(3, 'Steps to reproduce'),
      p('Given a list', br(), 'When I press Export', br(), 'Then the page crashes'),
      h(3, 'Expected result'),
      p('A file'),
    );
    expect(judge(adf).verdict).toBe('missing');
  });

  it('does not take prose that starts with when for a step', () => {
    expect(judge(doc(p('When the list is long the export is slow. Then people give up.'))).verdict).toBe('missing');
  });
});

describe('a place held open is a placeholder', () => {
  it.each<readonly [string, unknown]>([
    ['brackets', doc(h(2, 'Acceptance criteria'), ul('[First criterion]', '[Second criterion]'))],
    ['angle brackets', doc(h(2, 'Acceptance criteria'), ul('<criterion>'))],
    ['numbered stubs', doc(h(2, 'Acceptance criteria'), ul('AC1', 'AC2'))],
    ['criterion 1', doc(h(2, 'Acceptance criteria'), ul('Criterion 1', 'Criterion 2'))],
    ['dots', doc(h(2, 'Acceptance criteria'), tasks('...', ''))],
    ['underscores', doc(h(2, 'Acceptance criteria'), p('____________'))],
    [
      'an instruction in italics',
      doc(h(2, 'Acceptance criteria'), p(text('Describe what must be true for this to be accepted', 'em'))),
    ],
    [
      'an instruction in brackets',
      doc(h(2, 'Acceptance criteria'), p('(List everything that has to work, in plain words.)')),
    ],
    ['an instruction in words', doc(h(2, 'Acceptance criteria'), p('List the acceptance criteria here'))],
    [
      'a request for Gherkin',
      doc(h(2, 'Acceptance criteria'), ul('Given [context]', 'When [action]', 'Then [outcome]')),
    ],
    [
      'Gherkin with stock words',
      doc(
        h(2, 'Acceptance criteria'),
        p('Given some precondition', br(), 'When an action is performed', br(), 'Then the expected result occurs'),
      ),
    ],
    ['bare keywords', doc(h(2, 'Acceptance criteria'), p('Given'), p('When'), p('Then'))],
    ['a skeleton without a label', doc(STORY, code('Given [context]', 'When [action]', 'Then [outcome]'))],
    ['an empty table', doc(h(2, 'Acceptance criteria'), table(['Given', 'When', 'Then'], ['', '', '']))],
    ['a comment', doc(h(2, 'Acceptance criteria'), p('<!-- What must be true? -->'))],
    [
      'a comment over several paragraphs',
      doc(h(2, 'Acceptance criteria'), p('<!-- Write'), ul('the criteria'), p('here -->')),
    ],
    [
      'the editor’s own prompt',
      doc(h(2, 'Acceptance criteria'), p({ type: 'placeholder', attrs: { text: 'Type the criteria' } })),
    ],
    ['TBD with more words', doc(h(2, 'Acceptance criteria'), p('TBD – to be added with the design team'))],
    ['n/a', doc(bold('Acceptance criteria'), p('N/A'))],
    [
      'general rules below an empty label',
      doc(
        h(2, 'Acceptance criteria'),
        ul(''),
        h(2, 'Definition of Done'),
        ul('Code reviewed', 'Unit tests pass', 'Documentation updated'),
      ),
    ],
    ['a bare label in a list of parts', doc(ul('Title', 'Story', 'Acceptance criteria'))],
    ['Spanish prompt', doc(h(2, 'Criterios de aceptación'), p('(Escribe aquí los criterios)'))],
    [
      'German stock words',
      doc(h(2, 'Akzeptanzkriterien'), p('Gegeben Vorbedingung, wenn Aktion, dann erwartetes Ergebnis')),
    ],
  ])('%s', (_, adf) => {
    const judgement = judge(adf);
    expect(judgement).toMatchObject({ verdict: 'placeholder', count: 0 });
    expect(judgement.evidence.every(({ because }) => because !== undefined)).toBe(true);
    expect(judgement.evidence.length).toBeGreaterThan(0);
  });
});

describe('something, but not enough, is weak', () => {
  it.each<readonly [string, string, unknown]>([
    ['a check list without a label', 'unlabelled', doc(STORY, tasks('Add the button', 'Write the job'))],
    [
      'only general rules',
      'general',
      doc(h(2, 'Definition of Done'), ul('Code reviewed', 'All tests pass', 'Deployed to staging')),
    ],
    ['a vague line', 'vague', doc(h(2, 'Acceptance criteria'), p('Works as expected'))],
    ['only a smart link', 'link', doc(h(2, 'Acceptance criteria'), card('https://example.org/design'))],
    ['only an address', 'link', doc(h(2, 'Acceptance criteria'), p('https://example.org/design'))],
    ['only a picture', 'link', doc(h(2, 'Acceptance criteria'), image())],
  ])('%s', (_, because, adf) => {
    const judgement = judge(adf);
    expect(judgement.verdict).toBe('weak');
    expect(judgement.evidence[0]?.because).toBe(because);
  });
});

describe('no criteria are found where there are none', () => {
  it.each<readonly [string, unknown]>([
    ['an empty document', doc()],
    ['a story', doc(STORY)],
    [
      'a mention in a sentence',
      doc(p('The acceptance criteria were discussed; create issues with acceptance criteria as you see fit.')),
    ],
    [
      'criteria of another kind',
      doc(p('Fix the pages that fail the following WCAG success criteria:'), ol('Keyboard', 'Focus order')),
    ],
    ['search criteria', doc(h(2, 'Search criteria'), ul('By name', 'By date'))],
    ['alternating current', doc(p('AC power must be at least 230 V at the rack.'))],
    [
      'a definition of ready that names them',
      doc(h(2, 'Definition of Ready'), ul('Acceptance criteria', 'Estimate', 'Design')),
    ],
    [
      'a bug report',
      doc(h(3, 'Expected behaviour'), p('The list is sorted.'), h(3, 'Actual behaviour'), p('It is not.')),
    ],
    ['requirements of a template', doc(h(2, 'Requirements'), ul('Copy writing', 'Illustration'))],
    [
      'acceptance tests as the subject',
      doc(p('Run the acceptance tests on the new cluster.'), ul('Move the data node', 'Disable copying')),
    ],
    ['a divider after the story', doc(STORY, rule(), p('Thanks!'))],
  ])('%s', (_, adf) => {
    expect(judge(adf)).toEqual({ verdict: 'missing', count: 0, evidence: [] });
  });
});
