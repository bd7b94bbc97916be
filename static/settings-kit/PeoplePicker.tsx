import { useEffect, useId, useRef, useState, type KeyboardEvent } from 'react';
import type { JiraUser } from '../../src/jira';
import { Avatar } from '../kit/components/Avatar';
import { Button } from '../kit/components/Button';
import { describeProblem } from '../kit/copy';
import { InheritedValue, type Inherited } from './Field';
import fields from './fields.module.css';
import styles from './PeoplePicker.module.css';

/** Finds people by what is typed; the page says where it looks. Must keep its identity between drawings. */
export type FindPeople = (query: string, signal: AbortSignal) => Promise<readonly JiraUser[]>;

/** Long enough that typing a name does not ask Jira for every letter (ms). */
const PAUSE = 200;

interface Found {
  readonly query: string;
  readonly people: readonly JiraUser[];
  readonly problem: string | null;
}

/** People who match what is typed; those whose account is deactivated are left out. */
function usePeople(find: FindPeople, query: string, wanted: boolean): Found | null {
  const [found, setFound] = useState<Found | null>(null);
  useEffect(() => {
    if (!wanted) return;
    const abort = new AbortController();
    const timer = setTimeout(() => {
      find(query, abort.signal).then(
        (people) => setFound({ query, people: people.filter(({ active }) => active), problem: null }),
        (problem: unknown) => {
          if (!abort.signal.aborted) setFound({ query, people: [], problem: describeProblem(problem).title });
        },
      );
    }, PAUSE);
    return () => {
      clearTimeout(timer);
      abort.abort();
    };
  }, [find, query, wanted]);
  return wanted ? found : null;
}

const wrapped = (index: number, length: number) => (length === 0 ? -1 : (index + length) % length);

/**
 * A person: an editable combobox with a listbox (WAI-ARIA pattern), or the chosen person with Change and
 * Remove. `accountId` may name somebody whom Jira does not show; then `person` is null.
 */
export function PeoplePicker({
  label,
  hint,
  find,
  accountId,
  person,
  disabled,
  inherited,
  error = null,
  onChange,
}: {
  label: string;
  hint: string;
  find: FindPeople;
  accountId: string | null;
  person: JiraUser | null;
  disabled: boolean;
  /** Who it is where nobody is named here. */
  inherited?: Inherited | undefined;
  /** What is wrong, beside the field; null where nothing is. */
  error?: string | null;
  onChange: (person: JiraUser | null) => void;
}) {
  const id = useId();
  const [searching, setSearching] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const change = useRef<HTMLButtonElement>(null);
  const choose = (chosen: JiraUser | null) => {
    setSearching(false);
    onChange(chosen);
    requestAnimationFrame(() => (chosen ? change.current : input.current)?.focus());
  };
  return (
    <div className={styles.picker}>
      <span id={`${id}-label`} className={styles.label}>
        {label}
      </span>
      {accountId !== null && !searching ? (
        <div className={styles.chosen} role="group" aria-labelledby={`${id}-label`}>
          <Avatar name={person?.displayName ?? '?'} url={person?.avatarUrl ?? null} size={32} />
          <span className={styles.name}>
            {person?.displayName ?? 'Somebody whose name you may not see'}
            {person?.active === false && (
              <span className={styles.problem}>Account deactivated: name somebody else</span>
            )}
          </span>
          {!disabled && (
            <>
              <button
                ref={change}
                type="button"
                className={styles.change}
                onClick={() => {
                  setSearching(true);
                  requestAnimationFrame(() => input.current?.focus());
                }}
              >
                Change<span className="visually-hidden"> {label}</span>
              </button>
              <Button look="subtle" onClick={() => choose(null)}>
                Remove<span className="visually-hidden"> {label}</span>
              </Button>
            </>
          )}
        </div>
      ) : disabled ? (
        <p className={styles.hint}>Nobody named.</p>
      ) : (
        <Search
          id={id}
          label={label}
          inputRef={input}
          find={find}
          describedBy={error === null ? `${id}-hint` : `${id}-error ${id}-hint`}
          invalid={error !== null}
          onChoose={choose}
          onLeave={() => setSearching(false)}
        />
      )}
      {inherited !== undefined && <InheritedValue inherited={inherited} of={label} />}
      {error !== null && (
        <p id={`${id}-error`} className={fields.error}>
          {error}
        </p>
      )}
      <p id={`${id}-hint`} className={styles.hint}>
        {hint}
      </p>
    </div>
  );
}

function Search({
  id,
  label,
  inputRef,
  find,
  describedBy,
  invalid,
  onChoose,
  onLeave,
}: {
  id: string;
  label: string;
  inputRef: React.RefObject<HTMLInputElement>;
  find: FindPeople;
  describedBy: string;
  invalid: boolean;
  onChoose: (person: JiraUser) => void;
  onLeave: () => void;
}) {
  const [query, setQuery] = useState('');
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(-1);
  const answer = usePeople(find, query, open);
  // People found for what was typed before are not offered: Enter would choose somebody whom the reader did not mean.
  const found = answer?.query === query ? answer : null;
  const people = found?.people ?? [];
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      setOpen(true);
      setActive((index) => wrapped(event.key === 'ArrowDown' ? index + 1 : Math.max(index, 0) - 1, people.length));
    }
    const chosen = people[active];
    if (event.key === 'Enter' && open) {
      event.preventDefault();
      if (chosen) onChoose(chosen);
    }
    if (event.key === 'Escape') {
      setOpen(false);
      onLeave();
    }
  };
  return (
    <div className={styles.search}>
      <input
        ref={inputRef}
        className={styles.input}
        role="combobox"
        aria-label={label}
        aria-describedby={describedBy}
        aria-invalid={invalid ? true : undefined}
        aria-expanded={open}
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        aria-activedescendant={open && people[active] ? `${id}-${String(active)}` : undefined}
        autoComplete="off"
        placeholder="Search people"
        value={query}
        onChange={(event) => {
          setQuery(event.target.value);
          setActive(0);
          setOpen(true);
        }}
        onFocus={() => setOpen(true)}
        onBlur={() => {
          setOpen(false);
          onLeave();
        }}
        onKeyDown={onKeyDown}
      />
      <ul
        id={`${id}-list`}
        role="listbox"
        aria-label={`${label}: people found`}
        className={styles.list}
        hidden={!open || people.length === 0}
      >
        {people.map((user, index) => (
          <li
            key={user.accountId}
            id={`${id}-${String(index)}`}
            role="option"
            aria-selected={index === active}
            className={styles.option}
            // Before the blur of the input takes the list away.
            onMouseDown={(event) => {
              event.preventDefault();
              onChoose(user);
            }}
          >
            <Avatar name={user.displayName} url={user.avatarUrl} size={24} />
            {user.displayName}
          </li>
        ))}
      </ul>
      {open && people.length === 0 && (
        <p className={styles.list} role="status">
          <span className={styles.none}>
            {found === null ? 'Searching…' : (found.problem ?? `Nobody matches “${found.query}”.`)}
          </span>
        </p>
      )}
    </div>
  );
}
