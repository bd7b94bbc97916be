/** What the filters offer: every value that occurs among the items of the run, and how often. Pure. */
import { CHECK_META, type Severity } from '../../src/checks';
import { STEP_LABELS, STEPS } from '../../src/decision-rights';
import { SEVERITY_NAMES } from '../kit/copy';
import type { FilterOption } from '../kit/components/FilterMenu';
import type { Space } from '../kit/space';
import type { Entry } from './entry';
import { NO_EPIC, type Filters } from './filters';
import { namesOf } from './item-names';

export type Facet = 'checks' | 'severities' | 'steps' | 'statuses' | 'types' | 'epics';

const SEVERITIES: readonly Severity[] = ['blocker', 'warning', 'info'];

type Value = readonly [id: string, label: string];

function valuesOf(facet: Facet, entry: Entry, space: Pick<Space, 'issueTypes'>): readonly Value[] {
  const { item } = entry;
  switch (facet) {
    case 'checks':
      return [...entry.gaps, ...entry.exempt].map(({ checkId }) => [
        checkId,
        CHECK_META[checkId]?.titleUnmet ?? checkId,
      ]);
    case 'severities':
      return [...entry.gaps, ...entry.exempt].map(({ severity }) => [severity, SEVERITY_NAMES[severity]]);
    case 'steps':
      return item.step === null ? [] : [[item.step, STEP_LABELS[item.step].label]];
    case 'statuses':
      return [[item.statusId, namesOf(space, item).status.name]];
    case 'types':
      return [[item.issueTypeId, namesOf(space, item).type.name]];
    case 'epics':
      if (item.parent === undefined) return [];
      return item.parent === null
        ? [[NO_EPIC, 'No parent']]
        : [[item.parent.key, `${item.parent.key} ${item.parent.summary}`]];
  }
}

const IN_ORDER: Partial<Record<Facet, readonly string[]>> = { severities: SEVERITIES, steps: STEPS };

/**
 * The options of one filter, each item counted once: in their own order where there is one, else the most frequent
 * first. What is chosen stays among them, even where no item has it (any more).
 */
export function facetOptions(
  facet: Facet,
  entries: readonly Entry[],
  space: Pick<Space, 'issueTypes'>,
  filters: Filters,
): readonly FilterOption[] {
  const labels = new Map<string, string>();
  const counts = new Map<string, number>();
  for (const entry of entries) {
    for (const [id, label] of new Map(valuesOf(facet, entry, space))) {
      labels.set(id, label);
      counts.set(id, (counts.get(id) ?? 0) + 1);
    }
  }
  for (const id of filters[facet]) if (!labels.has(id)) labels.set(id, absentLabel(facet, id));
  const order = IN_ORDER[facet];
  return [...labels]
    .map(([id, label]) => ({ id, label, count: counts.get(id) ?? 0 }))
    .sort((a, b) => (order ? order.indexOf(a.id) - order.indexOf(b.id) : b.count - a.count));
}

const absentLabel = (facet: Facet, id: string): string =>
  (facet === 'checks' ? CHECK_META[id]?.titleUnmet : facet === 'severities' ? SEVERITY_NAMES[id as Severity] : null) ??
  id;
