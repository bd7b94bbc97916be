import { useEffect, useId, useLayoutEffect, useMemo, useRef, useState, type KeyboardEvent } from 'react';
import { useNarrow } from '../kit/use-narrow';
import type { Space } from '../kit/space';
import type { Entry } from './entry';
import { GroupHeading } from './GroupHeading';
import type { Group } from './groups';
import styles from './ItemList.module.css';
import { ItemRow } from './ItemRow';
import { listRows, nextRow, type ListRow } from './list-layout';
import { useListWindow } from './use-list-window';

/** Rows that PageUp and PageDown pass over. */
const PAGE = 10;

/** The rows of one group among those that are drawn. */
interface DrawnGroup {
  readonly group: Group;
  readonly rows: readonly { readonly row: ListRow; readonly at: number }[];
}

/** The drawn rows under their groups. The row with the keyboard is always among them, or the keyboard would get lost. */
function drawnGroups(rows: readonly ListRow[], from: number, to: number, held: number): readonly DrawnGroup[] {
  const places = Array.from({ length: Math.max(0, to - from) }, (_, index) => from + index);
  if (held >= 0 && held < from) places.unshift(held);
  if (held >= to) places.push(held);
  const groups = new Map<string, { group: Group; rows: { row: ListRow; at: number }[] }>();
  for (const at of places) {
    const row = rows[at];
    if (row === undefined) continue;
    const drawn = groups.get(row.group.id) ?? { group: row.group, rows: [] };
    if (row.entry !== null) drawn.rows.push({ row, at });
    groups.set(row.group.id, drawn);
  }
  return [...groups.values()];
}

/**
 * The list in groups. A short one stands in the page's flow. A long one has a window of its own, because Jira grows the
 * frame to its content and scrolls outside of it: only the rows in sight are drawn, headings stay in sight, the arrow
 * keys move through all of them (docs/decisions/0011).
 */
export function ItemList({
  groups,
  space,
  openKey,
  onOpen,
  isFolded,
  onFold,
  height,
  subject,
  settled,
  linkedKey,
}: {
  groups: readonly Group[];
  space: Space;
  openKey: string | null;
  onOpen: (entry: Entry) => void;
  isFolded: (group: Group) => boolean;
  onFold: (group: Group) => void;
  /** The height of the list's own window; null for a short list, which needs none. */
  height: number | null;
  /** What is listed; a change shows the list from its beginning. */
  subject: string;
  /** No more items come, and the order is the last one. */
  settled: boolean;
  /** The item that the page was opened with. */
  linkedKey: string | null;
}) {
  const hint = useId();
  const scroller = useRef<HTMLDivElement>(null);
  const narrow = useNarrow();
  const bounded = height !== null;
  const rows = useMemo(() => listRows(groups, isFolded), [groups, isFolded]);
  const [active, setActive] = useState<string | null>(null);
  const [hasFocus, setHasFocus] = useState(false);
  const wanted = useRef<string | null>(null);
  const { tops, range, onScroll, reveal } = useListWindow(scroller, rows, height, narrow);
  const places = useMemo(() => new Map(rows.map(({ key }, at) => [key, at])), [rows]);
  const firstRow = rows.find(({ entry }) => entry !== null)?.key ?? null;
  const tabStop = active !== null && places.has(active) ? active : firstRow;
  const held = hasFocus && tabStop !== null ? (places.get(tabStop) ?? -1) : -1;

  useEffect(() => {
    scroller.current?.scrollTo({ top: 0 });
  }, [subject]);

  // A link opens the list where its item is; whoever opens one in the list has it in sight already.
  const linked = useRef(linkedKey);
  useLayoutEffect(() => {
    if (linked.current === null || !bounded || !settled) return;
    // Who has scrolled meanwhile is somewhere else already.
    if ((scroller.current?.scrollTop ?? 0) > 0) linked.current = null;
    const at = rows.findIndex(({ entry }) => entry?.item.key === linked.current);
    if (at === -1) return;
    linked.current = null;
    reveal(at);
  });

  useLayoutEffect(() => {
    const key = wanted.current;
    if (key === null) return;
    const button = scroller.current?.querySelector<HTMLElement>(`[data-row="${CSS.escape(key)}"] button`);
    if (!button) return;
    wanted.current = null;
    button.focus({ preventScroll: bounded });
  });

  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>) => {
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const target = event.target as HTMLElement;
    const key = target.closest<HTMLElement>('[data-row]')?.dataset['row'];
    const heading = target.closest<HTMLElement>('[data-group]')?.dataset['group'];
    const from = places.get(key ?? heading ?? '');
    const next = from === undefined ? null : nextRow(rows, from, event.key, PAGE);
    const row = next === null ? undefined : rows[next];
    if (next === null || row === undefined) return;
    event.preventDefault();
    wanted.current = row.key;
    setActive(row.key);
    setHasFocus(true);
    if (bounded) reveal(next);
  };
  const drawn = drawnGroups(rows, range.from, range.to, held);
  const heightOf = (group: Group): number => {
    const first = places.get(group.id) ?? 0;
    const last = first + (isFolded(group) ? 0 : group.entries.length);
    return (tops[last + 1] ?? 0) - (tops[first] ?? 0);
  };
  return (
    <div
      ref={scroller}
      className={bounded ? styles.window : styles.flow}
      style={height === null ? undefined : { maxHeight: `${String(height)}px` }}
      onScroll={onScroll}
      onKeyDown={onKeyDown}
      onFocus={(event) => {
        const key = (event.target as HTMLElement).closest<HTMLElement>('[data-row]')?.dataset['row'];
        setHasFocus(true);
        if (key !== undefined) setActive(key);
      }}
      onBlur={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget)) setHasFocus(false);
      }}
    >
      <p id={hint} className="visually-hidden">
        The arrow keys move through the list, Enter opens an item.
      </p>
      <div className={styles.canvas} style={bounded ? { height: `${String(tops[rows.length] ?? 0)}px` } : undefined}>
        {drawn.map(({ group, rows: own }) => {
          const top = tops[places.get(group.id) ?? 0] ?? 0;
          return (
            <section
              key={group.id}
              className={styles.group}
              data-group={group.id}
              aria-labelledby={`group-${group.id}`}
              style={bounded ? { top: `${String(top)}px`, height: `${String(heightOf(group))}px` } : undefined}
            >
              <GroupHeading group={group} space={space} folded={isFolded(group)} onFold={onFold} />
              {own.length > 0 && (
                <ul className={styles.rows} aria-describedby={hint}>
                  {own.map(({ row, at }) =>
                    row.entry === null ? null : (
                      <ItemRow
                        key={row.key}
                        rowKey={row.key}
                        entry={row.entry}
                        group={group}
                        index={row.index}
                        space={space}
                        open={row.entry.item.key === openKey}
                        tabStop={row.key === tabStop}
                        top={bounded ? (tops[at] ?? 0) - top : null}
                        onOpen={onOpen}
                      />
                    ),
                  )}
                </ul>
              )}
            </section>
          );
        })}
      </div>
    </div>
  );
}
