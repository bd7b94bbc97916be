import { countByRole, gridModel } from '../../static/who-decides/grid-model';
import { aMap, aType, DOING, DONE, RELEASE, TODO } from './support';

const names = (model: ReturnType<typeof gridModel>) => model.columns.map(({ name }) => name);

describe('columns', () => {
  it('merges a status that several work types share', () => {
    const model = gridModel(aMap([aType('10', 'Story', 0, TODO, DONE), aType('11', 'Task', 0, TODO, DOING, DONE)]));
    expect(names(model)).toEqual(['To Do', 'In Progress', 'Done']);
    expect(model.columns[0]?.statusIds).toEqual(['1']);
  });

  it('lets work types that have their own status of one name share a column', () => {
    const map = aMap([
      aType('10', 'Story', 0, TODO, DONE),
      aType('11', 'Task', 0, ['21', 'to do', 'new'], ['23', 'Done', 'done']),
    ]);
    expect(gridModel(map).columns.map(({ statusIds }) => statusIds)).toEqual([
      ['1', '21'],
      ['3', '23'],
    ]);
  });

  it('keeps two statuses of one name apart where a work type has both', () => {
    const map = aMap([aType('10', 'Story', 0, TODO, ['21', 'To Do', 'new'], DONE)]);
    expect(names(gridModel(map))).toEqual(['To Do', 'To Do', 'Done']);
  });

  it('orders by step before the place in the workflow', () => {
    const map = aMap([aType('10', 'Story', 0, DONE, RELEASE, TODO, DOING)]);
    expect(names(gridModel(map))).toEqual(['To Do', 'In Progress', 'Ready for release', 'Done']);
  });

  it('heads neighbouring columns of one step together', () => {
    const map = aMap([aType('10', 'Story', 0, TODO, DOING, ['5', 'In Review', 'indeterminate'], DONE)]);
    expect(gridModel(map).spans).toEqual([
      { step: 'refinement', columns: 1 },
      { step: 'delivery', columns: 2 },
      { step: 'done', columns: 1 },
    ]);
  });
});

describe('rows', () => {
  it('groups by level from the top down and keeps the order of Jira inside a group', () => {
    const map = aMap([
      aType('10', 'Story', 0, TODO),
      aType('12', 'Sub-task', -1, TODO),
      aType('13', 'Bug', 0, TODO),
      aType('14', 'Epic', 1, TODO),
    ]);
    expect(
      gridModel(map).groups.map(({ level, rows }) => [level, rows.map(({ issueType }) => issueType.name)]),
    ).toEqual([
      ['epic', ['Epic']],
      ['standard', ['Story', 'Bug']],
      ['subtask', ['Sub-task']],
    ]);
  });

  it('leaves the place empty where the work type does not have the status', () => {
    const map = aMap([aType('10', 'Story', 0, TODO, DONE), aType('11', 'Task', 0, TODO, DOING, DONE)]);
    const story = gridModel(map).groups[0]?.rows[0];
    expect(story?.slots.map(({ cell }) => cell?.role ?? null)).toEqual(['PO', null, 'PO']);
  });
});

it('numbers equal handoffs of several work types once, in reading order', () => {
  const map = aMap([
    aType('10', 'Story', 0, TODO, DOING, RELEASE, DONE),
    aType('11', 'Task', 0, TODO, DOING, RELEASE, DONE),
    aType('14', 'Epic', 1, TODO, DOING),
  ]);
  const { handoffs } = gridModel(map);
  expect(handoffs.map(({ from, to }) => `${from}>${to}`)).toEqual(['PM>PO', 'PO>PM', 'PM>PO']);
  expect(new Set(handoffs.map(({ key }) => key)).size).toBe(3);
});

it('counts every step once', () => {
  const counts = countByRole(aMap([aType('10', 'Story', 0, TODO, DOING, RELEASE, DONE)]));
  expect(counts).toEqual({ PM: 1, PO: 3, total: 4 });
});

it('draws nothing for a space without work types', () => {
  expect(gridModel(aMap([]))).toEqual({ columns: [], spans: [], groups: [], handoffs: [] });
});
