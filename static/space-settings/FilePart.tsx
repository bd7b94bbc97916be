/** Settings as one file: taken out, and brought back with a review before they reach the form. Loaded when it is opened. */
import { useState } from 'react';
import { exportSettings, readImport } from '../../src/settings/settings-file';
import type { SettingsProblem, SpaceSettings } from '../../src/settings/settings';
import { Button } from '../kit/components/Button';
import { Notice } from '../kit/components/Notice';
import { copyText } from '../kit/copy-text';
import { download } from '../kit/download';
import { DiffList } from '../settings-kit/DiffList';
import { diffSettings, type Names } from '../settings-kit/diff';
import fields from '../settings-kit/fields.module.css';
import { accountsOf } from './accounts';
import { ProblemList } from '../settings-kit/ProblemList';
import styles from './ReviewPart.module.css';
import type { SectionProps } from './section-props';

type Imported =
  | { readonly type: 'read'; readonly name: string; readonly settings: SpaceSettings }
  | { readonly type: 'refused'; readonly name: string; readonly problems: readonly SettingsProblem[] }
  | { readonly type: 'taken'; readonly name: string };

async function readFile(file: File): Promise<Imported> {
  const parsed = readImport(await file.text());
  return parsed.ok
    ? { type: 'read', name: file.name, settings: parsed.settings }
    : { type: 'refused', name: file.name, problems: parsed.problems };
}

function Review({
  imported,
  draft,
  names,
  onTake,
  onCancel,
}: {
  imported: Imported;
  draft: SpaceSettings;
  names: Names;
  onTake: (settings: SpaceSettings, name: string) => void;
  onCancel: () => void;
}) {
  if (imported.type === 'taken') {
    return (
      <p role="status" className={fields.effect}>
        What {imported.name} says stands in the form. Look it through, then save.
      </p>
    );
  }
  if (imported.type === 'refused') {
    return (
      <Notice tone="danger" title={`${imported.name} cannot be used`} urgent>
        <p>Nothing was changed.</p>
        <ProblemList problems={imported.problems} />
      </Notice>
    );
  }
  const diff = diffSettings(draft, imported.settings, names);
  return (
    <div className={fields.add} role="group" aria-label={`What ${imported.name} would change`}>
      <p className={fields.effect}>What {imported.name} would change in the form:</p>
      <DiffList diff={diff} none="Nothing: the form says the same." />
      <div className={fields.buttons}>
        {diff.length > 0 && (
          <Button look="primary" onClick={() => onTake(imported.settings, imported.name)}>
            Put it into the form
          </Button>
        )}
        <Button look="subtle" onClick={onCancel}>
          Cancel
        </Button>
      </div>
    </div>
  );
}

export function FilePart({ space, form, people, mayEdit, names }: SectionProps & { names: Names }) {
  const [imported, setImported] = useState<Imported | null>(null);
  const [copied, setCopied] = useState(false);
  const show = (next: Imported) => {
    if (next.type === 'read') people.look(accountsOf(next.settings));
    setImported(next);
  };
  const text = () => exportSettings(form.stored.settings);
  return (
    <>
      <div className={fields.buttons}>
        <Button onClick={() => download(`whose-call-${space.project.key}.json`, 'application/json', text())}>
          Export as a file
        </Button>
        <Button look="subtle" onClick={() => void copyText(text()).then(setCopied)}>
          {copied ? 'Copied' : 'Copy instead'}
        </Button>
      </div>
      <p className={fields.hint}>What is saved, without what is not saved yet. Account ids only, no names.</p>
      {mayEdit && (
        <label className={fields.field}>
          <span className={fields.label}>Import from a file</span>
          <input
            type="file"
            accept=".json,application/json"
            className={styles.file}
            onChange={(event) => {
              const [file] = event.currentTarget.files ?? [];
              if (file) void readFile(file).then(show);
              // The same file can be chosen again after it was put right.
              event.currentTarget.value = '';
            }}
          />
        </label>
      )}
      {imported !== null && (
        <Review
          imported={imported}
          draft={form.draft}
          names={names}
          onCancel={() => setImported(null)}
          onTake={(settings, name) => {
            form.edit({ ...settings, seen: form.draft.seen });
            setImported({ type: 'taken', name });
          }}
        />
      )}
    </>
  );
}
