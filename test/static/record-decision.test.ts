import { DECISIONS_PROPERTY, MOST_DECISIONS, readDecisions, type Decision } from '../../src/decision-rights';
import { NotWritable, recordDecision } from '../../static/who-decides/record-decision';

const decisionOf = (by: string): Decision => ({
  right: 'sprint-scope',
  role: 'PO',
  decision: `As ${by} says`,
  by,
  at: '2026-11-22T10:00:00.000Z',
});

/** One item's property; `onRead` lets a test hold a reader back. */
function aProperty(value?: unknown, onRead: () => Promise<void> = () => Promise.resolve()) {
  const item = { value, writes: 0 };
  return {
    item,
    jira: {
      getIssueProperty: async (_issueId: string, key: string) => {
        expect(key).toBe(DECISIONS_PROPERTY);
        const found = item.value;
        await onRead();
        return found;
      },
      setIssueProperty: (_issueId: string, _key: string, next: unknown) => {
        item.value = next;
        item.writes += 1;
        return Promise.resolve();
      },
    },
  };
}

const authors = (value: unknown) => readDecisions(value).decisions.map(({ by }) => by);
const atOnce = () => Promise.resolve();

describe('recording a decision', () => {
  it('keeps both of two people who read before either wrote', async () => {
    let reading = 0;
    let release = (): void => undefined;
    const bothHaveRead = new Promise<void>((resolve) => (release = resolve));
    const { item, jira } = aProperty(undefined, () => {
      reading += 1;
      if (reading === 2) release();
      return bothHaveRead;
    });

    await Promise.all([
      recordDecision(jira, '1', decisionOf('ann'), atOnce),
      recordDecision(jira, '1', decisionOf('ben'), atOnce),
    ]);

    expect(authors(item.value).sort()).toEqual(['ann', 'ben']);
  });

  it('writes once where nobody else does', async () => {
    const { item, jira } = aProperty();
    await recordDecision(jira, '1', decisionOf('ann'), atOnce);
    expect(item.writes).toBe(1);
  });

  it('says so where others keep writing over it', async () => {
    const { item, jira } = aProperty();
    const overwritten = () => {
      item.value = { version: 1, count: 0, decisions: [] };
      return Promise.resolve();
    };
    await expect(recordDecision(jira, '1', decisionOf('ann'), overwritten)).rejects.toThrow('keep writing');
    expect(item.writes).toBe(3);
  });

  it.each([
    ['of a later version', { version: 2 }],
    ['that is full', { version: 1, decisions: Array.from({ length: MOST_DECISIONS }, () => 'x') }],
  ])('leaves a record %s as it is', async (_, value) => {
    const { item, jira } = aProperty(value);
    await expect(recordDecision(jira, '1', decisionOf('ann'), atOnce)).rejects.toThrow(NotWritable);
    expect(item.value).toBe(value);
  });
});
