/** What is wrong with the exemptions of a space, seen from a run: what excuses nothing should not stay for ever. */
import { exemptionProblem } from './apply-exemptions';
import type { ScopeExemption } from './exemption';
import type { JudgedItem } from './outcome';

export interface SpaceExemptionNote {
  readonly state: 'unknownCheck' | 'reasonless' | 'expired' | 'unused';
  readonly exemption: ScopeExemption;
}

const keyOf = ({ checkId, scope, reason, until }: ScopeExemption): string =>
  JSON.stringify([checkId, scope.type, scope.id, reason, until]);

/**
 * Notes on exemptions of the settings.
 * @param judged the items of a run; an exemption that excuses none of them is `unused` in that run. Empty: not said.
 * @param now epoch milliseconds
 */
export function spaceExemptionNotes(
  exemptions: readonly ScopeExemption[],
  judged: readonly JudgedItem[],
  now: number,
): readonly SpaceExemptionNote[] {
  const used = new Set<string>();
  for (const { results } of exemptions.length === 0 ? [] : judged) {
    for (const { exemption } of results) if (exemption?.from === 'space') used.add(keyOf(exemption.exemption));
  }
  return exemptions.flatMap((exemption): readonly SpaceExemptionNote[] => {
    const problem = exemptionProblem(exemption, now);
    if (problem !== null) return [{ state: problem, exemption }];
    const unused = judged.length > 0 && !used.has(keyOf(exemption));
    return unused ? [{ state: 'unused', exemption }] : [];
  });
}
