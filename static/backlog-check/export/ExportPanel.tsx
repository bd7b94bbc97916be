import { useEffect, useRef, useState } from 'react';
import { Button } from '../../kit/components/Button';
import { CheckIcon, CopyIcon, PrintIcon } from '../../kit/components/Icons';
import { copyText } from '../../kit/copy-text';
import type { Space } from '../../kit/space';
import type { RunState } from '../run-state';
import type { View } from '../use-view';
import { BYTE_ORDER_MARK, reportAsCsv } from './csv';
import { download } from '../../kit/download';
import { fileName } from '../../kit/file-name';
import styles from './ExportPanel.module.css';
import { reportAsMarkdown } from './markdown';
import { MOST_ON_PAPER, Paper } from './Paper';
import { reportOf, type Report } from './report';

interface Form {
  readonly id: 'CSV' | 'Markdown';
  readonly about: string;
  readonly extension: string;
  readonly type: string;
  readonly text: (report: Report) => string;
  /** What a file has before its text. */
  readonly mark: string;
}

const FORMS: readonly Form[] = [
  {
    id: 'CSV',
    about: 'for a spreadsheet, one line for each work item',
    extension: 'csv',
    type: 'text/csv',
    text: reportAsCsv,
    mark: BYTE_ORDER_MARK,
  },
  {
    id: 'Markdown',
    about: 'for a wiki page or a chat, in the groups of the list',
    extension: 'md',
    type: 'text/markdown',
    text: reportAsMarkdown,
    mark: '',
  },
];

/** Takes away what is shown: as a file, on the clipboard or on paper, with all that one must know to trust it. */
export function ExportPanel({
  state,
  view,
  space,
  onClose,
}: {
  state: RunState;
  view: View;
  space: Space;
  onClose: () => void;
}) {
  const heading = useRef<HTMLHeadingElement>(null);
  const [copied, setCopied] = useState<{ readonly id: string; readonly byHand: string | null } | null>(null);
  const [paper, setPaper] = useState<Report | null>(null);
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  useEffect(() => {
    if (paper === null) return;
    const done = () => setPaper(null);
    window.addEventListener('afterprint', done);
    window.print();
    return () => window.removeEventListener('afterprint', done);
  }, [paper]);

  // Made at the click: with thousands of items it is not for every drawing.
  const report = () => reportOf(state, view.groups, view.entries.length, space);
  const copy = async (form: Form) => {
    const text = form.text(report());
    setCopied({ id: form.id, byHand: (await copyText(text)) ? null : text });
  };
  const save = (form: Form) => {
    const made = report();
    download(fileName(made.title, made.checkedAt, form.extension), form.type, form.mark + form.text(made));
  };
  return (
    <section
      className={styles.panel}
      aria-labelledby="export-title"
      onKeyDown={(event) => {
        if (event.key === 'Escape') onClose();
      }}
    >
      <h2 id="export-title" ref={heading} tabIndex={-1} className={styles.title}>
        Export what is shown
      </h2>
      <p className={styles.quiet}>Scope, day, what was not seen and what is exempt are stated in each of them.</p>
      <ul className={styles.forms}>
        {FORMS.map((form) => (
          <li key={form.id} className={styles.form}>
            <span>
              <strong>{form.id}</strong> <span className={styles.quiet}>{form.about}</span>
            </span>
            <Button onClick={() => save(form)} aria-label={`Download ${form.id}`}>
              Download
            </Button>
            <Button onClick={() => void copy(form)} aria-label={`Copy ${form.id}`}>
              {copied?.id === form.id && copied.byHand === null ? <CheckIcon /> : <CopyIcon />} Copy
            </Button>
          </li>
        ))}
        <li className={styles.form}>
          <span>
            <strong>Paper</strong>{' '}
            <span className={styles.quiet}>the list alone, at most {MOST_ON_PAPER.toLocaleString('en')} lines</span>
          </span>
          <Button onClick={() => setPaper(report())}>
            <PrintIcon /> Print
          </Button>
        </li>
      </ul>
      <p role="status" className={copied === null ? undefined : styles.quiet}>
        {copied !== null && (copied.byHand === null ? `${copied.id} copied.` : 'Copy it from here:')}
      </p>
      {copied?.byHand != null && (
        <textarea
          className={styles.byHand}
          readOnly
          rows={8}
          value={copied.byHand}
          aria-label={`${copied.id} to copy`}
        />
      )}
      <Button look="subtle" onClick={onClose}>
        Close
      </Button>
      {paper !== null && <Paper report={paper} />}
    </section>
  );
}
