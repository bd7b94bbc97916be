/** The quick way may only ever lead where the long way leads. A quotation mark in front takes the long way, and says nothing. */
import fc from 'fast-check';
import { startsLikeOwnSentence } from '../../src/acceptance-criteria/own-sentence';
import { standingOf } from '../../src/acceptance-criteria/placeholder';
import * as vocabulary from '../../src/acceptance-criteria/placeholder-words';

const OWN = ['invoice', 'exported', 'Rechnung', 'factura', '請求書を', '영수증을', '订单', 'Rückgabe'];
const PHRASES = Object.values(vocabulary).flat();
/** In longer entries the long way lets one word of the product pass, which the quick way does not count. */
const MOST_WORDS = 9;

const entries = fc
  .array(fc.constantFrom(...PHRASES, ...OWN, ...OWN.map((word) => `${word},`)), { minLength: 1, maxLength: 5 })
  .map((phrases) => phrases.join(' '))
  // Criteria that are put off late in a sentence are looked for by the long way alone.
  .filter((entry) => entry.split(/[\s./-]+/).length <= MOST_WORDS && !/[ck]r[iyè]t/i.test(entry));

it('agrees with the long way on whatever placeholders are made of', () => {
  fc.assert(
    fc.property(entries, (entry) => {
      if (standingOf(entry, false) === 'criterion') expect(standingOf(`"${entry}`, false)).toBe('criterion');
    }),
    { numRuns: 20_000 },
  );
});

it.each([
  'The receipt arrives within a minute of the payment by card',
  'De gast krijgt een bon',
  'Für Gäste gibt es einen Beleg',
  'Гость видит счёт',
  '領収書が一分以内に届く',
  '收据在一分钟内到达',
  '영수증이 일 분 안에 도착한다',
])('is taken by: %s', (entry) => {
  expect(startsLikeOwnSentence(entry)).toBe(true);
});

it.each([
  'de definit',
  'sẽ bổ sung',
  'n.t.b. in overleg',
  'Add criteria',
  'Describe the invoice',
  '例：領収書',
  '条件を記入してください',
])('is left by: %s', (entry) => {
  expect(startsLikeOwnSentence(entry)).toBe(false);
});
