import type { Handoff } from '../../src/decision-rights';
import { gridModel } from '../../static/who-decides/grid-model';
import { handoffKey } from '../../static/who-decides/grid-shapes';
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

describe('handoffs', () => {
  const movesOf = ({ from, to, step }: Handoff) => `${from}>${to}:${step}`;
  const map = aMap([
    aType('10', 'Story', 0, TODO, DOING, RELEASE, DONE),
    aType('11', 'Task', 0, TODO, DOING, RELEASE, DONE),
    aType('14', 'Epic', 1, TODO, DOING, DONE),
  ]);
  const model = gridModel(map);

  it('lists equal ones of several work types once, in reading order', () => {
    expect(model.handoffs.map(movesOf)).toEqual(['PM>PO:delivery', 'PO>PM:done', 'PO>PM:release', 'PM>PO:done']);
  });

  it('tells handoffs on different conditions apart: an epic and a story do not enter delivery alike', () => {
    const split = gridModel(
      aMap([aType('10', 'Story', 0, TODO, DOING), aType('14', 'Epic', 1, TODO, DOING)], {
        cells: { '10:1': { role: 'PM' } },
      }),
    );
    expect(split.handoffs.map(movesOf)).toEqual(['PM>PO:delivery', 'PM>PO:delivery']);
    expect(new Set(split.handoffs.map(handoffKey)).size).toBe(2);
  });

  it('marks the cell that work enters, also past a status that the work type does not have', () => {
    const epic = model.groups[0]?.rows[0];
    expect(epic?.slots.map(({ handoff }) => handoff && movesOf(handoff))).toEqual([
      null,
      'PM>PO:delivery',
      null,
      'PO>PM:done',
    ]);
  });
});

it('draws nothing for a space without work types', () => {
  expect(gridModel(aMap([]))).toEqual({ columns: [], spans: [], groups: [], handoffs: [] });
});
