import { headline, parentsSentence, type Standing, type StandingCounts } from '../../src/backlog-check';
import { Button } from '../kit/components/Button';
import { formatCount } from '../kit/copy';
import type { Filters, Shown } from './filters';
import { progress, type RunState } from './run-state';
import { Score, Since } from './Since';
import styles from './Summary.module.css';
import type { LastRun } from './use-last-run';

const PARTS: readonly { readonly id: Standing & Shown; readonly label: string; readonly look: string | undefined }[] = [
  { id: 'PM', label: 'Needs PM', look: styles.pm },
  { id: 'both', label: 'Needs both', look: styles.both },
  { id: 'PO', label: 'Needs PO', look: styles.po },
  { id: 'cannot-tell', label: 'Cannot tell', look: styles.cannotTell },
  { id: 'ready', label: 'Ready', look: styles.ready },
];

/** One bar over all items, one part for each standing; a part filters the list when it is clicked. */
function StackedBar({
  counts,
  show,
  onShow,
}: {
  counts: StandingCounts;
  show: Shown | null;
  onShow: (show: Shown | null) => void;
}) {
  const parts = PARTS.filter(({ id }) => counts[id] > 0);
  const toggle = (id: Shown) => onShow(show === id ? null : id);
  return (
    <div className={styles.bar}>
      {/* The buttons under the bar do the same for the keyboard and for screen readers. */}
      <div className={styles.track} aria-hidden="true">
        {parts.map(({ id, look }) => (
          <div
            key={id}
            className={`${styles.part} ${look ?? ''} ${show !== null && show !== id ? styles.dimmed : ''}`}
            style={{ flexGrow: counts[id] }}
            onClick={() => toggle(id)}
          />
        ))}
      </div>
      <ul className={styles.filters} aria-label="Show only">
        {parts.map(({ id, label, look }) => (
          <li key={id}>
            <button type="button" className={styles.filter} aria-pressed={show === id} onClick={() => toggle(id)}>
              <span className={`${styles.swatch} ${look ?? ''}`} aria-hidden="true" />
              {label} <span className={styles.count}>{formatCount(counts[id])}</span>
            </button>
          </li>
        ))}
        {show !== null && (
          <li>
            <Button look="link" onClick={() => onShow(null)}>
              Show all
            </Button>
          </li>
        )}
      </ul>
    </div>
  );
}

function Progress({ state, onCancel }: { state: RunState; onCancel: () => void }) {
  const share = progress(state);
  const numbers =
    state.found === 0
      ? 'Finding items…'
      : `${formatCount(state.entries.length)} of ${formatCount(state.found)}${state.foundAll ? '' : '+'} checked`;
  return (
    <div className={styles.progress}>
      <progress
        className={styles.meter}
        aria-label="Progress of the check"
        max={1}
        {...(share === null ? {} : { value: share })}
      />
      <span className={styles.numbers}>{numbers}</span>
      <Button onClick={onCancel}>Cancel</Button>
    </div>
  );
}

/** The result at a glance: the headline, the bar, what changed, and how far the run is. Always about all items. */
export function Summary({
  state,
  last,
  filters,
  onFilters,
  onCancel,
}: {
  state: RunState;
  last: LastRun;
  filters: Filters;
  onFilters: (filters: Filters) => void;
  onCancel: () => void;
}) {
  const running = state.status === 'running';
  const { standings, better } = state.tally;
  const sentence = headline({
    counts: standings,
    unseen: state.unseen,
    better,
    running,
    whole: state.status === 'complete',
    format: formatCount,
  });
  const any = state.entries.length > 0;
  const above = running
    ? ''
    : parentsSentence(
        state.parents.map(({ item }) => item),
        formatCount,
      );
  return (
    <section className={styles.summary} aria-label="Result">
      <div className={styles.top}>
        <div className={styles.words}>
          <p className={styles.scope}>{state.scope?.label ?? '\u00a0'}</p>
          <p className={styles.headline} aria-live={running ? 'off' : 'polite'}>
            {sentence}
          </p>
        </div>
        {running && <Progress state={state} onCancel={onCancel} />}
      </div>
      {any ? (
        <StackedBar counts={standings} show={filters.show} onShow={(show) => onFilters({ ...filters, show })} />
      ) : (
        running && <div className={styles.emptyTrack} aria-hidden="true" />
      )}
      {any && (
        <div className={styles.facts}>
          <Since state={state} since={last.since} filters={filters} onFilters={onFilters} />
          {above !== '' && <p className={styles.fact}>{above}</p>}
          {last.tooLarge && (
            <p className={styles.fact}>
              Too large to be remembered: your next run cannot say what changed since this one.
            </p>
          )}
          {!running && <Score state={state} />}
        </div>
      )}
    </section>
  );
}
