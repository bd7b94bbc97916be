import { handoffsOfRow } from '../../static/who-decides/handoff';
import { aCell } from './support';

const pm = aCell({ role: 'PM', right: 'roadmap-inclusion', step: 'roadmap' });
const po = aCell();

const routes = (cells: Parameters<typeof handoffsOfRow>[0]) =>
  handoffsOfRow(cells).map((handoff) => (handoff ? `${handoff.from}>${handoff.to}` : null));

it.each([
  { says: 'no change, no handoff', cells: [po, po], expected: [null, null] },
  { says: 'the change is on the way into the later cell', cells: [pm, po], expected: [null, 'PM>PO'] },
  { says: 'empty places are passed over', cells: [pm, null, po], expected: [null, null, 'PM>PO'] },
  { says: 'there and back', cells: [po, pm, po], expected: [null, 'PO>PM', 'PM>PO'] },
  {
    says: 'work that is rejected is handed to nobody',
    cells: [po, aCell({ role: 'PM', step: 'rejected' })],
    expected: [null, null],
  },
  {
    says: 'what follows a rejected status is compared with what came before it',
    cells: [po, aCell({ role: 'PM', step: 'rejected' }), po],
    expected: [null, null, null],
  },
  { says: 'an empty row', cells: [], expected: [] },
])('$says', ({ cells, expected }) => {
  expect(routes(cells)).toEqual(expected);
});

it('asks for what the giving role had to settle, each thing once', () => {
  const handoff = handoffsOfRow([
    aCell({ role: 'PM', right: 'problem-discovery', step: 'discovery' }),
    aCell({ role: 'PM', right: 'problem-discovery', step: 'discovery' }),
    pm,
    po,
  ])[3];
  expect(handoff?.conditions).toEqual([
    'there is evidence that the problem is worth solving',
    'it has its place on the roadmap',
    'its measure of success is written down',
  ]);
});

it('asks for a measure of success only on the way from the PM to the PO', () => {
  const [, handoff] = handoffsOfRow([po, pm]);
  expect(handoff?.conditions).toEqual(['its acceptance criteria are agreed']);
});

it('gives equal handoffs equal keys and different ones different keys', () => {
  const [, first] = handoffsOfRow([pm, po]);
  const [, second] = handoffsOfRow([pm, aCell({ issueTypeId: '99' })]);
  const [, other] = handoffsOfRow([aCell({ role: 'PM', right: 'launch-timing', step: 'release' }), po]);
  expect(second?.key).toBe(first?.key);
  expect(other?.key).not.toBe(first?.key);
});
