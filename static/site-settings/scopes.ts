/** The scopes that this version of the app asks for; test/static/site-settings.test.ts holds them to manifest.yml. */
export const NEEDED_SCOPES: readonly string[] = [
  'read:jira-work',
  'write:jira-work',
  'read:jira-user',
  'read:project:jira',
  'read:issue-details:jira',
  'read:jql:jira',
  'read:board-scope:jira-software',
  'read:board-scope.admin:jira-software',
  'read:sprint:jira-software',
  'storage:app',
];

/** What an older installation has not agreed to yet; nothing where the platform does not say what it has. */
export const missingScopes = (granted: readonly string[] | null): readonly string[] =>
  granted === null ? [] : NEEDED_SCOPES.filter((scope) => !granted.includes(scope));
