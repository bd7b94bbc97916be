/** Older revisions beside damaged settings: one is looked at, then saved as the newest. Loaded when it is asked for. */
import { useState } from 'react';
import { DEFAULT_SPACE_SETTINGS, type SpaceSettings } from '../../src/settings/settings';
import { Button } from '../kit/components/Button';
import { Notice } from '../kit/components/Notice';
import type { Space } from '../kit/space';
import { diffSettings } from '../settings-kit/diff';
import { DiffList } from '../settings-kit/DiffList';
import { History } from '../settings-kit/History';
import { useNames } from './use-names';
import { useRevisions } from './use-revisions';
import { usePeople } from './use-people';

interface Chosen {
  readonly revision: number;
  readonly settings: SpaceSettings;
}

export function OlderRevisions({
  space,
  busy,
  onRestore,
}: {
  space: Space;
  busy: boolean;
  onRestore: (settings: SpaceSettings) => void;
}) {
  const [chosen, setChosen] = useState<Chosen | null>(null);
  const people = usePeople(space, chosen?.settings ?? DEFAULT_SPACE_SETTINGS);
  const names = useNames(space, people, true);
  const load = useRevisions(people);
  return (
    <>
      {chosen !== null && (
        <Notice
          tone="information"
          title={`What revision ${String(chosen.revision)} says`}
          actions={
            <>
              <Button look="primary" disabled={busy} onClick={() => onRestore(chosen.settings)}>
                Save it as the newest
              </Button>
              <Button disabled={busy} onClick={() => setChosen(null)}>
                Cancel
              </Button>
            </>
          }
        >
          <DiffList
            diff={diffSettings(DEFAULT_SPACE_SETTINGS, chosen.settings, names)}
            none="Nothing: everything as inherited."
          />
        </Notice>
      )}
      <History
        load={load}
        defaults={DEFAULT_SPACE_SETTINGS}
        describe={(from, to) => diffSettings(from, to, names)}
        person={names.person}
        onSaverIds={people.look}
        onRestore={(settings, revision) => setChosen({ settings, revision })}
      />
    </>
  );
}
