import fc from 'fast-check';
import { similarItems, similarItemsInSteps } from '../../src/checks';
import type { ComparableItem } from '../../src/checks';

const items = (...summaries: readonly string[]): readonly ComparableItem[] =>
  summaries.map((summary, at) => ({ id: String(at), key: `LOAN-${at}`, summary }));

const areAlike = (left: string, right: string): boolean => similarItems(items(left, right)).size === 2;

describe('summaries that say much the same', () => {
  it.each([
    ['word for word', 'Remind members of due loans', 'Remind members of due loans'],
    ['case, accents and punctuation', 'Réserver une salle — membres', 'reserver une salle, MEMBRES!'],
    ['another order', 'Due loans: remind members', 'Remind members: due loans'],
    ['inflected', 'Reminder for members with due loan', 'Reminders for member with due loans'],
    ['a copy', 'CLONE - Remind members of due loans by mail', 'Remind members of due loans by mail'],
    ['one word more among many', 'Show due loans on the start page', 'Show due loans on the new start page'],
    ['German', 'Mitglieder an fällige Ausleihen erinnern', 'Mitglied an fälligen Ausleihen erinnern'],
    ['Russian', 'Напоминание о возврате инструмента', 'Напоминания о возврате инструментов'],
    ['Japanese, other grammar', '期限切れの貸出を会員に通知する', '期限切れ貸出の会員への通知'],
    ['Chinese, one character more', '向会员发送到期借用提醒', '向会员发送到期借用的提醒'],
    ['Korean, with and without a particle', '연체알림을 회원에게 발송', '연체알림 회원에게 발송'],
  ])('%s', (_, left, right) => {
    expect(areAlike(left, right)).toBe(true);
    expect(areAlike(right, left)).toBe(true);
  });

  it.each([
    ['another verb', 'Create a member from the desk', 'Delete a member from the desk'],
    ['another object', 'Add export of loans to CSV', 'Add export of loans to PDF'],
    ['another platform', 'Reset the password on iOS', 'Reset the password on Android'],
    ['another number', 'Migrate the branch: part 1', 'Migrate the branch: part 2'],
    ['another version', 'Upgrade the database driver to 5.1', 'Upgrade the database driver to 5.2'],
    ['a number more', 'Migrate the branch', 'Migrate the branch 2'],
    ['its opposite', 'Turn reminders on at the desk', 'Turn reminders off at the desk'],
    ['a part of it', 'Reset password', 'Reset password by email for staff'],
    ['one word each', 'Refactoring', 'Refactoring'],
    ['nothing', '', ''],
    ['signs only', '???', '???'],
    ['words that begin alike', 'Improve authentication of members', 'Improve authorisation of members'],
    ['words that begin alike for half of them', 'Show internal members', 'Show international members'],
    ['Japanese, another verb', '管理画面で会員の権限を作成する', '管理画面で会員の権限を削除する'],
    ['Chinese, another object', '导出会员的借用列表', '导出员工的借用列表'],
    ['two halves of a screen', '[Backend] List of due loans', '[Frontend] List of due loans'],
  ])('not: %s', (_, left, right) => {
    expect(areAlike(left, right)).toBe(false);
    expect(areAlike(right, left)).toBe(false);
  });

  it('learns the small words of a language from how often they occur', () => {
    const others = ['Kasse', 'Lager', 'Katalog', 'Werkstatt', 'Ausgabe'].flatMap((place) => [
      `Licht der ${place} prüfen`,
      `Tür von ${place} ölen`,
    ]);
    const pair = ['Bericht der Schäden drucken', 'Bericht von Schäden drucken'];
    expect(similarItems(items(...pair)).size).toBe(0);
    expect(similarItems(items(...pair, ...others)).get('0')).toMatchObject([{ id: '1' }]);
  });

  it('is not misled where the words that differ are frequent', () => {
    const frequent = [
      'Create a shelf',
      'Create a fee',
      'Create a branch',
      'Delete a shelf',
      'Delete a fee',
      'Delete a branch',
    ];
    const pair = ['Create a member from the desk', 'Delete a member from the desk'];
    expect(similarItems(items(...pair, ...frequent)).size).toBe(0);
    const order = ['Move a member to the desk', 'Move the member to a desk'];
    expect(similarItems(items(...order, ...frequent)).size).toBe(2);
  });

  it('compares within a group only', () => {
    const [epic, story] = items('Remind members of loans', 'Remind members of loans');
    if (epic === undefined || story === undefined) throw new Error('two items');
    expect(
      similarItems([
        { ...epic, group: 'epic' },
        { ...story, group: 'story' },
      ]).size,
    ).toBe(0);
    expect(
      similarItems([
        { ...epic, group: 'story' },
        { ...story, group: 'story' },
      ]).size,
    ).toBe(2);
  });

  it('names the others with key and summary, at most five, never the item itself', () => {
    const [first, ...others] = items(...Array<string>(8).fill('Remind members of due loans'));
    const similar = similarItems([...(first === undefined ? [] : [first]), ...others]);
    expect(similar.get('0')).toEqual(others.slice(0, 5));
    expect(similar.get('7')?.map(({ id }) => id)).toEqual(['0', '1', '2', '3', '4']);
  });
});

const WORDS = [
  'loan',
  'loans',
  'member',
  'desk',
  'remind',
  'create',
  'delete',
  'of',
  'the',
  'CSV',
  '2',
  '貸',
  '出',
  '',
];
const aSummary = fc.array(fc.constantFrom(...WORDS), { maxLength: 7 }).map((words) => words.join(' '));

describe('whatever the summaries are', () => {
  it('likeness is mutual, of known items, and does not depend on the order', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(aSummary, fc.string({ unit: 'grapheme' })), { maxLength: 40 }), (summaries) => {
        const given = items(...summaries);
        const similar = similarItems(given);
        const pairs = (found: typeof similar): string[] =>
          [...found].flatMap(([id, others]) => others.map((other) => `${id}:${other.id}`)).sort();
        for (const [id, others] of similar) {
          expect(others.length).toBeGreaterThan(0);
          for (const other of others) {
            expect(given).toContainEqual(other);
            // Five are named at most: one that is named may itself name five others.
            expect(similar.get(other.id)?.length ?? 0).toBeGreaterThan(0);
            expect(other.id).not.toBe(id);
          }
        }
        const backwards = similarItems([...given].reverse());
        expect([...backwards.keys()].sort()).toEqual([...similar.keys()].sort());
        if ([...similar.values()].every((others) => others.length < 5))
          expect(pairs(backwards)).toEqual(pairs(similar));
      }),
      { numRuns: 300, seed: 20261122 },
    );
  });

  it('what the index finds is what comparing each with each finds', () => {
    fc.assert(
      fc.property(fc.array(aSummary, { maxLength: 25 }), (summaries) => {
        const given = items(...summaries.filter((summary) => !/ (?:of|the)\b/.test(summary)));
        const similar = similarItems(given);
        for (const left of given) {
          const alike = given.filter((right) => left !== right && similarItems([left, right]).size > 0);
          expect(similar.has(left.id)).toBe(alike.length > 0);
        }
      }),
      { numRuns: 100, seed: 20261122 },
    );
  });
});

describe('ten thousand summaries', () => {
  const many = (count: number, summary: (at: number) => string): readonly ComparableItem[] =>
    items(...Array.from({ length: count }, (_, at) => summary(at)));

  const letters = (at: number): string => at.toString(26).replace(/\d/g, (digit) => 'qrstuvwxyz'[Number(digit)] ?? '');

  /** What grows with the square of the number would take minutes here; the limits leave room for a slow machine. */
  it.each<[name: string, summary: (at: number) => string]>([
    ['all the same', () => 'Remind members of due loans'],
    ['all different', (at) => `Remind ${letters(at)}mx of ${letters(at * 7)}ky loans`],
    ['of one template', (at) => `Check the shelf ${letters(at)} at the branch`],
    [
      'of few words',
      (at) =>
        ['loan', 'desk', 'card', 'shelf', 'tool', 'branch', 'fee', 'list', 'mail', 'user', 'page', 'role']
          .filter((_, bit) => ((at * 2_654_435_761) >>> bit) & 1)
          .join(' '),
    ],
  ])('%s: in steps that a page does not notice', (_, summary) => {
    const steps = similarItemsInSteps(many(10_000, summary));
    let longest = 0;
    const start = performance.now();
    for (let before = start; ;) {
      const { done } = steps.next();
      const now = performance.now();
      longest = Math.max(longest, now - before);
      before = now;
      if (done === true) break;
    }
    expect(performance.now() - start).toBeLessThan(10_000);
    expect(longest).toBeLessThan(2_000);
  });
});
