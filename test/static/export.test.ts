import fc from 'fast-check';
import { AppFailure } from '../../static/kit/copy';
import type { Space } from '../../static/kit/space';
import { reportAsCsv } from '../../static/backlog-check/export/csv';
import { fileName } from '../../static/kit/file-name';
import { reportAsMarkdown } from '../../static/backlog-check/export/markdown';
import { reportOf } from '../../static/backlog-check/export/report';
import { groupEntries } from '../../static/backlog-check/groups';
import { RunLog } from '../../static/backlog-check/run-state';
import { aResult, anItem, aType, TODO } from './support';

const space = {
  project: { id: '1', key: 'SHOP', name: 'Shop' },
  issueTypes: [{ ...aType('10', 'Story', 0, TODO), iconUrl: undefined }],
  context: { siteUrl: 'https://acme.example' },
  settingsProblem: null,
} as unknown as Space;

const excused = aResult({
  checkId: 'missing-estimate',
  outcome: 'exempt',
  exemption: {
    from: 'item',
    exemption: {
      checkId: 'missing-estimate',
      reason: 'A spike',
      until: '2026-12-31',
      by: 'ada',
      at: '2026-11-01T00:00:00Z',
    },
  },
});
const both = [aResult(), aResult({ checkId: 'missing-success-metric', owner: 'PM' })];

function reportWith(items: readonly ReturnType<typeof anItem>[], shown = items.length, where = space) {
  const log = new RunLog();
  log.begin(Date.parse('2026-11-22T21:00:00Z'));
  log.add({ type: 'scope', scope: { type: 'backlog', boardId: 1 }, label: 'Whole backlog', fallback: false });
  log.add({ type: 'ids', found: items.length, complete: true });
  log.add({ type: 'judged', items, done: items.length });
  log.add({ type: 'gap', gap: { code: 'notReadable', issueIds: ['77', '78'], detail: 'gone' } });
  log.add({ type: 'end', outcome: 'partial' });
  const state = log.state();
  const groups = groupEntries(state.entries.slice(0, shown), { by: 'owner', show: null, settled: true });
  return reportOf(state, groups, shown, where);
}

/** RFC 4180, read strictly: quoted cells, doubled quotes, CRLF. */
function parsedCsv(text: string): readonly (readonly string[])[] {
  const lines: string[][] = [[]];
  let at = 0;
  while (at < text.length) {
    if (text[at] !== '"') throw new Error(`No quote at ${String(at)}: ${text.slice(at, at + 20)}`);
    let cell = '';
    for (at += 1; ; at += 1) {
      if (at >= text.length) throw new Error('A cell without an end.');
      if (text[at] !== '"') cell += text[at]!;
      else if (text[at + 1] === '"') {
        cell += '"';
        at += 1;
      } else break;
    }
    lines.at(-1)!.push(cell);
    at += 1;
    if (text[at] === ',') at += 1;
    else if (text.startsWith('\r\n', at)) {
      at += 2;
      if (at < text.length) lines.push([]);
    } else throw new Error(`Neither comma nor line end at ${String(at)}.`);
  }
  return lines;
}

const columnsOf = (text: string) => {
  const [head = [], ...lines] = parsedCsv(text);
  return lines.map((line) => Object.fromEntries(head.map((title, index) => [title, line[index]])));
};

it('says that the settings could not be read, wherever it goes', () => {
  const unread = { ...space, settingsProblem: new AppFailure({ code: 'unknown', params: {} }) };
  const report = reportWith([anItem('SHOP-1', [])], 1, unread);
  expect(reportAsCsv(report)).toContain('Judged by the defaults: the settings could not be read.');
  expect(reportAsMarkdown(report)).toContain('Judged by the defaults: the settings could not be read.');
});

describe('CSV', () => {
  it('says for each item what is missing, and what one must know about the run', () => {
    const items = [{ ...anItem('SHOP-1', [...both, excused], 0), parent: { id: '9', key: 'SHOP-9', summary: 'Pay' } }];
    expect(columnsOf(reportAsCsv(reportWith(items)))).toEqual([
      {
        Key: 'SHOP-1',
        Summary: 'Summary of SHOP-1',
        'Work type': 'Story',
        Status: 'To Do',
        Step: 'Refinement',
        Standing: 'Waits on PM and PO',
        Gaps: expect.stringContaining('No description (Blocker, PO)') as string,
        Exempt: 'Not estimated: A spike, until 31 Dec 2026',
        'Could not be checked': '',
        Parent: 'SHOP-9 Pay',
        Link: 'https://acme.example/browse/SHOP-1',
        Scope: 'Whole backlog',
        'Checked at': '2026-11-22T21:00:00.000Z',
        Run: 'Partial: 2 items could not be seen.',
        Shown: 'All 1 item',
        Exemptions: '1 gap of 1 item exempt.',
      },
    ]);
  });

  it('has one line for an item of several groups, and says how much of the whole it is', () => {
    const lines = columnsOf(reportAsCsv(reportWith([anItem('SHOP-1', both), anItem('SHOP-2', [], 1)], 1)));
    expect(lines.map(({ Key, Shown }) => [Key, Shown])).toEqual([['SHOP-1', '1 of 2 items']]);
  });

  it('can be read back, whatever a summary holds', () => {
    const summary = fc.oneof(fc.string({ unit: 'grapheme' }), fc.stringMatching(/^[",\r\n;\ta-c]{0,12}$/));
    fc.assert(
      fc.property(fc.array(summary, { minLength: 1, maxLength: 5 }), (summaries) => {
        const items = summaries.map((text, index) => ({
          ...anItem(`SHOP-${String(index)}`, [], index),
          summary: text,
        }));
        const back = columnsOf(reportAsCsv(reportWith(items))).map(({ Summary }) => Summary ?? '');
        // An apostrophe in front is the one thing that is added.
        back.forEach((text, index) => expect([summaries[index], `'${summaries[index]!}`]).toContain(text));
      }),
    );
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '\n-1', '  =1', '＝1', '＋1', '－1', '＠a', '\tplain'])(
    'keeps %j from being a formula',
    (summary) => {
      const [line] = columnsOf(reportAsCsv(reportWith([{ ...anItem('SHOP-1', []), summary }])));
      expect(line?.['Summary']).toBe(`'${summary}`);
    },
  );

  it.each(['a=b', 'Größe – mehr', 'e-mail', '100 %', '"quoted"'])('leaves %j as it is', (summary) => {
    const [line] = columnsOf(reportAsCsv(reportWith([{ ...anItem('SHOP-1', []), summary }])));
    expect(line?.['Summary']).toBe(summary);
  });
});

describe('Markdown', () => {
  it('has the groups of the list, and says what one must know about the run', () => {
    const text = reportAsMarkdown(reportWith([anItem('SHOP-1', both), anItem('SHOP-2', [excused], 1)]));
    expect(text.split('\n')).toEqual([
      '# Backlog check: Whole backlog',
      '',
      '**1 of 2 ready. 1 waits on both. 2 could not be read.**',
      '',
      '- Space: Shop',
      '- Checked at: 2026-11-22T21:00:00.000Z',
      '- Run: Partial: 2 items could not be seen.',
      '- Shown: All 2 items',
      '- Exemptions: 1 gap of 1 item exempt.',
      '',
      '## Needs PM (1)',
      '',
      '- [SHOP-1](https://acme.example/browse/SHOP-1) Summary of SHOP-1 (To Do)',
      expect.stringMatching(/^ {2}- Gaps: No success metric \(Blocker, PM\); No description \(Blocker, PO\)$/),
      '',
      '## Needs PO (1)',
      '',
      '- [SHOP-1](https://acme.example/browse/SHOP-1) Summary of SHOP-1 (To Do)',
      expect.stringMatching(/^ {2}- Gaps: No description/),
      '',
      '## Ready (1)',
      '',
      '- [SHOP-2](https://acme.example/browse/SHOP-2) Summary of SHOP-2 (To Do)',
      '  - Exempt: Not estimated: A spike, until 31 Dec 2026',
      '',
    ]);
  });

  it.each([
    ['a | b', String.raw`a \| b`],
    ['*bold* _it_', String.raw`\*bold\* \_it\_`],
    ['[x](javascript:1)', String.raw`\[x\](javascript:1)`],
    ['<img src=x>', String.raw`\<img src=x\>`],
    ['two\nlines', 'two lines'],
    ['@all', String.raw`\@all`],
  ])('writes %j as plain text', (summary, expected) => {
    const text = reportAsMarkdown(reportWith([{ ...anItem('SHOP-1', []), summary }]));
    expect(text).toContain(`) ${expected} (To Do)`);
  });
});

it.each([
  ['Backlog check: Übersicht/"2"', 'backlog-check-übersicht-2-2026-11-22.csv'],
  ['../../etc', 'etc-2026-11-22.csv'],
])('names a file after %j', (title, name) => {
  expect(fileName(title, '2026-11-22T21:00:00Z', 'csv')).toBe(name);
});
