/** The client's schemas must take what real sites and Atlassian's examples answer. The bodies are not in this repository. */
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { OPERATIONS } from '../../src/jira';
import type { OperationId } from '../../src/jira';
import * as schemas from '../../src/jira/schemas';

const FOLDER = resolve(__dirname, '../../../shared/rest-examples');
const available = existsSync(FOLDER);

const bodyOf = (file: string): unknown =>
  (JSON.parse(readFileSync(resolve(FOLDER, file), 'utf8')) as { body: unknown }).body;

/** Lists that were recorded without the envelope that Jira puts around them. */
const enveloped = (body: unknown): unknown => ({ values: body });
/** An example that shows one element where the operation answers a list. */
const listed = (body: unknown): unknown => [body];

interface Example {
  readonly file: string;
  readonly operation: OperationId;
  readonly shape?: (body: unknown) => unknown;
}

const EXAMPLES: readonly Example[] = [
  { file: 'spec-getAllStatuses.json', operation: 'getAllStatuses' },
  { file: 'spec-getIssueTypesForProject.json', operation: 'getIssueTypesForProject' },
  { file: 'spec-getProject.json', operation: 'getProject' },
  { file: 'spec-getFields.json', operation: 'getFields' },
  { file: 'real-field-entries.json', operation: 'getFields' },
  { file: 'fixture-jiracli-fields.json', operation: 'getFields' },
  { file: 'real-search-jql-page.assembled.json', operation: 'searchAndReconsileIssuesUsingJqlPost' },
  { file: 'spec-searchAndReconsileIssuesUsingJql.json', operation: 'searchAndReconsileIssuesUsingJqlPost' },
  { file: 'spec-countIssues.json', operation: 'countIssues' },
  { file: 'real-bulkfetch.assembled.json', operation: 'bulkFetchIssues' },
  { file: 'spec-bulkFetchIssues.json', operation: 'bulkFetchIssues' },
  { file: 'spec-getMyPermissions.json', operation: 'getMyPermissions' },
  { file: 'spec-getCurrentUser.json', operation: 'getCurrentUser' },
  { file: 'spec-bulkGetUsers.json', operation: 'bulkGetUsers' },
  { file: 'spec-findAssignableUsers.json', operation: 'findAssignableUsers', shape: listed },
  // The same list of users; there is no example of its own.
  { file: 'spec-findAssignableUsers.json', operation: 'findUsers', shape: listed },
  { file: 'spec-getAllBoards.json', operation: 'getAllBoards' },
  { file: 'real-gojira-all_boards.json', operation: 'getAllBoards' },
  { file: 'real-board-list-values.json', operation: 'getAllBoards', shape: enveloped },
  { file: 'fixture-jiracli-boards.json', operation: 'getAllBoards' },
  { file: 'spec-getConfiguration.json', operation: 'getConfiguration' },
  { file: 'real-gojira-board_configuration.json', operation: 'getConfiguration' },
  { file: 'real-board-configuration-kanban.json', operation: 'getConfiguration' },
  { file: 'spec-getAllSprints.json', operation: 'getAllSprints' },
  { file: 'real-sprint-list-values.json', operation: 'getAllSprints', shape: enveloped },
  { file: 'real-gojira-sprints.json', operation: 'getAllSprints' },
  { file: 'fixture-jiracli-sprints.json', operation: 'getAllSprints' },
  { file: 'spec-getIssuesForBacklogJSIS.json', operation: 'getIssuesForBacklogJSIS' },
  { file: 'spec-getIssuesForSprintJSIS.json', operation: 'getIssuesForSprintJSIS' },
  { file: 'spec-getCreateIssueMetaIssueTypeId.json', operation: 'getCreateIssueMetaIssueTypeId' },
  { file: 'spec-getProjectRoles.json', operation: 'getProjectRoles' },
  { file: 'spec-getProjectRole.json', operation: 'getProjectRole' },
  { file: 'real-gojira-role.json', operation: 'getProjectRole' },
  { file: 'spec-getIssueProperty.json', operation: 'getIssueProperty' },
  { file: 'real-issue-property.json', operation: 'getIssueProperty' },
];

/** Operations whose example stands only in the documents themselves. Those that answer without a body have none. */
const EXAMPLES_IN_THE_DOCUMENT: readonly OperationId[] = [
  'getEditIssueMeta',
  'getComments',
  'addComment',
  'getCommentProperty',
  'getBulkChangelogs',
  'getProjectComponents',
];
const WITHOUT_BODY: readonly OperationId[] = ['editIssue', 'setIssueProperty'];

interface Documented {
  readonly paths: Record<
    string,
    Record<string, { responses: Record<string, { content?: { 'application/json'?: { example?: unknown } } }> }>
  >;
}

/** The published example of an operation's good answer; most are JSON in a string. */
function publishedExample(id: OperationId): unknown {
  const { method, path } = OPERATIONS[id];
  const file = resolve(__dirname, '../../../shared/openapi/jira-platform-openapi.json');
  const { paths } = JSON.parse(readFileSync(file, 'utf8')) as Documented;
  const responses = paths[path]?.[method.toLowerCase()]?.responses ?? {};
  const example = (responses['200'] ?? responses['201'])?.content?.['application/json']?.example;
  return typeof example === 'string' ? (JSON.parse(example) as unknown) : example;
}

if (!available) process.stderr.write(`Skipped "answers of the examples": there are none at ${FOLDER}.\n`);

(available ? describe : describe.skip)('answers of the examples', () => {
  it.each(EXAMPLES)('$file is understood as $operation', ({ file, operation, shape = (body) => body }) => {
    expect(OPERATIONS[operation].answer.safeParse(shape(bodyOf(file))).error).toBeUndefined();
  });

  it('every operation has an example', () => {
    const shown = [...EXAMPLES.map(({ operation }) => operation), ...EXAMPLES_IN_THE_DOCUMENT, ...WITHOUT_BODY];
    expect(new Set(shown)).toEqual(new Set(Object.keys(OPERATIONS)));
  });

  it.each(EXAMPLES_IN_THE_DOCUMENT)("the documents' own example of %s is understood", (id) => {
    const example = publishedExample(id);
    expect(example).toBeDefined();
    expect(OPERATIONS[id].answer.safeParse(example).error).toBeUndefined();
  });

  it.each(['real-bulkfetch.assembled.json', 'real-search-jql-page.assembled.json'])(
    'the items in %s are understood',
    (file) => {
      const { issues } = bodyOf(file) as { issues: unknown[] };
      expect(issues.length).toBeGreaterThan(0);
      for (const issue of issues) expect(schemas.issue.safeParse(issue).error).toBeUndefined();
    },
  );

  it('an item recorded by itself is understood', () => {
    expect(schemas.issue.safeParse(bodyOf('real-issue-v3-adf.json')).error).toBeUndefined();
  });
});
