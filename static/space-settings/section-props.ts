import type { JiraUser } from '../../src/jira';
import type { Space } from '../kit/space';
import type { FindPeople } from '../settings-kit/PeoplePicker';
import type { SettingsForm } from './use-settings';

export interface KnownPeople {
  readonly find: FindPeople;
  /** People whose names are known; an account id that is not here names somebody whom Jira does not show. */
  readonly known: ReadonlyMap<string, JiraUser>;
  readonly add: (person: JiraUser) => void;
  /** Asks for the names of people whom the draft does not name. Keeps its identity. */
  readonly look: (accountIds: readonly string[]) => void;
}

/** What every section of the page is given. */
export interface SectionProps {
  readonly space: Space;
  readonly form: SettingsForm;
  readonly people: KnownPeople;
  readonly mayEdit: boolean;
}
