import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { Button } from '../kit/components/Button';
import { OpenIcon } from '../kit/components/Icons';
import { itemPath, JiraLink } from '../kit/components/JiraLink';
import { Loading } from '../kit/components/Loading';
import { StatusLozenge } from '../kit/components/StatusLozenge';
import { WorkTypeIcon } from '../kit/components/WorkTypeIcon';
import { formatCount } from '../kit/copy';
import type { Space } from '../kit/space';
import { ItemActions } from './actions';
import { FIRST } from './address';
import type { Entry } from './entry';
import { ItemDetails, standingSentence } from './ItemDetails';
import { namesOf } from './item-names';
import type { RunState } from './run-state';
import styles from './WalkThrough.module.css';

const KEYS = [
  ['→ or j', 'Next item'],
  ['← or k', 'Previous item'],
  ['Home, End', 'First, last item'],
  ['Esc', 'Back to the list'],
  ['?', 'Show or hide these keys'],
] as const;

function Keys() {
  return (
    <dl className={styles.keys} aria-label="Keys">
      {KEYS.map(([key, meaning]) => (
        <div key={key}>
          <dt>{key}</dt>
          <dd>{meaning}</dd>
        </div>
      ))}
    </dl>
  );
}

/** Whether a key belongs to what has the focus: a field, a menu, an open dialog. */
const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.closest('form, input, textarea, select, [contenteditable], dialog') !== null;

/**
 * The way as it was when it began: an item that is fixed on the way stays on it, with what is said of it now, though the
 * filters would leave it out or the order put it elsewhere.
 */
function useWay(entries: readonly Entry[], state: RunState, subject: string): readonly Entry[] {
  const [begun, setBegun] = useState<{ readonly subject: string; readonly ids: readonly string[] } | null>(null);
  const ids = begun?.subject === subject ? begun.ids : null;
  if (ids === null && state.status !== 'running') setBegun({ subject, ids: entries.map(({ item }) => item.id) });
  return useMemo(() => {
    if (ids === null) return entries;
    const known = new Map(state.entries.map((entry) => [entry.item.id, entry]));
    return ids.flatMap((id) => known.get(id) ?? []);
  }, [ids, entries, state]);
}

interface Walk {
  readonly entries: readonly Entry[];
  readonly place: number;
  readonly onMove: (key: string) => void;
  readonly onLeave: () => void;
  readonly onHelp: () => void;
}

/** The keys of the walk-through, wherever the focus is. */
function useKeys({ entries, place, onMove, onLeave, onHelp }: Walk): void {
  useEffect(() => {
    const to = (index: number) => {
      const key = entries[Math.max(0, Math.min(entries.length - 1, index))]?.item.key;
      if (key !== undefined) onMove(key);
    };
    const keys: Readonly<Record<string, () => void>> = {
      j: () => to(place + 1),
      ArrowRight: () => to(place + 1),
      ArrowDown: () => to(place + 1),
      k: () => to(place - 1),
      ArrowLeft: () => to(place - 1),
      ArrowUp: () => to(place - 1),
      Home: () => to(0),
      End: () => to(entries.length - 1),
      Escape: onLeave,
      '?': onHelp,
    };
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.altKey || event.ctrlKey || event.metaKey || isTyping(event.target)) return;
      const act = keys[event.key];
      if (act === undefined) return;
      event.preventDefault();
      act();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [entries, place, onMove, onLeave, onHelp]);
}

interface ItemProps {
  readonly entry: Entry;
  readonly space: Space;
  readonly boardId: number | null;
  /** Items were written to, and are to be judged again. */
  readonly onChanged: (ids: readonly string[]) => void;
}

function Item({ entry, space, boardId, onChanged }: ItemProps) {
  const { item } = entry;
  const { type, status } = namesOf(space, item);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    // What is read out at each step is the item's name; the keyboard starts from there.
    heading.current?.focus({ preventScroll: true });
  }, [item.key]);
  return (
    <article className={styles.item} aria-labelledby="walk-title">
      <p className={styles.eyebrow}>
        <WorkTypeIcon name={type.name} url={type.iconUrl} /> {item.key}
        <StatusLozenge name={status.name} category={status.category} />
        {item.parent && <span className={styles.parent}>in {item.parent.summary}</span>}
      </p>
      <h2 id="walk-title" ref={heading} tabIndex={-1} className={styles.title}>
        {item.summary}
      </h2>
      <p className={styles.standing}>
        {standingSentence(entry)}{' '}
        <JiraLink siteUrl={space.context.siteUrl} path={itemPath(item.key)}>
          Open in Jira <OpenIcon />
        </JiraLink>
      </p>
      <ItemActions item={item} space={space} onChanged={onChanged} />
      <div className={styles.details}>
        <ItemDetails entry={entry} space={space} boardId={boardId} />
      </div>
    </article>
  );
}

/**
 * One item at a time, large, for a refinement meeting: its criteria and gaps, and the keys to go on. It goes through what
 * the list shows, in the list's order; the place stands in the address.
 */
export function WalkThrough({
  entries: shown,
  subject,
  at,
  state,
  space,
  boardId,
  onMove,
  onLeave,
  onChanged,
}: {
  entries: readonly Entry[];
  /** What the list shows; another one begins another way. */
  subject: string;
  /** An item's key, or FIRST. */
  at: string;
  state: RunState;
  space: Space;
  boardId: number | null;
  onMove: (key: string) => void;
  onLeave: () => void;
  onChanged: ItemProps['onChanged'];
}) {
  const [help, setHelp] = useState(false);
  const entries = useWay(shown, state, subject);
  const found = entries.findIndex(({ item }) => item.key === at);
  const place = Math.max(0, found);
  const entry = entries[place];
  const onHelp = useCallback(() => setHelp((shown) => !shown), []);
  useKeys({ entries, place, onMove, onLeave, onHelp });
  const settled = state.status !== 'running';
  const first = entries[0]?.item.key;
  useEffect(() => {
    // A link whose item the filters leave out, or the very beginning: the address then takes the first item's name.
    if (settled && found === -1 && first !== undefined) onMove(first);
  }, [settled, found, first, onMove]);

  const step = (by: 1 | -1) => {
    const key = entries[place + by]?.item.key;
    if (key !== undefined) onMove(key);
  };
  // Until all is there, an item's place among them is not known.
  if (!settled && (found === -1 || at === FIRST)) return <Loading what="the items" rows={3} />;
  return (
    <section className={styles.walk} aria-label="Walk-through">
      <div className={styles.bar}>
        <Button onClick={onLeave}>Back to the list</Button>
        <p className={styles.place} aria-live="polite">
          {entries.length === 0
            ? 'Nothing to walk through'
            : `${formatCount(place + 1)} of ${formatCount(entries.length)}`}
        </p>
        <progress className={styles.meter} aria-hidden="true" max={Math.max(1, entries.length)} value={place + 1} />
        <Button onClick={onHelp} aria-expanded={help}>
          Keys
        </Button>
        <Button onClick={() => step(-1)} disabled={place === 0}>
          Previous
        </Button>
        <Button look="primary" onClick={() => step(1)} disabled={place >= entries.length - 1}>
          Next
        </Button>
      </div>
      {help && <Keys />}
      {entry !== undefined && (
        <Item key={entry.item.key} entry={entry} space={space} boardId={boardId} onChanged={onChanged} />
      )}
      {entry === undefined && <p>The filters leave no item over.</p>}
    </section>
  );
}
