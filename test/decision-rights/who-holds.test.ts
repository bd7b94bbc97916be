import { whoHolds, type NamedHolders, type RoleAnswer, type WhoHoldsQuestion } from '../../src/decision-rights';

const NAMED: NamedHolders = {
  holders: { PM: { accountId: 'pm' }, PO: { accountId: 'po' } },
  deputies: { PM: [], PO: [] },
  areas: [
    { type: 'component', id: '1', accountId: 'ann' },
    { type: 'component', id: '2', accountId: 'bea' },
    { type: 'component', id: '3', accountId: 'ann' },
    { type: 'team', id: 'red', accountId: 'tom' },
    { type: 'board', id: '7', accountId: 'bob' },
  ],
};
const ASKED: WhoHoldsQuestion = {
  role: 'PO',
  componentIds: [],
  teamId: null,
  boardId: null,
  today: '2026-11-22',
  roleMembers: {},
};

type Expected = Pick<RoleAnswer, 'type' | 'via' | 'holders'>;

test.each<[string, Partial<WhoHoldsQuestion>, Expected]>([
  ['nothing nearer: the space', {}, { type: 'one', via: 'space', holders: ['po'] }],
  ['its component', { componentIds: ['1'] }, { type: 'one', via: 'component', holders: ['ann'] }],
  ['its team', { teamId: 'red' }, { type: 'one', via: 'team', holders: ['tom'] }],
  ['the board asked from', { boardId: '7' }, { type: 'one', via: 'board', holders: ['bob'] }],
  [
    'component before team',
    { componentIds: ['2'], teamId: 'red' },
    { type: 'one', via: 'component', holders: ['bea'] },
  ],
  ['team before board', { teamId: 'red', boardId: '7' }, { type: 'one', via: 'team', holders: ['tom'] }],
  [
    'two components of two people',
    { componentIds: ['1', '2'] },
    { type: 'several', via: 'component', holders: ['ann', 'bea'] },
  ],
  ['two components of one person', { componentIds: ['1', '3'] }, { type: 'one', via: 'component', holders: ['ann'] }],
  ['a component nobody owns', { componentIds: ['9'], boardId: '7' }, { type: 'one', via: 'board', holders: ['bob'] }],
  ['the PM is one for the space', { role: 'PM', componentIds: ['1'] }, { type: 'one', via: 'space', holders: ['pm'] }],
  ['an id of another type of area', { teamId: '7', boardId: 'red' }, { type: 'one', via: 'space', holders: ['po'] }],
])('who holds it: %s', (_, question, expected) => {
  expect(whoHolds(NAMED, { ...ASKED, ...question })).toMatchObject(expected);
});

const person = (accountId: string, until: string) => ({ type: 'person', accountId, until }) as const;
const projectRole = (roleId: string, until: string) => ({ type: 'projectRole', roleId, until }) as const;
const withDeputies = (holder: string | null, ...deputies: NamedHolders['deputies']['PO']): NamedHolders => ({
  ...NAMED,
  holders: { PM: null, PO: holder === null ? null : { accountId: holder } },
  deputies: { PM: [], PO: deputies },
});

describe('deputies', () => {
  test('act through the end of their last day, and are named as ended afterwards', () => {
    const named = withDeputies('po', person('dee', '2026-11-22'), person('eve', '2026-11-21'));
    expect(whoHolds(named, ASKED)).toMatchObject({
      type: 'one',
      holders: ['po'],
      deputies: ['dee'],
      endedDeputies: [{ accountId: 'eve' }],
    });
  });

  test('of a project role are its members, without the holder and each once', () => {
    const named = withDeputies('po', projectRole('5', '2026-12-01'), person('dee', '2026-12-01'));
    const { deputies, unknownRoles } = whoHolds(named, { ...ASKED, roleMembers: { '5': ['dee', 'po', 'fay'] } });
    expect([deputies, unknownRoles]).toEqual([['dee', 'fay'], []]);
  });

  test.each<[string, NamedHolders, WhoHoldsQuestion['roleMembers'], RoleAnswer['type']]>([
    ['nobody and no deputy', withDeputies(null), {}, 'vacant'],
    ['nobody, the deputy has ended', withDeputies(null, person('dee', '2026-11-21')), {}, 'vacant'],
    ['nobody, an empty project role', withDeputies(null, projectRole('5', '2026-12-01')), { '5': [] }, 'vacant'],
    ['nobody, a project role that was not read', withDeputies(null, projectRole('5', '2026-12-01')), {}, 'cannotTell'],
    [
      'nobody, a project role Jira refused',
      withDeputies(null, projectRole('5', '2026-12-01')),
      { '5': null },
      'cannotTell',
    ],
    [
      'nobody, an ended project role that was not read',
      withDeputies(null, projectRole('5', '2026-11-01')),
      {},
      'vacant',
    ],
    [
      'nobody, but a deputy acts',
      withDeputies(null, person('dee', '2026-12-01'), projectRole('5', '2026-12-01')),
      {},
      'deputy',
    ],
    ['a holder and an unreadable project role', withDeputies('po', projectRole('5', '2026-12-01')), {}, 'one'],
  ])('without a holder: %s', (_, named, roleMembers, type) => {
    expect(whoHolds(named, { ...ASKED, roleMembers }).type).toBe(type);
  });

  test('a role id that is the name of an object’s own machinery is not read from there', () => {
    const named = withDeputies(null, projectRole('constructor', '2026-12-01'));
    expect(whoHolds(named, ASKED)).toMatchObject({ type: 'cannotTell', unknownRoles: ['constructor'] });
  });

  test('stand in for the space’s holder, not for the owner of a component', () => {
    const named = withDeputies('po', person('dee', '2026-12-01'));
    expect(whoHolds(named, { ...ASKED, componentIds: ['1'] })).toMatchObject({ holders: ['ann'], deputies: [] });
  });
});
