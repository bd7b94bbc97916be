/** What can be done about items from the check: on one item, and on those that are shown. Loaded when it is wanted. */
import { lazy, Suspense, useRef, useState } from 'react';
import type { JudgedItem } from '../../../src/checks';
import { Button } from '../../kit/components/Button';
import type { Space } from '../../kit/space';

const ItemForms = lazy(async () => ({ default: (await import('./ItemForms')).ItemForms }));
const BulkPanel = lazy(async () => ({ default: (await import('./BulkPanel')).BulkPanel }));

/** Excuse a gap or close it, as far as Jira lets the viewing person; nothing where they may not edit the item. */
export function ItemActions(props: {
  item: JudgedItem;
  space: Space;
  /** Items that are to be judged again. */
  onChanged: (ids: string[]) => void;
}) {
  return (
    <Suspense fallback={null}>
      <ItemForms key={props.item.id} {...props} />
    </Suspense>
  );
}

/** Tell or label the shown items, after a look at what will be written. */
export function BulkActions({
  items,
  onChanged,
}: {
  /** Those that are shown, in their order. */
  items: readonly JudgedItem[];
  space: Space;
  onChanged: (ids: string[]) => void;
}) {
  const opener = useRef<HTMLSpanElement>(null);
  const [open, setOpen] = useState(false);
  const close = () => {
    setOpen(false);
    opener.current?.querySelector('button')?.focus();
  };
  return (
    <>
      <span ref={opener}>
        <Button onClick={() => setOpen(!open)} disabled={!open && items.length === 0} aria-expanded={open}>
          Comment or label
        </Button>
      </span>
      {open && (
        <Suspense fallback={null}>
          <BulkPanel items={items} onChanged={onChanged} onClose={close} />
        </Suspense>
      )}
    </>
  );
}
