import { parseStartOptions, UsageError } from '../../../local/host/options';

describe('the flags of npm start', () => {
  test.each([
    [[], { port: 3000, open: true, reset: false, allowWrites: false, help: false }],
    [['--port', '0', '--no-open', '--reset'], { port: 0, open: false, reset: true }],
    [['--backlog', 'items.jsonl'], { backlogFile: 'items.jsonl' }],
    [['--load', '20000'], { loadItems: 20_000 }],
    [
      ['--site', 'https://you.atlassian.net/jira/x', '--allow-writes'],
      { siteUrl: 'https://you.atlassian.net', allowWrites: true },
    ],
    [['--site', 'http://localhost:8080'], { siteUrl: 'http://localhost:8080' }],
  ])('%j', (args, expected) => {
    expect(parseStartOptions(args)).toMatchObject(expected);
  });

  test.each([
    [['--port', 'x'], '--port takes a whole number'],
    [['--load', '0'], '--load takes a whole number from 1 on'],
    [['--site', 'you.atlassian.net'], 'https address'],
    [['--site', 'http://you.atlassian.net'], 'https address'],
    [['--site', 'https://you.atlassian.net', '--backlog', 'x'], 'one or the other'],
    [['--backlog', 'x', '--load', '3'], 'Take one'],
    [['--allow-writes'], 'belongs to --site'],
    [['--nonsense'], 'nonsense'],
  ])('%j is explained', (args, message) => {
    expect(() => parseStartOptions(args)).toThrow(UsageError);
    expect(() => parseStartOptions(args)).toThrow(message);
  });
});
