/** Jira's system fields as `GET /field` lists them: those that the simulator gives values for. */

export interface SystemField {
  readonly id: string;
  readonly name: string;
  readonly clauseNames: readonly string[];
  /** Absent for `parent` and a few more, as on real sites. */
  readonly schema?: { readonly type: string; readonly system: string; readonly items?: string };
  readonly orderable?: boolean;
  /** Part of `*navigable`. */
  readonly navigable?: boolean;
  readonly searchable?: boolean;
}

const field = (
  id: string,
  name: string,
  type: string,
  options: { clauses?: readonly string[]; items?: string; orderable?: boolean; navigable?: boolean } = {},
): SystemField => ({
  id,
  name,
  clauseNames: options.clauses ?? [id],
  schema: { type, system: id, ...(options.items === undefined ? {} : { items: options.items }) },
  orderable: options.orderable ?? true,
  navigable: options.navigable ?? true,
  searchable: (options.clauses ?? [id]).length > 0,
});

export const SYSTEM_FIELDS: readonly SystemField[] = [
  field('summary', 'Summary', 'string'),
  field('description', 'Description', 'string'),
  field('issuetype', 'Issue Type', 'issuetype', { clauses: ['issuetype', 'type'] }),
  field('status', 'Status', 'status', { orderable: false }),
  field('project', 'Project', 'project', { orderable: false }),
  { id: 'parent', name: 'Parent', clauseNames: ['parent'], orderable: false, navigable: true, searchable: false },
  field('priority', 'Priority', 'priority'),
  field('assignee', 'Assignee', 'user'),
  field('reporter', 'Reporter', 'user'),
  field('creator', 'Creator', 'user', { orderable: false }),
  field('labels', 'Labels', 'array', { items: 'string' }),
  field('created', 'Created', 'datetime', { clauses: ['created', 'createdDate'], orderable: false }),
  field('updated', 'Updated', 'datetime', { clauses: ['updated', 'updatedDate'], orderable: false }),
  field('statuscategorychangedate', 'Status Category Changed', 'datetime', {
    clauses: ['statusCategoryChangedDate'],
    orderable: false,
  }),
  field('resolution', 'Resolution', 'resolution'),
  field('resolutiondate', 'Resolved', 'datetime', { clauses: ['resolutiondate', 'resolved'], orderable: false }),
  field('duedate', 'Due date', 'date', { clauses: ['due', 'duedate'] }),
  field('environment', 'Environment', 'string'),
  field('components', 'Components', 'array', { clauses: ['component'], items: 'component' }),
  field('fixVersions', 'Fix versions', 'array', { clauses: ['fixVersion'], items: 'version' }),
  field('versions', 'Affects versions', 'array', { clauses: ['affectedVersion'], items: 'version' }),
  field('issuelinks', 'Linked Issues', 'array', { clauses: ['issueLink'], items: 'issuelinks' }),
  field('timetracking', 'Time tracking', 'timetracking', { clauses: [], orderable: true, navigable: false }),
  field('timeoriginalestimate', 'Original estimate', 'number', {
    clauses: ['originalEstimate', 'timeoriginalestimate'],
    orderable: false,
  }),
  field('subtasks', 'Sub-tasks', 'array', { clauses: ['subtasks'], items: 'issuelinks', orderable: false }),
  field('security', 'Security Level', 'securitylevel', { clauses: ['level'] }),
  field('attachment', 'Attachment', 'array', { clauses: ['attachments'], items: 'attachment', navigable: false }),
  field('comment', 'Comment', 'comments-page', { clauses: ['comment'], navigable: false }),
];
