import { demoSite } from '../../../local/demo';
import type { SiteIssue } from '../../../local/jira/entities';

const NOW = new Date('2026-03-10T09:30:00.000Z');
const site = demoSite(NOW);
const inSpace = (key: string): readonly SiteIssue[] => site.issues.filter((issue) => issue.key.startsWith(`${key}-`));
const typeName = (issue: SiteIssue): string => site.issueTypes.find(({ id }) => id === issue.issueTypeId)!.name;
const status = (issue: SiteIssue) => site.statuses.find(({ id }) => id === issue.statusId)!;
const sprintsOf = (spaceKey: string) => {
  const project = site.projects.find(({ key }) => key === spaceKey)!;
  const boards = site.boards.filter(({ projectId }) => projectId === project.id).map(({ id }) => id);
  return site.sprints.filter(({ boardId }) => boards.includes(boardId));
};

describe('the story that the demo tells', () => {
  test('a few hundred items over five spaces', () => {
    expect(Object.fromEntries(site.projects.map(({ key }) => [key, inSpace(key).length]))).toEqual({
      LEND: 190,
      VOL: 36,
      OPS: 36,
      MUC: 29,
      PAY: 7,
    });
  });

  test('the main space: closed sprints, one active, one future sprint of eighteen items about to be planned', () => {
    const sprints = sprintsOf('LEND');
    const [next] = sprints.filter(({ state }) => state === 'future');
    const [active] = sprints.filter(({ state }) => state === 'active');
    expect(sprints.map(({ state }) => state)).toEqual(['closed', 'closed', 'closed', 'closed', 'active', 'future']);
    expect(Date.parse(active!.startDate!)).toBeLessThan(NOW.getTime());
    expect(Date.parse(active!.endDate!)).toBeGreaterThan(NOW.getTime());
    expect(Date.parse(next!.startDate!)).toBeGreaterThan(NOW.getTime());
    expect(inSpace('LEND').filter(({ sprintId }) => sprintId === next!.id)).toHaveLength(18);
    expect(inSpace('LEND').filter(({ sprintId }) => sprintId === active!.id).length).toBeGreaterThan(12);
  });

  test('its backlog is ranked and long enough to scroll', () => {
    const backlog = inSpace('LEND').filter(
      (issue) =>
        issue.sprintId === undefined &&
        status(issue).category !== 'done' &&
        !/Epic|Initiative|Sub/u.test(typeName(issue)),
    );
    expect(backlog.length).toBeGreaterThanOrEqual(80);
    const top = [...backlog].sort((one, other) => (one.rank < other.rank ? -1 : 1)).slice(0, 3);
    expect(top.map(({ key }) => key)).toEqual(['LEND-170', 'LEND-145', 'LEND-146']);
  });

  test('one item of the next sprint waits for open work', () => {
    const blocker = site.issues.find(({ key }) => key === 'LEND-170')!;
    const blocked = site.issues.find(({ key }) => key === 'LEND-159')!;
    expect(blocker.links).toEqual([{ type: 'blocks', outwardIssueId: blocked.id }]);
    expect(status(blocker).category).not.toBe('done');
  });

  test('styles: company-managed Scrum, team-managed with a simple board, Kanban with a backlog column, German names', () => {
    const boardOf = (spaceKey: string) =>
      site.boards.find(({ projectId }) => projectId === site.projects.find(({ key }) => key === spaceKey)!.id)!;
    expect([boardOf('LEND').type, boardOf('VOL').type, boardOf('OPS').type, boardOf('MUC').type]).toEqual([
      'scrum',
      'simple',
      'kanban',
      'scrum',
    ]);
    expect(site.projects.find(({ key }) => key === 'VOL')!.style).toBe('next-gen');
    expect(boardOf('OPS').columns[0]!.name).toBe('Backlog');
    expect(
      site.issueTypes
        .filter(({ name, untranslatedName }) => untranslatedName !== undefined && untranslatedName !== name)
        .map(({ name }) => name),
    ).toEqual(['Aufgabe', 'Fehler', 'Unteraufgabe']);
    expect(site.fields.filter(({ name }) => name === 'Acceptance criteria').map(({ projectId }) => projectId)).toEqual([
      undefined,
      site.projects.find(({ key }) => key === 'VOL')!.id,
    ]);
    expect(site.projects.filter(({ appBlocked }) => appBlocked).map(({ key }) => key)).toEqual(['PAY']);
  });
});
