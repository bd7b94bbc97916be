import { useMemo, useState } from 'react';
import { scopeScore } from '../../src/backlog-check';
import { CHECK_META } from '../../src/checks';
import { counted, formatCount } from '../kit/copy';
import { notesSummary } from './exemption-words';
import type { Filters } from './filters';
import type { RunState } from './run-state';
import styles from './Summary.module.css';
import type { SinceLast } from './use-last-run';

const MOMENT = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', hour: '2-digit', minute: '2-digit' });

function Toggle({
  pressed,
  onClick,
  count,
  label,
}: {
  pressed: boolean;
  onClick: () => void;
  count: number;
  label: string;
}) {
  return (
    <button type="button" className={styles.filter} aria-pressed={pressed} onClick={onClick}>
      <span className={styles.count}>{formatCount(count)}</span> {label}
    </button>
  );
}

/** What is said beside the button for new gaps, or in its place. */
function withoutToggle({ freshGaps, fixedGaps }: SinceLast): string {
  const fixed = fixedGaps === 0 ? 'nothing fixed' : `${formatCount(fixedGaps)} fixed`;
  if (freshGaps > 0) return fixed;
  return fixedGaps === 0 ? 'nothing has changed' : `nothing new, ${fixed}`;
}

/** What changed since this person's last run, and what is excused: facts beside the headline, some of them filters. */
export function Since({
  state,
  since,
  filters,
  onFilters,
}: {
  state: RunState;
  since: SinceLast | null;
  filters: Filters;
  onFilters: (filters: Filters) => void;
}) {
  const { exemptItems, notes } = state.tally;
  const wrong = notesSummary(notes, formatCount);
  if (since === null && exemptItems === 0 && wrong === '') return null;
  return (
    <div className={styles.since}>
      {since !== null && (
        <>
          <span className={styles.fact}>Since your last run on {MOMENT.format(new Date(since.at))}:</span>
          {since.freshGaps > 0 && (
            <Toggle
              count={since.freshGaps}
              label={since.freshGaps === 1 ? 'new gap' : 'new gaps'}
              pressed={filters.fresh}
              onClick={() => onFilters({ ...filters, fresh: !filters.fresh })}
            />
          )}
          <span className={styles.fact}>{withoutToggle(since)}</span>
        </>
      )}
      {exemptItems > 0 && (
        <Toggle
          count={exemptItems}
          label={exemptItems === 1 ? 'item with an exempt gap' : 'items with exempt gaps'}
          pressed={filters.exempt}
          onClick={() => onFilters({ ...filters, exempt: !filters.exempt })}
        />
      )}
      {wrong !== '' && <span className={styles.fact}>Exemptions that do not count: {wrong}</span>}
    </div>
  );
}

function Explained({ state }: { state: RunState }) {
  const score = useMemo(() => scopeScore(state.entries.map(({ item }) => item)), [state]);
  if (score.value === null) return <p>No check could say anything about these items.</p>;
  return (
    <>
      <p>
        <strong>{score.value} of 100.</strong> The mean over {counted(score.of, 'item')} of what each has of what is
        asked of it; a blocker weighs most. It is about items, never about people.
      </p>
      <ul className={styles.parts}>
        {score.parts.map(({ checkId, items, lost }) => (
          <li key={checkId}>
            {CHECK_META[checkId]?.titleUnmet ?? checkId}: {counted(items, 'item')},{' '}
            {lost < 0.5 ? 'less than half a point' : `${lost.toFixed(lost < 10 ? 1 : 0)} points`}
          </li>
        ))}
      </ul>
    </>
  );
}

/** The readiness score, for those who ask for it; worked out only then. */
export function Score({ state }: { state: RunState }) {
  const [open, setOpen] = useState(false);
  return (
    <details className={styles.score} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>Readiness score</summary>
      {open && <Explained state={state} />}
    </details>
  );
}
