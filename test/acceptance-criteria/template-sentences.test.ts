/** Sentences that templates hold and nobody has answered, in our own words; and criteria that look like them. */
import { standingOf } from '../../src/acceptance-criteria/placeholder';
import { isGeneralRule } from '../../src/acceptance-criteria/definition-of-done';
import { type CriteriaJudgement, judgeCriteria } from '../../src/acceptance-criteria';
import { readAdf } from '../../src/adf';
import { bold, doc, h, p, text, ul } from './adf-builder';

const judge = (adf: unknown): CriteriaJudgement => judgeCriteria({ description: readAdf(adf), fields: [] });

describe('speaks to the author', () => {
  it.each([
    'We may close it if',
    'This is done once',
    'Abgeschlossen ist es, wenn …',
    'C’est terminé lorsque…',
    'Se cierra cuando',
    'The shop must...',
    'Prüfungen …',
    'Beschreiben Sie, was am Ende vorliegen soll.',
    'Please list:',
    'Décrivez brièvement les conditions que le produit remplira',
    'Опишите подробно условия, которые проверит заказчик',
    '完了を判断できる状態を書き出してください。',
    '확인할 수 있는 기준을 정리해 주세요.',
    'Acceptance criteria should be short and easy to check',
    'Die Akzeptanzkriterien sollten kurz und prüfbar sein',
    'Los criterios de aceptación deben ser breves',
    'Specific criteria by which this issue is judged when it is finished',
    'Bullet list of what is needed before the ticket can be closed',
    'Include any metrics that should be met for this to be considered complete',
    'Criterion 2: describe further criteria as needed',
    'Some state (e.g. the basket is full)',
    'a',
    'Do X',
    'Something that can be checked once this task is finished',
    'Conditions to validate for the task to be done',
    'Criterio específico y medible 1',
    'A subset of the criteria of the feature',
    'Verify',
    'A concise description of what has to be true',
    'How will we know that it is finished?',
    'Which conditions have to be met?',
    'Testable, specific conditions',
    'Describe what done looks like',
    'Add more as needed',
    'Remove if not applicable',
    'Criterion 1 (short, in the present tense)',
    'Test case 2',
    'Waiting for the design',
    'As a xxx I want yyy',
    'Woran erkennen wir, dass die Aufgabe fertig ist?',
    'Bedingungen, die erfüllt werden müssen',
    '¿Cuándo está terminada la tarea?',
    'Condiciones que deben cumplirse para terminar la historia',
    'Décrivez la situation',
    'Comment savoir quand c’est fini ?',
    'Descreva o que será verificado',
    'Quais condições devem ser atendidas?',
    'Quali criteri devono essere soddisfatti?',
    'Wanneer is de taak klaar?',
    'Kiedy zadanie jest gotowe?',
    'Как понять, что задача готова?',
    'どうなったら完了か',
    '需要满足的条件',
    '어떤 조건을 만족해야 하는가',
  ])('%s', (sentence) => {
    expect(standingOf(sentence, false)).toBe('placeholder');
  });

  it.each([
    'Search criteria should be kept for an hour',
    'Success criteria are shown on the page',
    'Criteria can be edited',
    'The issue is marked complete',
    'The ticket is closed after the customer confirms',
    'Delete task',
    'Eine Regel, die der Gast selbst löschen kann.',
    'Kaarten die de gast zelf bestellen kan',
    'A guest can post',
    'Add issue',
    'Description is optional',
    'Checklist items can be marked complete',
    'Terms and conditions are accepted',
    'All developers see the question and its answer',
    'Show the description of the task',
    'Something went wrong is shown when the server fails',
    'Add feature flag',
    'Include tax in the price',
    'List all open issues in the project',
    'Press A',
    'A guest can upload a picture (e.g. a photo of the room)',
    'Die Akzeptanzkriterien des Bausteins sind aktualisiert',
    '[UI] 保存後に再起動の通知が表示される',
    '「入力してください」と表示される',
    'Benutzen Sie-Form in allen Texten',
    'Add a checkbox for each task',
    'Provide documentation as to how this works and how it can be tested',
    'Conditions are evaluated before the action is executed',
    'What is new is shown after the update',
    'Waiting lists are sorted by date',
    'TBD label is removed from the pricing page',
    'Write a test for each requirement',
    'Se o cliente abrir o link, exibir o boleto',
    'See SHOP-12; in addition the limit is 50 rows',
    'Ver link do boleto',
    'The receipt is sent only once',
    'Test data can be imported',
    'See-through panels keep their text readable',
    'Ver pedidos antigos pela data',
    'La lista de condiciones se muestra antes de pagar',
    'Bedingungen werden vor dem Kauf angezeigt',
    '条件で検索できる',
    '可以按条件筛选',
    '조건으로 검색할 수 있다',
  ])('a criterion: %s', (sentence) => {
    expect(standingOf(sentence, false)).toBe('criterion');
  });
});

describe('rules for all items, in more languages', () => {
  it.each([
    'Код написан и покрыт тестами',
    'Документация обновлена',
    'Le code est écrit et testé',
    'La documentation est mise à jour',
    'Os testes foram escritos e passaram',
    'A documentação foi atualizada',
    'Código en el repositorio',
    'Documentación actualizada',
    'Il codice è scritto e testato',
    'Kod został przejrzany',
    'La historia es pequeña y no depende de otras',
    'The story is estimated',
    'User docs have been updated',
    'Smoke tests are green',
    'Another colleague has reviewed the pull request',
    'Karta przeniesiona do Done',
    'Pruebas correspondientes ejecutadas',
    'Codice implementato e testato',
  ])('%s', (rule) => {
    expect(isGeneralRule(rule)).toBe(true);
  });

  it.each([
    'Гость получает квитанцию за минуту',
    'Le client reçoit le reçu en une minute',
    'O recibo chega em um minuto',
    'A guest sees which tests the machine has passed before renting it',
    'The reader gets a message when a document was updated by somebody else',
  ])('about the item: %s', (entry) => {
    expect(isGeneralRule(entry)).toBe(false);
  });
});

describe('sections of templates', () => {
  it('general criteria are rules; the special ones are missing', () => {
    const adf = doc(
      h(3, 'Allgemeine Akzeptanzkriterien'),
      ul('Code ist kommentiert', 'Tests geschrieben'),
      h(3, 'Besondere Akzeptanzkriterien'),
    );
    expect(judge(adf)).toMatchObject({ verdict: 'placeholder', count: 0 });
  });

  it('one paragraph beside prompts does not answer them', () => {
    const adf = doc(bold('Acceptance criteria'), p('The team agrees on these with the business.'), ul('Criterion 1'));
    expect(judge(adf).verdict).toBe('placeholder');
  });

  it('fixed rules beside prompts do not answer them either', () => {
    const adf = doc(h(2, 'Acceptance criteria'), ul('[first criterion]', '[second criterion]', 'Unit tests pass'));
    expect(judge(adf).verdict).toBe('placeholder');
    const answered = doc(
      h(2, 'Acceptance criteria'),
      ul('[first criterion]', 'A guest gets a receipt', 'Unit tests pass'),
    );
    expect(judge(answered)).toMatchObject({ verdict: 'present' });
  });

  it('entries in italics beside an unanswered prompt are prompts', () => {
    const adf = doc(
      h(2, 'Acceptance criteria'),
      p(text('Describe what must hold', 'em')),
      p(text('Parts that the office looks at', 'em')),
    );
    expect(judge(adf).verdict).toBe('placeholder');
  });

  it.each(['Exit conditions', 'Completion conditions', 'Doneの定義'])('%s is a label', (label) => {
    expect(judge(doc(h(2, label), ul('A guest gets a receipt within a minute'))).verdict).toBe('present');
  });
});

describe('places that hold something else', () => {
  const under = (...entries: string[]): CriteriaJudgement => judge(doc(h(2, 'Acceptance criteria'), ul(...entries)));

  it.each(['See docs/checkout.md', 'Ver SHOP-12', 'Siehe https://example.com/spec', 'docs/checkout.feature'])(
    'a pointer says that they are elsewhere: %s',
    (entry) => {
      const { verdict, evidence } = under(entry);
      expect([verdict, evidence[0]?.because]).toEqual(['weak', 'link']);
    },
  );

  it('commands of an importer are no text', () => {
    expect(judge(doc(h(2, 'Acceptance criteria'), p('/label ~story'))).verdict).toBe('placeholder');
  });

  it('an example below prompts is the template’s, a scenario too', () => {
    const example = [
      h(3, 'Example'),
      p('Given a guest with a basket'),
      p('When the guest pays'),
      p('Then a receipt arrives'),
    ];
    const prompts = ul('Given [context]', 'When [event]', 'Then [outcome]');
    expect(judge(doc(h(2, 'Acceptance criteria'), prompts, ...example)).verdict).toBe('placeholder');
    const answered = ul('A guest pays without an account');
    expect(judge(doc(h(2, 'Acceptance criteria'), answered, ...example)).verdict).toBe('present');
  });

  it('a sample of criteria is no place for them', () => {
    expect(judge(doc(h(2, 'Acceptance criteria sample'), ul('The report holds three columns'))).verdict).toBe(
      'missing',
    );
  });

  it.each([
    ['As a [role], I want [goal]', 'As a guest, I want a receipt'],
    ['En tant que [rôle], je veux [but]', 'En tant qu’hôte, je veux un reçu'],
    ['Als [Rolle] möchte ich [Ziel]', 'Als Gast möchte ich einen Beleg'],
    ['Как [роль], я хочу [цель]', 'Как гость, я хочу чек'],
  ])('hints between prompts are no answer while nobody has begun the story: %s', (template, story) => {
    const criteria = [h(2, 'Acceptance criteria'), ul('Criterion 1', 'Criterion 2', 'Screens match the design')];
    expect(judge(doc(p(template), ...criteria)).verdict).toBe('placeholder');
    expect(judge(doc(p(story), ...criteria)).verdict).toBe('present');
  });

  it('who writes criteria but leaves the story line as it was is taken at the word', () => {
    const criteria = ul('A receipt arrives', 'It names the shop', 'It holds the tax', '[criterion]');
    const { verdict, count } = judge(doc(p('As a [role], I want [goal]'), h(2, 'Acceptance criteria'), criteria));
    expect([verdict, count]).toEqual(['present', 3]);
  });

  it('a sentence above empty boxes is an instruction', () => {
    const adf = doc(h(2, 'Acceptatiecriteria'), p('Concreet: elk punt wordt een gedragstest.'), ul('', ''));
    expect(judge(adf).verdict).toBe('placeholder');
  });

  it('a definition of done does not stand in for criteria that are still prompts', () => {
    const done = [h(2, 'Definition of Done'), ul('Code reviewed', 'Nightly robots report nothing')];
    expect(judge(doc(h(2, 'Kryteria akceptacji'), ul('…', '…'), ...done)).verdict).toBe('placeholder');
  });
});

describe('no label below a label', () => {
  const under = (...entries: string[]): CriteriaJudgement => judge(doc(h(2, 'Acceptance criteria'), ul(...entries)));

  it.each([
    'Terms and conditions must be accepted',
    'Accept terms and conditions',
    'Bedingungen müssen akzeptiert werden',
  ])('%s', (entry) => {
    expect(under(entry)).toMatchObject({ verdict: 'present', count: 1 });
  });

  it('bold names group criteria', () => {
    const adf = doc(bold('Acceptance criteria'), bold('List view'), ul('A guest sees prices'));
    expect(judge(adf)).toMatchObject({ verdict: 'present', count: 1 });
  });
});
