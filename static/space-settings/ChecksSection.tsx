/** Loaded when it is opened: the catalogue of checks and the run behind the preview are heavy. */
import { ChecksEditor } from '../settings-kit/ChecksEditor';
import { Part } from '../settings-kit/Section';
import { Exemptions } from './Exemptions';
import type { SectionProps } from './section-props';

export function ChecksSection(props: SectionProps) {
  const { form, mayEdit } = props;
  const { checks: ofSite } = form.stored.siteDefaults;
  return (
    <>
      <ChecksEditor
        value={form.draft.checks}
        inherited={ofSite}
        from={Object.keys(ofSite).length === 0 ? 'the product' : 'the site'}
        disabled={!mayEdit}
        onChange={(checks) => form.edit({ checks })}
      />
      <Part
        title="Exemptions of many items"
        lead="Excuses a work type, a label or a component from one check. The gaps stay visible and are counted apart."
      >
        <Exemptions {...props} />
      </Part>
    </>
  );
}
