import { useState, type FormEvent } from 'react';
import type { JiraBoard } from '../../src/jira';
import { Button } from '../kit/components/Button';
import { formatCount } from '../kit/copy';
import { MOST_TOP, scopeId, type ScopeChoice } from './address';
import styles from './CheckBar.module.css';
import { scopeOptions, type ScopeFacts } from './scope-choice';

/** The one bar: board, what is checked, Run. What is chosen here takes effect with Run, not before. */
export function CheckBar({
  boards,
  facts,
  choice,
  count,
  running,
  onBoard,
  onRun,
}: {
  boards: readonly JiraBoard[];
  facts: ScopeFacts;
  choice: ScopeChoice;
  /** How many items the scope that was run last holds; null as long as that is not known. */
  count: number | null;
  running: boolean;
  onBoard: (boardId: number) => void;
  onRun: (choice: ScopeChoice) => void;
}) {
  // What is picked holds until another scope has been run.
  const present = JSON.stringify(choice);
  const [picked, setPicked] = useState({ over: present, choice });
  const draft = picked.over === present ? picked.choice : choice;
  const setDraft = (next: ScopeChoice) => setPicked({ over: present, choice: next });
  const options = scopeOptions(facts, draft);
  const changed = JSON.stringify(draft) !== present;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onRun(draft);
  };
  return (
    <form className={styles.bar} onSubmit={submit} aria-label="What to check">
      {boards.length > 0 && (
        <label className={styles.field}>
          <span className={styles.label}>Board</span>
          <select
            className={styles.select}
            value={facts.board?.id ?? ''}
            onChange={(event) => onBoard(Number(event.target.value))}
          >
            {boards.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </label>
      )}
      <label className={styles.field}>
        <span className={styles.label}>What to check</span>
        <select
          className={styles.select}
          value={scopeId(draft)}
          onChange={(event) => {
            const option = options.find(({ id }) => id === event.target.value);
            if (option) setDraft(option.choice);
          }}
        >
          {options.map(({ id, label }) => (
            <option key={id} value={id}>
              {label}
              {count !== null && id === scopeId(choice) && !changed ? ` (${formatCount(count)})` : ''}
            </option>
          ))}
        </select>
      </label>
      {draft.type === 'top' && (
        <label className={styles.field}>
          <span className={styles.label}>Items</span>
          <input
            className={`${styles.input} ${styles.number}`}
            type="number"
            min={1}
            max={MOST_TOP}
            required
            value={draft.limit}
            onChange={(event) => {
              const limit = Math.round(event.target.valueAsNumber);
              if (limit >= 1 && limit <= MOST_TOP) setDraft({ type: 'top', limit });
            }}
          />
        </label>
      )}
      {draft.type === 'jql' && (
        <label className={`${styles.field} ${styles.wide}`}>
          <span className={styles.label}>JQL</span>
          <input
            className={`${styles.input} ${styles.jql}`}
            required
            spellCheck={false}
            value={draft.jql}
            onChange={(event) => setDraft({ type: 'jql', jql: event.target.value })}
          />
        </label>
      )}
      <Button type="submit" look={changed ? 'primary' : 'default'} disabled={running && !changed}>
        {changed || running ? 'Run' : 'Run again'}
      </Button>
    </form>
  );
}
