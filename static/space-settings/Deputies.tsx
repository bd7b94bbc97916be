import { useCallback, useState } from 'react';
import type { Role } from '../../src/decision-rights';
import type { Deputy } from '../../src/settings/settings';
import { jira } from '../kit/bridge/jira';
import { formatDay, today } from '../kit/dates';
import { Button } from '../kit/components/Button';
import { ROLE_NAMES } from '../kit/copy';
import { useLoad } from '../kit/use-load';
import { Field, SelectField } from '../settings-kit/Field';
import styles from '../settings-kit/fields.module.css';
import { PeoplePicker } from '../settings-kit/PeoplePicker';
import { endProblem } from '../settings-kit/days';
import type { SectionProps } from './section-props';

const ROLES = ['PM', 'PO'] as const satisfies readonly Role[];

/** The space's project roles; null where they cannot be read. */
function useRoles(projectId: string) {
  const [loaded] = useLoad(useCallback(() => jira.listRoles(projectId), [projectId]));
  return loaded.state === 'ready' ? loaded.value : loaded.state === 'failed' ? null : [];
}

function DeputyRow({
  words,
  role,
  until,
  onRemove,
}: {
  words: string;
  role: Role;
  until: string;
  onRemove: (() => void) | null;
}) {
  const ended = until < today();
  return (
    <li className={styles.row}>
      <span className={styles.main}>
        {words}
        <span className={ended ? styles.error : styles.detail}>
          for the {ROLE_NAMES[role]}, {ended ? `ended on ${formatDay(until)}` : `until ${formatDay(until)}`}
        </span>
      </span>
      {onRemove !== null && (
        <Button look="subtle" onClick={onRemove}>
          Remove<span className="visually-hidden"> deputy {words}</span>
        </Button>
      )}
    </li>
  );
}

function AddDeputy({
  people,
  roles,
  onAdd,
  onCancel,
}: Pick<SectionProps, 'people'> & {
  roles: ReturnType<typeof useRoles>;
  onAdd: (role: Role, deputy: Deputy) => void;
  onCancel: () => void;
}) {
  const [role, setRole] = useState<Role>('PM');
  const [type, setType] = useState<Deputy['type']>('person');
  const [accountId, setAccountId] = useState<string | null>(null);
  const [roleId, setRoleId] = useState('');
  const [until, setUntil] = useState('');
  const [tried, setTried] = useState(false);
  const who = type === 'person' ? accountId : roleId === '' ? null : roleId;
  const ending = endProblem(until, today());
  const add = () => {
    setTried(true);
    if (who === null || ending !== null) return;
    onAdd(role, type === 'person' ? { type, accountId: who, until } : { type, roleId: who, until });
  };
  return (
    <div className={styles.add} role="group" aria-label="New deputy">
      <div className={styles.columns}>
        <SelectField
          label="Acts for"
          value={role}
          options={ROLES.map((one) => [one, ROLE_NAMES[one]])}
          onChange={(chosen) => setRole(chosen === 'PO' ? 'PO' : 'PM')}
        />
        <SelectField
          label="Who"
          value={type}
          options={[
            ['person', 'A person'],
            ['projectRole', 'Everybody in a role of the space'],
          ]}
          onChange={(chosen) => setType(chosen === 'projectRole' ? 'projectRole' : 'person')}
        />
        <Field label="Until the end of" error={tried ? ending : null}>
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
      {type === 'person' ? (
        <PeoplePicker
          label="Deputy"
          hint="Anybody who can be assigned work in this space."
          error={tried && who === null ? 'Choose a person first.' : null}
          find={people.find}
          accountId={accountId}
          person={accountId === null ? null : (people.known.get(accountId) ?? null)}
          disabled={false}
          onChange={(person) => {
            if (person) people.add(person);
            setAccountId(person?.accountId ?? null);
          }}
        />
      ) : (
        <SelectField
          label="Role of the space"
          value={roleId}
          options={[['', 'Choose a role'], ...(roles ?? []).map(({ id, name }): [string, string] => [id, name])]}
          error={
            roles === null
              ? 'Jira did not give the roles of this space.'
              : tried && who === null
                ? 'Choose a role first.'
                : null
          }
          onChange={setRoleId}
        />
      )}
      <div className={styles.buttons}>
        <Button look="primary" onClick={add}>
          Add deputy
        </Button>
        <Button look="subtle" onClick={onCancel}>
          Cancel
        </Button>
      </div>
    </div>
  );
}

export function Deputies({ space, form, people, mayEdit }: SectionProps) {
  const { deputies } = form.draft;
  const roles = useRoles(space.project.id);
  const [adding, setAdding] = useState(false);
  const nameOf = (deputy: Deputy) =>
    deputy.type === 'person'
      ? (people.known.get(deputy.accountId)?.displayName ?? 'Somebody whose name you may not see')
      : `Everybody in the role ${roles?.find(({ id }) => id === deputy.roleId)?.name ?? deputy.roleId}`;
  const none = ROLES.every((role) => deputies[role].length === 0);
  return (
    <>
      {none && <p className={styles.empty}>No deputies.</p>}
      {!none && (
        <ul className={styles.list}>
          {ROLES.flatMap((role) =>
            deputies[role].map((deputy, index) => (
              <DeputyRow
                key={`${role}-${String(index)}`}
                words={nameOf(deputy)}
                role={role}
                until={deputy.until}
                onRemove={
                  mayEdit
                    ? () =>
                        form.edit({ deputies: { ...deputies, [role]: deputies[role].filter((_, at) => at !== index) } })
                    : null
                }
              />
            )),
          )}
        </ul>
      )}
      {mayEdit && !adding && (
        <div>
          <Button onClick={() => setAdding(true)}>Name a deputy</Button>
        </div>
      )}
      {adding && (
        <AddDeputy
          people={people}
          roles={roles}
          onCancel={() => setAdding(false)}
          onAdd={(role, deputy) => {
            form.edit({ deputies: { ...deputies, [role]: [...deputies[role], deputy] } });
            setAdding(false);
          }}
        />
      )}
    </>
  );
}
