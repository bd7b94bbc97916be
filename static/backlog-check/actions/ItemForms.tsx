import { useCallback, useEffect, useRef, useState } from 'react';
import { CHECK_META, type CheckResult, type JudgedItem } from '../../../src/checks';
import { call } from '../../kit/bridge/call';
import { jira } from '../../kit/bridge/jira';
import { Button } from '../../kit/components/Button';
import type { Space } from '../../kit/space';
import { useLoad } from '../../kit/use-load';
import styles from './Actions.module.css';
import { ExemptForm } from './ExemptForm';
import { EstimateForm, ParentForm, SkeletonForm } from './FixForms';
import { fixesFor, type Fix } from './fixes';
import { useWrite } from './use-write';

const FIX_WORDS: Readonly<Record<Fix['type'], string>> = {
  estimate: 'Set estimate',
  parent: 'Set parent',
  skeleton: 'Add criteria headings',
};

type Open = Fix | { readonly type: 'exempt' } | null;

/** The item's own exemptions, those that excuse nothing too: each can be taken back. */
function ownExemptions({ results, exemptionNotes }: JudgedItem): readonly string[] {
  const applied = results.filter(({ exemption }) => exemption?.from === 'item').map(({ checkId }) => checkId);
  const idle = exemptionNotes.flatMap(({ exemption }) => exemption?.checkId ?? []);
  return [...new Set([...applied, ...idle])];
}

function TakeBack({ item, checkId, onDone }: { item: JudgedItem; checkId: string; onDone: (said: string) => void }) {
  const write = useWrite();
  const title = CHECK_META[checkId]?.titleUnmet ?? checkId;
  const takeBack = () =>
    write.run(async () => {
      await call('item.exemption.remove', { issueId: item.id, checkId });
      onDone(`No longer exempt: ${title}.`);
      return null;
    });
  return (
    <>
      <Button onClick={takeBack} disabled={write.busy}>
        Take back exemption: {title}
      </Button>
      {write.problem !== null && (
        <p role="alert" className={styles.problem}>
          {write.problem}
        </p>
      )}
    </>
  );
}

interface FormProps {
  readonly open: Exclude<Open, null>;
  readonly item: JudgedItem;
  readonly gaps: readonly CheckResult[];
  readonly space: Space;
  readonly onDone: (said: string) => void;
  readonly onCancel: () => void;
}

function OpenForm({ open, item, gaps, space, ...rest }: FormProps) {
  switch (open.type) {
    case 'exempt':
      return <ExemptForm item={item} gaps={gaps} {...rest} />;
    case 'estimate':
      return <EstimateForm item={item} fix={open} {...rest} />;
    case 'parent':
      return <ParentForm item={item} space={space} {...rest} />;
    case 'skeleton':
      return <SkeletonForm item={item} {...rest} />;
  }
}

/** The buttons of one item and the form that one of them has opened. */
export function ItemForms({
  item,
  space,
  onChanged,
}: {
  item: JudgedItem;
  space: Space;
  onChanged: (ids: string[]) => void;
}) {
  const load = useCallback(() => jira.getEditMeta(item.id), [item.id]);
  const [meta, reload] = useLoad(load);
  const [open, setOpen] = useState<Open>(null);
  const [said, setSaid] = useState<string | null>(null);
  const status = useRef<HTMLParagraphElement>(null);
  const opener = useRef<HTMLElement | null>(null);
  useEffect(() => {
    // The button that opened the form may be gone with the gap.
    if (said !== null) status.current?.focus({ preventScroll: true });
  }, [said]);
  if (meta.state === 'failed') {
    return (
      <p className={styles.hint}>
        It could not be found out what you may change here.{' '}
        <Button look="link" onClick={reload}>
          Try again
        </Button>
      </p>
    );
  }
  // Keeps the room of a line of buttons, so that nothing jumps when they come.
  if (meta.state === 'loading') return <div className={styles.buttons} aria-hidden />;
  if (Object.keys(meta.value.fields).length === 0) return null;
  const gaps = item.results.filter(({ outcome }) => outcome === 'fail');
  const show = (next: Open) => {
    opener.current = document.activeElement instanceof HTMLElement ? document.activeElement : null;
    setSaid(null);
    setOpen(next);
  };
  const cancel = () => {
    setOpen(null);
    opener.current?.focus();
  };
  const done = (words: string) => {
    setOpen(null);
    setSaid(words);
    onChanged([item.id]);
  };
  return (
    <div className={styles.actions}>
      <div className={styles.buttons}>
        {fixesFor(item, meta.value).map((fix) => (
          <Button key={fix.type} aria-expanded={open?.type === fix.type} onClick={() => show(fix)}>
            {FIX_WORDS[fix.type]}
          </Button>
        ))}
        {gaps.length > 0 && (
          <Button aria-expanded={open?.type === 'exempt'} onClick={() => show({ type: 'exempt' })}>
            Exempt
          </Button>
        )}
        {ownExemptions(item).map((checkId) => (
          <TakeBack key={checkId} item={item} checkId={checkId} onDone={done} />
        ))}
      </div>
      <p ref={status} role="status" tabIndex={-1} className={said === null ? styles.silent : styles.said}>
        {said}
      </p>
      {open !== null && (
        <OpenForm key={open.type} open={open} item={item} gaps={gaps} space={space} onDone={done} onCancel={cancel} />
      )}
    </div>
  );
}
