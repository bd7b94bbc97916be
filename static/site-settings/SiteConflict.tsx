import { Button } from '../kit/components/Button';
import { Notice } from '../kit/components/Notice';
import { diffSiteDefaults, type Names } from '../settings-kit/diff';
import { DiffList } from '../settings-kit/DiffList';
import type { SiteForm, StoredSite } from './use-site-settings';
import styles from './SiteSettingsPage.module.css';

/** Two administrators at once: what each changed, and what stands. Nothing is saved by choosing. */
export function SiteConflict({ form, theirs, names }: { form: SiteForm; theirs: StoredSite; names: Names }) {
  const { stored, draft } = form;
  const by = theirs.savedBy === null ? 'Someone else' : names.person(theirs.savedBy);
  return (
    <Notice
      tone="warning"
      title={`${by} saved while you were editing`}
      urgent
      actions={
        <>
          <Button look="primary" onClick={() => form.settle(theirs, true)}>
            Keep my changes on top of theirs
          </Button>
          <Button onClick={() => form.settle(theirs, false)}>Take theirs, discard mine</Button>
        </>
      }
    >
      <p>Nothing of yours was saved, nothing of theirs was lost. Where both changed the same, yours stands on top.</p>
      <div className={styles.sides}>
        <div role="group" aria-label="What they changed">
          <h3>Theirs</h3>
          <DiffList diff={diffSiteDefaults(stored.settings, theirs.settings, names)} none="The same as it was." />
        </div>
        <div role="group" aria-label="What you changed">
          <h3>Yours</h3>
          <DiffList diff={diffSiteDefaults(stored.settings, draft, names)} none="Nothing." />
        </div>
      </div>
    </Notice>
  );
}
