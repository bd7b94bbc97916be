import type { CellRef } from '../../src/decision-rights';
import { formatMoment } from '../kit/dates';
import { nameOf } from '../kit/space';
import { Advisor } from './Advisor';
import type { Parts } from './area-names';
import styles from './BelowMap.module.css';
import { DecisionList } from './DecisionList';
import type { Holding } from './holding';
import { MapLint } from './MapLint';

/** Who saved last and when; the page knows of no earlier save. */
function LastSave({ holding }: { holding: Holding }) {
  const { savedAt, savedBy, revision, mayAdminister } = holding.space.stored;
  if (revision === 0)
    return <p className={styles.quiet}>Nothing has been set for this space; it shows the defaults.</p>;
  if (savedAt === null) return <p className={styles.quiet}>Settings were saved; when and by whom is not known.</p>;
  const by = savedBy === null ? 'somebody unknown' : nameOf(holding.people, savedBy);
  return (
    <p className={styles.quiet}>
      Settings last saved by {by} on {formatMoment(savedAt)}.
      {mayAdminister && ' Earlier saves are in the history of the settings page.'}
    </p>
  );
}

/** What stands below the map: what is wrong with it, what the documents advise, what was decided. */
export function BelowMap({
  holding,
  parts,
  onShow,
  onAsk,
}: {
  holding: Holding;
  parts: Parts;
  onShow: (cell: CellRef) => void;
  onAsk: (key: string) => void;
}) {
  const { space } = holding;
  return (
    <div className={styles.below}>
      <MapLint holding={holding} parts={parts} onShow={onShow} />
      <Advisor space={space} />
      <section aria-labelledby="decisions-title" className={styles.decisions}>
        <h2 id="decisions-title">Recorded decisions</h2>
        <DecisionList space={space} onAsk={onAsk} />
      </section>
      <LastSave holding={holding} />
    </div>
  );
}
