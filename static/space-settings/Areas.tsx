import { useCallback, useState } from 'react';
import type { Area } from '../../src/settings/settings';
import { jira } from '../kit/bridge/jira';
import { Button } from '../kit/components/Button';
import { useLoad } from '../kit/use-load';
import { Field, SelectField } from '../settings-kit/Field';
import styles from '../settings-kit/fields.module.css';
import { PeoplePicker } from '../settings-kit/PeoplePicker';
import type { SectionProps } from './section-props';

const TYPES: Readonly<Record<Area['type'], string>> = { component: 'Component', team: 'Team', board: 'Board' };

interface Places {
  readonly component: readonly { readonly id: string; readonly name: string }[];
  readonly board: readonly { readonly id: string; readonly name: string }[];
}

const NOWHERE: Places = { component: [], board: [] };

/** Components and boards of the space. What cannot be read is not offered; what is named stays. */
function usePlaces(projectId: string): Places {
  const load = useCallback(async (): Promise<Places> => {
    const [component, boards] = await Promise.all([
      jira.listComponents(projectId).catch(() => []),
      jira.listBoards(projectId).catch(() => []),
    ]);
    return { component, board: boards.map(({ id, name }) => ({ id: String(id), name })) };
  }, [projectId]);
  const [loaded] = useLoad(load);
  return loaded.state === 'ready' ? loaded.value : NOWHERE;
}

/** Ids of Atlassian teams; Jira's own interface has no list of them that an app may read. */
const TEAM_ID = /^[\w-]{8,64}$/;

function AddArea({
  people,
  places,
  onAdd,
  onCancel,
}: Pick<SectionProps, 'people'> & { places: Places; onAdd: (area: Area) => void; onCancel: () => void }) {
  const [type, setType] = useState<Area['type']>('component');
  const [id, setId] = useState('');
  const [accountId, setAccountId] = useState<string | null>(null);
  const [tried, setTried] = useState(false);
  const missing = type === 'team' ? !TEAM_ID.test(id) : id === '';
  const label = TYPES[type];
  const problem =
    !tried || !missing ? null : type === 'team' ? 'The id from the team’s address.' : `Choose a ${type} first.`;
  return (
    <div className={styles.add} role="group" aria-label="New part">
      <div className={styles.columns}>
        <SelectField
          label="Part"
          value={type}
          options={Object.entries(TYPES) as [Area['type'], string][]}
          onChange={(chosen) => {
            if (chosen !== '') setType(chosen);
            setId('');
          }}
        />
        {type === 'team' ? (
          <Field label={label} error={problem} hint="The last part of the address of the team’s page.">
            {(control) => (
              <input {...control} value={id} onChange={(event) => setId(event.currentTarget.value.trim())} />
            )}
          </Field>
        ) : (
          <SelectField
            label={label}
            value={id}
            error={problem}
            options={[
              ['', places[type].length === 0 ? `This space has no ${type}` : `Choose a ${type}`],
              ...places[type].map((place): [string, string] => [place.id, place.name]),
            ]}
            onChange={setId}
          />
        )}
      </div>
      <PeoplePicker
        label="Its Product Owner"
        hint="Decides there instead of the space’s Product Owner."
        error={tried && accountId === null ? 'Choose a person first.' : null}
        find={people.find}
        accountId={accountId}
        person={accountId === null ? null : (people.known.get(accountId) ?? null)}
        disabled={false}
        onChange={(person) => {
          if (person) people.add(person);
          setAccountId(person?.accountId ?? null);
        }}
      />
      <div className={styles.buttons}>
        <Button
          look="primary"
          onClick={() => {
            setTried(true);
            if (!missing && accountId !== null) onAdd({ type, id, accountId });
          }}
        >
          Add part
        </Button>
        <Button look="subtle" onClick={onCancel}>
          Cancel
        </Button>
      </div>
    </div>
  );
}

/** Two people for one part: nobody picks one of them silently, so the page says it here. */
const shared = (areas: readonly Area[], { type, id }: Area): boolean =>
  areas.filter((area) => area.type === type && area.id === id).length > 1;

export function Areas({ space, form, people, mayEdit }: SectionProps) {
  const { areas } = form.draft;
  const places = usePlaces(space.project.id);
  const [adding, setAdding] = useState(false);
  const placeName = ({ type, id }: Area) =>
    type === 'team' ? id : (places[type].find((place) => place.id === id)?.name ?? id);
  return (
    <>
      {areas.length === 0 && <p className={styles.empty}>None: one Product Owner for all of the space.</p>}
      {areas.length > 0 && (
        <ul className={styles.list}>
          {areas.map((area, index) => {
            const words = `${TYPES[area.type]} ${placeName(area)}`;
            return (
              <li key={`${area.type}-${area.id}-${String(index)}`} className={styles.row}>
                <span className={styles.main}>
                  {words}
                  <span className={styles.detail}>
                    {people.known.get(area.accountId)?.displayName ?? 'Somebody whose name you may not see'}
                  </span>
                  {shared(areas, area) && (
                    <span className={styles.error}>Two people are named for this: keep one.</span>
                  )}
                </span>
                {mayEdit && (
                  <Button
                    look="subtle"
                    onClick={() => form.edit({ areas: areas.filter((_, position) => position !== index) })}
                  >
                    Remove<span className="visually-hidden"> Product Owner of {words}</span>
                  </Button>
                )}
              </li>
            );
          })}
        </ul>
      )}
      {mayEdit && !adding && (
        <div>
          <Button onClick={() => setAdding(true)}>Name a Product Owner for a part</Button>
        </div>
      )}
      {adding && (
        <AddArea
          people={people}
          places={places}
          onCancel={() => setAdding(false)}
          onAdd={(area) => {
            form.edit({ areas: [...areas, area] });
            setAdding(false);
          }}
        />
      )}
    </>
  );
}
