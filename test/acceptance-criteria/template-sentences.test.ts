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
  ])('%s', (rule) => {
    expect(isGeneralRule(rule)).toBe(true);
  });

  it.each([
    'Гость получает квитанцию за минуту',
    'Le client reçoit le reçu en une minute',
    'O recibo chega em um minuto',
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
