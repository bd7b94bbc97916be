import { useCallback, useState, type FormEvent } from 'react';
import {
  DECISION_RIGHTS,
  DECISIONS_PROPERTY,
  LONGEST_DECISION,
  MOST_DECISIONS,
  readDecisions,
  RIGHT_IDS,
  type Cell,
  type Decision,
  type RightId,
} from '../../src/decision-rights';
import { jira } from '../kit/bridge/jira';
import { Button } from '../kit/components/Button';
import { ProblemNotice } from '../kit/components/Notice';
import { RolePill } from '../kit/components/RolePill';
import { counted } from '../kit/copy';
import { formatMoment } from '../kit/dates';
import { nameOf, peopleBehind, type Space } from '../kit/space';
import { useLoad } from '../kit/use-load';
import type { AskedItem } from './asked-item';
import type { Holding } from './holding';
import styles from './ItemMatters.module.css';
import { NotWritable, recordDecision } from './record-decision';

interface Read {
  readonly record: ReturnType<typeof readDecisions>;
  readonly people: Space['people'];
}

async function read(issueId: string): Promise<Read> {
  const record = readDecisions(await jira.getIssueProperty(issueId, DECISIONS_PROPERTY));
  return { record, people: await peopleBehind([...new Set(record.decisions.map(({ by }) => by))]) };
}

/** One decision: under which right, by whom, when. */
export function DecisionEntry({ decision, people }: { decision: Decision; people: Space['people'] }) {
  return (
    <>
      <p className={styles.decision}>{decision.decision}</p>
      <p className={styles.byline}>
        <RolePill role={decision.role} size="small" /> {DECISION_RIGHTS[decision.right].title} ·{' '}
        {nameOf(people, decision.by)}, {formatMoment(decision.at)}
      </p>
    </>
  );
}

/** The decisions that were recorded on an item, and a form for one more. */
export function DecisionRecord({ holding, item, cell }: { holding: Holding; item: AskedItem; cell: Cell }) {
  const { id } = item.issue;
  const [loaded, reload] = useLoad(useCallback(() => read(id), [id]));
  const [open, setOpen] = useState(false);
  if (loaded.state === 'loading') return <p className={styles.quiet}>Reading the decisions…</p>;
  if (loaded.state === 'failed') return <ProblemNotice problem={loaded.problem} onRetry={reload} />;
  const { record, people } = loaded.value;
  const known = new Map([...holding.people, ...people]);
  return (
    <>
      {record.decisions.length === 0 && <p className={styles.quiet}>None recorded.</p>}
      {record.decisions.length > 0 && (
        <ul className={styles.decisions} aria-label="Recorded decisions">
          {record.decisions.map((decision) => (
            <li key={`${decision.at}:${decision.by}`}>
              <DecisionEntry decision={decision} people={known} />
            </li>
          ))}
        </ul>
      )}
      {record.unreadable > 0 && (
        <p className={styles.quiet}>
          {counted(record.unreadable, 'entry', 'entries')} could not be understood and stay as they are.
        </p>
      )}
      {open ? (
        <DecisionForm
          holding={holding}
          issueId={id}
          cell={cell}
          onSaved={() => {
            setOpen(false);
            reload();
          }}
          onCancel={() => setOpen(false)}
        />
      ) : (
        record.writable && <Button onClick={() => setOpen(true)}>Record a decision…</Button>
      )}
    </>
  );
}

function DecisionForm({
  holding,
  issueId,
  cell,
  onSaved,
  onCancel,
}: {
  holding: Holding;
  issueId: string;
  cell: Cell;
  onSaved: () => void;
  onCancel: () => void;
}) {
  const [text, setText] = useState('');
  const [right, setRight] = useState<RightId>(cell.right);
  const [state, setState] = useState<'idle' | 'empty' | 'saving' | { readonly problem: unknown }>('idle');
  const { context, map } = holding.space;
  const save = async (event: FormEvent) => {
    event.preventDefault();
    if (text.trim() === '' || context.accountId === null) return setState('empty');
    setState('saving');
    const role = right === cell.right ? cell.role : map.rightHolders[right];
    const at = new Date().toISOString();
    try {
      await recordDecision(jira, issueId, { right, role, decision: text.trim(), by: context.accountId, at });
      onSaved();
    } catch (problem) {
      setState({ problem });
    }
  };
  const problem = typeof state === 'object' ? state.problem : null;
  return (
    <form className={styles.form} onSubmit={(event) => void save(event)} aria-label="Record a decision">
      <label className={styles.field}>
        <span>What was decided</span>
        <textarea
          rows={3}
          maxLength={LONGEST_DECISION}
          value={text}
          aria-invalid={state === 'empty'}
          aria-describedby={state === 'empty' ? 'decision-empty' : undefined}
          onChange={(event) => {
            setText(event.target.value);
            if (state === 'empty') setState('idle');
          }}
        />
      </label>
      {state === 'empty' && (
        <p id="decision-empty" className={styles.refused} role="alert">
          Say what was decided.
        </p>
      )}
      <label className={styles.field}>
        <span>Under which right</span>
        <select value={right} onChange={(event) => setRight(event.target.value as RightId)}>
          {RIGHT_IDS.map((id) => (
            <option key={id} value={id}>
              {DECISION_RIGHTS[id].title} ({id === cell.right ? cell.role : map.rightHolders[id]})
            </option>
          ))}
        </select>
      </label>
      <p className={styles.quiet}>
        It is kept on the work item with your name and today’s date; all who see the item see it.
      </p>
      {problem instanceof NotWritable && (
        <p className={styles.refused} role="alert">
          The record is full ({MOST_DECISIONS} decisions) or of a later version of this app; nothing was written.
        </p>
      )}
      {problem !== null && !(problem instanceof NotWritable) && <ProblemNotice problem={problem} />}
      <div className={styles.actions}>
        <Button type="submit" look="primary" disabled={state === 'saving'}>
          {state === 'saving' ? 'Saving…' : 'Record'}
        </Button>
        <Button look="subtle" disabled={state === 'saving'} onClick={onCancel}>
          Cancel
        </Button>
      </div>
    </form>
  );
}
