import { driftOf, hasDrifted, NO_DRIFT, seenOf, type SpaceIssueType } from '../../src/decision-rights';

const status = (id: string, name: string) => ({ id, name, category: null });
const STORY: SpaceIssueType = {
  id: '1',
  name: 'Story',
  hierarchyLevel: 0,
  statuses: [status('10', 'To Do'), status('11', 'Done')],
};

test('nothing has drifted right after a save, whatever the order', () => {
  const bug = { ...STORY, id: '2', name: 'Bug' };
  const drift = driftOf([bug, STORY], seenOf([STORY, bug]));
  expect(drift).toEqual(NO_DRIFT);
  expect(hasDrifted(drift)).toBe(false);
});

test('a space whose map was never saved has no drift: there is nothing to compare with', () => {
  expect(driftOf([STORY], null)).toEqual(NO_DRIFT);
});

test('what was added, renamed and removed is told apart by id', () => {
  const now = [
    { ...STORY, name: 'User story', statuses: [status('10', 'Open'), status('12', 'To Do')] },
    { ...STORY, id: '3', name: 'Spike', statuses: [] },
  ];
  const drift = driftOf(now, seenOf([STORY, { ...STORY, id: '2', name: 'Bug' }]));
  expect(drift).toEqual({
    issueTypes: {
      added: [{ id: '3', name: 'Spike' }],
      renamed: [{ id: '1', name: 'User story', before: 'Story' }],
      removed: [{ id: '2', name: 'Bug' }],
    },
    statuses: {
      added: [{ id: '12', name: 'To Do' }],
      renamed: [{ id: '10', name: 'Open', before: 'To Do' }],
      removed: [{ id: '11', name: 'Done' }],
    },
  });
  expect(hasDrifted(drift)).toBe(true);
});
