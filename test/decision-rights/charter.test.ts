import { charterMarkdown, charterOf, RIGHT_IDS, type CharterInput } from '../../src/decision-rights';
import { aMap, aTypeWithSteps } from './builders';

const STORY = aTypeWithSteps({ id: '1', name: 'Story' }, ['refinement', 'ready', 'delivery', 'release', 'done']);
const TASK = { ...STORY, id: '2', name: 'Task' };
const EPIC = aTypeWithSteps({ id: '3', name: 'Epic', hierarchyLevel: 1 }, ['discovery', 'delivery', 'done']);

const INPUT: CharterInput = {
  spaceName: 'Lending',
  map: aMap([STORY, TASK, EPIC], { cells: { '1:refinement': { role: 'PM' } } }),
  split: 'Strategic / tactical',
  people: {
    PM: { holder: 'Nandini', deputies: [], areas: [] },
    PO: {
      holder: null,
      deputies: [{ name: 'Yuki', until: '24 December 2026' }],
      areas: [{ area: 'component Payments', name: 'Lena | *' }],
    },
  },
  portfolioOwner: undefined,
  escalation: 'Helena',
  saved: 'Settings last saved by Tomás on 3 November 2026',
  date: '22 November 2026',
};
const charter = charterOf(INPUT);
const [pm, po] = charter.roles;

test('every right stands under its holder, and a moved cell under the role that decides it', () => {
  const held = charter.roles.flatMap(({ rights }) => rights.map(({ id }) => id));
  expect(new Set(held)).toEqual(new Set(RIGHT_IDS));
  expect(pm?.rights.find(({ id }) => id === 'acceptance-criteria')?.where).toEqual(['Story: Refinement']);
  expect(po?.rights.find(({ id }) => id === 'acceptance-criteria')?.where).toEqual(['Task: Refinement']);
  expect(po?.rights.find(({ id }) => id === 'sprint-scope')?.where).toEqual(['Story, Task: Ready']);
  expect(pm?.rights.find(({ id }) => id === 'product-strategy')?.where).toEqual([]);
});

test('work types that pass the same way are named together', () => {
  expect(charterOf({ ...INPUT, map: aMap([STORY, TASK, EPIC]) }).paths).toEqual([
    {
      workTypes: ['Story', 'Task'],
      stretches: [
        { role: 'PO', statuses: ['refinement', 'ready', 'delivery'] },
        { role: 'PM', statuses: ['release'] },
        { role: 'PO', statuses: ['done'] },
      ],
    },
    {
      workTypes: ['Epic'],
      stretches: [
        { role: 'PM', statuses: ['discovery'] },
        { role: 'PO', statuses: ['delivery'] },
        { role: 'PM', statuses: ['done'] },
      ],
    },
  ]);
});

test('handoffs name their work types, each contract once', () => {
  expect(charter.handoffs.map(({ from, to, where, workTypes }) => [from, to, where, workTypes])).toEqual([
    ['PM', 'PO', 'before Ready', ['Story']],
    ['PO', 'PM', 'before Release', ['Story', 'Task']],
    ['PM', 'PO', 'before Done', ['Story', 'Task']],
    ['PM', 'PO', 'before Delivery', ['Epic']],
    ['PO', 'PM', 'before Done', ['Epic']],
  ]);
});

test('as Markdown it says who, what, handoffs, escalation, cadence and where it comes from', () => {
  const markdown = charterMarkdown(charter);
  expect(markdown).toContain('# Who decides in Lending\n');
  expect(markdown).toContain(
    'Written on 22 November 2026 from the live map; Settings last saved by Tomás on 3 November 2026.',
  );
  expect(markdown).toContain('## Product Manager (PM): Nandini\n');
  expect(markdown).toContain('## Product Owner (PO): nobody named\n');
  expect(markdown).toContain('- Deputy until 24 December 2026: Yuki\n');
  expect(markdown).toContain(
    '- **What goes into the sprint.** Settles how much is taken into a sprint, and which items those are. Story, Task: Ready. (D3)',
  );
  expect(markdown).toContain('5. PO hands over to PM before Done (Epic).');
  expect(markdown).toContain('Helena settles it.');
  expect(markdown).toContain('- Every week: ');
  expect(markdown).toContain('- D3: “Product Manager vs Product Owner”');
});

test('names cannot break out of their line', () => {
  expect(charterMarkdown(charter)).toContain(String.raw`- For component Payments: Lena \| \*`);
  const odd = charterMarkdown(charterOf({ ...INPUT, spaceName: 'A\n# B' }));
  expect(odd.split('\n')[0]).toBe(String.raw`# Who decides in A \# B`);
});

test('an empty map still gives a charter', () => {
  expect(charterMarkdown(charterOf({ ...INPUT, map: aMap([]), escalation: null }))).toContain(
    'Nobody named to settle it.',
  );
});
