/** Sentences that are criteria by their own form, whatever stands above them. */
import { LineStarts } from '../text/line-starts';
import { charAt, codeAt, includes } from '../text/string-methods';

/** `AC1:`, `AC-01 –`, `CA 2.`: how people number criteria in English and in the Romance languages. */
const CRITERION_ID = /^(?:AC|CA)[-_ .#]?\d{1,3}(?:[.-]\d{1,3})?(?=\s{0,3}[:.)\]–—-]|$)/i;

export function criterionId(text: string): string | null {
  const first = charAt(text, 0);
  if (first !== 'A' && first !== 'C' && first !== 'a' && first !== 'c') return null;
  return CRITERION_ID.exec(text)?.[0] ?? null;
}

/**
 * EARS, the Easy Approach to Requirements Syntax: "When …, the system shall …". `shall` is what sets it apart from prose.
 * Mavin et al., "Easy Approach to Requirements Syntax", RE 2009.
 */
const DUTY =
  /^(?:(?:when|while|where|if|as soon as|upon|after|before)\b[^.]{3,150}(?:, ?| )(?:then )?)?(?:the|each|every|all) [^.,]{2,50} shall (?:not )?\w/i;

const DUTY_WORDS = 'when|while|where|if|as soon|upon|after|before|the|each|every|all';
const DUTY_START = new RegExp(`^(?:${DUTY_WORDS})\\b`, 'i');

/**
 * The same in other languages, where one word stands for "must" and "shall": only with the trigger in front, since "the system
 * must …" alone may as well be the story.
 */
const TRIGGERED_DUTY = [
  /^(?:wenn|sobald|falls|während|solange)\b[^.]{3,150}, ?(?:dann )?(?:muss|soll) (?:das system|die anwendung|die app)\b/i,
  /^(?:lorsque|lorsqu|quand|si|tant que|dès que|pendant que)\b[^.]{3,150}, ?(?:alors )?(?:le système|l['’]application) (?:doit|devra) /i,
  /^(?:cuando|si|mientras|tan pronto como)\b[^.]{3,150}, ?(?:entonces )?(?:el sistema|la aplicación) (?:debe|deberá) /i,
  /^(?:quando|se|enquanto|assim que)\b[^.]{3,150}, ?(?:então )?(?:o sistema|a aplicação) (?:deve|deverá) /i,
  /^(?:quando|se|mentre|finché|non appena)\b[^.]{3,150}, ?(?:allora )?(?:il sistema|l['’]applicazione) (?:deve|dovrà) /i,
  /^(?:wanneer|als|indien|zodra|terwijl|zolang)\b[^.]{3,150}, ?(?:dan )?moet (?:het systeem|de applicatie|de app)\b/i,
  /^(?:gdy|jeśli|jeżeli|kiedy|dopóki)\b[^.]{3,150}, ?(?:to |wtedy )?(?:system|aplikacja) (?:musi|powinien|powinna) /i,
  /^(?:когда|если|при|пока|коли|якщо|поки)\s[^.]{3,150}, ?(?:то |тогда )?(?:система|приложение|застосунок) (?:должн|повин)/i,
  /^[^。]{3,100}(?:場合|とき|時|間)(?:は|に|には)?、本?システムは[^。]{2,100}(?:ものとする|なければならない|すること)/,
  /^(?:如果|[当若當])[^。]{2,100}[，,][则則]?系[统統](?:必须|必須|[应應须])/,
  /^[^.]{3,100}(?:경우|때|동안)(?:에는?|면)?,? 시스템은 [^.]{2,100}야 (?:한다|합니다|함)/,
];
/** How such a sentence starts; in the Far East the trigger ends it. */
const TRIGGER_WORDS =
  'wenn|sobald|falls|während|solange|lorsqu|quand|si|tant que|dès que|pendant|cuando|mientras|tan pronto|quando|se|enquanto|assim que|mentre|finché|non appena|wanneer|als|indien|zodra|terwijl|zolang|gdy|jeś|jeż|kiedy|dopóki|когда|если|при|пока|коли|якщо|поки';
const TRIGGER = new RegExp(`^(?:${TRIGGER_WORDS})[\\s'’el]`, 'i');
const FIRST_OF_FAR_EAST = 0x2e80;

/** Few lines start so. */
const STARTS = new LineStarts(`${DUTY_WORDS}|${TRIGGER_WORDS}`.split('|').flatMap(withWhatFollows));

/** What may stand behind a word of two letters: `s'il`, `se `, `if `. */
function withWhatFollows(word: string): readonly string[] {
  return word.length > 2 ? [word] : [...` '’el,`].map((next) => word + next);
}

export function isRequirementSentence(text: string): boolean {
  const isFarEast = codeAt(text, 0) >= FIRST_OF_FAR_EAST;
  if (!isFarEast && !STARTS.mayStart(text)) return false;
  if (DUTY_START.test(text) && (includes(text, 'shall') || includes(text, 'SHALL'))) return DUTY.test(text);
  if (!isFarEast && !TRIGGER.test(text)) return false;
  return TRIGGERED_DUTY.some((duty) => duty.test(text));
}
