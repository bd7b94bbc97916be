/** What every page knows about its space: settings, work types, the resolved map and the people it names. */
import { DEFAULT_SITE_DEFAULTS, DEFAULT_SPACE_SETTINGS } from '../../src/settings/settings';
import { resolveMap, type DecisionRightsMap, type Role } from '../../src/decision-rights';
import type { ResponseOf } from '../../src/contract';
import { JiraError, type JiraProject, type JiraSpaceIssueType, type JiraUser } from '../../src/jira';
import { call } from './bridge/call';
import type { PageContext } from './bridge/page-context';
import { jira } from './bridge/jira';
import { AppFailure } from './copy';

export interface Space {
  readonly context: PageContext;
  readonly project: JiraProject;
  readonly issueTypes: readonly JiraSpaceIssueType[];
  readonly stored: ResponseOf<'space.settings.read'>;
  /** Set where the space's settings or the site's could not be read: defaults stand in, and the page must say so. */
  readonly settingsProblem: AppFailure | null;
  readonly map: DecisionRightsMap;
  /** People named in the settings whom Jira still knows, by account id. */
  readonly people: ReadonlyMap<string, JiraUser>;
}

const DEFAULTS: ResponseOf<'space.settings.read'> = {
  settings: DEFAULT_SPACE_SETTINGS,
  siteDefaults: DEFAULT_SITE_DEFAULTS,
  siteProblem: null,
  revision: 0,
  savedBy: null,
  savedAt: null,
  mayAdminister: false,
};

/**
 * Loads the space as the viewing person.
 *
 * @throws JiraError where Jira refuses or does not answer; AppFailure only where the page cannot go on without settings
 */
export async function loadSpace(context: PageContext): Promise<Space> {
  if (context.projectId === null) throw new AppFailure({ code: 'badRequest', params: { missing: 'space' } });
  const [project, issueTypes, settings] = await Promise.all([
    jira.getProject(context.projectId).catch(hiddenSpace),
    jira.getSpaceIssueTypes(context.projectId),
    call('space.settings.read', {}).then(
      (stored) => ({ stored, settingsProblem: stored.siteProblem && new AppFailure(stored.siteProblem) }),
      (problem: unknown) => {
        if (!(problem instanceof AppFailure)) throw problem;
        return { stored: DEFAULTS, settingsProblem: problem };
      },
    ),
  ]);
  const { stored, settingsProblem } = settings;
  return {
    context,
    project,
    issueTypes,
    stored,
    settingsProblem,
    map: resolveMap({ issueTypes, space: stored.settings, site: stored.siteDefaults }),
    people: await peopleBehind(accountsIn(stored)),
  };
}

/** The page was opened inside the space, so it exists: "not found" means that this person may not see it. */
function hiddenSpace(problem: unknown): never {
  if (!(problem instanceof JiraError) || problem.code !== 'notFound') throw problem;
  const { operation, detail } = problem;
  throw new JiraError({ code: 'forbidden', operation, detail, cause: problem });
}

/** Every account that the settings name, the site's own contact and whoever saved last included. */
function accountsIn({ settings, siteDefaults, savedBy }: Space['stored']): readonly string[] {
  const { holders, deputies, areas, portfolioOwner, escalationContact } = settings;
  const persons = [...deputies.PM, ...deputies.PO].map((deputy) =>
    deputy.type === 'person' ? deputy.accountId : null,
  );
  return [
    holders.PM?.accountId,
    holders.PO?.accountId,
    ...persons,
    ...areas.map(({ accountId }) => accountId),
    ...[portfolioOwner, escalationContact, siteDefaults.escalationContact, savedBy],
  ].filter((id) => typeof id === 'string');
}

/** The people behind account ids, as far as the viewing person may know them. Never rejects. */
export async function peopleBehind(accountIds: readonly string[]): Promise<Space['people']> {
  if (accountIds.length === 0) return new Map();
  try {
    return new Map((await jira.bulkGetUsers(accountIds)).map((user) => [user.accountId, user]));
  } catch {
    // Names need a permission of their own; the map is worth showing without them.
    return new Map();
  }
}

/** Who holds a role, said so that a vacancy, a leaver and a hidden name are never mistaken for one another. */
export type Holder =
  | { readonly state: 'vacant' }
  | { readonly state: 'unknown' }
  | { readonly state: 'active' | 'deactivated'; readonly user: JiraUser };

/** The person behind an account id of the settings. */
export function personOf(people: Space['people'], accountId: string | null): Holder {
  if (accountId === null) return { state: 'vacant' };
  const user = people.get(accountId);
  if (user === undefined) return { state: 'unknown' };
  return { state: user.active ? 'active' : 'deactivated', user };
}

/** The person who holds a role in this space. */
export function holderOf({ people, stored }: Pick<Space, 'people' | 'stored'>, role: Role): Holder {
  return personOf(people, stored.settings.holders[role]?.accountId ?? null);
}

/** A person in words; what is not known is said, never guessed. */
export function nameOf(people: Space['people'], accountId: string): string {
  const user = people.get(accountId);
  if (user === undefined) return 'somebody whose name you may not see';
  return user.active ? user.displayName : `${user.displayName} (account deactivated)`;
}
