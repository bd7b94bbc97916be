/** Forms that nobody has filled in, in our own words and in many languages; beside them criteria that look alike. */
import { type CriteriaJudgement, judgeCriteria } from '../../src/acceptance-criteria';
import { readAdf } from '../../src/adf';
import { doc, h, type Node, p, text, ul } from './adf-builder';

const judge = (label: string, ...content: Parameters<typeof doc>): CriteriaJudgement =>
  judgeCriteria({ description: readAdf(doc(h(2, label), ...content)), fields: [] });

describe('forms', () => {
  it.each<[string, readonly string[]]>([
    ['remarks in brackets between steps', ['Given (the context), when (somebody acts), then (what comes out)']],
    ['steps left open, in French', ['Sachant que ... lorsque ... alors ...']],
    ['steps left open, in Danish', ['Givet ... når ... så ...']],
    ['steps left open, in Estonian', ['Eeldades ... kui ... siis ...']],
    ['a format to use', ['Use the format: As a ..., when I ..., I expect ...']],
    ['labels that lead nowhere', ['Must have:', 'Should have:', 'Could have:']],
    ['ids of rules', ['BR01 -', 'BR02 -']],
    ['a noun, its number and a blank', ['Metric 1: target', 'Metric 2: target']],
    ['a noun and its number without spaces', ['功能点1', '功能点2']],
    ['a word of crosses', ['xxxが完了していること']],
    ['what criteria are like, beside a prompt', ['be testable', 'be clear']],
    ['filler', ['Lorem ipsum dolor sit amet, consectetur adipiscing elit']],
    ['names of nothing', ['Foo', 'Bar', 'Baz']],
    ['where to write', ['Write here what must be true.']],
    ['who is to write', ['PO to provide']],
    ['none yet', ['None so far']],
    ['put off with a name', ['à compléter par le PO']],
    ['what goes here', ['Criteria one goes here', 'Criteria two goes here']],
    ['how a sentence ends, in Japanese', ['〜であること', '〜できること']],
    ['a question, in Russian', ['Что должно быть сделано, чтобы задача считалась выполненной?']],
    ['a question, in Turkish', ['Bu iş ne zaman bitmiş sayılır?']],
    ['a question, in Polish', ['Kiedy zadanie jest ukończone?']],
    ['a question about criteria', ['Any specific criteria for accepting this change?']],
    ['what the list is', ['Minimum requirements for this to be accepted.']],
    ['letters that stand for words', ['The user can do X']],
    ['letters that stand for words, in Turkish', ['Kullanıcı X yapabilmeli', 'Y durumunda Z olmalı']],
    ['what a criterion is like', ['Criterion that can be tested']],
    ['what a criterion is like, in Portuguese', ['Critério que possa ser verificado (com número)']],
    ['an id of several parts above prompts', ['CA-HU02-01: dado <contexto>, cuando <acción>, entonces <resultado>']],
    ['the name of a criterion', ['CA01 - Nome do critério']],
    ['one word for criteria', ['Testável;']],
    ['a prompt beside a test in code', ['[condition] `check: <kind> <target>`']],
    ['a prompt of two lines', ['[What has to happen before this\npasses review?]']],
    ['what to describe', ['Describe the conditions that the product must satisfy for a customer to accept it.']],
    ['what to detail', ['Detail all of the requirements for the solution.']],
    ['what to add where', ['Add the request for screenshots to the AC']],
    ['what to add when', ['Include as needed, above all for issues outside of epics']],
    ['help for who is unsure', ['If you are unsure what to write, think of what must be true for your story to work.']],
    ['what not to forget', ['Make sure to include all mockups in this card']],
    ['a request, in Danish', ['Beskriv, hvornår ændringen kan betragtes som færdig.']],
    ['what kind of list', ['A checkbox list of measurable, quantifiable items that must be met']],
    ['a number and a remark, in Czech', ['Kritérium 1 (ověřitelné)', 'Kritérium 2']],
    ['a number and a prompt that holds code, in Ukrainian', ['Критерій 1: <Команда `verify` завершується>']],
    ['numbers of another script', ['معیار ۱', 'معیار ۲']],
    ['what to fill or delete', ['_Fill/delete these as appropriate. Add multiple criteria if necessary._']],
    ['not defined, and a request', ['Not defined yet.', 'TBD.']],
    ['links that nobody has set', ['Docs written: <link to the page>', 'Code merged: <link to the pull request>']],
  ])('%s', (_, entries) => {
    expect(judge('Acceptance criteria', ul(...entries))).toMatchObject({ verdict: 'placeholder', count: 0 });
  });

  it.each<[string, readonly string[]]>([
    ['axes', ['The X axis shows the time', 'The Y axis shows the price']],
    ['names of one letter', ['OS X is supported', 'Press the X button to close', 'Size Y is sold out']],
    [
      'names of letters',
      ['Pressing X jumps', 'Plan Y costs 9 EUR', '"Showing X of Y results" stands above', 'Z is a number'],
    ],
    ['what the system checks', ['The system checks the state of the user', 'Expect 2 answers', 'Check-in is done']],
    [
      'what is removed when',
      ['Remove items as required', 'Include if applicable the VAT number', 'Delete this if required'],
    ],
    [
      'rules of the product',
      ['Define rules that route tickets to agents', 'Specify conditions under which the alarm rings'],
    ],
    ['criteria of the product', ['Criteria that match are highlighted', 'Critério que está vazio fica oculto']],
    [
      'what a helpdesk does',
      ['Link the ticket to the epic', 'Attach the template to the ticket', 'Mention a user in the text'],
    ],
    ['what to be sure of', ['Be sure to include the card number in the receipt', 'Make sure to add tax']],
    ['code and a remark', ['`<Button>` (primary)', '-USD 5 is shown in red']],
    ['one variable', ['Clicking X closes the window', 'Escape closes the window']],
    ['limits', ['<100 ms until the list is there', '< 2 MB in all']],
    ['an arrow at the end', ['Home -> Settings ->']],
    ['requirements of the product', ['List the invoices of a project', 'Describe a photo for blind readers']],
    ['if you are a guest', ['If you are not logged in, the story page asks for your e-mail']],
    ['remarks in brackets', ['Editors (of the team) see (and change) the drafts']],
    ['labels with something behind them', ['Must have: a receipt', 'Should have: a reminder']],
    ['a noun, its number and a limit', ['Metric 1: answers below 200 ms', 'Metric 2: errors below 1 %']],
    ['different words beside numbers', ['Level 1: read', 'Level 2: write']],
    ['names with numbers', ['Support IE11', 'Support Edge 18']],
    ['sentences with numbers, without spaces', ['步骤1显示购物车', '步骤2显示地址']],
    ['a chart called bar', ['Bar chart is drawn', 'Foo service answers']],
    ['crosses that are a number', ['Show xx% beside the bar', 'The bar turns red below 20%']],
    ['who provides what', ['The PO can provide feedback in the app', 'QA can reject a build']],
    ['none of the product’s', ['None of the endpoints change', 'Nothing is stored twice']],
    ['sentences about tasks, in Russian', ['Задача считается выполненной после оплаты', 'История показывает заказы']],
    ['sentences about tasks, in Polish', ['Zadanie musi mieć termin', 'Gotowe zadania są ukryte']],
    ['nouns that are steps elsewhere', ['Logo', 'Date', 'Data']],
    ['what a tracker does', ['Delete issue', 'Remove a ticket']],
    ['short words of the product', ['Clear button empties the form', 'Complete list fits on one screen']],
  ])('are not: %s', (_, entries) => {
    expect(judge('Acceptance criteria', ul(...entries))).toMatchObject({ verdict: 'present', count: entries.length });
  });

  it('labels with paragraphs below are criteria', () => {
    const entry = (label: string, words: string): Node => ({
      type: 'listItem',
      content: [p(label), p(words)],
    });
    const list = {
      type: 'orderedList',
      content: [entry('Upload:', 'A file is stored.'), entry('Download:', 'It opens.')],
    };
    expect(judge('AC', list).verdict).toBe('present');
  });

  it('labels with entries below are criteria', () => {
    const group = (label: string, words: string): Node => ({ type: 'listItem', content: [p(label), ul(words)] });
    const list = {
      type: 'bulletList',
      content: [group('Login:', 'guests log in'), group('Logout:', 'guests log out')],
    };
    expect(judge('Acceptance criteria', list).verdict).toBe('present');
  });

  it('an instruction that looks like a second label is none', () => {
    const adf = [p(text('List acceptance criteria as check boxes', 'em')), ul('Task list item')];
    expect(judge('Acceptance criteria', ...adf).verdict).toBe('placeholder');
  });
});

describe('criteria that stand elsewhere', () => {
  it.each([
    'The acceptance criteria are defined in the linked epic.',
    'Die Akzeptanzkriterien stehen im Epic',
    'Les critères d’acceptation sont décrits dans la spécification',
    'Los criterios de aceptación están definidos en la épica',
  ])('%s', (sentence) => {
    expect(judge('Acceptance criteria', p(sentence))).toMatchObject({ verdict: 'weak', count: 0 });
  });

  it('a product may list criteria, too', () => {
    const entries = ul('The criteria are listed in the sidebar of the item', 'A click on one opens it');
    expect(judge('Acceptance criteria', entries)).toMatchObject({ verdict: 'present', count: 2 });
  });
});

it.each([
  'Критерии',
  'Критерії',
  'Kriterier',
  'Kriteerit',
  'Kritériá',
  'Kriterler',
  'Tiêu chí',
  'How will we know it works?',
])('is a label by itself: %s', (label) => {
  expect(judge(label, ul('The receipt names the shop')).verdict).toBe('present');
});
