import { lazy, Suspense } from 'react';
import { CheckIcon } from '../kit/components/Icons';
import { listed } from '../kit/copy';
import { SECTION_TITLES } from '../settings-kit/diff';
import { SaveRail } from '../settings-kit/SaveRail';
import { MapEffect } from './MapEffect';
import type { SectionProps } from './section-props';
import type { SettingsForm } from './use-settings';

/** Brings the run and the catalogue of checks: loaded once a check was changed. */
const PolicyPreview = lazy(async () => ({ default: (await import('./PolicyPreview')).PolicyPreview }));

function StateWords({ form }: { form: SettingsForm }) {
  const { save, dirty, changed } = form;
  if (save.state === 'conflict') return <>Someone else saved first: look at the top of this page.</>;
  if (save.state === 'invalid') return <>An option of a check cannot be followed: see “{SECTION_TITLES.checks}”.</>;
  if (save.state === 'saved' && !dirty) {
    return (
      <>
        <CheckIcon /> Saved
      </>
    );
  }
  if (!dirty) return <></>;
  return <>Unsaved changes: {listed(changed.map((section) => SECTION_TITLES[section]))}</>;
}

/** Save and Discard, and what saving would do. Must stand in an element with a position. */
export function SaveBar({ space, form }: Pick<SectionProps, 'space' | 'form'>) {
  const { save, dirty } = form;
  return (
    <SaveRail
      dirty={dirty}
      busy={save.state === 'saving'}
      locked={save.state === 'conflict'}
      inSight={dirty || save.state !== 'idle'}
      onDiscard={form.discard}
    >
      <span>
        <StateWords form={form} />
      </span>
      <MapEffect space={space} form={form} />
      {form.changed.includes('checks') && (
        <Suspense fallback={null}>
          <PolicyPreview space={space} form={form} />
        </Suspense>
      )}
    </SaveRail>
  );
}
