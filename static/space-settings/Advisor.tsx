import { Field, SelectField } from '../settings-kit/Field';
import styles from '../settings-kit/fields.module.css';
import type { SectionProps } from './section-props';

const MOST = 100_000;

/** What the advisor cannot count, or may count wrongly. */
export function Advisor({ form, mayEdit }: SectionProps) {
  const { advisor } = form.draft;
  return (
    <div className={styles.columns}>
      <Field
        label="Engineers"
        hint="How many build this product."
        inherited={{
          value: 'estimated from who was assigned work in the last 90 days',
          from: 'the app',
          onReset:
            advisor.engineers === null || !mayEdit
              ? undefined
              : () => form.edit({ advisor: { ...advisor, engineers: null } }),
        }}
      >
        {(control) => (
          <input
            {...control}
            type="number"
            min={0}
            max={MOST}
            step={1}
            value={advisor.engineers ?? ''}
            disabled={!mayEdit}
            onChange={(event) => {
              const { value } = event.currentTarget;
              const engineers = value === '' ? null : Math.min(MOST, Math.max(0, Math.round(Number(value))));
              form.edit({ advisor: { ...advisor, engineers: Number.isNaN(engineers) ? null : engineers } });
            }}
          />
        )}
      </Field>
      <SelectField
        label="Stage of the company"
        hint="Early companies often do well with one product person."
        value={advisor.stage ?? ''}
        options={[
          ['', 'Not said'],
          ['before-series-a', 'Before a Series A, or of that size'],
          ['later', 'Later'],
        ]}
        disabled={!mayEdit}
        onChange={(stage) => form.edit({ advisor: { ...advisor, stage: stage === '' ? null : stage } })}
      />
    </div>
  );
}
