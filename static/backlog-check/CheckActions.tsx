import { lazy, Suspense, useMemo, useRef, useState } from 'react';
import { Button } from '../kit/components/Button';
import { counted } from '../kit/copy';
import type { Space } from '../kit/space';
import { BulkActions } from './actions';
import styles from './FilterBar.module.css';
import type { RunState } from './run-state';
import { inOrder, type View } from './use-view';

const ExportPanel = lazy(async () => ({ default: (await import('./export/ExportPanel')).ExportPanel }));

function againWords(count: number | null): string {
  if (count === null) return 'What was edited could not be found out';
  return count === 0 ? 'Nothing was edited since' : `${counted(count, 'work item')} checked again`;
}

/** What can be done with what is shown: walk through it, take it away, look again at what was edited. */
export function CheckActions({
  state,
  view,
  space,
  onWalk,
  onRecheck,
  onChanged,
}: {
  state: RunState;
  view: View;
  space: Space;
  onWalk: () => void;
  /** How many items were checked again; null where that could not be found out. */
  onRecheck: () => Promise<number | null>;
  /** Items were written to, and are to be judged again. */
  onChanged: (ids: readonly string[]) => void;
}) {
  const buttons = useRef<HTMLSpanElement>(null);
  const [exporting, setExporting] = useState(false);
  const [again, setAgain] = useState<'idle' | 'busy' | string>('idle');
  const recheck = async () => {
    setAgain('busy');
    try {
      const count = await onRecheck();
      setAgain(againWords(count));
    } catch {
      setAgain('Jira did not answer. Try once more.');
    }
  };
  const close = () => {
    setExporting(false);
    buttons.current?.querySelector<HTMLElement>('[aria-expanded]')?.focus();
  };
  const items = useMemo(() => inOrder(view.groups).map(({ item }) => item), [view.groups]);
  const some = view.entries.length > 0;
  return (
    <>
      <span ref={buttons} className={styles.actions}>
        {again !== 'idle' && again !== 'busy' && (
          <span role="status" className={styles.shown}>
            {again}
          </span>
        )}
        <Button onClick={() => void recheck()} disabled={again === 'busy'}>
          Re-check what changed
        </Button>
        <Button onClick={() => setExporting(!exporting)} disabled={!some} aria-expanded={exporting}>
          Export
        </Button>
        <Button onClick={onWalk} disabled={!some}>
          Walk through
        </Button>
        <BulkActions items={items} space={space} onChanged={onChanged} />
      </span>
      {exporting && (
        <Suspense fallback={null}>
          <ExportPanel state={state} view={view} space={space} onClose={close} />
        </Suspense>
      )}
    </>
  );
}
