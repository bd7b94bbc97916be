import { findPreset } from '../../src/decision-rights';
import type { Role } from '../../src/decision-rights';
import type { JiraUser } from '../../src/jira';
import { PeoplePicker } from '../settings-kit/PeoplePicker';
import { Part } from '../settings-kit/Section';
import { Advisor } from './Advisor';
import { Areas } from './Areas';
import { Deputies } from './Deputies';
import { inheritedPreset } from './draft';
import type { SectionProps } from './section-props';

const HOLDERS = [
  { role: 'PM', label: 'Product Manager', hint: 'Decides why, what and when for the market.' },
  { role: 'PO', label: 'Product Owner', hint: 'Decides how it becomes work, and whether the work is right.' },
] as const satisfies readonly { role: Role; label: string; hint: string }[];

function Contact({ form, people, mayEdit }: SectionProps) {
  const { escalationContact } = form.draft;
  const site = form.stored.siteDefaults.escalationContact;
  const nameOf = (id: string) => people.known.get(id)?.displayName ?? 'somebody whose name you may not see';
  return (
    <PeoplePicker
      label="If they disagree"
      hint="The person who has the last word, such as the VP of Product."
      find={people.find}
      accountId={escalationContact}
      person={escalationContact === null ? null : (people.known.get(escalationContact) ?? null)}
      disabled={!mayEdit}
      inherited={{
        value: site === null ? 'nobody' : nameOf(site),
        from: 'the site',
        onReset: escalationContact === null || !mayEdit ? undefined : () => form.edit({ escalationContact: null }),
      }}
      onChange={(person) => {
        if (person) people.add(person);
        form.edit({ escalationContact: person?.accountId ?? null });
      }}
    />
  );
}

/** Asked for only where the split has somebody above the Product Managers; shown also where one is still named. */
function PortfolioOwner({ form, people, mayEdit }: SectionProps) {
  const { portfolioOwner, preset } = form.draft;
  const wanted = findPreset(preset ?? inheritedPreset(form.stored.siteDefaults))?.portfolioOwner === true;
  if (!wanted && portfolioOwner === null) return null;
  return (
    <PeoplePicker
      label="Portfolio owner"
      hint={
        wanted
          ? 'Stands above the Product Managers in the chosen split.'
          : 'The chosen split has no portfolio owner: this person is not asked for anything.'
      }
      find={people.find}
      accountId={portfolioOwner}
      person={portfolioOwner === null ? null : (people.known.get(portfolioOwner) ?? null)}
      disabled={!mayEdit}
      onChange={(person) => {
        if (person) people.add(person);
        form.edit({ portfolioOwner: person?.accountId ?? null });
      }}
    />
  );
}

export function RolesSection(props: SectionProps) {
  const { form, people, mayEdit } = props;
  const { holders } = form.draft;
  const name = (role: Role, person: JiraUser | null) => {
    if (person) people.add(person);
    form.edit({ holders: { ...holders, [role]: person === null ? null : { accountId: person.accountId } } });
  };
  return (
    <>
      {HOLDERS.map(({ role, label, hint }) => {
        const accountId = holders[role]?.accountId ?? null;
        return (
          <PeoplePicker
            key={role}
            label={label}
            hint={hint}
            find={people.find}
            accountId={accountId}
            person={accountId === null ? null : (people.known.get(accountId) ?? null)}
            disabled={!mayEdit}
            onChange={(person) => name(role, person)}
          />
        );
      })}
      <PortfolioOwner {...props} />
      <Contact {...props} />
      <Part title="Deputies" lead="Act for the holder through the end of a day, such as during a holiday.">
        <Deputies {...props} />
      </Part>
      <Part
        title="Product Owners of parts of the space"
        lead="Where a component, a team or a board has a Product Owner of its own. A component comes before a team, a team before a board."
      >
        <Areas {...props} />
      </Part>
      <Part title="About the organisation" lead="Helps the advice on the map page; decides nothing.">
        <Advisor {...props} />
      </Part>
    </>
  );
}
