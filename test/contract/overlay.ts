/**
 * The reviewed overlay over Atlassian's OpenAPI documents: where real sites are known to differ from the published
 * schema. Each entry names the place (a JSON pointer into the document), what is added, why, and how that is known.
 * An entry whose place no longer exists fails the loading, so that a newer document cannot make entries silently idle.
 */
export interface OverlayEntry {
  readonly document: 'platform' | 'software';
  /** JSON pointer of the object that `merge` is merged into, deeply. */
  readonly at: string;
  readonly merge: Readonly<Record<string, unknown>>;
  readonly reason: string;
  readonly source: string;
}

const UNTRANSLATED = { properties: { untranslatedName: { type: 'string' } } };

/** Written from recorded sprints, because the document has no schema for them. */
const SPRINT = {
  type: 'object',
  additionalProperties: false,
  required: ['id', 'self', 'state', 'name', 'originBoardId'],
  properties: {
    id: { type: 'integer' },
    self: { type: 'string', format: 'uri' },
    state: { enum: ['future', 'active', 'closed'] },
    name: { type: 'string' },
    goal: { type: 'string' },
    createdDate: { type: 'string', format: 'utc-instant' },
    startDate: { type: 'string', format: 'utc-instant' },
    endDate: { type: 'string', format: 'utc-instant' },
    completeDate: { type: 'string', format: 'utc-instant' },
    originBoardId: { type: 'integer' },
  },
};

const json = (schema: object): { content: { 'application/json': { schema: object } } } => ({
  content: { 'application/json': { schema } },
});

export const OVERLAY: readonly OverlayEntry[] = [
  {
    document: 'platform',
    at: '/components/schemas/IssueTypeDetails',
    merge: UNTRANSLATED,
    reason: 'Work types carry the name before translation; the schema forbids further keys.',
    source: 'recorded work type list of a Chinese site (apache/incubator-devlake e2e tables)',
  },
  {
    document: 'platform',
    at: '/components/schemas/IssueTypeWithStatus',
    merge: UNTRANSLATED,
    reason: 'Same entity, listed with its statuses; the simulator leaves it out unless asked, a site may send it.',
    source: 'by analogy with IssueTypeDetails: not recorded for this operation',
  },
  {
    document: 'platform',
    at: '/components/schemas/IssueTypeIssueCreateMetadata',
    merge: UNTRANSLATED,
    reason: 'The same entity again, in the metadata for creating items.',
    source: 'createmeta fixtures of jira-cli',
  },
  {
    document: 'platform',
    at: '/components/schemas/ServerInformation',
    merge: { properties: { defaultLocale: { type: 'object' } } },
    reason: 'Sites send defaultLocale; so does the published example, which its own schema forbids.',
    source: "Atlassian's example of getServerInfo",
  },
  ...['from', 'fromString', 'to', 'toString'].map((key): OverlayEntry => ({
    document: 'platform',
    at: `/components/schemas/ChangeDetails/properties/${key}`,
    merge: { nullable: true },
    reason: 'Null on sites where a change has no id or had no value; the schema knows strings only.',
    source: 'recorded change log (jirametrics test data)',
  })),
  {
    document: 'platform',
    at: '/components/schemas/JqlQueryClause',
    merge: { additionalProperties: true },
    reason: 'additionalProperties: false beside anyOf, without properties of its own, forbids every clause there is.',
    source: "Atlassian's example of parseJqlQueries",
  },
  {
    document: 'platform',
    at: '/components/schemas/FieldDetails',
    merge: UNTRANSLATED,
    reason: 'Fields carry the name before translation; the schema forbids further keys.',
    source: 'public field fixtures of jira-cli and others',
  },
  {
    document: 'platform',
    at: '/components/schemas/Project',
    merge: { properties: { entityId: { type: 'string', format: 'uuid' } } },
    reason: 'Team-managed spaces carry entityId beside uuid.',
    source: 'recorded project list with next-gen rows (apache/incubator-devlake e2e tables)',
  },
  {
    document: 'software',
    at: '/paths/~1rest~1agile~11.0~1board~1{boardId}~1configuration/get/responses/200/content/application~1json/schema/properties/location',
    merge: {
      properties: {
        key: { type: 'string' },
        id: { type: 'string' },
        self: { type: 'string', format: 'uri' },
        name: { type: 'string' },
      },
    },
    reason: 'Sites send {type, key, id, self, name}; the schema knows projectKeyOrId and type only.',
    source: 'recorded board configurations (go-jira, jirametrics test data)',
  },
  {
    document: 'software',
    at: '/paths/~1rest~1agile~11.0~1board~1{boardId}~1sprint/get/responses/200',
    merge: json({
      type: 'object',
      additionalProperties: false,
      required: ['maxResults', 'startAt', 'isLast', 'values'],
      properties: {
        maxResults: { type: 'integer' },
        startAt: { type: 'integer' },
        total: { type: 'integer' },
        isLast: { type: 'boolean' },
        values: { type: 'array', items: SPRINT },
      },
    }),
    reason: 'The document has no response schema for the sprint list.',
    source: 'recorded sprint list (apache/incubator-devlake, go-jira)',
  },
  {
    document: 'software',
    at: '/paths/~1rest~1agile~11.0~1sprint~1{sprintId}/get/responses/200',
    merge: json(SPRINT),
    reason: 'The document has no response schema for a sprint.',
    source: 'recorded sprint list (apache/incubator-devlake, go-jira)',
  },
  {
    document: 'software',
    at: '/paths/~1rest~1software~11.0~1sprint~1{sprintId}~1issue/get/responses/200',
    merge: json({ $ref: '#/components/schemas/SoftwareIssueResults' }),
    reason: 'The document has no response schema for the items of a sprint; its three siblings share this one.',
    source: 'by analogy with getIssuesForBacklogJSIS and the published example',
  },
];
