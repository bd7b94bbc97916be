/** Loaded when it is opened: which names count is part of the run. */
import { useCallback } from 'react';
import { discoverCriteriaFields } from '../../src/backlog-check';
import { jira } from '../kit/bridge/jira';
import { Loading } from '../kit/components/Loading';
import { ProblemNotice } from '../kit/components/Notice';
import { useLoad } from '../kit/use-load';
import { criteriaCandidates } from '../settings-kit/criteria-candidates';
import { CriteriaFieldsEditor } from '../settings-kit/CriteriaFieldsEditor';
import styles from '../settings-kit/fields.module.css';
import type { SectionProps } from './section-props';

export function CriteriaSection({ space, form, mayEdit }: SectionProps) {
  const { id } = space.project;
  const [loaded, reload] = useLoad(
    useCallback(async () => {
      const fields = await jira.getFields();
      return criteriaCandidates(fields, id, new Set(discoverCriteriaFields(fields, id).map((field) => field.id)));
    }, [id]),
  );
  if (loaded.state === 'loading') return <Loading what="the fields of this space" rows={3} />;
  if (loaded.state === 'failed') return <ProblemNotice problem={loaded.problem} onRetry={reload} />;
  return (
    <>
      <CriteriaFieldsEditor
        value={form.draft.criteria.fieldIds}
        inherited={form.stored.siteDefaults.criteria.fieldIds}
        from="the site"
        candidates={loaded.value}
        disabled={!mayEdit}
        onChange={(fieldIds) => form.edit({ criteria: { fieldIds } })}
      />
      <p className={styles.hint}>
        The description is always read. Where a chosen field is not on a work type, or you may not see it, the check
        says “cannot tell” for that field, never “missing”. Checklist apps that keep their items with the work item are
        read without being chosen.
      </p>
    </>
  );
}
