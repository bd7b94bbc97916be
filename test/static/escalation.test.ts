import { JiraError } from '../../src/jira';
import { raise, wasRaised } from '../../static/who-decides/escalate';
import {
  commentLines,
  escalationComment,
  escalationMark,
  ESCALATION_PROPERTY,
  type EscalationFacts,
} from '../../static/who-decides/escalation';
import type { RoleAnswer } from '../../src/decision-rights';
import { aCell } from './support';

const held = (...holders: string[]): RoleAnswer => ({
  type: holders.length > 1 ? 'several' : holders.length === 1 ? 'one' : 'vacant',
  via: 'space',
  holders,
  deputies: [],
  endedDeputies: [],
  unknownRoles: [],
});

const FACTS: EscalationFacts = {
  contact: 'vp',
  cell: aCell(),
  workType: 'Story',
  status: 'To Do',
  holders: { PM: held('pm'), PO: held('po') },
  gaps: [{ checkId: 'missing-description', title: 'No description', owner: 'PO' }],
  note: '',
};

const words = (facts: EscalationFacts) =>
  commentLines(facts).map((line) =>
    line.map((part) => (typeof part === 'string' ? part : `@${part.accountId}`)).join(''),
  );

describe('the comment', () => {
  it('says what is disputed, whose call it is, who holds the roles and what is open', () => {
    expect(words(FACTS)).toEqual([
      '@vp please settle this: we do not agree on this work item.',
      'It is a Story at To Do (step Refinement).',
      'By the decision-rights map the Product Owner decides: Details of the acceptance criteria (D0, D3). The default split; neither the site nor this space has changed it.',
      'Product Manager: @pm. Product Owner: @po.',
      'Open gaps: No description (PO).',
    ]);
  });

  it.each<[string, Partial<EscalationFacts>, string]>([
    ['gaps that are not known', { gaps: null }, 'Open gaps: not known.'],
    ['no gaps', { gaps: [] }, 'Open gaps: none.'],
    [
      'several holders',
      { holders: { PM: held(), PO: held('a', 'b') } },
      'Product Manager: nobody named. Product Owner: @a and @b.',
    ],
    [
      'a holder who cannot be told',
      { holders: { PM: { ...held(), type: 'cannotTell' }, PO: held('po') } },
      'Product Manager: cannot be told. Product Owner: @po.',
    ],
    ['words of one’s own', { note: ' Now. ' }, 'In the words of the one who raised it: Now.'],
  ])('says %s', (_, facts, line) => {
    expect(words({ ...FACTS, ...facts })).toContain(line);
  });

  it('mentions people by account id, as a document that Jira takes', () => {
    const document = JSON.stringify(escalationComment(FACTS));
    expect(document).toContain('{"type":"mention","attrs":{"id":"vp"}}');
    expect(document).not.toContain('"text":""');
  });
});

describe('the mark of the facts', () => {
  it.each<[string, Partial<EscalationFacts>]>([
    ['other words', { note: 'Please!' }],
    ['gaps in another order', { gaps: [...(FACTS.gaps ?? [])].reverse() }],
    ['a renamed status', { status: 'Open' }],
  ])('is the same for %s', (_, facts) => {
    expect(escalationMark({ ...FACTS, ...facts })).toBe(escalationMark(FACTS));
  });

  it.each<[string, Partial<EscalationFacts>]>([
    ['another status', { cell: aCell({ statusId: '2' }) }],
    ['another role', { cell: aCell({ role: 'PM' }) }],
    ['another holder', { holders: { PM: held('pm'), PO: held('else') } }],
    ['another contact', { contact: 'ceo' }],
    ['a closed gap', { gaps: [] }],
  ])('differs for %s', (_, facts) => {
    expect(escalationMark({ ...FACTS, ...facts })).not.toBe(escalationMark(FACTS));
  });
});

/** An item's comments and properties, in memory; `onComment` may fail before or after the comment is there. */
class Item {
  readonly comments: { readonly id: string; readonly properties: ReadonlyMap<string, unknown> }[] = [];
  readonly properties = new Map<string, unknown>();
  onComment: (add: () => void) => void = (add) => add();
  mayEdit = true;

  readonly jira = {
    getIssueProperty: (_: string, key: string) => Promise.resolve(this.properties.get(key)),
    setIssueProperty: async (_: string, key: string, value: unknown) => {
      if (!this.mayEdit) throw refusal('forbidden');
      this.properties.set(key, value);
    },
    addComment: async (_: string, comment: { readonly properties?: readonly { key: string; value: unknown }[] }) => {
      const id = String(this.comments.length + 1);
      const properties = new Map((comment.properties ?? []).map(({ key, value }) => [key, value]));
      this.onComment(() => this.comments.unshift({ id, properties }));
      return { id };
    },
    listComments: async () => this.comments.map(({ id }) => ({ id, authorAccountId: 'me', at: 0 })),
    getCommentProperty: async (id: string, key: string) =>
      this.comments.find((comment) => comment.id === id)?.properties.get(key),
  };
}

const refusal = (code: 'forbidden' | 'unavailable') => new JiraError({ code, operation: 'addComment', detail: 'no' });

describe('raising', () => {
  it('comments once, and not again for the same facts', async () => {
    const item = new Item();
    expect(await raise(item.jira, '1', FACTS)).toEqual({ type: 'sent' });
    expect(await raise(item.jira, '1', { ...FACTS, note: 'again' })).toEqual({ type: 'already' });
    expect(item.comments).toHaveLength(1);
    expect(await raise(item.jira, '1', { ...FACTS, gaps: [] })).toEqual({ type: 'sent' });
    expect(item.comments).toHaveLength(2);
  });

  it('keeps the marks of others on the item', async () => {
    const item = new Item();
    item.properties.set('whose-call.commented', { version: 1, marks: ['label:1'] });
    await raise(item.jira, '1', FACTS);
    expect(item.properties.get('whose-call.commented')).toEqual({
      version: 1,
      marks: ['label:1', escalationMark(FACTS)],
    });
  });

  it('knows its comment also where the person may not edit the item', async () => {
    const item = new Item();
    item.mayEdit = false;
    expect(await raise(item.jira, '1', FACTS)).toEqual({ type: 'sent' });
    expect(item.comments[0]?.properties.get(ESCALATION_PROPERTY)).toEqual({ version: 1, mark: escalationMark(FACTS) });
    expect(await wasRaised(item.jira, '1', FACTS)).toBe(true);
  });

  it('looks for its comment where Jira gave no clear answer', async () => {
    const item = new Item();
    item.onComment = (add) => {
      add();
      throw refusal('unavailable');
    };
    expect(await raise(item.jira, '1', FACTS)).toEqual({ type: 'sent' });
  });

  it('says that it is unclear where the comment is not found, and sends nothing more by itself', async () => {
    const item = new Item();
    item.onComment = () => {
      throw refusal('unavailable');
    };
    expect(await raise(item.jira, '1', FACTS)).toEqual({ type: 'unclear' });
    expect(item.properties.size).toBe(0);
  });

  it('passes a refusal on', async () => {
    const item = new Item();
    item.onComment = () => {
      throw refusal('forbidden');
    };
    await expect(raise(item.jira, '1', FACTS)).rejects.toMatchObject({ code: 'forbidden' });
  });
});
