import { activeChecks, CHECK_SETS, checkSettingsProblems } from '../../src/checks';

describe.each(CHECK_SETS)('the set for $id', ({ id, checks }) => {
  it('can be followed as it is', () => {
    expect(checkSettingsProblems(checks)).toEqual([]);
  });

  it.each(['missing-estimate', 'oversized', 'carried-over'])('asks for %s only where there are sprints', (checkId) => {
    const ids = activeChecks(checks).checks.map(({ check }) => check.meta.id);
    expect(ids.includes(checkId)).toBe(id === 'scrum');
  });
});

it('Scrum is what a space has that has set nothing', () => {
  expect(CHECK_SETS.find(({ id }) => id === 'scrum')?.checks).toEqual({});
});
