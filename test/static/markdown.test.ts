import { gridModel } from '../../static/who-decides/grid-model';
import { mapAsMarkdown } from '../../static/who-decides/markdown';
import { aMap, aType, DONE, RELEASE, TODO } from './support';

const model = gridModel(
  aMap([aType('10', 'Story | Big', 0, TODO, RELEASE, DONE), aType('11', 'Task', 0, TODO, DONE)], {
    cells: { '11:1': { role: 'PM' } },
  }),
);
const text = mapAsMarkdown({
  spaceName: 'Shop',
  model,
  holders: { PM: 'Ada', PO: null },
  escalation: null,
});

it('writes a table with one row for each work type', () => {
  const table = text.split('\n').filter((line) => line.startsWith('|'));
  expect(table).toEqual([
    '| Work type | To Do (Refinement) | Ready for release (Release) | Done (Done) |',
    '| --- | --- | --- | --- |',
    String.raw`| Story \| Big | PO | PM | PO |`,
    String.raw`| Task | PM\* |  | PO |`,
  ]);
});

it('names the holders and says where there is none', () => {
  expect(text).toContain('- Product Manager (PM): Ada');
  expect(text).toContain('- Product Owner (PO): nobody named');
});

it('lists the handoffs with their numbers', () => {
  expect(text).toMatch(/^1\. PO hands over to PM before Release\. /m);
});
