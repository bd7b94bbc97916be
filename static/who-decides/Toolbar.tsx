import { useState, type FormEvent } from 'react';
import { Button } from '../kit/components/Button';
import { CheckIcon, CopyIcon, PrintIcon, SearchIcon } from '../kit/components/Icons';
import { copyText } from '../kit/copy-text';
import { itemKey } from './address';
import styles from './Toolbar.module.css';

/** "Who decides on …?" by item key, and the map to take away: as Markdown or on paper. */
export function Toolbar({
  item,
  busy,
  onAsk,
  markdown,
}: {
  item: string | null;
  busy: boolean;
  onAsk: (key: string) => void;
  markdown: () => string;
}) {
  // What is typed holds until the address asks about another item (a link, the browser's back).
  const [draft, setDraft] = useState({ item, text: item ?? '' });
  const typed = draft.item === item ? draft.text : (item ?? draft.text);
  const [refused, setRefused] = useState(false);
  const [copied, setCopied] = useState<'no' | 'yes' | { readonly byHand: string }>('no');

  const ask = (event: FormEvent) => {
    event.preventDefault();
    const key = itemKey(typed);
    setRefused(key === null);
    if (key !== null) onAsk(key);
  };
  const copy = async () => {
    const text = markdown();
    setCopied((await copyText(text)) ? 'yes' : { byHand: text });
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
        <Button onClick={() => void copy()}>
          {copied === 'yes' ? <CheckIcon /> : <CopyIcon />} {copied === 'yes' ? 'Copied' : 'Copy as Markdown'}
        </Button>
        <Button onClick={() => window.print()}>
          <PrintIcon /> Print
        </Button>
      </div>
      <span role="status" className="visually-hidden">
        {copied === 'yes' ? 'The map is on the clipboard.' : ''}
      </span>
      {typeof copied === 'object' && (
        <label className={styles.byHand}>
          The browser does not let this page write to the clipboard. Copy it from here:
          <textarea readOnly rows={8} value={copied.byHand} onFocus={(event) => event.target.select()} />
        </label>
      )}
    </div>
  );
}
