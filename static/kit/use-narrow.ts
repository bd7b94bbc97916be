import { useSyncExternalStore } from 'react';

const NARROW = '(max-width: 700px)';

/** Whether the frame is too narrow for tables. */
export function useNarrow(): boolean {
  return useSyncExternalStore(
    (changed) => {
      const media = window.matchMedia(NARROW);
      media.addEventListener('change', changed);
      return () => media.removeEventListener('change', changed);
    },
    () => window.matchMedia(NARROW).matches,
  );
}
