import { useCallback, useState } from 'react';
import type { JudgedItem } from '../../../src/checks';
import type { JiraIssue } from '../../../src/jira';
import { jira } from '../../kit/bridge/jira';
import { Button } from '../../kit/components/Button';
import type { Space } from '../../kit/space';
import { useLoad } from '../../kit/use-load';
import { ActionForm, Field } from './ActionForm';
import styles from './Actions.module.css';
import { SKELETON, withSkeleton } from './criteria-skeleton';
import { estimateOf, isDuration, keyOf, type Fix } from './fixes';
import { guardedEdit, readField, type GuardedEdit } from './guarded-edit';
import { sameValue } from './same-value';
import { useWrite } from './use-write';
import { writeProblem } from './write-words';

interface FixProps {
  readonly item: JudgedItem;
  readonly onDone: (said: string) => void;
  readonly onCancel: () => void;
}

const NOT_READABLE = 'Jira does not give this field any more, so nothing was written.';

/** Writes and gives the words for the form: null where it was written. */
async function writeTo(edit: GuardedEdit, changed: (value: unknown) => string): Promise<string | null> {
  const result = await guardedEdit(jira, edit);
  if (result.type === 'written') return null;
  return result.type === 'notReadable' ? NOT_READABLE : changed(result.value);
}

/** Sets the estimate in the field that the board uses. */
export function EstimateForm({ item, fix, onDone, onCancel }: FixProps & { fix: Extract<Fix, { type: 'estimate' }> }) {
  const write = useWrite();
  const [text, setText] = useState('');
  const timed = fix.kind === 'time';
  const number = estimateOf(text);
  const words = text.trim();
  const ready = timed ? isDuration(text) : number !== null;
  const shown = timed ? words : String(number);
  const submit = () =>
    write.run(async () => {
      const said = await writeTo(
        {
          issueId: item.id,
          fieldId: fix.fieldId,
          before: null,
          edits: { fields: timed ? { timetracking: { originalEstimate: words } } : { [fix.fieldId]: number } },
          isDone: (value) => (timed ? value !== null && value !== undefined : value === number),
        },
        (value) => `Somebody has set it to ${String(value)} in the meantime, so nothing was written.`,
      );
      if (said === null) onDone(`${fix.name} is now ${shown}.`);
      return said;
    });
  return (
    <ActionForm
      title={`Estimate ${item.key}`}
      submit={ready ? `Set to ${shown}` : 'Set'}
      write={write}
      ready={ready}
      onSubmit={submit}
      onCancel={onCancel}
    >
      <Field
        label={fix.name}
        hint={
          ready
            ? `Writes ${shown} into “${fix.name}” of ${item.key}.`
            : timed
              ? 'As Jira has it: 3h, 2d 4h.'
              : 'A number, 0 included.'
        }
      >
        {(ids) => (
          <input
            {...ids}
            className={`${styles.input} ${styles.short}`}
            inputMode={timed ? 'text' : 'decimal'}
            autoComplete="off"
            value={text}
            onChange={(event) => setText(event.target.value)}
          />
        )}
      </Field>
    </ActionForm>
  );
}

/** What is wrong with a would-be parent; null where nothing is. */
function parentProblem(item: JudgedItem, found: JiraIssue | undefined, space: Space): string | null {
  if (found === undefined) return 'There is no such work item, or you may not see it.';
  if (found.id === item.id) return 'An item cannot be its own parent.';
  const own = space.issueTypes.find(({ id }) => id === item.issueTypeId)?.hierarchyLevel;
  const level =
    found.issueType.hierarchyLevel ?? space.issueTypes.find(({ id }) => id === found.issueType.id)?.hierarchyLevel;
  if (own === undefined || level === undefined || level === own + 1) return null;
  return `${found.key} is a ${found.issueType.name}: a parent stands exactly one level above.`;
}

/** Sets the parent, once it is known what the key stands for. */
export function ParentForm({ item, space, onDone, onCancel }: FixProps & { space: Space }) {
  const write = useWrite();
  const [text, setText] = useState('');
  const [found, setFound] = useState<JiraIssue | null>(null);
  const key = keyOf(text);
  const lookUp = () =>
    write.run(async () => {
      const { issues } = await jira.bulkFetchIssues({ ids: [key ?? ''], fields: [] });
      const problem = parentProblem(item, issues[0], space);
      if (problem === null) setFound(issues[0] ?? null);
      return problem;
    });
  const set = (parent: JiraIssue) =>
    write.run(async () => {
      const said = await writeTo(
        {
          issueId: item.id,
          fieldId: 'parent',
          before: null,
          absentWhenEmpty: true,
          edits: { fields: { parent: { key: parent.key } } },
          isDone: (value) => (value as { id?: unknown } | null | undefined)?.id === parent.id,
        },
        () => 'Somebody has given it a parent in the meantime, so nothing was written.',
      );
      if (said === null) onDone(`Its parent is now ${parent.key}.`);
      return said;
    });
  return (
    <ActionForm
      title={`Parent of ${item.key}`}
      submit={found === null ? 'Look up' : `Make ${found.key} the parent`}
      write={write}
      ready={key !== null}
      onSubmit={() => (found === null ? lookUp() : set(found))}
      onCancel={onCancel}
    >
      <Field label="Key of the parent" hint="The epic, or whatever stands one level above.">
        {(ids) => (
          <input
            {...ids}
            className={`${styles.input} ${styles.short}`}
            autoComplete="off"
            spellCheck={false}
            placeholder={`${space.project.key}-1`}
            value={text}
            onChange={(event) => {
              setText(event.target.value);
              setFound(null);
              write.say(null);
            }}
          />
        )}
      </Field>
      <p role="status" className={styles.preview}>
        {found !== null && (
          <>
            {found.issueType.name} <strong>{found.key}</strong> {found.summary}
          </>
        )}
      </p>
    </ActionForm>
  );
}

/** Adds headings to fill in to the end of the description. */
export function SkeletonForm({ item, onDone, onCancel }: FixProps) {
  const write = useWrite();
  const load = useCallback(() => readField(jira, { issueId: item.id, fieldId: 'description' }), [item.id]);
  const [loaded, reload] = useLoad(load);
  const before = loaded.state === 'ready' ? loaded.value : undefined;
  const after = before === undefined ? null : withSkeleton(before);
  const submit = () =>
    write.run(async () => {
      const said = await writeTo(
        {
          issueId: item.id,
          fieldId: 'description',
          before,
          edits: { fields: { description: after } },
          isDone: (value) => sameValue(value, after),
        },
        () => 'Somebody has changed the description since you opened this, so nothing was written. Look at it again.',
      );
      if (said === null) onDone('Headings were added to the description. The criteria are still to be written.');
      return said;
    });
  return (
    <ActionForm
      title={`Add criteria headings to ${item.key}`}
      submit="Add to the description"
      write={write}
      ready={after !== null}
      onSubmit={submit}
      onCancel={onCancel}
    >
      {loaded.state === 'failed' && (
        <p className={styles.problem}>
          {writeProblem(loaded.problem)} <Button onClick={reload}>Try again</Button>
        </p>
      )}
      {loaded.state === 'ready' && after === null && (
        <p className={styles.problem}>The description cannot be read here, so nothing can be added to it.</p>
      )}
      <p>
        {before === null ? 'The description is empty. It will be:' : 'At the end of the description there will be:'}
      </p>
      <div className={styles.preview}>
        <strong>{SKELETON.title}</strong>
        <ul className={styles.bullets}>
          {SKELETON.lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </div>
      <p className={styles.hint}>The gap stays until somebody writes the criteria in their place.</p>
    </ActionForm>
  );
}
