import { lazy, Suspense, useState } from 'react';
import { DEFAULT_SPACE_SETTINGS, type SpaceSettings } from '../../src/settings/settings';
import { call } from '../kit/bridge/call';
import { Button } from '../kit/components/Button';
import { Loading } from '../kit/components/Loading';
import { Notice, ProblemNotice } from '../kit/components/Notice';
import { type AppFailure, describeProblem } from '../kit/copy';
import type { Space } from '../kit/space';
import { problemsOf } from '../settings-kit/damaged-problems';
import { ProblemList } from '../settings-kit/ProblemList';

const OlderRevisions = lazy(async () => ({ default: (await import('./OlderRevisions')).OlderRevisions }));

/** The revision that a save has to name; null where the damage is not this space's own. */
function ownRevision({ failure }: AppFailure): number | null {
  const { whose, revision } = failure.params;
  return whose === 'space' && typeof revision === 'number' ? revision : null;
}

interface Props {
  readonly space: Space;
  readonly problem: AppFailure;
  readonly onReload: () => void;
}

/** Two steps, because what stands there now can be brought back only from the history. */
function StartAfresh({ busy, onStart }: { busy: boolean; onStart: () => void }) {
  const [asked, setAsked] = useState(false);
  if (!asked) return <Button onClick={() => setAsked(true)}>Start afresh…</Button>;
  return (
    <>
      <Button look="primary" disabled={busy} onClick={onStart}>
        Replace them with the defaults
      </Button>
      <Button disabled={busy} onClick={() => setAsked(false)}>
        Keep them
      </Button>
    </>
  );
}

/**
 * Settings that cannot be read: where they are broken, and the two ways on: an older revision, or a fresh start. Nothing
 * resets by itself, and the damaged revision stays in the history.
 */
export function DamagedSettings({ space, problem, onReload }: Props) {
  const [busy, setBusy] = useState(false);
  const [older, setOlder] = useState(false);
  const [failed, setFailed] = useState<unknown>(null);
  const { title, remedy } = describeProblem(problem);
  const revision = ownRevision(problem);
  if (revision === null) return <ProblemNotice problem={problem} onRetry={onReload} />;
  const save = async (settings: SpaceSettings) => {
    setBusy(true);
    try {
      await call('space.settings.save', { settings, revision });
      onReload();
    } catch (reason) {
      setFailed(reason);
      setBusy(false);
    }
  };
  return (
    <>
      <Notice
        tone="danger"
        title={title}
        urgent
        actions={
          <>
            {!older && (
              <Button look="primary" onClick={() => setOlder(true)}>
                Look at older revisions
              </Button>
            )}
            <StartAfresh busy={busy} onStart={() => void save(DEFAULT_SPACE_SETTINGS)} />
          </>
        }
      >
        <p>{remedy} Until then the map shows the default split.</p>
        <ProblemList problems={problemsOf(problem.failure)} />
      </Notice>
      {failed !== null && <ProblemNotice problem={failed} />}
      {older && (
        <Suspense fallback={<Loading what="the history" rows={3} />}>
          <OlderRevisions space={space} busy={busy} onRestore={(settings) => void save(settings)} />
        </Suspense>
      )}
    </>
  );
}
