import { lazy, Suspense, useCallback, useMemo, useState } from 'react';
import { DEFAULT_PRESET_ID, findPreset, resolveMap } from '../../src/decision-rights';
import type { JiraUser } from '../../src/jira';
import { jira } from '../kit/bridge/jira';
import { Button } from '../kit/components/Button';
import { Loading } from '../kit/components/Loading';
import { ProblemNotice } from '../kit/components/Notice';
import { counted } from '../kit/copy';
import { SECTION_TITLES } from '../settings-kit/diff';
import type { SectionId } from '../settings-kit/leaves';
import { PeoplePicker } from '../settings-kit/PeoplePicker';
import { PresetCards } from '../settings-kit/PresetCards';
import { RightsEditor } from '../settings-kit/RightsEditor';
import { Part, Section } from '../settings-kit/Section';
import { usePersonNames } from '../settings-kit/use-person-names';
import { asSpace } from '../settings-kit/site-as-space';
import { DEFAULT_SITE_DEFAULTS } from '../../src/settings/settings';
import { SiteConflict } from './SiteConflict';
import { useSiteNames } from './site-names';
import { SiteSaveBar } from './SiteSaveBar';
import styles from './SiteSettingsPage.module.css';
import { type SiteForm, type StoredSite, useSiteSettings } from './use-site-settings';

const Checks = lazy(async () => ({ default: (await import('../settings-kit/ChecksEditor')).ChecksEditor }));
const Criteria = lazy(async () => ({ default: (await import('./SiteCriteria')).SiteCriteria }));
const History = lazy(async () => ({ default: (await import('./SiteHistory')).SiteHistory }));
const About = lazy(async () => ({ default: (await import('./Diagnostics')).Diagnostics }));

type PartId = 'split' | 'roles' | 'criteria' | 'checks' | 'history' | 'about';

function Split({ form }: { form: SiteForm }) {
  const { draft } = form;
  const [single, setSingle] = useState(Object.keys(draft.rights).length > 0);
  const { rightHolders } = resolveMap({
    issueTypes: [],
    space: asSpace(DEFAULT_SITE_DEFAULTS),
    site: { preset: draft.preset, rights: {} },
  });
  return (
    <>
      <PresetCards
        value={draft.preset}
        inherited={DEFAULT_PRESET_ID}
        from="product"
        disabled={false}
        onChange={(preset) => form.edit({ preset })}
      />
      {single ? (
        <Part
          title="Single decisions"
          lead="What you move here stays moved under any split, unless a space moves it back."
        >
          <RightsEditor
            value={draft.rights}
            inherited={rightHolders}
            from="the chosen split"
            disabled={false}
            onChange={(rights) => form.edit({ rights })}
          />
        </Part>
      ) : (
        <div>
          <Button onClick={() => setSingle(true)}>Move single decisions between the roles…</Button>
        </div>
      )}
    </>
  );
}

const findPeople = (query: string, signal: AbortSignal) => jira.findUsers(query, { signal });

function summaries(
  { draft, stored }: SiteForm,
  person: (accountId: string) => string,
): Readonly<Record<PartId, string>> {
  const moved = Object.keys(draft.rights).length;
  const changed = Object.keys(draft.checks).length;
  const { fieldIds } = draft.criteria;
  const fields = fieldIds?.filter((id) => id !== 'description').length ?? 0;
  return {
    split: `${findPreset(draft.preset ?? DEFAULT_PRESET_ID)?.title ?? ''}${moved === 0 ? '' : `, ${counted(moved, 'decision')} moved`}`,
    roles: draft.escalationContact === null ? 'Nobody named' : person(draft.escalationContact),
    criteria:
      fieldIds === null
        ? 'The description, and fields found by name'
        : fields === 0
          ? 'The description only'
          : `The description and ${counted(fields, 'field')}`,
    checks: changed === 0 ? 'As the product has it' : `${counted(changed, 'check')} changed`,
    history: stored.revision === 0 ? 'Nothing saved yet' : counted(stored.revision, 'save'),
    about: 'Version, permissions, whether Jira answers',
  };
}

const TITLES: Readonly<Record<PartId, string>> = {
  split: SECTION_TITLES.split,
  roles: 'The last word in a disagreement',
  criteria: SECTION_TITLES.criteria,
  checks: SECTION_TITLES.checks,
  history: 'History',
  about: 'Diagnostics',
};

const LEADS: Readonly<Record<PartId, string>> = {
  split:
    'Each picture shows work from discovery to done (left to right), from initiatives down to subtasks. Round is the Product Manager’s call, square the Product Owner’s.',
  roles: 'Where a space names nobody, a disagreement is raised to this person, such as the VP of Product.',
  criteria: 'Besides the description, acceptance criteria may have fields of their own.',
  checks: 'A blocker keeps an item from being ready; warnings and hints do not. What is off is not looked at.',
  history: 'Every save, newest first. Restoring puts the old defaults into the form; nothing is saved until you save.',
  about: 'For you, or for whom you ask for help. Nothing here is secret.',
};

const PARTS = ['split', 'roles', 'criteria', 'checks', 'history', 'about'] as const;

/** The people whom the defaults name, those who saved them, and those who were chosen here. */
function usePeople(form: SiteForm) {
  const [chosen, setChosen] = useState<ReadonlyMap<string, JiraUser>>(new Map());
  const [savers, setSavers] = useState<readonly string[]>([]);
  const theirs = form.save.state === 'conflict' ? form.save.theirs : null;
  const ids = [
    form.draft.escalationContact,
    form.stored.settings.escalationContact,
    theirs?.savedBy ?? null,
    theirs?.settings.escalationContact ?? null,
    ...savers,
  ].filter((id) => id !== null);
  const { user, name } = usePersonNames(chosen, ids);
  const add = (person: JiraUser) => setChosen((now) => new Map(now).set(person.accountId, person));
  return { user, name, add, onSaverIds: setSavers };
}

/** The site's defaults as one form over a draft. */
export function SiteSettingsForm({ initial }: { initial: StoredSite }) {
  const form = useSiteSettings(initial);
  const { draft, save } = form;
  const people = usePeople(form);
  const [open, setOpen] = useState<ReadonlySet<PartId>>(() => new Set<PartId>(['split']));
  const names = useSiteNames(people.name, save.state === 'conflict' || open.has('history'));
  const words = summaries(form, people.name);
  const toggle = useCallback(
    (part: PartId) =>
      setOpen((now) => {
        const next = new Set(now);
        if (!next.delete(part)) next.add(part);
        return next;
      }),
    [],
  );
  const content: Readonly<Record<PartId, () => React.ReactNode>> = {
    split: () => <Split form={form} />,
    roles: () => (
      <PeoplePicker
        label="The last word"
        hint="A space can name somebody else."
        find={findPeople}
        accountId={draft.escalationContact}
        person={draft.escalationContact === null ? null : people.user(draft.escalationContact)}
        disabled={false}
        onChange={(person) => {
          if (person) people.add(person);
          form.edit({ escalationContact: person?.accountId ?? null });
        }}
      />
    ),
    criteria: () => <Criteria form={form} />,
    checks: () => (
      <Checks
        value={draft.checks}
        inherited={{}}
        from="the product"
        disabled={false}
        onChange={(checks) => form.edit({ checks })}
      />
    ),
    history: () => <History form={form} names={names} onSaverIds={people.onSaverIds} />,
    about: () => <About />,
  };
  const changed = useMemo(() => new Set<SectionId>(form.changed), [form.changed]);
  return (
    <form
      className={styles.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (form.dirty) void form.submit();
      }}
    >
      {save.state === 'conflict' && <SiteConflict form={form} theirs={save.theirs} names={names} />}
      {save.state === 'failed' && <ProblemNotice problem={save.problem} onRetry={() => void form.submit()} />}
      {PARTS.map((part) => (
        <Section
          key={part}
          title={TITLES[part]}
          lead={LEADS[part]}
          summary={words[part]}
          changed={part !== 'history' && part !== 'about' && changed.has(part)}
          open={open.has(part)}
          onToggle={() => toggle(part)}
        >
          <Suspense fallback={<Loading what={TITLES[part]} rows={3} />}>{content[part]()}</Suspense>
        </Section>
      ))}
      <SiteSaveBar form={form} />
    </form>
  );
}
