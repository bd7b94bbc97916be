import { useEffect, useState, type RefObject } from 'react';

/**
 * Whether the reader has had an element in sight, or nearly so. An intersection with the browser's window is known in any
 * frame, also where Jira scrolls around it.
 */
export function useSeen(target: RefObject<Element>): boolean {
  const [seen, setSeen] = useState(false);
  useEffect(() => {
    const element = target.current;
    if (element === null || seen) return;
    const watch = new IntersectionObserver((entries) => {
      if (entries.some(({ isIntersecting }) => isIntersecting)) setSeen(true);
    });
    watch.observe(element);
    return () => watch.disconnect();
  }, [target, seen]);
  return seen;
}
