/** Exemptions in words: who has excused what, why, until when, and what is wrong with one. Pure. */
import { CHECK_META, type CheckResult, type ExemptionNote, type SpaceExemptionNote } from '../../src/checks';

/** A day as people read it: "31 Dec 2026". */
export function dayText(day: string): string {
  const date = new Date(`${day.slice(0, 10)}T00:00:00Z`);
  if (Number.isNaN(date.getTime())) return day;
  return new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' }).format(
    date,
  );
}

export interface ExemptionText {
  readonly title: string;
  readonly reason: string;
  /** "By Marek Dvořák, until 31 Dec 2026." */
  readonly facts: string;
}

const untilText = (until: string | null): string => (until === null ? 'without an end' : `until ${dayText(until)}`);

const checkTitle = (checkId: string): string => CHECK_META[checkId]?.titleUnmet ?? checkId;

/**
 * An excused gap.
 *
 * @param personName the name behind an account id; null where it is not known
 */
export function exemptionText(
  { checkId, exemption: applied }: CheckResult,
  personName: (accountId: string) => string | null,
): ExemptionText {
  const title = checkTitle(checkId);
  if (applied === undefined) return { title, reason: '', facts: '' };
  const { reason, until } = applied.exemption;
  if (applied.from === 'space')
    return { title, reason, facts: `By the space’s settings, for many items; ${untilText(until)}.` };
  const by = personName(applied.exemption.by) ?? 'somebody whose name you may not see';
  return { title, reason, facts: `By ${by} on ${dayText(applied.exemption.at)}, ${untilText(until)}.` };
}

/** What is wrong with an exemption that excuses nothing. */
export function noteText({ state, exemption }: ExemptionNote): string {
  const of = exemption === null ? 'An exemption' : `The exemption from “${checkTitle(exemption.checkId)}”`;
  switch (state) {
    case 'expired':
      return `${of} ended${exemption?.until == null ? '' : ` on ${dayText(exemption.until)}`}, so the gap counts again.`;
    case 'unused':
      return `${of} is not needed: the item has no such gap.`;
    case 'reasonless':
      return `${of} gives no reason, so it does not count.`;
    case 'unknownCheck':
      return `${of} names a check that this app does not have.`;
    case 'damaged':
      return `${of} on this item cannot be read. It was kept, and does not count.`;
  }
}

const SCOPE_WORDS = { issueType: 'work type', label: 'label', component: 'component' } as const;

/** What is wrong with an exemption of the space's settings. @param name of the work type, label or component */
export function spaceNoteText({ state, exemption }: SpaceExemptionNote, name: string): string {
  const of = `The ${SCOPE_WORDS[exemption.scope.type]} ${name} from “${checkTitle(exemption.checkId)}”`;
  switch (state) {
    case 'expired':
      return `${of}: ended${exemption.until === null ? '' : ` on ${dayText(exemption.until)}`}, so the gaps count again.`;
    case 'unused':
      return `${of}: not needed, no item of the backlog has such a gap.`;
    case 'reasonless':
      return `${of}: gives no reason.`;
    case 'unknownCheck':
      return `${of}: this app does not have that check.`;
  }
}

/** The states of notes over many items: "2 expired, 1 unused". */
const STATE_WORDS: Readonly<Record<ExemptionNote['state'], string>> = {
  expired: 'expired',
  unused: 'not needed',
  reasonless: 'without a reason',
  unknownCheck: 'for an unknown check',
  damaged: 'damaged',
};

/** @param notes counts by state */
export function notesSummary(notes: Readonly<Record<string, number>>, format: (count: number) => string): string {
  return (Object.keys(STATE_WORDS) as ExemptionNote['state'][])
    .filter((state) => (notes[state] ?? 0) > 0)
    .map((state) => `${format(notes[state] ?? 0)} ${STATE_WORDS[state]}`)
    .join(', ');
}
