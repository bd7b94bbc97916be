/** Values of Jira's fields as the REST API gives them, cut down to what is read. */
type Category = 'new' | 'indeterminate' | 'done' | 'undefined';

const statusOf = (category: Category) => ({ id: '3', name: 'Any', statusCategory: { id: 4, key: category } });

/** An item inside another one: parent, link. */
export const other = (key: string, category: Category, id = key.replace(/\D/g, '')) => ({
  id,
  key,
  self: `https://example.atlassian.net/rest/api/3/issue/${id}`,
  fields: { summary: `About ${key}`, status: statusOf(category) },
});

const BLOCKS = { id: '10000', name: 'Blocks', inward: 'is blocked by', outward: 'blocks' };

export type LinkType = typeof BLOCKS;

export const inwardLink = (issue: unknown, type: LinkType = BLOCKS) => ({ id: '1', type, inwardIssue: issue });

export const outwardLink = (issue: unknown, type: LinkType = BLOCKS) => ({ id: '1', type, outwardIssue: issue });

export const sprint = (id: number, state: 'closed' | 'active' | 'future', startDate?: string) => ({
  id,
  name: `Sprint ${id}`,
  state,
  boardId: 1,
  ...(startDate === undefined ? {} : { startDate }),
});
