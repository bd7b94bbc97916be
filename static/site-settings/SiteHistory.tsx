/** The site's defaults over time. Loaded when opened. */
import { useCallback, useState } from 'react';
import { DEFAULT_SITE_DEFAULTS, type SiteDefaults } from '../../src/settings/settings';
import { call } from '../kit/bridge/call';
import { diffSiteDefaults, type Names } from '../settings-kit/diff';
import fields from '../settings-kit/fields.module.css';
import { History } from '../settings-kit/History';
import type { SiteForm } from './use-site-settings';

export function SiteHistory({
  form,
  names,
  onSaverIds,
}: {
  form: SiteForm;
  names: Names;
  onSaverIds: (accountIds: readonly string[]) => void;
}) {
  const [restored, setRestored] = useState<number | null>(null);
  const load = useCallback((before: number | null) => call('site.settings.history', { before }), []);
  const restore = (settings: SiteDefaults, revision: number) => {
    form.edit(settings);
    setRestored(revision);
  };
  return (
    <>
      <p role="status" className={fields.effect}>
        {restored === null ? '' : `Revision ${String(restored)} stands in the form. Look it through, then save.`}
      </p>
      <History
        // Another save is another history.
        key={form.stored.revision}
        load={load}
        defaults={DEFAULT_SITE_DEFAULTS}
        describe={(from, to) => diffSiteDefaults(from, to, names)}
        person={names.person}
        onSaverIds={onSaverIds}
        onRestore={restore}
      />
    </>
  );
}
