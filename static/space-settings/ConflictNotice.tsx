/** Two people saved at once: what each changed, section by section, and whose changes stand in each. */
import { useEffect, useId, useRef, useState } from 'react';
import { Button } from '../kit/components/Button';
import { Notice } from '../kit/components/Notice';
import { factWords, SECTION_TITLES, type Names } from '../settings-kit/diff';
import fields from '../settings-kit/fields.module.css';
import { leavesOf, type SectionId } from '../settings-kit/leaves';
import type { SectionChoice, SectionConflict } from './draft';

import styles from './ConflictNotice.module.css';
import type { SettingsForm, Stored } from './use-settings';

function Differences({ form, theirs, conflict, names }: ConflictProps & { conflict: SectionConflict }) {
  const [base, mine, other] = [form.base, form.draft, theirs.settings].map(leavesOf);
  const places = [...new Set([...conflict.theirs, ...conflict.mine])];
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col">Setting</th>
          <th scope="col">Was</th>
          <th scope="col">Theirs</th>
          <th scope="col">Yours</th>
        </tr>
      </thead>
      <tbody>
        {places.map((place) => {
          const { label, value } = factWords(place, names);
          return (
            <tr key={place}>
              <th scope="row">
                {label}
                {conflict.both.includes(place) && <span className={styles.both}> Changed by both</span>}
              </th>
              <td data-label="Was">{value(base?.get(place))}</td>
              <td data-label="Theirs">{conflict.theirs.includes(place) ? value(other?.get(place)) : 'unchanged'}</td>
              <td data-label="Yours">{conflict.mine.includes(place) ? value(mine?.get(place)) : 'unchanged'}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

const CHOICES: readonly (readonly [SectionChoice, string])[] = [
  ['mine', 'Yours on top of theirs'],
  ['theirs', 'Only theirs; yours are dropped here'],
];

function SectionOfConflict({
  choice,
  onChoose,
  ...props
}: ConflictProps & {
  conflict: SectionConflict;
  choice: SectionChoice;
  onChoose: (choice: SectionChoice) => void;
}) {
  const { section, mine } = props.conflict;
  const name = useId();
  return (
    <div className={styles.section} role="group" aria-label={SECTION_TITLES[section]}>
      <h3>{SECTION_TITLES[section]}</h3>
      <Differences {...props} />
      {mine.length === 0 ? (
        <p className={fields.hint}>You changed nothing here: theirs is taken.</p>
      ) : (
        <div className={fields.checks} role="radiogroup" aria-label={`What stands in ${SECTION_TITLES[section]}`}>
          {CHOICES.map(([value, label]) => (
            <label key={value} className={fields.check}>
              <input type="radio" name={name} checked={choice === value} onChange={() => onChoose(value)} />
              {label}
            </label>
          ))}
        </div>
      )}
    </div>
  );
}

interface ConflictProps {
  readonly form: SettingsForm;
  readonly theirs: Stored;
  readonly names: Names;
}

/** Nothing is saved by choosing: the result stands in the form, and Save saves it on their revision. */
export function ConflictNotice(props: ConflictProps) {
  const { form, theirs, names } = props;
  const [choices, setChoices] = useState<Readonly<Partial<Record<SectionId, SectionChoice>>>>({});
  const here = useRef<HTMLDivElement>(null);
  useEffect(() => here.current?.scrollIntoView({ block: 'start' }), []);
  const conflicts = form.conflict ?? [];
  const by = theirs.savedBy === null ? 'Someone else' : names.person(theirs.savedBy);
  return (
    <div ref={here}>
      <Notice
        tone="warning"
        title={`${by} saved while you were editing`}
        urgent
        actions={
          <>
            <Button look="primary" onClick={() => form.settle(theirs, choices)}>
              Continue with this
            </Button>
            <Button
              onClick={() =>
                form.settle(theirs, {
                  roles: 'theirs',
                  split: 'theirs',
                  exceptions: 'theirs',
                  criteria: 'theirs',
                  checks: 'theirs',
                })
              }
            >
              Take all of theirs
            </Button>
          </>
        }
      >
        <p>
          Nothing of yours was saved, nothing of theirs was lost. Choose what stands; nothing is saved until you save.
        </p>
        <div className={styles.sections}>
          {conflicts.map((conflict) => (
            <SectionOfConflict
              key={conflict.section}
              {...props}
              conflict={conflict}
              choice={choices[conflict.section] ?? 'mine'}
              onChoose={(choice) => setChoices({ ...choices, [conflict.section]: choice })}
            />
          ))}
        </div>
        {conflicts.length === 0 && <p>They saved the same as it was, so nothing stands against yours.</p>}
      </Notice>
    </div>
  );
}
