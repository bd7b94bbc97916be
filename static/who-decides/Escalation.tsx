import { useState } from 'react';
import type { Cell } from '../../src/decision-rights';
import { jira } from '../kit/bridge/jira';
import { Button } from '../kit/components/Button';
import { CheckIcon } from '../kit/components/Icons';
import { ProblemNotice } from '../kit/components/Notice';
import { nameOf } from '../kit/space';
import type { AskedItem } from './asked-item';
import { raise, wasRaised, type Raised } from './escalate';
import { commentLines, type EscalationFacts } from './escalation';
import { answerOf, escalationOf, type Holding } from './holding';
import { gapsOf } from './item-gaps';
import styles from './ItemMatters.module.css';

const LONGEST_NOTE = 1_000;

type Facts = Omit<EscalationFacts, 'note'>;

type State =
  | { readonly type: 'closed' | 'gathering' }
  | { readonly type: 'preview' | 'sending'; readonly facts: Facts }
  | { readonly type: 'done'; readonly raised: Raised }
  | { readonly type: 'failed'; readonly problem: unknown; readonly facts: Facts | null };

const DONE: Readonly<Record<Raised['type'], string>> = {
  sent: 'Raised: the comment is on the work item.',
  already: 'These facts were raised before; the comment is on the work item.',
  unclear: 'Jira gave no clear answer. Look at the work item’s comments before you raise it again.',
};

async function factsOf(holding: Holding, contact: string, { issue, place }: AskedItem, cell: Cell): Promise<Facts> {
  return {
    contact,
    cell,
    workType: issue.issueType.name,
    status: issue.status.name,
    holders: { PM: answerOf(holding, 'PM', place), PO: answerOf(holding, 'PO', place) },
    gaps: await gapsOf(holding.space, issue.id),
  };
}

/** Raises a disagreement to the escalation contact: one comment with the facts, shown before it is sent. */
export function Escalation({ holding, item, cell }: { holding: Holding; item: AskedItem; cell: Cell }) {
  const [state, setState] = useState<State>({ type: 'closed' });
  const [note, setNote] = useState('');
  const { accountId: contact } = escalationOf(holding);
  if (contact === null) {
    return <p className={styles.quiet}>Nobody is named to settle it. A space admin names an escalation contact.</p>;
  }

  const prepare = async () => {
    setState({ type: 'gathering' });
    try {
      const facts = await factsOf(holding, contact, item, cell);
      const raised = await wasRaised(jira, item.issue.id, { ...facts, note: '' });
      setState(raised ? { type: 'done', raised: { type: 'already' } } : { type: 'preview', facts });
    } catch (problem) {
      setState({ type: 'failed', problem, facts: null });
    }
  };
  const send = async (facts: Facts) => {
    setState({ type: 'sending', facts });
    try {
      setState({ type: 'done', raised: await raise(jira, item.issue.id, { ...facts, note }) });
    } catch (problem) {
      setState({ type: 'failed', problem, facts });
    }
  };
  const name = nameOf(holding.people, contact);

  if (state.type === 'preview' || state.type === 'sending') {
    return (
      <Preview
        holding={holding}
        facts={{ ...state.facts, note }}
        name={name}
        busy={state.type === 'sending'}
        onNote={setNote}
        onSend={() => void send(state.facts)}
        onCancel={() => setState({ type: 'closed' })}
      />
    );
  }
  return (
    <>
      {state.type === 'done' ? (
        <p className={styles.done} role="status">
          {state.raised.type !== 'unclear' && <CheckIcon />} <span>{DONE[state.raised.type]}</span>
        </p>
      ) : (
        <>
          <p className={styles.quiet}>
            {name} has the last word. The facts go with it: this cell, both holders, open gaps.
          </p>
          <Button disabled={state.type === 'gathering'} onClick={() => void prepare()}>
            {state.type === 'gathering' ? 'Gathering the facts…' : 'Raise to the escalation contact…'}
          </Button>
        </>
      )}
      {state.type === 'failed' && (
        <ProblemNotice
          problem={state.problem}
          onRetry={() => void (state.facts === null ? prepare() : send(state.facts))}
        />
      )}
    </>
  );
}

/** The comment as it will be written, whom it notifies, and room for the raising person's own words. */
function Preview({
  holding,
  facts,
  name,
  busy,
  onNote,
  onSend,
  onCancel,
}: {
  holding: Holding;
  facts: EscalationFacts;
  name: string;
  busy: boolean;
  onNote: (note: string) => void;
  onSend: () => void;
  onCancel: () => void;
}) {
  const [greeting, ...rest] = commentLines(facts).map((line) =>
    line.map((part) => (typeof part === 'string' ? part : `@${nameOf(holding.people, part.accountId)}`)).join(''),
  );
  return (
    <div role="group" aria-label="The comment before it is sent" className={styles.form}>
      <blockquote className={styles.preview}>
        <p>{greeting}</p>
        <ul>
          {rest.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </blockquote>
      <label className={styles.field}>
        <span>In your own words (optional)</span>
        <textarea
          rows={2}
          maxLength={LONGEST_NOTE}
          value={facts.note}
          disabled={busy}
          onChange={(event) => onNote(event.target.value)}
        />
      </label>
      <p className={styles.quiet}>Everybody named with @ is told by Jira. The comment is written as you.</p>
      <div className={styles.actions}>
        <Button look="primary" disabled={busy} onClick={onSend}>
          {busy ? 'Sending…' : `Comment and notify ${name}`}
        </Button>
        <Button look="subtle" disabled={busy} onClick={onCancel}>
          Cancel
        </Button>
      </div>
    </div>
  );
}
