import { PanelSection } from '../kit/components/SidePanel';
import type { Cell } from '../../src/decision-rights';
import type { AskedItem } from './asked-item';
import { DecisionRecord } from './DecisionRecord';
import { Escalation } from './Escalation';
import type { Holding } from './holding';

/** What concerns one item and not its cell: the decisions that were made on it, and a disagreement about it. */
export function ItemMatters({ holding, item, cell }: { holding: Holding; item: AskedItem; cell: Cell }) {
  return (
    <>
      <PanelSection title="Decisions on this work item">
        <DecisionRecord key={item.issue.id} holding={holding} item={item} cell={cell} />
      </PanelSection>
      <PanelSection title="If you disagree">
        <Escalation key={item.issue.id} holding={holding} item={item} cell={cell} />
      </PanelSection>
    </>
  );
}
