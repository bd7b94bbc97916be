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
];

if (!available) process.stderr.write(`Skipped "answers of the examples": there are none at ${FOLDER}.\n`);

(available ? describe : describe.skip)('answers of the examples', () => {
  it.each(EXAMPLES)('$file is understood as $operation', ({ file, operation, shape = (body) => body }) => {
    expect(OPERATIONS[operation].answer.safeParse(shape(bodyOf(file))).error).toBeUndefined();
  });

  it('every operation has an example', () => {
    expect(new Set(EXAMPLES.map(({ operation }) => operation))).toEqual(new Set(Object.keys(OPERATIONS)));
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
