/**
 * What a page keeps of thousands of judged items, made lean: parts that are equal in many items are one object, and lists
 * are as long as their content. Nobody changes a judged item, so sharing is safe.
 */
import type { CheckResult, JudgedItem } from '../checks';
import type { RankedItem } from './run-event';

type Evidence = JudgedItem['criteria']['evidence'][number];

/** One for each run: what it holds ends with the run. */
export class Keeping {
  private readonly texts = new Map<string, string>();
  private readonly values = new Map<string, unknown>();
  private readonly numbers = new Map<CheckResult, number>();
  private readonly combinations = new Map<string, readonly CheckResult[]>();

  /** An item equal to the one given, with its place. */
  keep(item: JudgedItem, position: number): RankedItem {
    const { criteria, otherNames } = item;
    // Written out: an object that is put together by spreading takes several times the room.
    const kept: RankedItem = {
      id: item.id,
      key: item.key,
      summary: item.summary,
      issueTypeId: this.text(item.issueTypeId),
      statusId: this.text(item.statusId),
      step: item.step,
      decides: item.decides,
      parent: this.value(item.parent),
      componentIds: this.value(item.componentIds),
      teamId: item.teamId,
      criteria: { verdict: criteria.verdict, count: criteria.count, evidence: this.evidence(criteria.evidence) },
      results: this.results(item.results),
      exemptionNotes: this.value(item.exemptionNotes),
      ready: item.ready,
      position,
    };
    return otherNames === undefined ? kept : { ...kept, otherNames: this.value(otherNames) };
  }

  /** One string for all equal ones. */
  private text(text: string): string {
    const known = this.texts.get(text);
    if (known === undefined) this.texts.set(text, text);
    return known ?? text;
  }

  /** One object for all equal ones. */
  private value<Value>(value: Value): Value {
    if (typeof value !== 'object' || value === null) return value;
    const key = JSON.stringify(value);
    const known = this.values.get(key);
    if (known === undefined) this.values.set(key, value);
    return (known ?? value) as Value;
  }

  private evidence(evidence: readonly Evidence[]): readonly Evidence[] {
    if (evidence.length === 0) return this.value(evidence);
    return evidence.map((one) => ({
      ...one,
      source: this.value(one.source),
      label: one.label === null ? null : this.text(one.label),
      // A copy is no longer than its content, while a list that grew has room to spare.
      path: this.value([...one.path]),
    }));
  }

  /** Most items have one of a few combinations of results, of which most are shared objects already. */
  private results(results: readonly CheckResult[]): readonly CheckResult[] {
    const key = results.map((result) => this.numberOf(result)).join();
    const known = this.combinations.get(key);
    if (known === undefined) this.combinations.set(key, [...results]);
    return known ?? results;
  }

  private numberOf(result: CheckResult): number {
    const number = this.numbers.get(result) ?? this.numbers.size;
    this.numbers.set(result, number);
    return number;
  }
}
