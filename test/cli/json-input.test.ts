import { jsonLines, runCommand } from './run-command';

const line = (value: unknown): string => `${JSON.stringify(value)}\n`;

describe('whose-call criteria', () => {
  const adf = {
    version: 1,
    type: 'doc',
    content: [
      { type: 'heading', attrs: { level: 2 }, content: [{ type: 'text', text: 'Acceptance criteria' }] },
      {
        type: 'bulletList',
        content: ['The key opens within two seconds', 'A wrong code is refused'].map((text) => ({
          type: 'listItem',
          content: [{ type: 'paragraph', content: [{ type: 'text', text }] }],
        })),
      },
    ],
  };

  it('gives one verdict for each item, from a document or from text', async () => {
    const input = line({ id: 'A-1', adf }) + line({ id: 2, body: 'Just a wish.', format: 'plain' });
    const { exitCode, out, err } = await runCommand(['criteria'], { input });
    expect(jsonLines(out)).toEqual([
      expect.objectContaining({ id: 'A-1', verdict: 'present', count: 2 }),
      expect.objectContaining({ id: 2, verdict: 'missing', count: 0 }),
    ]);
    expect(err).toBe('');
    expect(exitCode).toBe(0);
  });

  it('reads Markdown and wiki markup that nobody converted', async () => {
    const input =
      line({
        id: 'md',
        format: 'markdown',
        body: 'As a guest I want in.\n\n## Acceptance criteria\n\n- The door opens\n- The log says who',
      }) +
      line({
        id: 'wiki',
        format: 'wiki',
        body: 'As a guest I want in.\n\nh3. Acceptance criteria\n\n* The door opens\n* The log says who',
      });
    const { out } = await runCommand(['criteria'], { input });
    expect(jsonLines(out)).toEqual([
      expect.objectContaining({ id: 'md', verdict: 'present', count: 2 }),
      expect.objectContaining({ id: 'wiki', verdict: 'present', count: 2 }),
    ]);
  });

  it('quotes what it counted', async () => {
    const { out } = await runCommand(['criteria'], { input: line({ id: 'A-1', adf }) });
    expect(out).toContain('A wrong code is refused');
  });

  it.each([
    ['no JSON', 'nonsense {', /line 2: expected one JSON object, received "nonsense \{"/],
    ['neither document nor text', '{"id":"x"}', /line 2: the line: expected `adf`.*or `body`/],
    ['no id', '{"body":"x"}', /line 2: id: expected a string or a number/],
    ['an unknown format', '{"id":"x","body":"x","format":"rtf"}', /line 2: format: .*markdown/],
    ['a list', '[1]', /line 2: .*expected object/],
  ])('names a line with %s and reads on', async (_name, bad, problem) => {
    const input = `${line({ id: 'before', body: '' })}${bad}\n${line({ id: 'after', body: '' })}`;
    const { exitCode, out, err } = await runCommand(['criteria'], { input });
    expect(jsonLines(out)).toEqual([
      expect.objectContaining({ id: 'before' }),
      expect.objectContaining({ id: 'after' }),
    ]);
    expect(err).toMatch(problem);
    expect(exitCode).toBe(1);
  });

  it('accepts a byte-order mark, empty lines, CRLF and a last line without an end', async () => {
    const { out, err } = await runCommand(['criteria'], {
      input: '\uFEFF{"id":1,"body":""}\r\n\r\n{"id":2,"body":""}',
    });
    expect(jsonLines(out)).toHaveLength(2);
    expect(err).toBe('');
  });
});

describe('whose-call steps', () => {
  const workflow = ['To Do', 'In Progress', 'Ready for UAT', 'Done'];
  const rows = workflow.map((status, position) => ({
    id: `w#${String(position)}`,
    workflow: 'w',
    position,
    status,
    category: null,
    level: 'story',
  }));

  it('classifies the rows of a workflow together and keeps the order of the input', async () => {
    const shuffled = [rows[2], rows[0], rows[3], rows[1]];
    const { exitCode, out } = await runCommand(['steps'], { input: shuffled.map(line).join('') });
    expect(jsonLines(out)).toEqual([
      { id: 'w#2', step: 'acceptance', role: 'PO', right: 'work-acceptance' },
      { id: 'w#0', step: 'refinement', role: 'PO', right: 'acceptance-criteria' },
      { id: 'w#3', step: 'done', role: 'PO', right: 'work-acceptance' },
      { id: 'w#1', step: 'delivery', role: 'PO', right: 'technical-trade-offs' },
    ]);
    expect(exitCode).toBe(0);
  });

  it('decides by the level of the row', async () => {
    const { out } = await runCommand(['steps'], {
      input: rows.map((row) => line({ ...row, level: 'epic+' })).join(''),
    });
    expect(jsonLines(out)[0]).toEqual({ id: 'w#0', step: 'refinement', role: 'PM', right: 'roadmap-inclusion' });
  });

  it('keeps workflows of the same input apart', async () => {
    const input = [...rows, ...rows.map((row) => ({ ...row, id: `v${row.id}`, workflow: 'v' }))].map(line).join('');
    const { out } = await runCommand(['steps'], { input });
    expect(jsonLines(out)).toHaveLength(8);
  });

  it('names a bad row and reads on', async () => {
    const { exitCode, out, err } = await runCommand(['steps'], {
      input: line({ ...rows[0], category: 'todo' }) + line(rows[1]),
    });
    expect(jsonLines(out)).toHaveLength(1);
    expect(err).toMatch(/line 1: category: expected new, indeterminate, done or null/);
    expect(exitCode).toBe(1);
  });
});

describe('whose-call', () => {
  it.each([
    [['--help'], 0, /whose-call check/],
    [[], 0, /whose-call check/],
    [['check', '--help'], 0, /whose-call check/],
  ])('%j prints the usage', async (argv, expected, text) => {
    const { exitCode, out } = await runCommand(argv);
    expect(out).toMatch(text);
    expect(exitCode).toBe(expected);
  });

  it.each([
    [['chek'], /No command chek: expected one of check, criteria, steps/],
    [['constructor'], /No command constructor/],
    [['criteria', '--fast'], /criteria takes no option, received --fast/],
    [['criteria', 'a', 'b'], /one file at most, received 2/],
    [['check'], /--site https:\/\/SITE\.atlassian\.net is missing/],
    [['check', '--site', 'nowhere', '--project', 'X'], /--site expects .* received nowhere/],
    [['check', '--site', 'http://example.org', '--project', 'X'], /--site expects the https address/],
    [
      ['check', '--site', 'https://x.example', '--project', 'X', '--top', 'ten'],
      /--top expects a whole number above 0; received ten/,
    ],
    [
      ['check', '--site', 'https://x.example', '--project', 'X', '--top', '5', '--jql', 'a'],
      /one of --sprint, --top and --jql/,
    ],
    [
      ['check', '--site', 'https://x.example', '--project', 'X', '--format', 'pdf'],
      /--format expects one of table, json.*received pdf/,
    ],
    [['check', '--site', 'https://x.example', '--project', 'X'], /JIRA_EMAIL and JIRA_API_TOKEN not set/],
    [['check', '--colour'], /--colour/],
  ])('%j is refused with what is expected', async (argv, problem) => {
    const { exitCode, out, err } = await runCommand(argv);
    expect(err).toMatch(problem);
    expect(out).toBe('');
    expect(exitCode).toBe(2);
  });

  it('names a file that cannot be read', async () => {
    const { main } = await import('../../cli/main');
    const { readInput } = await import('../../cli/standard-input');
    let err = '';
    const exitCode = await main(['criteria', '/no/such/file.jsonl'], {
      environment: {},
      readInput,
      out: () => undefined,
      err: (text) => (err += text),
    });
    expect(err).toBe('Cannot read /no/such/file.jsonl: ENOENT.\n');
    expect(exitCode).toBe(2);
  });
});
