import { useEffect, useRef, useState, type ReactNode } from 'react';
import { Button } from '../kit/components/Button';
import { FilterMenu, type FilterSection } from '../kit/components/FilterMenu';
import { SearchIcon } from '../kit/components/Icons';
import { formatCount } from '../kit/copy';
import type { Space } from '../kit/space';
import { facetOptions, type Facet } from './facets';
import styles from './FilterBar.module.css';
import { isFiltered, NO_FILTERS, type Filters } from './filters';
import { GROUP_BYS, type GroupBy } from './groups';
import type { RunState } from './run-state';

const GROUP_NAMES: Readonly<Record<GroupBy, string>> = { owner: 'Whose call', check: 'Check', epic: 'Epic' };

/** The list and the address follow the typing after this pause (in ms). */
const TYPING_PAUSE = 200;

/** Text is typed here first; the address takes it when the typing pauses. */
function TextFilter({ text, onText }: { text: string; onText: (text: string) => void }) {
  const [typed, setTyped] = useState({ over: text, text });
  const value = typed.over === text ? typed.text : text;
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  return (
    <div className={styles.search}>
      <span className={styles.glass}>
        <SearchIcon />
      </span>
      <input
        type="search"
        className={styles.input}
        value={value}
        maxLength={200}
        placeholder="Key or words"
        aria-label="Filter by key or words"
        onChange={(event) => {
          const next = event.target.value;
          setTyped({ over: text, text: next });
          clearTimeout(timer.current);
          timer.current = setTimeout(() => onText(next), TYPING_PAUSE);
        }}
      />
    </div>
  );
}

/** Filters, grouping, and how much of the whole is shown. */
export function FilterBar({
  state,
  space,
  filters,
  group,
  shown,
  hasLast,
  onFilters,
  onGroup,
  children,
}: {
  state: RunState;
  space: Space;
  filters: Filters;
  group: GroupBy;
  /** Items that the list shows, each counted once. */
  shown: number;
  /** Whether there was an earlier run, so that something can be new. */
  hasLast: boolean;
  onFilters: (filters: Filters) => void;
  onGroup: (group: GroupBy) => void;
  /** What can be done with what is shown. */
  children?: ReactNode;
}) {
  const section = (facet: Facet, legend: string | null = null): FilterSection => ({
    legend,
    options: facetOptions(facet, state.entries, space, filters),
    chosen: filters[facet],
    onChange: (chosen) => onFilters({ ...filters, [facet]: chosen }),
  });
  const toggle = (name: 'fresh' | 'exempt', label: string) => (
    <button
      type="button"
      className={styles.toggle}
      aria-pressed={filters[name]}
      onClick={() => onFilters({ ...filters, [name]: !filters[name] })}
    >
      {label}
    </button>
  );
  const total = state.entries.length;
  return (
    <div className={styles.bar} role="search" aria-label="Filter the list">
      <div className={styles.line}>
        <TextFilter text={filters.text} onText={(text) => onFilters({ ...filters, text })} />
        <FilterMenu label="Check" chosen={filters.checks.length} sections={() => [section('checks')]} />
        <FilterMenu label="Importance" chosen={filters.severities.length} sections={() => [section('severities')]} />
        <FilterMenu
          label="Status"
          chosen={filters.steps.length + filters.statuses.length}
          sections={() => [section('steps', 'Step'), section('statuses', 'Status')]}
        />
        <FilterMenu label="Work type" chosen={filters.types.length} sections={() => [section('types')]} />
        <FilterMenu label="Epic" chosen={filters.epics.length} sections={() => [section('epics')]} />
        {(hasLast || filters.fresh) && toggle('fresh', 'New since last run')}
        {(state.tally.exemptItems > 0 || filters.exempt) && toggle('exempt', 'Exempt')}
        <label className={styles.groupBy}>
          <span>Group by</span>
          <select
            className={styles.select}
            value={group}
            onChange={(event) => onGroup(GROUP_BYS.find((one) => one === event.target.value) ?? 'owner')}
          >
            {GROUP_BYS.map((one) => (
              <option key={one} value={one}>
                {GROUP_NAMES[one]}
              </option>
            ))}
          </select>
        </label>
      </div>
      <div className={styles.line}>
        <p className={styles.shown} role="status">
          {isFiltered(filters) ? `${formatCount(shown)} of ${formatCount(total)} shown` : `${formatCount(total)} shown`}
        </p>
        {isFiltered(filters) && (
          <Button look="link" onClick={() => onFilters(NO_FILTERS)}>
            Clear filters
          </Button>
        )}
        {children}
      </div>
    </div>
  );
}
