/** Which items a bulk change is about, and the sentence that says which it is not. Pure. */
import { counted } from '../../kit/copy';
import { hasLabel, type BulkPlan, type PlannedItem } from './bulk-plan';

export type Kind = 'comment' | 'label';

/** The items that will be written to. */
export const plannedWork = (plan: BulkPlan, kind: Kind, label: string): readonly PlannedItem[] =>
  kind === 'comment' ? plan.comments : plan.labels.filter((item) => !hasLabel(item, label));

/** "14 work items. Left out: 3 were told of exactly these gaps before, 2 have no gap to tell of." */
export function leftOut(plan: BulkPlan, kind: Kind, count: number): string {
  const said = kind === 'comment' ? plan.told : plan.labels.length - count;
  const before = kind === 'comment' ? 'told of exactly these gaps before' : 'labelled so already';
  const parts = [
    said > 0 ? `${String(said)} ${before}` : '',
    plan.without > 0 ? `${String(plan.without)} without a gap to tell of` : '',
    plan.beyond > 0 ? `${String(plan.beyond)} for another time, as this goes in hundreds` : '',
    plan.unread > 0 ? `${String(plan.unread)} that Jira did not give` : '',
  ].filter((part) => part !== '');
  const out = parts.length === 0 ? '' : ` Left out: ${parts.join('; ')}.`;
  return count === 0 ? `There is nothing to write.${out}` : `${counted(count, 'work item')}.${out}`;
}
