import { useCallback, useState } from 'react';
import type { JiraUser } from '../../src/jira';
import { pageContext } from '../kit/bridge/context';
import { jira } from '../kit/bridge/jira';
import { Button } from '../kit/components/Button';
import { CheckIcon } from '../kit/components/Icons';
import { Loading } from '../kit/components/Loading';
import { Notice, ProblemNotice } from '../kit/components/Notice';
import { loadSpace, type Space } from '../kit/space';
import { useLoad } from '../kit/use-load';
import { changedFields, draftOf, effectOf, effectSentence, inheritedPreset, type Draft } from './draft';
import { DamagedSettings } from './DamagedSettings';
import { PeoplePicker } from '../settings-kit/PeoplePicker';
import { PresetCards } from '../settings-kit/PresetCards';
import styles from './SpaceSettingsPage.module.css';
import { useSettings, type SaveState } from './use-settings';

const open = async (): Promise<Space> => loadSpace(await pageContext());

const FIELD_NAMES: Readonly<Record<keyof Draft, string>> = {
  PM: 'the Product Manager',
  PO: 'the Product Owner',
  escalationContact: 'the escalation contact',
  preset: 'how decisions are split',
};

const PEOPLE = [
  { field: 'PM', label: 'Product Manager', hint: 'Decides why, what and when for the market.' },
  { field: 'PO', label: 'Product Owner', hint: 'Decides how it becomes work, and whether the work is right.' },
  {
    field: 'escalationContact',
    label: 'If they disagree',
    hint: 'The person who has the last word, such as the VP of Product.',
  },
] as const;

function Conflict({
  save,
  base,
  takeTheirs,
}: {
  save: SaveState;
  base: Draft;
  takeTheirs: ReturnType<typeof useSettings>['takeTheirs'];
}) {
  if (save.state !== 'conflict') return null;
  const { theirs } = save;
  const fields = changedFields(base, draftOf(theirs.settings)).map((field) => FIELD_NAMES[field]);
  return (
    <Notice
      tone="warning"
      title="Someone else saved while you were editing"
      urgent
      actions={
        <>
          <Button look="primary" onClick={() => takeTheirs(theirs, true)}>
            Keep my changes on top of theirs
          </Button>
          <Button onClick={() => takeTheirs(theirs, false)}>Take theirs, discard mine</Button>
        </>
      }
    >
      <p>
        Nothing of yours was saved, nothing of theirs was lost.{' '}
        {fields.length > 0 ? `They changed ${fields.join(', ')}.` : 'They changed something that is not on this page.'}
      </p>
    </Notice>
  );
}

function Form({ space }: { space: Space }) {
  const form = useSettings(space.stored);
  const [known, setKnown] = useState(space.people);
  const { draft, stored, save } = form;
  const find = useCallback(
    (query: string, signal: AbortSignal) =>
      jira.findAssignableUsers({ projectIdOrKey: space.project.key, query }, { signal }),
    [space],
  );
  const mayEdit = stored.mayAdminister;
  const pick = (field: (typeof PEOPLE)[number]['field'], person: JiraUser | null) => {
    if (person) setKnown((people) => new Map(people).set(person.accountId, person));
    form.edit({ [field]: person?.accountId ?? null });
  };
  const effect = effectSentence(effectOf(space.issueTypes, stored.settings, draft, stored.siteDefaults));
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        void form.submit();
      }}
    >
      {!mayEdit && (
        <Notice tone="information" title="You can look, but not change">
          Only people who administer this space can change these settings.
        </Notice>
      )}
      <section className={styles.section} aria-labelledby="roles-title">
        <h2 id="roles-title">Who holds the roles</h2>
        <p className={styles.lead}>One person each. The same person may hold both.</p>
        {PEOPLE.map(({ field, label, hint }) => {
          const accountId = draft[field];
          return (
            <PeoplePicker
              key={field}
              label={label}
              hint={hint}
              find={find}
              accountId={accountId}
              person={accountId === null ? null : (known.get(accountId) ?? null)}
              disabled={!mayEdit}
              onChange={(person) => pick(field, person)}
            />
          );
        })}
      </section>
      <section className={styles.section} aria-labelledby="split-title">
        <h2 id="split-title">How decisions are split</h2>
        <p className={styles.lead}>
          Each picture shows work from discovery to done (left to right), from initiatives down to subtasks. Round is
          the Product Manager’s call, square the Product Owner’s.
        </p>
        <PresetCards
          value={draft.preset}
          inherited={inheritedPreset(stored.siteDefaults)}
          disabled={!mayEdit}
          onChange={(preset) => form.edit({ preset })}
        />
        <p role="status" className={styles.effect}>
          {form.changed.includes('preset') ? (effect ?? 'Changes no step of this space.') : ''}
        </p>
      </section>
      <Conflict save={save} base={form.base} takeTheirs={form.takeTheirs} />
      {save.state === 'failed' && <ProblemNotice problem={save.problem} onRetry={() => void form.submit()} />}
      {mayEdit && (
        <div className={styles.actions}>
          <Button
            type="submit"
            look="primary"
            disabled={!form.dirty || save.state === 'saving' || save.state === 'conflict'}
          >
            {save.state === 'saving' ? 'Saving…' : 'Save'}
          </Button>
          <Button onClick={form.discard} disabled={!form.dirty || save.state === 'saving'}>
            Discard
          </Button>
          <span role="status" className={styles.state}>
            {save.state === 'saved' && !form.dirty ? (
              <>
                <CheckIcon /> Saved
              </>
            ) : form.dirty ? (
              'Unsaved changes'
            ) : (
              ''
            )}
          </span>
        </div>
      )}
    </form>
  );
}

/** Settings of the space: who holds the roles, and how decisions are split. */
export function SpaceSettingsPage() {
  const [loaded, reload] = useLoad(open);
  return (
    <main className={styles.page}>
      <header>
        <h1>Whose Call</h1>
        <p className={styles.lead}>Who holds the roles in this space, and how decisions are split between them.</p>
      </header>
      {loaded.state === 'loading' && <Loading what="the settings" />}
      {loaded.state === 'failed' && <ProblemNotice problem={loaded.problem} onRetry={reload} />}
      {loaded.state === 'ready' &&
        (loaded.value.settingsProblem ? (
          <DamagedSettings problem={loaded.value.settingsProblem} onReload={reload} />
        ) : (
          <Form space={loaded.value} />
        ))}
    </main>
  );
}
