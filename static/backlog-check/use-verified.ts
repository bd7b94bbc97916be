import { useEffect, useState } from 'react';
import type { Exemption } from '../../src/checks';
import { call } from '../kit/bridge/call';
import type { Entry } from './entry';

/** The exemptions that stand with an item itself, whether they excuse something or not. */
function ownExemptions({ item, exempt }: Entry): readonly Exemption[] {
  const applied = exempt.flatMap(({ exemption }) => (exemption?.from === 'item' ? [exemption.exemption] : []));
  const noted = item.exemptionNotes.flatMap(({ exemption }) => (exemption === null ? [] : [exemption]));
  return [...applied, ...noted];
}

const MOST = 100;

/**
 * Which of an item's exemptions the app has not written: whoever may edit the item may write its property by other
 * means, and names whom they like.
 *
 * @returns the checks of such exemptions; none as long as that is not known
 */
export function useForeignExemptions(entry: Entry): ReadonlySet<string> {
  const { id } = entry.item;
  const exemptions = JSON.stringify(ownExemptions(entry).slice(0, MOST));
  const [known, setKnown] = useState<{ readonly of: string; readonly checks: ReadonlySet<string> } | null>(null);
  const of = `${id} ${exemptions}`;
  useEffect(() => {
    const asked = JSON.parse(exemptions) as Exemption[];
    if (asked.length === 0) return;
    let left = false;
    call('space.exemptions.verify', { exemptions: asked.map((exemption) => ({ issueId: id, exemption })) }).then(
      ({ written }) => {
        if (left) return;
        const foreign = asked.filter((_, index) => written[index] === false).map(({ checkId }) => checkId);
        setKnown({ of, checks: new Set(foreign) });
      },
      // Whether it was written by the app stays open; nothing is said about it then.
      () => undefined,
    );
    return () => {
      left = true;
    };
  }, [of, id, exemptions]);
  return known?.of === of ? known.checks : new Set();
}
