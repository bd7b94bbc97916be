/**
 * What only a whole run shows: items whose summaries say much the same. Compared at its end, and only where a check asks;
 * the documents are gone by then, so that check alone is judged again, from the few facts that it needs.
 */
import { EXEMPTIONS_PROPERTY, judgeItem, similarItemsInSteps } from '../checks';
import type { ActiveCheck, CheckableItem, ComparableItem, SimilarItem } from '../checks';
import { Breathing } from './breathing';
import type { JudgedBy } from './reader';
import type { RankedItem } from './run-event';

/** What the check itself reads, and what its exemptions are decided by. */
const KEPT_FIELDS = ['issuelinks', 'labels', 'components'];

const picked = (values: Readonly<Record<string, unknown>>, names: readonly string[]): Record<string, unknown> =>
  Object.fromEntries(names.filter((name) => name in values).map((name) => [name, values[name]]));

interface Candidate {
  readonly issue: CheckableItem;
  readonly judged: RankedItem;
  readonly by: JudgedBy;
}

export class Duplicates {
  private readonly checks: readonly ActiveCheck[];
  private readonly candidates: Candidate[] = [];

  constructor(checks: readonly ActiveCheck[]) {
    this.checks = checks.filter(({ check }) => check.needs.includes('similar'));
  }

  /** Notes an item for the comparison; what is done or dropped is no duplicate that anybody should close. */
  add(issue: CheckableItem, judged: RankedItem, by: JudgedBy): void {
    if (this.checks.length === 0 || judged.step === 'done' || judged.step === 'rejected') return;
    const { id, key, summary, issueType, status, fields, properties } = issue;
    const facts = { fields: picked(fields, KEPT_FIELDS), properties: picked(properties, [EXEMPTIONS_PROPERTY]) };
    this.candidates.push({ issue: { id, key, summary, issueType, status, ...facts }, judged, by });
  }

  /** The noted items with what the comparison says, in portions. */
  async *revised(): AsyncGenerator<readonly RankedItem[]> {
    if (this.candidates.length === 0) return;
    const breathing = new Breathing();
    const similar = await this.compared(breathing);
    let portion: RankedItem[] = [];
    for (const candidate of this.candidates) {
      portion.push(this.judgedAgain(candidate, similar.get(candidate.issue.id) ?? []));
      if (!breathing.isDue) continue;
      yield portion;
      portion = [];
      await breathing.pause();
    }
    if (portion.length > 0) yield portion;
  }

  private async compared(breathing: Breathing): Promise<ReadonlyMap<string, readonly SimilarItem[]>> {
    const items = this.candidates.map(({ issue }): ComparableItem => {
      const { id, key, summary, issueType } = issue;
      return { id, key, summary, group: String(issueType.hierarchyLevel ?? '') };
    });
    const steps = similarItemsInSteps(items);
    for (;;) {
      const step = steps.next();
      if (step.done === true) return step.value;
      if (breathing.isDue) await breathing.pause();
    }
  }

  private judgedAgain({ issue, judged, by }: Candidate, similar: readonly SimilarItem[]): RankedItem {
    const again = judgeItem({ ...issue, similar }, { ...by, checks: this.checks });
    const revised = new Map(again.results.map((result) => [result.checkId, result]));
    const results = judged.results.map((result) => revised.get(result.checkId) ?? result);
    // Before the comparison nothing could be said of the check, and so nothing of its exemption.
    const unused = again.exemptionNotes.filter(({ state }) => state === 'unused');
    return {
      ...judged,
      results,
      exemptionNotes: [...judged.exemptionNotes, ...unused],
      ready: !results.some(({ outcome, severity }) => outcome === 'fail' && severity === 'blocker'),
    };
  }
}
