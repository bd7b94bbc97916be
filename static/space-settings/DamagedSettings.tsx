import { useState } from 'react';
import { DEFAULT_SPACE_SETTINGS } from '../../src/settings/settings';
import { call } from '../kit/bridge/call';
import { Button } from '../kit/components/Button';
import { Notice, ProblemNotice } from '../kit/components/Notice';
import { type AppFailure, describeProblem } from '../kit/copy';

/** The revision that a fresh start has to name; null where the damage is not this space's own. */
function ownRevision({ failure }: AppFailure): number | null {
  const { whose, revision } = failure.params;
  return whose === 'space' && typeof revision === 'number' ? revision : null;
}

/** Settings that cannot be read: where they are broken, and, in two steps, a fresh start. Nothing resets by itself. */
export function DamagedSettings({ problem, onReload }: { problem: AppFailure; onReload: () => void }) {
  const [step, setStep] = useState<'shown' | 'asked' | 'saving'>('shown');
  const [failed, setFailed] = useState<unknown>(null);
  const { title, remedy, detail } = describeProblem(problem);
  const revision = ownRevision(problem);
  const startAfresh = async (from: number) => {
    setStep('saving');
    try {
      await call('space.settings.save', { settings: DEFAULT_SPACE_SETTINGS, revision: from });
      onReload();
    } catch (reason) {
      setFailed(reason);
      setStep('shown');
    }
  };
  if (revision === null) return <ProblemNotice problem={problem} onRetry={onReload} />;
  return (
    <>
      <Notice
        tone="danger"
        title={title}
        urgent
        actions={
          step === 'shown' ? (
            <Button onClick={() => setStep('asked')}>Start afresh…</Button>
          ) : (
            <>
              <Button look="primary" disabled={step === 'saving'} onClick={() => void startAfresh(revision)}>
                Replace them with the defaults
              </Button>
              <Button disabled={step === 'saving'} onClick={() => setStep('shown')}>
                Keep them
              </Button>
            </>
          )
        }
      >
        <p>{remedy}</p>
        {detail !== null && <p>{detail}</p>}
      </Notice>
      {failed !== null && <ProblemNotice problem={failed} />}
    </>
  );
}
