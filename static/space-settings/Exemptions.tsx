import { useCallback, useState } from 'react';
import { CHECK_META, CHECKS, isDayOver, type CheckId } from '../../src/checks';
import type { SpaceSettings } from '../../src/settings/settings';
import { jira } from '../kit/bridge/jira';
import { formatDay, today } from '../kit/dates';
import { Button } from '../kit/components/Button';
import type { Space } from '../kit/space';
import { useLoad } from '../kit/use-load';
import { Field, SelectField } from '../settings-kit/Field';
import styles from '../settings-kit/fields.module.css';
import { endProblem } from '../settings-kit/days';
import type { SectionProps } from './section-props';

type Exemption = SpaceSettings['exemptions'][number];
type ScopeType = Exemption['scope']['type'];

const SCOPES: Readonly<Record<ScopeType, string>> = { issueType: 'Work type', label: 'Label', component: 'Component' };

type Choice = readonly [id: string, name: string];

function usePlaces(space: Space): Readonly<Record<'issueType' | 'component', readonly Choice[]>> {
  const { id } = space.project;
  const [loaded] = useLoad(useCallback(() => jira.listComponents(id).catch(() => []), [id]));
  return {
    issueType: space.issueTypes.map((type): Choice => [type.id, type.name]),
    component: loaded.state === 'ready' ? loaded.value.map((one): Choice => [one.id, one.name]) : [],
  };
}

type Places = ReturnType<typeof usePlaces>;

/** A reason is what makes an exemption one: without it the next person cannot tell whether it still holds. */
const SHORTEST_REASON = 3;
const LONGEST_REASON = 500;

function AddExemption({
  places,
  onAdd,
  onCancel,
}: {
  places: Places;
  onAdd: (exemption: Exemption) => void;
  onCancel: () => void;
}) {
  const [checkId, setCheckId] = useState('');
  const [type, setType] = useState<ScopeType>('issueType');
  const [id, setId] = useState('');
  const [reason, setReason] = useState('');
  const [until, setUntil] = useState('');
  const [tried, setTried] = useState(false);
  const problems = {
    check: checkId === '' ? 'Choose a check first.' : null,
    scope: id.trim() === '' ? `Name the ${SCOPES[type].toLowerCase()} first.` : null,
    reason: reason.trim().length < SHORTEST_REASON ? 'Say why: the next admin will ask.' : null,
    until: until === '' ? null : endProblem(until, today()),
  };
  const shown = (problem: string | null) => (tried ? problem : null);
  const add = () => {
    setTried(true);
    if (Object.values(problems).some((problem) => problem !== null)) return;
    const scope = { type, id: id.trim() };
    onAdd({ checkId: checkId as CheckId, scope, reason: reason.trim(), until: until === '' ? null : until });
  };
  return (
    <div className={styles.add} role="group" aria-label="New exemption">
      <div className={styles.columns}>
        <SelectField
          label="Check"
          value={checkId}
          options={[['', 'Choose a check'], ...CHECKS.map(({ meta }): Choice => [meta.id, meta.titleUnmet])]}
          error={shown(problems.check)}
          onChange={setCheckId}
        />
        <SelectField
          label="Excuses a"
          value={type}
          options={Object.entries(SCOPES) as [ScopeType, string][]}
          onChange={(chosen) => {
            if (chosen !== '') setType(chosen);
            setId('');
          }}
        />
        {type === 'label' ? (
          <Field label={SCOPES[type]} error={shown(problems.scope)}>
            {(control) => <input {...control} value={id} onChange={(event) => setId(event.currentTarget.value)} />}
          </Field>
        ) : (
          <SelectField
            label={SCOPES[type]}
            value={id}
            options={[['', 'Choose one'], ...places[type]]}
            error={shown(problems.scope)}
            onChange={setId}
          />
        )}
        <Field label="Until the end of" hint="Empty: until somebody takes it back." error={shown(problems.until)}>
          {(control) => (
            <input
              {...control}
              type="date"
              min={today()}
              value={until}
              onChange={(event) => setUntil(event.currentTarget.value)}
            />
          )}
        </Field>
      </div>
      <Field label="Reason" error={shown(problems.reason)}>
        {(control) => (
          <input
            {...control}
            maxLength={LONGEST_REASON}
            value={reason}
            onChange={(event) => setReason(event.currentTarget.value)}
          />
        )}
      </Field>
      <div className={styles.buttons}>
        <Button look="primary" onClick={add}>
          Add exemption
        </Button>
        <Button look="subtle" onClick={onCancel}>
          Cancel
        </Button>
      </div>
    </div>
  );
}

function scopeWords({ type, id }: Exemption['scope'], places: Places): string {
  const name = type === 'label' ? id : (places[type].find(([one]) => one === id)?.[1] ?? id);
  return `${SCOPES[type]} ${name}`;
}

function ending(until: string | null): { readonly words: string; readonly ended: boolean } {
  if (until === null) return { words: 'without an end', ended: false };
  // As the run has it: a day is over once it is over everywhere.
  const ended = isDayOver(until, Date.now());
  return {
    words: ended ? `ended on ${formatDay(until)}: it excuses nothing now` : `until ${formatDay(until)}`,
    ended,
  };
}

export function Exemptions({ space, form, mayEdit }: SectionProps) {
  const { exemptions } = form.draft;
  const places = usePlaces(space);
  const [adding, setAdding] = useState(false);
  return (
    <>
      {exemptions.length === 0 && <p className={styles.empty}>None.</p>}
      {exemptions.length > 0 && (
        <ul className={styles.list}>
          {exemptions.map((exemption, index) => {
            const words = `${scopeWords(exemption.scope, places)}: ${CHECK_META[exemption.checkId]?.titleUnmet ?? exemption.checkId}`;
            const end = ending(exemption.until);
            return (
              <li key={`${exemption.checkId}-${String(index)}`} className={styles.row}>
                <span className={styles.main}>
                  {words}
                  <span className={styles.detail}>{exemption.reason}</span>
                  <span className={end.ended ? styles.error : styles.detail}>{end.words}</span>
                </span>
                {mayEdit && (
                  <Button
                    look="subtle"
                    onClick={() => form.edit({ exemptions: exemptions.filter((_, at) => at !== index) })}
                  >
                    Remove<span className="visually-hidden"> exemption of {words}</span>
                  </Button>
                )}
              </li>
            );
          })}
        </ul>
      )}
      {mayEdit && !adding && (
        <div>
          <Button onClick={() => setAdding(true)}>Exempt a work type, label or component</Button>
        </div>
      )}
      {adding && (
        <AddExemption
          places={places}
          onCancel={() => setAdding(false)}
          onAdd={(exemption) => {
            form.edit({ exemptions: [...exemptions, exemption] });
            setAdding(false);
          }}
        />
      )}
    </>
  );
}
