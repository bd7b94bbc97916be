import { lazy, Suspense, useEffect, useState, type ComponentType } from 'react';
import { Loading } from '../kit/components/Loading';
import { Notice, ProblemNotice } from '../kit/components/Notice';
import { formatMoment } from '../kit/dates';
import type { Space } from '../kit/space';
import { SECTION_TITLES, type Names } from '../settings-kit/diff';
import { Section } from '../settings-kit/Section';
import { accountsOf } from './accounts';
import { ConflictNotice } from './ConflictNotice';
import { ExceptionsSection } from './ExceptionsSection';
import { SECTIONS, type SectionId } from '../settings-kit/leaves';
import { RolesSection } from './RolesSection';
import { SaveBar } from './SaveBar';
import type { SectionProps } from './section-props';
import { summaryOf } from './section-summary';
import styles from './SpaceSettingsPage.module.css';
import { SplitSection } from './SplitSection';
import { useSettings, type SettingsForm as Form } from './use-settings';
import { useNames } from './use-names';
import { usePeople } from './use-people';

const CONTENT: Readonly<Record<SectionId, ComponentType<SectionProps>>> = {
  roles: RolesSection,
  split: SplitSection,
  exceptions: ExceptionsSection,
  criteria: lazy(async () => ({ default: (await import('./CriteriaSection')).CriteriaSection })),
  checks: lazy(async () => ({ default: (await import('./ChecksSection')).ChecksSection })),
};

const Records = lazy(async () => ({ default: (await import('./RecordsSection')).RecordsSection }));

const LEADS: Readonly<Record<SectionId, string>> = {
  roles: 'One person each. The same person may hold both.',
  split:
    'Each picture shows work from discovery to done (left to right), from initiatives down to subtasks. Round is the Product Manager’s call, square the Product Owner’s.',
  exceptions: 'Where this space differs from the split, and what the app understood of its workflows.',
  criteria: 'Besides the description, acceptance criteria may have fields of their own. Confirm which ones count here.',
  checks: 'A blocker keeps an item from being ready; warnings and hints do not. What is off is not looked at.',
};

/** What stands above the sections: what the reader must know before they edit. */
function Notices({ form, names, mayEdit }: { form: Form; names: Names; mayEdit: boolean }) {
  const { save, stored, returned } = form;
  return (
    <>
      {!mayEdit && (
        <Notice tone="information" title="You can look, but not change">
          Only people who administer this space can change these settings.
        </Notice>
      )}
      {mayEdit && stored.revision === 0 && (
        <Notice tone="information" title="Two names are enough to begin">
          Name the Product Manager and the Product Owner, then save. Everything else works as it is, and can be changed
          whenever the space needs it.
        </Notice>
      )}
      {returned && save.state !== 'conflict' && (
        <Notice tone="information" title="Your unsaved changes are back">
          You left this page before you saved. Save or discard them below.
        </Notice>
      )}
      {save.state === 'conflict' && <ConflictNotice form={form} theirs={save.theirs} names={names} />}
      {save.state === 'failed' && <ProblemNotice problem={save.problem} onRetry={() => void form.submit()} />}
    </>
  );
}

const savedWords = (
  { revision, savedBy, savedAt }: Form['stored'],
  person: (accountId: string) => string | undefined,
): string =>
  revision === 0
    ? 'Nothing saved yet'
    : joinedWords([
        'Saved',
        savedAt === null ? null : formatMoment(savedAt),
        savedBy === null || person(savedBy) === undefined ? null : `by ${person(savedBy) ?? ''}`,
      ]);

const joinedWords = (parts: readonly (string | null)[]): string => parts.filter((part) => part !== null).join(' ');

/** All settings of the space as one form over a draft. */
export function SettingsForm({ space }: { space: Space }) {
  const form = useSettings(space.project.id, space.issueTypes, space.stored);
  const people = usePeople(space, form.draft);
  const [open, setOpen] = useState<ReadonlySet<SectionId | 'records'>>(() => new Set(['roles', ...form.changed]));
  const { look } = people;
  const theirs = form.save.state === 'conflict' ? form.save.theirs : null;
  useEffect(() => {
    look([form.stored.savedBy ?? '', theirs?.savedBy ?? '', ...(theirs === null ? [] : accountsOf(theirs.settings))]);
  }, [look, form.stored.savedBy, theirs]);
  const mayEdit = form.stored.mayAdminister;
  const person = (accountId: string) => people.known.get(accountId)?.displayName;
  const names = useNames(space, people, form.conflict !== null);
  const toggle = (section: SectionId | 'records') => {
    const next = new Set(open);
    if (!next.delete(section)) next.add(section);
    setOpen(next);
  };
  return (
    <form
      className={styles.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (form.dirty) void form.submit();
      }}
    >
      <Notices form={form} names={names} mayEdit={mayEdit} />
      {SECTIONS.map((section) => {
        const Content = CONTENT[section];
        const { stored, draft, changed } = form;
        return (
          <Section
            key={section}
            title={SECTION_TITLES[section]}
            lead={LEADS[section]}
            summary={summaryOf(section, {
              settings: draft,
              site: stored.siteDefaults,
              issueTypes: space.issueTypes,
              person,
            })}
            changed={changed.includes(section)}
            open={open.has(section)}
            onToggle={() => toggle(section)}
          >
            <Suspense fallback={<Loading what={SECTION_TITLES[section]} rows={3} />}>
              <Content space={space} form={form} people={people} mayEdit={mayEdit} />
            </Suspense>
          </Section>
        );
      })}
      <Section
        title="History and file"
        lead="Who changed what and when, and the settings as one file."
        summary={savedWords(form.stored, person)}
        open={open.has('records')}
        onToggle={() => toggle('records')}
      >
        <Suspense fallback={<Loading what="the history" rows={3} />}>
          <Records space={space} form={form} people={people} mayEdit={mayEdit} />
        </Suspense>
      </Section>
      {mayEdit && <SaveBar space={space} form={form} />}
    </form>
  );
}
