/** The fields that hold criteria in every space that chooses none. Loaded when opened: which names count is the run's. */
import { useCallback } from 'react';
import { discoverCriteriaFields } from '../../src/backlog-check';
import { jira } from '../kit/bridge/jira';
import { Loading } from '../kit/components/Loading';
import { ProblemNotice } from '../kit/components/Notice';
import { useLoad } from '../kit/use-load';
import { criteriaCandidates } from '../settings-kit/criteria-candidates';
import { CriteriaFieldsEditor } from '../settings-kit/CriteriaFieldsEditor';
import type { SiteForm } from './use-site-settings';

/** No space has this id, so that fields of single team-managed spaces are left out. */
const NO_SPACE = '';

export function SiteCriteria({ form }: { form: SiteForm }) {
  const [loaded, reload] = useLoad(
    useCallback(async () => {
      const fields = await jira.getFields();
      const named = discoverCriteriaFields(fields, NO_SPACE).map(({ id }) => id);
      return criteriaCandidates(fields, null, new Set(named));
    }, []),
  );
  if (loaded.state === 'loading') return <Loading what="the fields of this site" rows={3} />;
  if (loaded.state === 'failed') return <ProblemNotice problem={loaded.problem} onRetry={reload} />;
  return (
    <CriteriaFieldsEditor
      value={form.draft.criteria.fieldIds}
      inherited={null}
      from="the product"
      candidates={loaded.value}
      disabled={false}
      onChange={(fieldIds) => form.edit({ criteria: { fieldIds } })}
    />
  );
}
