import { useEffect, useLayoutEffect, useMemo, useRef, useState, type RefObject } from 'react';
import { rowAt, rowsBetween, topsOf, type ListRow, type Range } from './list-layout';

/** Rows are drawn this far (in px) beyond what is in sight, so that scrolling does not outrun the drawing. */
const BEYOND = 400;
/** The place is taken in steps, so that scrolling within one draws nothing anew. */
const STEP = 200;
/** Height of a group's heading, as the style sheet has it. */
const HEADING_HEIGHT = 44;

/** Before a row has been measured: with and without a line of gaps, on a wide and on a narrow screen. */
const estimate = ({ entry }: ListRow, narrow: boolean): number => {
  if (entry === null) return HEADING_HEIGHT;
  const hasLine = entry.gaps.length + entry.exempt.length > 0 || entry.standing === 'cannot-tell';
  return narrow ? (hasLine ? 96 : 68) : hasLine ? 62 : 39;
};

type Heights = ReadonlyMap<string, number>;

/** The heights after some rows were measured: the same map where nothing is new. */
function withMeasured(heights: Heights, measured: readonly ResizeObserverEntry[]): Heights {
  let next: Map<string, number> | null = null;
  for (const { target, borderBoxSize } of measured) {
    const key = target instanceof HTMLElement ? target.dataset['row'] : undefined;
    const height = borderBoxSize[0]?.blockSize ?? 0;
    // A row that was taken away reports 0.
    if (key === undefined || height === 0 || heights.get(key) === height) continue;
    next ??= new Map(heights);
    next.set(key, height);
  }
  return next ?? heights;
}

/** Measures the rows that are drawn, before they are painted; again when the width changes. */
function useHeights(scroller: RefObject<HTMLElement | null>, wanted: boolean): Heights {
  const [heights, setHeights] = useState<Heights>(new Map());
  const watch = useRef<{ readonly observer: ResizeObserver; readonly rows: Set<Element> } | null>(null);
  useEffect(() => {
    if (!wanted) return;
    const observer = new ResizeObserver((measured) => setHeights((before) => withMeasured(before, measured)));
    watch.current = { observer, rows: new Set() };
    return () => observer.disconnect();
  }, [wanted]);
  useEffect(() => {
    if (watch.current === null || scroller.current === null || !wanted) return;
    const { observer, rows } = watch.current;
    const drawn = new Set<Element>(scroller.current.querySelectorAll('[data-row]'));
    for (const row of rows) if (!drawn.has(row)) observer.unobserve(row);
    for (const row of drawn) if (!rows.has(row)) observer.observe(row);
    watch.current = { observer, rows: drawn };
  });
  return heights;
}

interface ListWindow {
  /** Upper edges of all rows. */
  readonly tops: Float64Array;
  readonly range: Range;
  readonly onScroll: () => void;
  /** Scrolls so that a row is in sight under its group's heading. */
  readonly reveal: (index: number) => void;
}

/**
 * Which rows of the list are drawn, and where. What the reader looks at keeps its place when rows above it arrive, go or
 * turn out higher than estimated.
 *
 * @param height of the list's own window; null where it has none: then all rows are drawn
 */
export function useListWindow(
  scroller: RefObject<HTMLElement | null>,
  rows: readonly ListRow[],
  height: number | null,
  narrow: boolean,
): ListWindow {
  const heights = useHeights(scroller, height !== null);
  const [place, setPlace] = useState(0);
  const tops = useMemo(
    () => topsOf(rows, (row) => heights.get(row.key) ?? estimate(row, narrow)),
    [rows, heights, narrow],
  );
  const range =
    height === null ? { from: 0, to: rows.length } : rowsBetween(tops, place - BEYOND, place + height + STEP + BEYOND);
  // The row at the upper edge, and how far it is scrolled out: it must not move under the reader.
  const anchor = useRef<{ readonly key: string; readonly offset: number } | null>(null);

  const onScroll = () => {
    const scrolled = scroller.current?.scrollTop ?? 0;
    const at = rowAt(tops, scrolled + HEADING_HEIGHT);
    const row = rows[at];
    anchor.current = row === undefined || scrolled === 0 ? null : { key: row.key, offset: scrolled - (tops[at] ?? 0) };
    setPlace(Math.floor(scrolled / STEP) * STEP);
  };

  useLayoutEffect(() => {
    const element = scroller.current;
    if (element === null || anchor.current === null || height === null) return;
    const { key, offset } = anchor.current;
    const at = rows.findIndex((row) => row.key === key);
    const wanted = (tops[at] ?? 0) + offset;
    if (at !== -1 && Math.abs(element.scrollTop - wanted) >= 1) element.scrollTo({ top: wanted });
  }, [scroller, rows, tops, height]);

  const reveal = (index: number) => {
    const element = scroller.current;
    if (element === null) return;
    const [top, bottom] = [(tops[index] ?? 0) - HEADING_HEIGHT, (tops[index + 1] ?? 0) - element.clientHeight];
    if (top < element.scrollTop) element.scrollTo({ top });
    else if (bottom > element.scrollTop) element.scrollTo({ top: bottom });
  };
  return { tops, range, onScroll, reveal };
}
