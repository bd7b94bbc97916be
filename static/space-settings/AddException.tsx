import { useMemo, useState } from 'react';
import {
  DECISION_RIGHTS,
  findCell,
  isRightId,
  isRole,
  resolveMap,
  RIGHT_IDS,
  ROLES,
  type SpaceIssueType,
} from '../../src/decision-rights';
import { Button } from '../kit/components/Button';
import { ROLE_NAMES } from '../kit/copy';
import { SelectField } from '../settings-kit/Field';
import styles from '../settings-kit/fields.module.css';
import { effectOf, effectSentence } from './draft';
import { exceptionProblem, withException, type Exception } from './overrides';
import type { SectionProps } from './section-props';

const NOTHING: Exception = { issueTypeId: '', statusId: '', role: null, right: null };

type Option = readonly [value: string, label: string];

/** The statuses of one work type, or of all of them, each once. */
function statusOptions(issueTypes: readonly SpaceIssueType[], issueTypeId: string): Option[] {
  const types = issueTypes.filter(({ id }) => issueTypeId === '' || id === issueTypeId);
  return [...new Map(types.flatMap((type) => type.statuses.map(({ id, name }) => [id, name] as const)))];
}

/** What stands there now, and what adding the exception would move. */
function usePreview({ space, form }: Pick<SectionProps, 'space' | 'form'>, exception: Exception) {
  const { draft, stored } = form;
  return useMemo(() => {
    const { issueTypes } = space;
    const site = stored.siteDefaults;
    const cell = findCell(resolveMap({ issueTypes, space: draft, site }), exception.issueTypeId, exception.statusId);
    const now =
      cell === undefined ? null : `Now: ${ROLE_NAMES[cell.role]}, for “${DECISION_RIGHTS[cell.right].title}”.`;
    if (exceptionProblem(exception) !== null) return { now, then: null };
    const effect = effectOf(issueTypes, draft, { ...draft, ...withException(draft, exception) }, site);
    return { now, then: effectSentence(effect) ?? 'Changes no step: that is how it is already.' };
  }, [space, draft, stored, exception]);
}

/** A compact picker: which work type, at which status, who decides, and for a single cell on which grounds. */
export function AddException({
  space,
  form,
  onAdd,
  onCancel,
}: Pick<SectionProps, 'space' | 'form'> & { onAdd: (exception: Exception) => void; onCancel: () => void }) {
  const [exception, setException] = useState(NOTHING);
  const [tried, setTried] = useState(false);
  const { issueTypeId, statusId, role, right } = exception;
  const { now, then } = usePreview({ space, form }, exception);
  const problem = exceptionProblem(exception);
  const single = issueTypeId !== '' && statusId !== '';
  const change = (next: Partial<Exception>) => {
    const all = { ...exception, ...next };
    const known = statusOptions(space.issueTypes, all.issueTypeId).some(([id]) => id === all.statusId);
    const status = known ? all.statusId : '';
    setException({ ...all, statusId: status, right: all.issueTypeId === '' || status === '' ? null : all.right });
  };
  return (
    <div className={styles.add} role="group" aria-label="New exception">
      <div className={styles.columns}>
        <SelectField
          label="Work type"
          value={issueTypeId}
          options={[['', 'Every work type'], ...space.issueTypes.map(({ id, name }): Option => [id, name])]}
          onChange={(id) => change({ issueTypeId: id })}
        />
        <SelectField
          label="Status"
          value={statusId}
          options={[['', 'Every status'], ...statusOptions(space.issueTypes, issueTypeId)]}
          onChange={(id) => change({ statusId: id })}
        />
        <SelectField
          label="Who decides"
          value={role ?? ''}
          options={[
            ['', right === null ? 'Choose' : 'Who holds that decision'],
            ...ROLES.map((one): Option => [one, ROLE_NAMES[one]]),
          ]}
          error={tried ? problem : null}
          onChange={(chosen) => change({ role: isRole(chosen) ? chosen : null })}
        />
        {single && (
          <SelectField
            label="Which decision is at stake"
            value={right ?? ''}
            options={[['', 'As the split says'], ...RIGHT_IDS.map((id): Option => [id, DECISION_RIGHTS[id].title])]}
            onChange={(chosen) => change({ right: isRightId(chosen) ? chosen : null })}
          />
        )}
      </div>
      <p role="status" className={styles.hint}>
        {[now, then].filter((sentence) => sentence !== null).join(' ')}
      </p>
      <div className={styles.buttons}>
        <Button
          look="primary"
          onClick={() => {
            setTried(true);
            if (problem === null) onAdd(exception);
          }}
        >
          Add
        </Button>
        <Button look="subtle" onClick={onCancel}>
          Cancel
        </Button>
      </div>
    </div>
  );
}
