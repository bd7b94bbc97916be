/**
 * Who saved what and when, newest first, each revision with what it changed, and a way back: restoring puts the old
 * settings into the form, where they are looked at and saved like any other change. Rarely opened: import it lazily.
 */
import { useEffect, useState } from 'react';
import { Button } from '../kit/components/Button';
import { Loading } from '../kit/components/Loading';
import { ProblemNotice } from '../kit/components/Notice';
import type { SectionDiff } from './diff';
import { DiffList } from './DiffList';
import styles from './History.module.css';

export interface Revision<S> {
  readonly revision: number;
  readonly savedBy: string | null;
  /** ISO 8601. */
  readonly savedAt: string | null;
  /** Null where the stored value cannot be read. */
  readonly settings: S | null;
}

export interface RevisionPage<S> {
  readonly revisions: readonly Revision<S>[];
  readonly more: boolean;
}

interface Loaded<S> extends RevisionPage<S> {
  readonly state: 'loading' | 'ready' | 'failed';
  readonly problem: unknown;
}

const MOMENT = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeStyle: 'short' });

function momentInWords(savedAt: string | null): string {
  const time = savedAt === null ? Number.NaN : Date.parse(savedAt);
  return Number.isNaN(time) ? 'at an unknown time' : MOMENT.format(time);
}

/** Pages of revisions, one below the other. `load` must keep its identity between renders. */
function usePages<S>(load: (before: number | null) => Promise<RevisionPage<S>>) {
  const [loaded, setLoaded] = useState<Loaded<S>>({ state: 'loading', revisions: [], more: false, problem: null });
  const [before, setBefore] = useState<{ readonly revision: number | null; readonly tries: number }>({
    revision: null,
    tries: 0,
  });
  useEffect(() => {
    let wanted = true;
    load(before.revision).then(
      ({ revisions, more }) => {
        if (!wanted) return;
        setLoaded((now) => ({ state: 'ready', revisions: [...now.revisions, ...revisions], more, problem: null }));
      },
      (problem: unknown) => {
        if (wanted) setLoaded((now) => ({ ...now, state: 'failed', problem }));
      },
    );
    return () => {
      wanted = false;
    };
  }, [load, before]);
  const ask = (revision: number | null) => {
    setLoaded((now) => ({ ...now, state: 'loading', problem: null }));
    setBefore(({ tries }) => ({ revision, tries: tries + 1 }));
  };
  return {
    ...loaded,
    older: () => ask(loaded.revisions.at(-1)?.revision ?? null),
  };
}

interface RowProps<S> {
  readonly one: Revision<S>;
  /** The revision before it: the defaults before the first; undefined where it has not been read yet. */
  readonly previous: S | null | undefined;
  readonly isCurrent: boolean;
  readonly describe: (from: S, to: S) => readonly SectionDiff[];
  readonly person: (accountId: string) => string;
  readonly onRestore: ((settings: S, revision: number) => void) | null;
}

function Changes<S>({ one, previous, describe }: Pick<RowProps<S>, 'one' | 'previous' | 'describe'>) {
  if (one.settings === null) {
    return <p className={styles.quiet}>This revision cannot be read. It is kept as it is.</p>;
  }
  if (previous === undefined) return <p className={styles.quiet}>Show older ones to see what it changed.</p>;
  if (previous === null)
    return <p className={styles.quiet}>What it changed cannot be told: the one before cannot be read.</p>;
  return <DiffList diff={describe(previous, one.settings)} none="Nothing that is set here was changed." />;
}

function Row<S>({ one, previous, isCurrent, describe, person, onRestore }: RowProps<S>) {
  const { revision, savedBy, savedAt, settings } = one;
  return (
    <li className={styles.revision}>
      <div className={styles.head}>
        <p>
          <strong>{savedBy === null ? 'Somebody unknown' : person(savedBy)}</strong> · {momentInWords(savedAt)}
          {isCurrent && <span className={styles.current}> Stands now</span>}
        </p>
        {onRestore !== null && settings !== null && !isCurrent && (
          <Button look="subtle" onClick={() => onRestore(settings, revision)}>
            Restore<span className="visually-hidden"> revision {String(revision)}</span>
          </Button>
        )}
      </div>
      <Changes one={one} previous={previous} describe={describe} />
    </li>
  );
}

/**
 * @param load a page of revisions older than `before`, newest first; must keep its identity between renders
 * @param defaults what applied before the first revision
 * @param describe words for what the second says differently from the first
 * @param onSaverIds is told the account ids that appear, so that the page can look their names up
 * @param onRestore null where the reader may not change anything
 */
export function History<S>({
  load,
  defaults,
  describe,
  person,
  onSaverIds,
  onRestore,
}: {
  load: (before: number | null) => Promise<RevisionPage<S>>;
  defaults: S;
  describe: (from: S, to: S) => readonly SectionDiff[];
  person: (accountId: string) => string;
  onSaverIds?: (accountIds: readonly string[]) => void;
  onRestore: ((settings: S, revision: number) => void) | null;
}) {
  const { state, revisions, more, problem, older } = usePages(load);
  const savers = [...new Set(revisions.flatMap(({ savedBy }) => (savedBy === null ? [] : [savedBy])))].join(' ');
  useEffect(() => {
    if (savers !== '') onSaverIds?.(savers.split(' '));
  }, [savers, onSaverIds]);
  const previousOf = (index: number): S | null | undefined => {
    const next = revisions[index + 1];
    if (next !== undefined) return next.settings;
    return revisions[index]?.revision === 1 ? defaults : undefined;
  };
  return (
    <div className={styles.history}>
      {state === 'ready' && revisions.length === 0 && <p className={styles.quiet}>Nothing has been saved yet.</p>}
      <ol className={styles.list}>
        {revisions.map((one, index) => (
          <Row
            key={one.revision}
            one={one}
            previous={previousOf(index)}
            isCurrent={index === 0}
            describe={describe}
            person={person}
            onRestore={onRestore}
          />
        ))}
      </ol>
      {state === 'loading' && <Loading what="the history" />}
      {state === 'failed' && <ProblemNotice problem={problem} onRetry={older} />}
      {state === 'ready' && more && <Button onClick={older}>Show older ones</Button>}
    </div>
  );
}
