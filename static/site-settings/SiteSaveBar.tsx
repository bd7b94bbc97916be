import { CheckIcon } from '../kit/components/Icons';
import { listed } from '../kit/copy';
import { SECTION_TITLES } from '../settings-kit/diff';
import type { SectionId } from '../settings-kit/leaves';
import { SaveRail } from '../settings-kit/SaveRail';
import type { SiteForm } from './use-site-settings';

/** The site's own word for the only fact that it sets about people. */
const titleOf = (section: SectionId): string =>
  section === 'roles' ? 'The last word in a disagreement' : SECTION_TITLES[section];

function StateWords({ form: { save, dirty, changed } }: { form: SiteForm }) {
  if (save.state === 'conflict') return <>Someone else saved first: look at the top of this page.</>;
  if (dirty)
    return <>Unsaved changes: {listed(changed.map(titleOf))}. They reach every space that sets nothing of its own.</>;
  if (save.state !== 'saved') return <></>;
  return (
    <>
      <CheckIcon /> Saved
    </>
  );
}

/** Save and Discard, in sight as long as there is something to say. Must stand in an element with a position. */
export function SiteSaveBar({ form }: { form: SiteForm }) {
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
    </SaveRail>
  );
}
