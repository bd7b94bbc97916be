import { useEffect, useState, type RefObject } from 'react';

/** Height of one mark (px); SaveBar.module.css draws them so. */
const MARK = 20;

/**
 * Where the part of an element that the reader sees ends, in pixels from its top, in steps of one mark; null where that
 * is not known. Jira grows the frame to the height of the page and scrolls around it, so that neither `sticky` nor
 * `fixed` knows what is in sight. An intersection with the browser's window is known in any frame: marks along the
 * element report when they come into sight.
 *
 * @param rail an element of the same height as the one asked about, filled with marks
 */
export function useVisibleBottom(rail: RefObject<HTMLElement>): {
  readonly marks: number;
  readonly bottom: number | null;
} {
  const [marks, setMarks] = useState(0);
  const [bottom, setBottom] = useState<number | null>(null);
  useEffect(() => {
    const element = rail.current;
    if (element === null) return;
    const measure = new ResizeObserver(() => setMarks(Math.floor(element.clientHeight / MARK)));
    measure.observe(element);
    return () => measure.disconnect();
  }, [rail]);
  useEffect(() => {
    const all = [...(rail.current?.children ?? [])];
    const seen = new Set<number>();
    const watch = new IntersectionObserver(
      (entries) => {
        for (const { target, isIntersecting } of entries) {
          if (isIntersecting) seen.add(all.indexOf(target));
          else seen.delete(all.indexOf(target));
        }
        setBottom(seen.size === 0 ? null : (Math.max(...seen) + 1) * MARK);
      },
      { threshold: 0.95 },
    );
    for (const mark of all) watch.observe(mark);
    return () => watch.disconnect();
  }, [rail, marks]);
  return { marks, bottom };
}
