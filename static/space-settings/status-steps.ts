/** The step of each status: what the classifier makes of it, and what an admin has confirmed. Pure. */
import { resolveMap, type SpaceIssueType, type StatusCategory, type Step } from '../../src/decision-rights';
import type { SiteDefaults, SpaceSettings } from '../../src/settings/settings';

export interface StatusStep {
  readonly id: string;
  readonly name: string;
  readonly category: StatusCategory;
  /** Names of the work types that have the status. */
  readonly issueTypes: readonly string[];
  /** What the classifier says for most of the work types that have it. */
  readonly guess: Step;
  /** It says something else for others of them. */
  readonly differs: boolean;
  /** For one of them at least it was not sure: the map shows a suggestion. */
  readonly unsure: boolean;
  readonly confirmed: Step | null;
}

/** The value that occurs most; of equals the first. */
function mostOf<T>(values: readonly T[]): T | undefined {
  const counts = new Map<T, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].reduce<readonly [T, number] | undefined>(
    (best, entry) => (best === undefined || entry[1] > best[1] ? entry : best),
    undefined,
  )?.[0];
}

/** Every status of the space once: those that wait for a word first, then in the order in which the work types have them. */
export function statusSteps(
  issueTypes: readonly SpaceIssueType[],
  settings: SpaceSettings,
  site: SiteDefaults,
): readonly StatusStep[] {
  const { cells } = resolveMap({ issueTypes, space: { ...settings, confirmedSteps: {} }, site });
  const statuses = new Map(issueTypes.flatMap((type) => type.statuses.map((status) => [status.id, status] as const)));
  const all = [...statuses.values()].map(({ id, name, category }): StatusStep => {
    const here = cells.filter(({ statusId }) => statusId === id);
    const steps = here.map(({ step }) => step);
    return {
      id,
      name,
      category,
      issueTypes: issueTypes
        .filter((type) => here.some((cell) => cell.issueTypeId === type.id))
        .map((type) => type.name),
      guess: mostOf(steps) ?? 'refinement',
      differs: new Set(steps).size > 1,
      unsure: here.some(({ suggested }) => suggested),
      confirmed: settings.confirmedSteps[id] ?? null,
    };
  });
  const waits = ({ unsure, confirmed }: StatusStep) => unsure && confirmed === null;
  return [...all.filter(waits), ...all.filter((status) => !waits(status))];
}
