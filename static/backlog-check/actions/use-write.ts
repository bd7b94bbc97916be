/** One change at a time: whether it is going on, and what went wrong with the last one. */
import { useState } from 'react';
import { writeProblem } from './write-words';

export interface Write {
  readonly busy: boolean;
  /** In words; null where nothing is wrong. */
  readonly problem: string | null;
  /** @param work gives words where the change was not made, null where it was; may reject */
  readonly run: (work: () => Promise<string | null>) => void;
  readonly say: (problem: string | null) => void;
}

export function useWrite(): Write {
  const [busy, setBusy] = useState(false);
  const [problem, say] = useState<string | null>(null);
  const run = (work: () => Promise<string | null>): void => {
    if (busy) return;
    setBusy(true);
    say(null);
    work()
      .catch(writeProblem)
      .then((words) => {
        say(words);
        setBusy(false);
      });
  };
  return { busy, problem, run, say };
}
