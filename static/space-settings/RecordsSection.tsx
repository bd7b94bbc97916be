/** The settings over time and as a file. Loaded when it is opened. */
import { useState } from 'react';
import { DEFAULT_SPACE_SETTINGS, type SpaceSettings } from '../../src/settings/settings';
import { diffSettings } from '../settings-kit/diff';
import fields from '../settings-kit/fields.module.css';
import { History } from '../settings-kit/History';
import { Part } from '../settings-kit/Section';
import { FilePart } from './FilePart';
import type { SectionProps } from './section-props';
import { useNames } from './use-names';
import { useRevisions } from './use-revisions';

export function RecordsSection(props: SectionProps) {
  const { space, form, people, mayEdit } = props;
  const names = useNames(space, people, true);
  const [restored, setRestored] = useState<number | null>(null);
  const load = useRevisions(people);
  const restore = (settings: SpaceSettings, revision: number) => {
    form.edit({ ...settings, seen: form.draft.seen });
    setRestored(revision);
  };
  return (
    <>
      {mayEdit && (
        <Part
          title="History"
          lead="Every save, newest first. Restoring puts the old settings into the form; nothing is saved until you save."
        >
          <p role="status" className={fields.effect}>
            {restored === null ? '' : `Revision ${String(restored)} stands in the form. Look it through, then save.`}
          </p>
          <History
            // Another save is another history.
            key={form.stored.revision}
            load={load}
            defaults={DEFAULT_SPACE_SETTINGS}
            describe={(from, to) => diffSettings(from, to, names)}
            person={names.person}
            onSaverIds={people.look}
            onRestore={restore}
          />
        </Part>
      )}
      <Part title="As a file" lead="For another space, for review by others, or to keep under version control.">
        <FilePart {...props} names={names} />
      </Part>
    </>
  );
}
