import { useState } from 'react';
import { Button } from '../kit/components/Button';
import styles from '../settings-kit/fields.module.css';
import { Part } from '../settings-kit/Section';
import { AddException } from './AddException';
import { DriftNotice } from './DriftNotice';
import { Kinds } from './Kinds';
import { overridesOf, withException, withoutExceptions } from './overrides';
import type { SectionProps } from './section-props';
import { Steps } from './Steps';

function Overrides({ space, form, mayEdit }: SectionProps) {
  const overrides = overridesOf(space.issueTypes, form.draft);
  if (overrides.length === 0) return <p className={styles.empty}>No exceptions: the split holds everywhere.</p>;
  return (
    <ul className={styles.list}>
      {overrides.map((override) => (
        <li key={`${override.kind}-${override.key}`} className={styles.row}>
          <span className={styles.main}>
            {override.where}
            <span className={styles.detail}>{override.what}</span>
            {override.gone && <span className={styles.error}>This space no longer has it, so this does nothing.</span>}
          </span>
          {mayEdit && (
            <Button look="subtle" onClick={() => form.edit(withoutExceptions(form.draft, [override]))}>
              Remove<span className="visually-hidden"> exception: {override.where}</span>
            </Button>
          )}
        </li>
      ))}
    </ul>
  );
}

export function ExceptionsSection(props: SectionProps) {
  const { space, form, mayEdit } = props;
  const [adding, setAdding] = useState(false);
  return (
    <>
      <DriftNotice {...props} />
      <Part title="Who decides elsewhere than the split says">
        <Overrides {...props} />
        {mayEdit && !adding && (
          <div>
            <Button onClick={() => setAdding(true)}>Add an exception</Button>
          </div>
        )}
        {adding && (
          <AddException
            space={space}
            form={form}
            onCancel={() => setAdding(false)}
            onAdd={(exception) => {
              form.edit(withException(form.draft, exception));
              setAdding(false);
            }}
          />
        )}
      </Part>
      <Part
        title="Steps of the statuses"
        lead="Each status was taken for a step of the way by its name, its place and its colour. Confirm what is a suggestion, correct what is wrong."
      >
        <Steps {...props} />
      </Part>
      <Part
        title="Kinds of work types"
        lead="Checks and the split treat a bug otherwise than a story. The kind was taken from the name and the level."
      >
        <Kinds {...props} />
      </Part>
    </>
  );
}
