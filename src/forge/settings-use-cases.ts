/** What reading and saving settings have in common, for a space and for the site. */
// Not through the folder's face: that would bring the whole judgement into the back end (bench/measures/back-end.ts).
import { checkOptionsProblems } from '../checks/check-options';
import type { Current, History, OwnedSettings, SaveOutcome, SpaceSettings } from '../settings';
import { failed } from './secured';

/** The answer to a save. */
function saveAnswer(outcome: SaveOutcome, expected: number) {
  switch (outcome.type) {
    case 'saved':
      return { ok: true as const, value: { revision: outcome.revision } };
    case 'conflict':
      return failed('conflict', {
        expected,
        revision: outcome.revision,
        savedBy: outcome.savedBy ?? '',
        savedAt: outcome.savedAt ?? '',
      });
    case 'tooLarge':
      return failed('badRequest', { at: 'settings', bytes: outcome.bytes, limit: outcome.limit });
  }
}

/** More would not help whoever reads them. */
const MOST_PROBLEMS = 5;

/** Options that do not fit their check, as a refusal with the place; null where all fit. */
function refusedOptions(checks: SpaceSettings['checks']): ReturnType<typeof failed> | null {
  const problems = checkOptionsProblems(checks);
  if (problems.length === 0) return null;
  const expected = problems.slice(0, MOST_PROBLEMS).join(' ');
  return failed('badRequest', { problems: problems.length, at: 'settings.checks', received: '', expected });
}

/** Saves, unless the options of a check do not fit it. */
export async function saveSettings<T extends { readonly checks: SpaceSettings['checks'] }>(
  owned: OwnedSettings<T>,
  { settings, revision, accountId, now }: { settings: T; revision: number; accountId: string; now: Date },
) {
  return (
    refusedOptions(settings.checks) ??
    saveAnswer(await owned.save({ settings, expectedRevision: revision, accountId, now }), revision)
  );
}

const revisionOf = <T>({ revision, savedBy, savedAt, content }: Current<T>) => ({
  revision,
  savedBy,
  savedAt,
  settings: content.ok ? content.settings : null,
});

/** A history as the contract gives it: a revision that cannot be read is there, without settings. */
export function historyAnswer<T>({ revisions, more }: History<T>) {
  return { ok: true as const, value: { revisions: revisions.map(revisionOf), more } };
}
