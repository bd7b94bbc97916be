import { narrowContext } from '../../static/kit/bridge/page-context';

const project = { id: '10000', key: 'SHOP', type: 'software' };

it('reads the context of a space page', () => {
  const context = narrowContext({
    accountId: 'a',
    siteUrl: 'https://acme.atlassian.net',
    extension: { type: 'jira:projectPage', project },
  });
  expect(context).toEqual({
    accountId: 'a',
    siteUrl: 'https://acme.atlassian.net',
    projectId: '10000',
    projectKey: 'SHOP',
    board: null,
    sprint: null,
  });
});

it('reads board and sprint from a sprint menu, whether Jira gives their ids as numbers or as text', () => {
  const { board, sprint } = narrowContext({
    extension: {
      type: 'jira:sprintAction',
      project,
      board: { id: '7', type: 'scrum' },
      sprint: { id: 3, state: 'future' },
    },
  });
  expect(board).toEqual({ id: 7, type: 'scrum' });
  expect(sprint).toEqual({ id: 3, state: 'future' });
});

it.each([undefined, null, 'x', {}, { extension: null }, { extension: { project: 5, board: { id: 'seven' } } }])(
  'is total: %j',
  (context) => {
    expect(narrowContext(context)).toMatchObject({ projectId: null, board: null, sprint: null });
  },
);
