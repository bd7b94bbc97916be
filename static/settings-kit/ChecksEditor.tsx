/**
 * Which checks apply, how much they weigh for which kinds of work type, at which steps, and their options. Brings the
 * whole catalogue of checks: load it when it is opened.
 */
import { useState } from 'react';
import { CHECK_SETS, CHECKS, type Check, type CheckCategory, type CheckId } from '../../src/checks';
import { Button } from '../kit/components/Button';
import { ChevronIcon } from '../kit/components/Icons';
import { CheckFields } from './CheckFields';
import { optionProblems } from './check-options';
import { weightsInWords, weightsOf, type CheckSettings, type OneCheck } from './check-severity';
import styles from './ChecksEditor.module.css';
import fields from './fields.module.css';

const CATEGORIES: readonly (readonly [CheckCategory, string])[] = [
  ['readiness', 'Ready for the next sprint'],
  ['upkeep', 'Upkeep of the backlog'],
];

interface OneCheckProps {
  readonly check: Check;
  readonly own: OneCheck | undefined;
  readonly inherited: OneCheck | undefined;
  readonly from: string;
  readonly disabled: boolean;
  readonly onChange: (value: OneCheck | undefined) => void;
}

function CheckRow(props: OneCheckProps) {
  const { check, own, inherited } = props;
  const [open, setOpen] = useState(false);
  const id = `check-${check.meta.id}`;
  const weights = weightsOf(check, own?.severity ?? inherited?.severity);
  const wrong = Object.keys(optionProblems(check, own?.options ?? inherited?.options)).length > 0;
  return (
    <div className={`${styles.check} ${open ? styles.open : ''}`}>
      <button
        type="button"
        className={styles.toggle}
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
      >
        <span className={styles.chevron}>
          <ChevronIcon />
        </span>
        <span className={styles.title}>{check.meta.titleUnmet}</span>
        <span>
          {wrong && <span className={fields.error}>Options need a look </span>}
          {own !== undefined && <span className={fields.own}>Set here</span>}
        </span>
        <span className={styles.weights}>{weightsInWords(weights)}</span>
      </button>
      <div id={id} hidden={!open} className={open ? styles.body : undefined}>
        {open && <CheckFields {...props} />}
      </div>
    </div>
  );
}

/**
 * @param value what is set here; a check that is not named inherits everything
 * @param inherited what the layer above has set; empty where that is the product itself
 * @param from the name of that layer, such as "the site" or "the product"
 */
export function ChecksEditor({
  value,
  inherited,
  from,
  disabled,
  onChange,
}: {
  value: CheckSettings;
  inherited: CheckSettings;
  from: string;
  disabled: boolean;
  onChange: (value: CheckSettings) => void;
}) {
  const change = (id: CheckId, one: OneCheck | undefined) => {
    const { [id]: _before, ...others } = value;
    onChange(one === undefined ? others : { ...others, [id]: one });
  };
  return (
    <>
      <div className={fields.group} role="group" aria-label="Begin with a set">
        <h3>Begin with a set</h3>
        <p className={fields.hint}>Takes the place of everything that is set here. Nothing is saved yet.</p>
        <div className={fields.list}>
          {CHECK_SETS.map((set) => (
            <div key={set.id} className={fields.row}>
              <span className={fields.main}>{set.summary}</span>
              <Button disabled={disabled} onClick={() => onChange(set.checks)}>
                {set.title}
              </Button>
            </div>
          ))}
        </div>
      </div>
      {CATEGORIES.map(([category, title]) => (
        <div key={category} className={fields.group} role="group" aria-label={title}>
          <h3>{title}</h3>
          <div className={styles.checks}>
            {CHECKS.filter(({ meta }) => meta.category === category).map((check) => {
              const id = check.meta.id as CheckId;
              return (
                <CheckRow
                  key={id}
                  check={check}
                  own={value[id]}
                  inherited={inherited[id]}
                  from={from}
                  disabled={disabled}
                  onChange={(one) => change(id, one)}
                />
              );
            })}
          </div>
        </div>
      ))}
    </>
  );
}

/** Whether all options can be followed; a draft with one that cannot is not saved. */
export function checksAreValid(value: CheckSettings): boolean {
  return CHECKS.every((check) => {
    const options = value[check.meta.id as CheckId]?.options;
    return options === undefined || Object.keys(optionProblems(check, options)).length === 0;
  });
}
