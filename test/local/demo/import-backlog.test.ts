import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fullSchema from '@atlaskit/adf-schema/dist/json-schema/v1/full.json';
import Ajv from 'ajv-draft-04';
import { BACKLOG_FILE_PROPERTY, demoSite, importBacklog } from '../../../local/demo';
import type { SiteIssue } from '../../../local/jira/entities';

const NOW = new Date('2026-03-10T09:30:00.000Z');
const base = demoSite(NOW);
const validAdf = new Ajv({ strict: false }).compile(fullSchema);
const lines = (...records: readonly unknown[]): string => records.map((record) => JSON.stringify(record)).join('\n');
const load = (text: string | Iterable<string>) => {
  const { site, projectKey, report } = importBacklog(text, base, NOW);
  const project = site.projects.find(({ key }) => key === projectKey)!;
  return { site, projectKey, report, project, issues: site.issues.filter(({ projectId }) => projectId === project.id) };
};
const texts = (node: unknown): string => {
  const { text, type, content } = node as { text?: string; type: string; content?: unknown[] };
  return type === 'hardBreak' ? '\n' : (text ?? (content ?? []).map(texts).join(''));
};
const kinds = (issue: SiteIssue | undefined): string[] =>
  ((issue?.description as { content: { type: string }[] } | null)?.content ?? []).map(({ type }) => type);

describe('a backlog file becomes a space', () => {
  test('a Scrum space with a board that does not estimate, an empty next sprint, and the items in their order', () => {
    const { site, project, issues, report } = load(
      lines({ id: 'A', title: 'First', body: 'x' }, { id: 'B', title: 'Second', body: 'y' }),
    );
    const board = site.boards.find(({ projectId }) => projectId === project.id)!;
    const own = site.sprints.filter(({ boardId }) => boardId === board.id);
    expect(project).toMatchObject({ key: 'FILE', style: 'classic', projectTypeKey: 'software' });
    expect(board.type).toBe('scrum');
    expect(board.estimationFieldId).toBeUndefined();
    expect(own.map(({ state }) => state)).toEqual(['future']);
    expect(issues.filter(({ sprintId }) => sprintId !== undefined)).toEqual([]);
    expect([...issues].sort((one, other) => (one.rank < other.rank ? -1 : 1)).map(({ summary }) => summary)).toEqual([
      'First',
      'Second',
    ]);
    expect(report).toEqual({ loaded: 2, problems: [] });
  });

  test('the base site is kept: nothing lost, ids unique', () => {
    const { site } = load(lines({ id: 'A', title: 'First', body: 'x', type: 'Chore', status: 'Parked' }));
    expect(site.issues.slice(0, base.issues.length)).toEqual(base.issues);
    for (const all of [site.issues, site.projects, site.statuses, site.issueTypes, site.boards, site.sprints]) {
      expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
    }
  });

  test('a second file gets a key of its own', () => {
    const first = importBacklog(lines({ id: 'A', title: 'First', body: 'x' }), base, NOW);
    const second = importBacklog(lines({ id: 'A', title: 'First', body: 'x' }), first.site, NOW);
    expect([first.projectKey, second.projectKey]).toEqual(['FILE', 'FILE2']);
  });

  test('work types and statuses of the site are used by name; unknown ones are added', () => {
    const { site, issues } = load(
      lines(
        { id: 1, title: 'a', body: '', type: 'bug', status: 'done' },
        { id: 2, title: 'b', body: '', type: 'Chore', status: 'In code review' },
        { id: 3, title: 'c', body: '', type: 'Sub-task' },
        { id: 4, title: 'd', body: '', type: 'Epic', status: 'Closed' },
        { id: 5, title: 'e', body: '' },
      ),
    );
    const name = (issue: SiteIssue) => {
      const type = site.issueTypes.find(({ id }) => id === issue.issueTypeId)!;
      const status = site.statuses.find(({ id }) => id === issue.statusId)!;
      return [type.name, type.hierarchyLevel, status.name, status.category];
    };
    expect(issues.map(name)).toEqual([
      ['Bug', 0, 'Done', 'done'],
      ['Chore', 0, 'In code review', 'indeterminate'],
      ['Task', 0, 'To Do', 'new'],
      ['Epic', 1, 'Closed', 'done'],
      ['Story', 0, 'To Do', 'new'],
    ]);
    expect(base.issueTypes).toContain(site.issueTypes.find(({ id }) => id === issues[0]!.issueTypeId));
  });

  test('the original id can be found: a label, a property, the line in the key', () => {
    const file = `\n${lines({ id: 'shop 12', title: 'Pay', body: '', labels: ['till', 'two words'] })}`;
    const [issue] = load(file).issues;
    expect(issue).toMatchObject({
      key: 'FILE-2',
      labels: ['till', 'two-words', 'shop-12'],
      properties: { [BACKLOG_FILE_PROPERTY]: { id: 'shop 12', line: 2 } },
    });
  });

  test.each([
    ['a title of its own', { id: 'X-1', title: 'Own title', body: 'Text' }, 'Own title'],
    ['a title that is only the id', { id: 'X-1', title: 'X-1', body: '## Open the door\nmore' }, 'X-1: Open the door'],
    ['wiki marks', { id: 'X-1', title: 'X-1', format: 'wiki', body: 'h2. Open the door' }, 'X-1: Open the door'],
    [
      'only a document',
      { id: 'X-1', adf: { type: 'doc', content: [{ type: 'rule' }, { content: [{ text: 'Hm' }] }] } },
      'X-1: Hm',
    ],
    ['no title', { id: 'X-1', body: 'Text' }, 'X-1: Text'],
    ['nothing at all', { id: 'X-1', body: '' }, 'X-1'],
    ['line breaks', { id: 'X-1', title: 'one\n  two', body: '' }, 'one two'],
    ['too long for Jira', { id: 'X-1', title: 'é'.repeat(300), body: '' }, `${'é'.repeat(254)}…`],
  ])('summary: %s', (_name, record, summary) => {
    expect(load(lines(record)).issues[0]?.summary).toBe(summary);
  });
});

describe('descriptions', () => {
  test('a document in adf is taken as it is, even where Jira would refuse it', () => {
    const adf = { type: 'doc', version: 1, content: [{ type: 'strange', content: [{ type: 'text', text: '' }] }] };
    expect(load(lines({ id: 'A', title: 'a', adf, body: 'not this' })).issues[0]?.description).toEqual(adf);
  });

  test.each([
    ['markdown', '## Acceptance criteria\n- [ ] one\n- [ ] two', ['heading', 'taskList']],
    [undefined, '# A\n\n1. b', ['heading', 'orderedList']],
    ['wiki', 'h3. Acceptance Criteria\n* one\n\n* two', ['paragraph', 'paragraph']],
    ['plain', '# not a heading\r\n- not a list', ['paragraph']],
    ['markdown', '', []],
  ])('format %s', (format, body, expected) => {
    const [issue] = load(lines({ id: 'A', title: 'a', body, ...(format === undefined ? {} : { format }) })).issues;
    expect(kinds(issue)).toEqual(expected);
    expect(issue?.description === null).toBe(expected.length === 0);
  });

  test('wiki and plain keep every line as a line', () => {
    const [issue] = load(lines({ id: 'A', title: 'a', format: 'wiki', body: 'h3. AC\n* one\n* two' })).issues;
    expect(texts(issue?.description)).toBe('h3. AC\n* one\n* two');
  });

  test('the same file gives the same documents, task ids included', () => {
    const file = lines({ id: 'A', title: 'a', body: '- [ ] x\n- [x] y' });
    expect(load(file).issues).toEqual(load(file).issues);
  });

  test.each([
    ['an empty list item', '- \n- b'],
    ['a heading in a list', '- # h\n- b'],
    ['a quote in a list', '- > q'],
    ['a rule in a quote', '> a\n>\n> ---'],
    ['a heading and a table in a quote', '> # h\n>\n> | a |\n> | - |\n> | b |'],
    ['tasks in tasks', '- [ ] a\n  - [ ] b\n- [ ] c'],
    ['a list in a task', '- [ ] a\n  - b'],
    ['code in a task', '- [ ] a\n\n  ~~~\n  x\n  ~~~'],
    ['empty code', '~~~\n~~~'],
    ['a table with an empty cell', '| a | |\n| - | - |\n| | b |'],
    ['HTML', '<details><summary>AC</summary>\n\n- a\n\n</details>'],
    ['raw nodes', '<adf>\n{"type":"strange"}\n</adf>'],
    ['broken raw nodes', '<adf>{</adf>'],
    ['an image', 'before ![alt](https://example.com/a.png) after'],
    ['an image in a task', '- [ ] ![alt](https://example.com/a.png)'],
  ])('Markdown with %s becomes a document that Jira would store', (_name, body) => {
    const { issues, report } = load(lines({ id: 'A', title: 'a', body }));
    expect(report.problems).toEqual([]);
    expect(validAdf(issues[0]?.description) ? [] : validAdf.errors).toEqual([]);
  });
});

describe('bad lines are reported and do not stop the rest', () => {
  const good = JSON.stringify({ id: 'good', title: 'Good', body: 'x' });

  test.each([
    ['not JSON', '{"id": "A", ', /^expected one JSON object on the line, received "\{\\"id\\": \\"A\\",".*/u],
    ['a list', '[1]', 'expected a JSON object, received [1]'],
    ['null', 'null', 'expected a JSON object, received null'],
    [
      'no id',
      '{"title": "a", "body": ""}',
      'expected "id" to be a text that is not empty, or a number, received nothing',
    ],
    ['blank id', '{"id": " ", "body": ""}', 'expected "id" to be a text that is not empty, or a number, received " "'],
    ['title', '{"id": 1, "title": 5, "body": ""}', 'expected "title" to be a text, received 5'],
    ['body', '{"id": 1, "title": "a", "body": ["x"]}', 'expected "body" to be a text, received ["x"]'],
    ['no text', '{"id": 1, "title": "a"}', 'expected "adf" or "body", received only id, title'],
    [
      'format',
      '{"id": 1, "title": "a", "body": "", "format": "html"}',
      'expected "format" to be one of markdown, wiki, plain, received "html"',
    ],
    ['adf', '{"id": 1, "title": "a", "adf": "text"}', /^expected "adf" to be a document: .*, received "text"$/u],
    [
      'labels',
      '{"id": 1, "title": "a", "body": "", "labels": "x"}',
      'expected "labels" to be a list of texts, received "x"',
    ],
    ['twice', good, 'expected an "id" of its own, received "good", which line 1 has already'],
  ])('%s', (_name, bad, message) => {
    const { report, issues } = load([good, '', bad, JSON.stringify({ id: 'after', title: 'After', body: 'y' })]);
    expect(report.loaded).toBe(2);
    expect(issues.map(({ key }) => key)).toEqual(['FILE-1', 'FILE-4']);
    expect(report.problems).toEqual([
      { line: 3, message: typeof message === 'string' ? message : expect.stringMatching(message) },
    ]);
  });

  test('text that the converter cannot take is reported like any other bad line', () => {
    const { report } = load([JSON.stringify({ id: 'deep', title: 'Deep', body: '>'.repeat(20_000) }), good]);
    expect(report).toEqual({ loaded: 1, problems: [{ line: 1, message: expect.any(String) }] });
  });

  test('an empty file gives an empty space', () => {
    expect(load('').report).toEqual({ loaded: 0, problems: [] });
    expect(load('\uFEFF' + good).report.loaded).toBe(1);
  });
});

const CORPUS = join(__dirname, '../../../../shared/corpus/backlog/dev.jsonl');
const present = existsSync(CORPUS);
if (!present) process.stderr.write(`Skipped: real backlog items are not at ${CORPUS}\n`);

(present ? describe : describe.skip)('real backlog items', () => {
  const corpus = present ? readFileSync(CORPUS, 'utf8') : '';

  test('all load as they are', () => {
    const { report, issues } = load(corpus);
    expect(report.problems).toEqual([]);
    expect(issues).toHaveLength(corpus.trim().split('\n').length);
  });

  test('all load from their text alone, as documents that Jira would store', () => {
    const withoutAdf = corpus
      .trim()
      .split('\n')
      .map((line) => JSON.stringify({ ...JSON.parse(line), adf: undefined }));
    const { issues, report } = load(withoutAdf);
    expect(report.problems).toEqual([]);
    expect(
      issues.filter(({ description }) => description !== null && !validAdf(description)).map(({ labels }) => labels),
    ).toEqual([]);
  });
});
