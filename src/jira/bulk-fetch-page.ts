/**
 * How many items one bulk fetch may ask for. Without conditions it is 100; since 2026 Jira gives up to 1,000 where the
 * request names at least one and at most 100 fields, none of them multi-valued. A site that has not got the change
 * answers 400, and the caller falls back to the small page.
 */
export const SMALL_BULK_FETCH_PAGE = 100;
const LARGE_BULK_FETCH_PAGE = 1_000;

const MOST_FIELDS_OF_LARGE_PAGE = 100;
const MULTI_VALUED = new Set(['comment', 'worklog', 'attachment']);

/** The largest page that these fields allow; names such as `*all` and exclusions are not explicit. */
export function bulkFetchPageSize(fields: readonly string[]): number {
  const explicit = fields.length > 0 && fields.length <= MOST_FIELDS_OF_LARGE_PAGE;
  const plain = fields.every((field) => !/^[*-]/.test(field) && !MULTI_VALUED.has(field));
  return explicit && plain ? LARGE_BULK_FETCH_PAGE : SMALL_BULK_FETCH_PAGE;
}
