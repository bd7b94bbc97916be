import { useState, type FormEvent, type ReactNode } from 'react';
import { Button } from '../kit/components/Button';
import { SearchIcon } from '../kit/components/Icons';
import { itemKey } from './address';
import styles from './Toolbar.module.css';

/** "Who decides on …?" by item key, and the way to the charter: the map to take away. */
export function Toolbar({
  item,
  busy,
  onAsk,
  onCharter,
  settings,
}: {
  item: string | null;
  busy: boolean;
  onAsk: (key: string) => void;
  /** Null while the charter is shown. */
  onCharter: (() => void) | null;
  /** The way to the settings, for those who may change them. */
  settings: ReactNode;
}) {
  // What is typed holds until the address asks about another item (a link, the browser's back).
  const [draft, setDraft] = useState({ item, text: item ?? '' });
  const typed = draft.item === item ? draft.text : (item ?? draft.text);
  const [refused, setRefused] = useState(false);

  const ask = (event: FormEvent) => {
    event.preventDefault();
    const key = itemKey(typed);
    setRefused(key === null);
    if (key !== null) onAsk(key);
  };

  return (
    <div className={styles.bar}>
      <form className={styles.ask} onSubmit={ask} role="search">
        <label htmlFor="ask-item">Who decides on…?</label>
        <div className={styles.field}>
          <input
            id="ask-item"
            className={styles.input}
            value={typed}
            placeholder="Key, such as SHOP-42"
            spellCheck={false}
            autoCapitalize="characters"
            aria-invalid={refused}
            aria-describedby={refused ? 'ask-refused' : undefined}
            onChange={(event) => {
              setDraft({ item, text: event.target.value });
              setRefused(false);
            }}
          />
          <Button type="submit" look="subtle" aria-label="Find" disabled={busy} className={styles.find}>
            <SearchIcon />
          </Button>
        </div>
        {refused && (
          <p id="ask-refused" className={styles.refused} role="alert">
            A key looks like SHOP-42.
          </p>
        )}
      </form>
      <div className={styles.actions}>
        {onCharter && <Button onClick={onCharter}>Charter</Button>}
        {settings}
      </div>
    </div>
  );
}
