/** The form's state: what is edited here, how it differs from what is stored, and how two people's edits meet. Pure. */
import {
  compareCells,
  DEFAULT_PRESET_ID,
  resolveMap,
  type PresetId,
  type SpaceIssueType,
} from '../../src/decision-rights';
import type { SiteDefaults, SpaceSettings } from '../../src/settings/settings';

/** The part of the settings that this page edits; everything else is passed on untouched. */
export interface Draft {
  readonly PM: string | null;
  readonly PO: string | null;
  readonly escalationContact: string | null;
  /** Null: inherit the site's. */
  readonly preset: PresetId | null;
}

const DRAFT_FIELDS = ['PM', 'PO', 'escalationContact', 'preset'] as const satisfies readonly (keyof Draft)[];

export function draftOf({ holders, escalationContact, preset }: SpaceSettings): Draft {
  return { PM: holders.PM?.accountId ?? null, PO: holders.PO?.accountId ?? null, escalationContact, preset };
}

const holder = (accountId: string | null) => (accountId === null ? null : { accountId });

/** The stored settings with the draft's values in them. */
export function withDraft(stored: SpaceSettings, draft: Draft): SpaceSettings {
  return {
    ...stored,
    holders: { PM: holder(draft.PM), PO: holder(draft.PO) },
    escalationContact: draft.escalationContact,
    preset: draft.preset,
  };
}

/** The fields in which two drafts differ. */
export function changedFields(from: Draft, to: Draft): readonly (keyof Draft)[] {
  return DRAFT_FIELDS.filter((field) => from[field] !== to[field]);
}

/**
 * Puts one person's edits on top of what somebody else saved meanwhile: a field that was edited here keeps its edit,
 * every other one takes the newer value.
 */
export function rebase(base: Draft, mine: Draft, theirs: Draft): Draft {
  const edited = new Set(changedFields(base, mine));
  const pick = <K extends keyof Draft>(field: K): Draft[K] => (edited.has(field) ? mine[field] : theirs[field]);
  return {
    PM: pick('PM'),
    PO: pick('PO'),
    escalationContact: pick('escalationContact'),
    preset: pick('preset'),
  };
}

/** The preset that applies where the space chooses none. */
export const inheritedPreset = (site: SiteDefaults): PresetId => site.preset ?? DEFAULT_PRESET_ID;

export interface Effect {
  /** Steps whose deciding role changes, and how many there are. */
  readonly changed: number;
  readonly total: number;
  readonly toPM: number;
  readonly toPO: number;
}

/** What saving the draft would do to the map. */
export function effectOf(
  issueTypes: readonly SpaceIssueType[],
  stored: SpaceSettings,
  draft: Draft,
  site: SiteDefaults,
): Effect {
  const before = resolveMap({ issueTypes, space: stored, site });
  const after = resolveMap({ issueTypes, space: withDraft(stored, draft), site });
  const moved = compareCells(before, after).roleChanges;
  const toPM = moved.filter(({ after: { role } }) => role === 'PM').length;
  return { changed: moved.length, total: after.cells.length, toPM, toPO: moved.length - toPM };
}

/** The effect in one sentence; null where the map stays as it is. */
export function effectSentence({ changed, total, toPM, toPO }: Effect): string | null {
  if (changed === 0) return null;
  const parts = [toPM > 0 ? `${String(toPM)} to the PM` : null, toPO > 0 ? `${String(toPO)} to the PO` : null];
  return `Moves ${String(changed)} of ${String(total)} steps: ${parts.filter((part) => part !== null).join(', ')}.`;
}
