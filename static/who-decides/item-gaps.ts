/** The open gaps of one item, judged now as the viewing person. */
import { runBacklogCheck } from '../../src/backlog-check';
import type { JudgedItem } from '../../src/checks';
import { shortGap } from '../backlog-check/gap-words';
import { spaceInput } from '../backlog-check/run-input';
import { jira } from '../kit/bridge/jira';
import type { Space } from '../kit/space';
import type { EscalationFacts } from './escalation';

/** Null where the item could not be judged. Never rejects. */
export async function gapsOf(space: Space, issueId: string): Promise<EscalationFacts['gaps']> {
  let judged: JudgedItem | null = null;
  try {
    const { input } = spaceInput(space);
    const scope = { type: 'jql', jql: `id = ${issueId}`, limit: 1 } as const;
    for await (const event of runBacklogCheck({ jira }, { ...input, scope })) {
      if (event.type === 'judged' || event.type === 'revised') judged = event.items[0] ?? judged;
    }
  } catch {
    return null;
  }
  if (judged === null) return null;
  return judged.results
    .filter(({ outcome }) => outcome === 'fail')
    .map((result) => ({ checkId: result.checkId, owner: result.owner, title: shortGap(result) }));
}
