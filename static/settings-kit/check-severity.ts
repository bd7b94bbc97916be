/** How much each check weighs for each kind of work type: what is inherited, what is set here, and both in words. Pure. */
import type { Check, Severity } from '../../src/checks';
import type { WorkTypeKind } from '../../src/decision-rights';
import type { SpaceSettings } from '../../src/settings/settings';

export type CheckSettings = SpaceSettings['checks'];
export type OneCheck = NonNullable<CheckSettings[keyof CheckSettings]>;
export type Weight = Severity | 'off';
export type Weights = Readonly<Partial<Record<WorkTypeKind, Weight>>>;

export const WEIGHT_NAMES: Readonly<Record<Weight, string>> = {
  blocker: 'Blocker',
  warning: 'Warning',
  info: 'Hint',
  off: 'Off',
};

export const KIND_NAMES: Readonly<Record<WorkTypeKind, string>> = {
  story: 'Stories',
  task: 'Tasks',
  bug: 'Bugs',
  spike: 'Spikes',
  epic: 'Epics',
  portfolio: 'Above epics',
  subtask: 'Subtasks',
};

/** The kinds that a check speaks about, in the product's order. */
export const kindsOf = (check: Check): readonly WorkTypeKind[] => Object.keys(check.severity) as WorkTypeKind[];

/**
 * What applies for each kind after `set`; one weight for all reaches only the kinds that are on by default, or all of them
 * where the check is off by default.
 */
export function weightsOf(check: Check, set: OneCheck['severity']): Weights {
  const isOn = kindsOf(check).some((kind) => check.severity[kind] !== 'off');
  return Object.fromEntries(
    kindsOf(check).map((kind) => {
      const usual = check.severity[kind] ?? 'off';
      if (typeof set === 'string') return [kind, usual === 'off' && isOn ? 'off' : set];
      return [kind, set?.[kind] ?? usual];
    }),
  );
}

/**
 * What to store after one kind was given a weight. All kinds are written, because a space's weights take the place of the
 * site's as a whole; undefined where nothing differs from what is inherited.
 */
export function withWeight(
  check: Check,
  { own, inherited }: { own: OneCheck['severity']; inherited: OneCheck['severity'] },
  kind: WorkTypeKind,
  weight: Weight,
): Record<string, Weight> | undefined {
  const base = weightsOf(check, inherited);
  const next = { ...(own === undefined ? base : weightsOf(check, own)), [kind]: weight };
  return kindsOf(check).every((one) => next[one] === base[one]) ? undefined : next;
}

const ORDER: readonly Weight[] = ['blocker', 'warning', 'info', 'off'];

/** "Blocker: stories. Warning: tasks, epics." Kinds that are off are named only where all are. */
export function weightsInWords(weights: Weights): string {
  const parts = ORDER.filter((weight) => weight !== 'off').flatMap((weight) => {
    const kinds = (Object.keys(weights) as WorkTypeKind[]).filter((kind) => weights[kind] === weight);
    return kinds.length === 0
      ? []
      : [`${WEIGHT_NAMES[weight]}: ${kinds.map((kind) => KIND_NAMES[kind].toLowerCase()).join(', ')}`];
  });
  return parts.length === 0 ? 'Off' : parts.join(' · ');
}

/** Puts one attribute of a check's settings in or takes it out; undefined where nothing of its own is left. */
export function withAttribute<K extends keyof OneCheck>(
  one: OneCheck | undefined,
  attribute: K,
  value: OneCheck[K] | undefined,
): OneCheck | undefined {
  const { [attribute]: _before, ...others } = one ?? {};
  const next = value === undefined ? others : { ...others, [attribute]: value };
  return Object.keys(next).length === 0 ? undefined : (next as OneCheck);
}
