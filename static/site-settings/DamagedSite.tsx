import { useState } from 'react';
import { DEFAULT_SITE_DEFAULTS } from '../../src/settings/settings';
import { call } from '../kit/bridge/call';
import { Button } from '../kit/components/Button';
import { Notice, ProblemNotice } from '../kit/components/Notice';
import { type AppFailure, describeProblem } from '../kit/copy';
import { problemsOf } from '../settings-kit/damaged-problems';
import { ProblemList } from '../settings-kit/ProblemList';

/** Defaults that cannot be read: where they are broken, and, in two steps, a fresh start. Nothing resets by itself. */
export function DamagedSite({ problem, onReload }: { problem: AppFailure; onReload: () => void }) {
  const [step, setStep] = useState<'shown' | 'asked' | 'saving'>('shown');
  const [failed, setFailed] = useState<unknown>(null);
  const { title } = describeProblem(problem);
  const { revision } = problem.failure.params;
  const startAfresh = async () => {
    setStep('saving');
    try {
      await call('site.settings.save', { settings: DEFAULT_SITE_DEFAULTS, revision: Number(revision) });
      onReload();
    } catch (reason) {
      setFailed(reason);
      setStep('shown');
    }
  };
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
              <Button look="primary" disabled={step === 'saving'} onClick={() => void startAfresh()}>
                Replace them with the product’s defaults
              </Button>
              <Button disabled={step === 'saving'} onClick={() => setStep('shown')}>
                Keep them
              </Button>
            </>
          )
        }
      >
        <p>
          They were kept as they are, and nothing was reset. Until they are saved anew, the product’s own defaults take
          their place; what a space has set itself holds.
        </p>
        <ProblemList problems={problemsOf(problem.failure)} />
      </Notice>
      {failed !== null && <ProblemNotice problem={failed} />}
    </>
  );
}
