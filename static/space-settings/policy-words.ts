/** The effect of changed checks in words. Pure. */
import type { PolicyPreview } from '../../src/backlog-check';
import { counted, formatCount } from '../kit/copy';

type Preview = Pick<PolicyPreview, 'scopeLabel' | 'judged' | 'moreUnready' | 'fewerUnready'>;

/** "With this, 41 more items would not be ready (12 PM, 29 PO)." */
export function policySentence({ moreUnready: { PM, PO, both }, fewerUnready }: Preview): string {
  const more = PM + PO + both;
  if (more === 0 && fewerUnready === 0) return 'With this, the same items would be ready as now.';
  const owners = [
    PM > 0 ? `${formatCount(PM)} PM` : null,
    PO > 0 ? `${formatCount(PO)} PO` : null,
    both > 0 ? `${formatCount(both)} both` : null,
  ].filter((part) => part !== null);
  const first = more === 0 ? null : `${counted(more, 'more item')} would not be ready (${owners.join(', ')})`;
  const second =
    fewerUnready === 0 ? null : `${counted(fewerUnready, more === 0 ? 'more item' : 'other')} would be ready`;
  return `With this, ${[first, second].filter((part) => part !== null).join('; ')}.`;
}

/** Which items were judged, so that nobody takes the sample for the whole. */
export function policyScope({ scopeLabel, judged }: Preview, gaps: number): string {
  const seen = `Judged: ${counted(judged, 'item')} of ${scopeLabel}.`;
  return gaps === 0 ? seen : `${seen} Not everything could be read, so the numbers may be too small.`;
}
