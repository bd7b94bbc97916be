/** Confirms the fields that hold acceptance criteria besides the description. */
import { useId, useState } from 'react';
import type { CriteriaCandidate } from './criteria-candidates';
import { criteriaInWords } from './criteria-candidates';
import styles from './fields.module.css';

/** More than these are offered by searching only. */
const SHOWN = 8;

function FieldChoice({
  candidate,
  checked,
  disabled,
  onChange,
}: {
  candidate: CriteriaCandidate;
  checked: boolean;
  disabled: boolean;
  onChange: (checked: boolean) => void;
}) {
  const { id, name, holds, foundByName, ownField } = candidate;
  const facts = [holds, ownField ? 'of this space alone' : null, foundByName ? 'found by its name' : null, id];
  return (
    <label className={styles.check}>
      <input
        type="checkbox"
        checked={checked}
        disabled={disabled}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
      <span>
        {name}
        <span className={styles.detail}>{facts.filter((fact) => fact !== null).join(' · ')}</span>
      </span>
    </label>
  );
}

function FieldList({
  candidates,
  chosen,
  disabled,
  onChange,
}: {
  candidates: readonly CriteriaCandidate[];
  chosen: readonly string[];
  disabled: boolean;
  onChange: (chosen: readonly string[]) => void;
}) {
  const searchId = useId();
  const [search, setSearch] = useState('');
  const gone = chosen.filter((id) => id !== 'description' && !candidates.some((one) => one.id === id));
  const wanted = search.trim().toLowerCase();
  const first = candidates.filter(({ id, foundByName, ownField }) => foundByName || ownField || chosen.includes(id));
  const others = candidates.filter((one) => !first.includes(one));
  const found = others.filter(({ name }) => wanted === '' || name.toLowerCase().includes(wanted)).slice(0, SHOWN);
  const toggle = (id: string, checked: boolean) =>
    onChange(checked ? [...chosen, id] : chosen.filter((one) => one !== id));
  return (
    <>
      {[...first, ...found].map((candidate) => (
        <FieldChoice
          key={candidate.id}
          candidate={candidate}
          checked={chosen.includes(candidate.id)}
          disabled={disabled}
          onChange={(checked) => toggle(candidate.id, checked)}
        />
      ))}
      {gone.map((id) => (
        <FieldChoice
          key={id}
          candidate={{ id, name: 'A field that is gone', holds: 'paragraphs', foundByName: false, ownField: false }}
          checked
          disabled={disabled}
          onChange={() => toggle(id, false)}
        />
      ))}
      {others.length > SHOWN && !disabled && (
        <div className={styles.field}>
          <label htmlFor={searchId} className={styles.label}>
            Search {others.length} more text fields
          </label>
          <input
            id={searchId}
            type="search"
            className={styles.input}
            value={search}
            onChange={(event) => setSearch(event.currentTarget.value)}
          />
        </div>
      )}
      {candidates.length === 0 && <p className={styles.empty}>Jira shows no field here that could hold criteria.</p>}
    </>
  );
}

/**
 * @param value null: inherit; empty: confirmed that there is no such field
 * @param inherited what applies where nothing is chosen here; null: fields are found by name
 * @param from where that comes from, such as "the site"
 */
export function CriteriaFieldsEditor({
  value,
  inherited,
  from,
  candidates,
  disabled,
  onChange,
}: {
  value: readonly string[] | null;
  inherited: readonly string[] | null;
  from: string;
  candidates: readonly CriteriaCandidate[];
  disabled: boolean;
  onChange: (value: string[] | null) => void;
}) {
  const name = useId();
  const usual = criteriaInWords(inherited, candidates);
  // What would be read anyway is the proposal: confirming it is one click.
  const proposal = inherited ?? candidates.filter(({ foundByName }) => foundByName).map(({ id }) => id);
  return (
    <fieldset className={styles.group} disabled={disabled}>
      <legend className="visually-hidden">Fields with acceptance criteria</legend>
      <label className={styles.check}>
        <input type="radio" name={name} checked={value === null} onChange={() => onChange(null)} />
        <span>
          As inherited from {from}
          <span className={styles.detail}>Now {usual}</span>
        </span>
      </label>
      <label className={styles.check}>
        <input type="radio" name={name} checked={value !== null} onChange={() => onChange([...proposal])} />
        <span>
          The description and these fields
          <span className={styles.detail}>
            {value === null ? 'Confirm or correct what was found.' : `Now ${criteriaInWords(value, candidates)}`}
          </span>
        </span>
      </label>
      {value !== null && (
        <div className={styles.add} role="group" aria-label="Fields besides the description">
          <FieldList
            candidates={candidates}
            chosen={value}
            disabled={disabled}
            onChange={(chosen) => onChange([...chosen])}
          />
        </div>
      )}
    </fieldset>
  );
}
