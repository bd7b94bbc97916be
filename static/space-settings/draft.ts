/** The form's state: how a draft differs from what is stored, what it would do, and how two people's edits meet. Pure. */
import {
  compareCells,
  DEFAULT_PRESET_ID,
  resolveMap,
  type PresetId,
  type SpaceIssueType,
} from '../../src/decision-rights';
import type { SiteDefaults, SpaceSettings } from '../../src/settings/settings';
import {
  fromLeaves,
  leavesOf,
  sameFact,
  sectionOf,
  SECTIONS,
  type Leaves,
  type SectionId,
} from '../settings-kit/leaves';

/** The places of the facts in which two settings differ. */
export function changedPlaces(from: SpaceSettings, to: SpaceSettings): readonly string[] {
  return differing(leavesOf(from), leavesOf(to));
}

function differing(from: Leaves, to: Leaves): readonly string[] {
  return [...new Set([...from.keys(), ...to.keys()])].filter((place) => !sameFact(from.get(place), to.get(place)));
}

/** The sections in which two settings differ, in the page's order. */
export function changedSections(from: SpaceSettings, to: SpaceSettings): readonly SectionId[] {
  const changed = new Set(changedPlaces(from, to).map(sectionOf));
  // Taking note of what changed in the space is a change too, though it sets no fact.
  if (!sameFact(from.seen, to.seen)) changed.add('exceptions');
  return SECTIONS.filter((section) => changed.has(section));
}

/** One section of a conflict: what each side changed in it. */
export interface SectionConflict {
  readonly section: SectionId;
  readonly mine: readonly string[];
  readonly theirs: readonly string[];
  /** Changed on both sides, to different values: only one of them can stand. */
  readonly both: readonly string[];
}

/** What two people changed since `base`, section by section; sections that neither touched are left out. */
export function conflictOf(
  base: SpaceSettings,
  mine: SpaceSettings,
  theirs: SpaceSettings,
): readonly SectionConflict[] {
  const [wasBase, isMine, isTheirs] = [leavesOf(base), leavesOf(mine), leavesOf(theirs)];
  const [changedHere, changedThere] = [differing(wasBase, isMine), differing(wasBase, isTheirs)];
  return SECTIONS.flatMap((section): SectionConflict[] => {
    const inSection = (places: readonly string[]) => places.filter((place) => sectionOf(place) === section);
    const conflict = {
      section,
      mine: inSection(changedHere),
      theirs: inSection(changedThere),
      both: inSection(changedHere).filter(
        (place) => changedThere.includes(place) && !sameFact(isMine.get(place), isTheirs.get(place)),
      ),
    };
    return conflict.mine.length + conflict.theirs.length === 0 ? [] : [conflict];
  });
}

/** `mine`: what I changed goes on top of theirs. `theirs`: my changes of the section are dropped. */
export type SectionChoice = 'mine' | 'theirs';

/**
 * Puts one person's edits on top of what somebody else saved meanwhile. A fact that only one side changed takes that
 * side's value; where both did, and in sections that are given up, the choice decides.
 */
export function merge(
  { base, mine, theirs }: { base: SpaceSettings; mine: SpaceSettings; theirs: SpaceSettings },
  choices: Readonly<Partial<Record<SectionId, SectionChoice>>>,
): SpaceSettings {
  const here = leavesOf(mine);
  const merged = new Map(leavesOf(theirs));
  for (const place of differing(leavesOf(base), here)) {
    if (choices[sectionOf(place)] === 'theirs') continue;
    const value = here.get(place);
    if (value === undefined) merged.delete(place);
    else merged.set(place, value);
  }
  return fromLeaves(merged, theirs.seen);
}

/** The preset that applies where the space chooses none. */
export const inheritedPreset = (site: SiteDefaults): PresetId => site.preset ?? DEFAULT_PRESET_ID;

export interface Effect {
  /** Steps whose deciding role changes, and how many there are. */
  readonly changed: number;
  readonly total: number;
  readonly toPM: number;
  readonly toPO: number;
  /** Steps at which the same role decides for another reason. */
  readonly otherRight: number;
}

/** What saving the draft would do to the map. */
export function effectOf(
  issueTypes: readonly SpaceIssueType[],
  stored: SpaceSettings,
  draft: SpaceSettings,
  site: SiteDefaults,
): Effect {
  const before = resolveMap({ issueTypes, space: stored, site });
  const after = resolveMap({ issueTypes, space: draft, site });
  const { roleChanges: moved, rightChanges } = compareCells(before, after);
  const toPM = moved.filter(({ after: { role } }) => role === 'PM').length;
  return {
    changed: moved.length,
    total: after.cells.length,
    toPM,
    toPO: moved.length - toPM,
    otherRight: rightChanges.length,
  };
}

/** The effect in one sentence; null where the map stays as it is. */
export function effectSentence({ changed, total, toPM, toPO, otherRight }: Effect): string | null {
  if (changed === 0) {
    return otherRight === 0
      ? null
      : `Nobody’s call changes; at ${String(otherRight)} of ${String(total)} steps it rests on another decision.`;
  }
  const parts = [toPM > 0 ? `${String(toPM)} to the PM` : null, toPO > 0 ? `${String(toPO)} to the PO` : null];
  return `Moves ${String(changed)} of ${String(total)} steps: ${parts.filter((part) => part !== null).join(', ')}.`;
}
