/** What is taken away from a run: the filtered items in the list's order, and everything one must know to trust them. Pure. */
import { headline } from '../../../src/backlog-check';
import { CHECK_META, type CheckResult } from '../../../src/checks';
import { STEP_LABELS } from '../../../src/decision-rights';
import { counted, formatCount, SEVERITY_NAMES } from '../../kit/copy';
import { itemPath } from '../../kit/jira-paths';
import type { Space } from '../../kit/space';
import type { Entry } from '../entry';
import { dayText, notesSummary } from '../exemption-words';
import { shortGap } from '../gap-words';
import { gapsInGroup, type Group } from '../groups';
import { groupTitle } from '../group-title';
import { namesOf } from '../item-names';
import type { RunState } from '../run-state';

export interface ReportItem {
  readonly key: string;
  readonly url: string;
  readonly summary: string;
  readonly type: string;
  readonly status: string;
  readonly step: string;
  readonly standing: string;
  /** Key and name of the item above it; empty where there is none or Jira did not say. */
  readonly epic: string;
  /** "No description (Blocker, PO)". */
  readonly gaps: readonly string[];
  /** "Not estimated: spike, until 31 Dec 2026". */
  readonly exempt: readonly string[];
  readonly unseen: readonly string[];
}

export interface Report {
  readonly title: string;
  readonly space: string;
  readonly scope: string;
  /** ISO 8601. */
  readonly checkedAt: string;
  /** The headline over all items of the run. */
  readonly headline: string;
  /** "Complete", or what was not seen. */
  readonly completeness: string;
  /** "23 of 412 items". */
  readonly shown: string;
  /** How much is excused, and what is wrong with exemptions. */
  readonly exemptions: string;
  readonly groups: readonly { readonly title: string; readonly items: readonly ReportItem[] }[];
}

const STANDINGS: Readonly<Record<Entry['standing'], string>> = {
  PM: 'Waits on PM',
  PO: 'Waits on PO',
  both: 'Waits on PM and PO',
  'cannot-tell': 'Cannot tell',
  ready: 'Ready',
};

const gapWords = (gap: CheckResult): string => `${shortGap(gap)} (${SEVERITY_NAMES[gap.severity]}, ${gap.owner})`;

function exemptWords({ checkId, exemption }: CheckResult): string {
  const title = CHECK_META[checkId]?.titleUnmet ?? checkId;
  if (exemption === undefined) return title;
  const { reason, until } = exemption.exemption;
  return `${title}: ${reason}${until === null ? '' : `, until ${dayText(until)}`}`;
}

function reportItem(entry: Entry, group: Pick<Group, 'subject'>, space: Space): ReportItem {
  const { item } = entry;
  const { type, status } = namesOf(space, item);
  return {
    key: item.key,
    url: `${space.context.siteUrl}${itemPath(item.key)}`,
    summary: item.summary,
    type: type.name,
    status: status.name,
    step: item.step === null ? '' : STEP_LABELS[item.step].label,
    standing: STANDINGS[entry.standing],
    epic: item.parent == null ? '' : `${item.parent.key} ${item.parent.summary}`,
    gaps: gapsInGroup(entry, group).map(gapWords),
    exempt: entry.exempt.map(exemptWords),
    unseen: entry.unseen.map(shortGap),
  };
}

function completeness(state: RunState): string {
  const { unseen } = state;
  if (state.status === 'cancelled')
    return `Cancelled: ${formatCount(state.entries.length)} of ${formatCount(state.found)} items were checked.`;
  if (state.gaps.length === 0) return 'Complete.';
  return unseen === 0
    ? 'Partial: part of this could not be seen.'
    : `Partial: ${counted(unseen, 'item')} could not be seen.`;
}

function exemptions({ tally: { exemptItems, exemptGaps, notes } }: RunState): string {
  const wrong = notesSummary(notes, formatCount);
  const excused =
    exemptGaps === 0 ? 'No gap is exempt.' : `${counted(exemptGaps, 'gap')} of ${counted(exemptItems, 'item')} exempt.`;
  return wrong === '' ? excused : `${excused} Exemptions that do not count: ${wrong}.`;
}

/** @param shown how many items the filters leave, each counted once */
export function reportOf(state: RunState, groups: readonly Group[], shown: number, space: Space): Report {
  const { standings, better } = state.tally;
  const total = state.entries.length;
  return {
    title: `Backlog check: ${state.scope?.label ?? space.project.name}`,
    space: space.project.name,
    scope: state.scope?.label ?? '',
    checkedAt: new Date(state.at).toISOString(),
    headline: headline({
      counts: standings,
      unseen: state.unseen,
      better,
      running: false,
      whole: state.status === 'complete',
      format: formatCount,
    }),
    completeness:
      space.settingsProblem === null
        ? completeness(state)
        : `${completeness(state)} Judged by the defaults: the settings could not be read.`,
    shown: shown === total ? `All ${counted(total, 'item')}` : `${formatCount(shown)} of ${counted(total, 'item')}`,
    exemptions: exemptions(state),
    groups: groups.map((group) => ({
      title: groupTitle(group.subject),
      items: group.entries.map((entry) => reportItem(entry, group, space)),
    })),
  };
}
