import { driftOf, hasDrifted, seenOf, unknownIds, type DriftOf } from '../../src/decision-rights';
import { Button } from '../kit/components/Button';
import { Notice } from '../kit/components/Notice';
import { overridesOf, withoutExceptions } from './overrides';
import type { SectionProps } from './section-props';

function Changes({ what, drift }: { what: string; drift: DriftOf }) {
  const { added, renamed, removed } = drift;
  return (
    <>
      {added.length > 0 && (
        <p>
          New {what}: {added.map(({ name }) => name).join(', ')}.
        </p>
      )}
      {renamed.length > 0 && (
        <p>
          Renamed {what}: {renamed.map(({ before, name }) => `${before} is now ${name}`).join(', ')}. What was set by id
          still holds.
        </p>
      )}
      {removed.length > 0 && (
        <p>
          Gone {what}: {removed.map(({ name }) => name).join(', ')}.
        </p>
      )}
    </>
  );
}

/** What changed in the space since the last save, and settings that name what is gone. */
export function DriftNotice({ space, form, mayEdit }: SectionProps) {
  const { draft } = form;
  const drift = driftOf(space.issueTypes, draft.seen);
  const gone = overridesOf(space.issueTypes, draft).filter((override) => override.gone);
  const steps = unknownIds(space.issueTypes, draft).confirmedSteps;
  const nothingGone = gone.length + steps.length === 0;
  if (!hasDrifted(drift) && nothingGone) return null;
  const remove = () =>
    form.edit({
      ...withoutExceptions(draft, gone),
      confirmedSteps: Object.fromEntries(Object.entries(draft.confirmedSteps).filter(([id]) => !steps.includes(id))),
    });
  return (
    <Notice
      tone="warning"
      title="This space has changed since its settings were saved"
      actions={
        mayEdit ? (
          <>
            {!nothingGone && <Button onClick={remove}>Remove what names something gone</Button>}
            {hasDrifted(drift) && (
              <Button onClick={() => form.edit({ seen: seenOf(space.issueTypes) })}>I have seen this</Button>
            )}
          </>
        ) : undefined
      }
    >
      <Changes what="work types" drift={drift.issueTypes} />
      <Changes what="statuses" drift={drift.statuses} />
      {gone.length > 0 && <p>Exceptions that do nothing now: {gone.map(({ where }) => where).join('; ')}.</p>}
      {steps.length > 0 && <p>Confirmed steps of statuses that are gone: {steps.length}.</p>}
    </Notice>
  );
}
