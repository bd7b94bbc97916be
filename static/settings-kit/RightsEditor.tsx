/** Moves single decisions from one role to the other, away from what the chosen split says. */
import { DECISION_RIGHTS, RIGHT_IDS, ROLES, type RightId, type Role } from '../../src/decision-rights';
import { ROLE_NAMES } from '../kit/copy';
import { InheritedValue } from './Field';
import styles from './RightsEditor.module.css';

export type MovedRights = Readonly<Partial<Record<RightId, Role>>>;

function OneRight({
  id,
  own,
  inherited,
  from,
  disabled,
  onChange,
}: {
  id: RightId;
  own: Role | undefined;
  inherited: Role;
  from: string;
  disabled: boolean;
  onChange: (role: Role | undefined) => void;
}) {
  const { title, sentence } = DECISION_RIGHTS[id];
  return (
    <div className={styles.right} role="radiogroup" aria-label={title}>
      <div className={styles.words}>
        <p className={styles.title}>{title}</p>
        <p className={styles.sentence}>{sentence}</p>
        {own !== undefined && (
          <InheritedValue
            of={title}
            inherited={{
              value: ROLE_NAMES[inherited],
              from,
              onReset: disabled ? undefined : () => onChange(undefined),
            }}
          />
        )}
      </div>
      <div className={styles.choice}>
        {ROLES.map((role) => (
          <label key={role} className={styles.option}>
            <input
              type="radio"
              name={`right-${id}`}
              aria-label={ROLE_NAMES[role]}
              checked={(own ?? inherited) === role}
              disabled={disabled}
              onChange={() => onChange(role === inherited ? undefined : role)}
            />
            {role}
          </label>
        ))}
      </div>
    </div>
  );
}

/**
 * Every decision right with who holds it. What equals the inherited holder is not stored.
 *
 * @param inherited who holds each right without the moves made here
 * @param from where that comes from, such as "the site"
 */
export function RightsEditor({
  value,
  inherited,
  from,
  disabled,
  onChange,
}: {
  value: MovedRights;
  inherited: Readonly<Record<RightId, Role>>;
  from: string;
  disabled: boolean;
  onChange: (value: MovedRights) => void;
}) {
  const move = (id: RightId, role: Role | undefined) => {
    const { [id]: _before, ...others } = value;
    onChange(role === undefined ? others : { ...others, [id]: role });
  };
  return (
    <div className={styles.rights}>
      {RIGHT_IDS.map((id) => (
        <OneRight
          key={id}
          id={id}
          own={value[id]}
          inherited={inherited[id]}
          from={from}
          disabled={disabled}
          onChange={(role) => move(id, role)}
        />
      ))}
    </div>
  );
}
