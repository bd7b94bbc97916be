/** Classes of words and shapes, each with its near misses: what must change the verdict, and what must not. */
import { readAdf } from '../../src/adf';
import { type CriteriaJudgement, judgeCriteria } from '../../src/acceptance-criteria';
import { bold, doc, h, ol, p, quote, text, ul } from './adf-builder';

const judge = (adf: unknown): CriteriaJudgement => judgeCriteria({ description: readAdf(adf), fields: [] });
const under = (label: string, ...entries: string[]): CriteriaJudgement => judge(doc(h(2, label), ul(...entries)));

describe('criteria that are put off', () => {
  it.each([
    'folgt noch',
    'Folgen später',
    'ist noch offen',
    'kommt in Kürze noch',
    'Akzeptanzkriterien werden nachgereicht',
    'still to be written',
    'not yet decided',
    'Will be added later.',
    'Acceptance criteria to follow',
    'les critères suivront',
    'sera complété plus tard',
    'se definirán más tarde',
    'aún por definir',
    'será definido depois',
    'ainda por definir',
    'da definire più tardi',
    'seguiranno presto',
    'volgt nog',
    'moet nog worden ingevuld',
    'będą dodane później',
    'będzie uzupełnione wkrótce',
    'будет позднее',
    'ещё не готовы',
    'буде додано пізніше',
    'läggs till senare',
    'følger senere',
    'bude doplněno později',
    'daha sonra eklenecek',
    'va urma ulterior',
    'θα ακολουθήσουν σύντομα',
    'akan ditambahkan nanti',
    '後ほど',
    '稍后补充',
    '추후 추가',
  ])('%s', (words) => {
    expect(under('Acceptance criteria', words)).toMatchObject({ verdict: 'placeholder', count: 0 });
  });

  it.each([
    'Still open bookings are listed first',
    'The reminder follows two hours later',
    'Pending invitations are shown',
    'Die Rechnung folgt später per Post',
    'Noch offene Rechnungen werden rot angezeigt',
    'Le reçu suivra par courriel',
    'Los pagos pendientes aparecen en rojo',
    'Письмо придёт позже',
  ])('not: %s', (words) => {
    expect(under('Acceptance criteria', words)).toMatchObject({ verdict: 'present', count: 1 });
  });
});

describe('a definition of done', () => {
  it.each([
    [['Reviewed by two people', 'Merged and deployed', 'Run book updated']],
    [['Design reviewed', 'Works on Chrome and Firefox', 'Release notes written']],
    [['Text ist gegengelesen', 'Verteiler ist aktuell']],
    [['Code reviewed', 'Tests pass', 'Support informed']],
  ])('of general rules only: %j', (entries) => {
    const judgement = under('Definition of Done', ...entries);
    expect(judgement).toMatchObject({ verdict: 'weak', count: 0 });
    expect(judgement.evidence.map(({ because }) => because)).toEqual(entries.map(() => 'general'));
  });

  it.each([
    [2, ['Code reviewed', 'Guests can pay without an account', 'The receipt arrives within a minute']],
    [1, ['Reviewed by two people', 'Deployed', 'The nightly job takes less than five minutes']],
    [1, ['The contract with the new hosting company is reviewed by our lawyers']],
    [2, ['Keepers informed', 'List updated every night']],
  ])('with %i entries about the item: %j', (count, entries) => {
    expect(under('Definition of Done', ...entries)).toMatchObject({ verdict: 'present', count });
  });
});

describe('a label in italics', () => {
  it.each([
    ['alone', doc(p(text('Acceptance criteria', 'em')), ul('A guest can pay'))],
    ['with more words', doc(p(text('Criterios de aceptación del taller con usuarios', 'em')), ol('Un invitado paga'))],
    ['in a quote', doc(quote(p(text('Akzeptanzkriterien aus der Runde vom Mai', 'em')), ul('Gäste können zahlen')))],
  ])('%s', (_, adf) => {
    expect(judge(adf)).toMatchObject({ verdict: 'present', count: 1 });
  });

  it.each([
    [
      'an instruction',
      doc(p(text('Describe what the acceptance criteria of this story are, please', 'em')), ul('Buy milk')),
    ],
    ['a sentence', doc(p(text('Acceptance criteria were discussed.', 'em')), ul('Buy milk'))],
    ['other words', doc(p(text('Quoted from the workshop', 'em')), ul('Buy milk'))],
  ])('not: %s', (_, adf) => {
    expect(judge(adf).verdict).toBe('missing');
  });
});

describe('scenarios told in one sentence', () => {
  const told = 'given I am sixteen, when I open the page, then I see that it is for adults.';
  it.each([
    ['with a bold name', doc(h(3, 'Scenarios'), p(text('Minor:', 'strong'), ` ${told}`)), 1],
    ['below a bold line', doc(bold('Scenarios:'), p(`Minor: ${told}`), p(`Guest – ${told}`)), 2],
    [
      'in German',
      doc(
        h(2, 'Szenarien'),
        ul('Kind: angenommen ich bin sechzehn, wenn ich die Seite öffne, dann sehe ich den Hinweis'),
      ),
      1,
    ],
    [
      'in Spanish',
      doc(h(2, 'Escenarios'), p('Menor: dado que tengo dieciséis, cuando abro la página, entonces veo el aviso')),
      1,
    ],
  ])('%s', (_, adf, count) => {
    const judgement = judge(adf);
    expect(judgement).toMatchObject({ verdict: 'present', count });
    expect(judgement.evidence.every(({ kind }) => kind === 'scenario')).toBe(true);
  });

  it.each([
    ['under another heading', doc(h(3, 'Background'), p(text('Minor:', 'strong'), ` ${told}`))],
    ['after the scenarios are over', doc(h(3, 'Scenarios'), p('None.'), h(3, 'Background'), p(`Minor: ${told}`))],
    ['when and then only', doc(h(3, 'Scenarios'), p('Slow: when the list is long, then people give up.'))],
  ])('not: %s', (_, adf) => {
    expect(judge(adf).verdict).toBe('missing');
  });
});

describe('praise', () => {
  it.each([
    [['Fees are fair and easy to understand.', 'The page is user-friendly and fast.']],
    [['Die Seite ist schnell und übersichtlich']],
    [['La page est simple et rapide', "L'écran est agréable à lire"]],
    [['La pantalla es intuitiva y fácil de usar']],
    [['Het scherm is snel en gebruiksvriendelijk']],
  ])('alone cannot be tested: %j', (entries) => {
    const judgement = under('Acceptance criteria', ...entries);
    expect(judgement).toMatchObject({ verdict: 'weak', count: 0 });
    expect(judgement.evidence.map(({ because }) => because)).toEqual(entries.map(() => 'vague'));
  });

  it.each([
    [2, ['The page is user-friendly and fast.', 'A member sees the fee before the return']],
    [1, ['The page is accessible to all users']],
    [1, ['Search is fast: below 200 ms']],
    [1, ['The button is easy to find on the start page']],
  ])('beside or inside something to test counts %i: %j', (count, entries) => {
    expect(under('Acceptance criteria', ...entries)).toMatchObject({ verdict: 'present', count });
  });
});
