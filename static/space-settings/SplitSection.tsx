import { useState } from 'react';
import { resolveMap } from '../../src/decision-rights';
import { Button } from '../kit/components/Button';
import { PresetCards } from '../settings-kit/PresetCards';
import { RightsEditor } from '../settings-kit/RightsEditor';
import { Part } from '../settings-kit/Section';
import { inheritedPreset } from './draft';
import type { SectionProps } from './section-props';

export function SplitSection({ form, mayEdit }: SectionProps) {
  const { draft, stored } = form;
  const moved = Object.keys(draft.rights).length;
  const [single, setSingle] = useState(moved > 0);
  const { rightHolders } = resolveMap({
    issueTypes: [],
    space: { ...draft, rights: {} },
    site: stored.siteDefaults,
  });
  return (
    <>
      <PresetCards
        value={draft.preset}
        inherited={inheritedPreset(stored.siteDefaults)}
        disabled={!mayEdit}
        onChange={(preset) => form.edit({ preset })}
      />
      {single ? (
        <Part
          title="Single decisions"
          lead="Who has the final say on each. What you move here stays moved under any split."
        >
          <RightsEditor
            value={draft.rights}
            inherited={rightHolders}
            from={draft.preset === null ? 'the site' : 'the chosen split'}
            disabled={!mayEdit}
            onChange={(rights) => form.edit({ rights })}
          />
        </Part>
      ) : (
        <div>
          <Button onClick={() => setSingle(true)}>
            {mayEdit ? 'Move single decisions between the roles…' : 'Show single decisions…'}
          </Button>
        </div>
      )}
    </>
  );
}
