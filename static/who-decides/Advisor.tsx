import { useCallback, useRef } from 'react';
import { advise } from '../../src/decision-rights';
import { jira } from '../kit/bridge/jira';
import type { Space } from '../kit/space';
import { useLoad } from '../kit/use-load';
import { useSeen } from '../kit/use-seen';
import { MOST_ITEMS, readAdviceInput } from './advisor';
import styles from './Advisor.module.css';
import { SettingsLink } from './SettingsLink';

function Advice({ space }: { space: Space }) {
  const [loaded] = useLoad(useCallback(() => readAdviceInput(jira, space), [space]));
  if (loaded.state !== 'ready') return <p className={styles.waiting}>Looking at the size of this space…</p>;
  const input = loaded.value;
  const estimated = input.engineers?.from === 'estimate';
  const { mayAdminister } = space.stored;
  return (
    <>
      <p>{advise(input).sentence}</p>
      <p className={styles.note}>
        {estimated &&
          `Engineers are estimated: the different assignees of ${
            input.engineers?.atLeast === true
              ? `the ${String(MOST_ITEMS)} work items changed last`
              : 'work items changed'
          } in the last 90 days; nobody’s name is kept. `}
        Scrum teams are boards with an active sprint.{' '}
        {input.stage === null && 'The company’s stage is not known here. '}
        {mayAdminister && <SettingsLink space={space}>Correct the numbers</SettingsLink>}
      </p>
    </>
  );
}

/**
 * What the documents would advise for a space of this size: one calm sentence, with where its numbers come from. They
 * cost several requests, so they are read once the reader has come this far.
 */
export function Advisor({ space }: { space: Space }) {
  const section = useRef<HTMLElement>(null);
  const seen = useSeen(section);
  return (
    <section ref={section} aria-labelledby="advisor-title" className={styles.section}>
      <h2 id="advisor-title" className={styles.title}>
        One product person or two?
      </h2>
      {seen && <Advice space={space} />}
    </section>
  );
}
