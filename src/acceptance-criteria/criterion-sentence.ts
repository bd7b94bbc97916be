/** Sentences that are criteria by their own form, whatever stands above them. */

/** `AC1:`, `AC-01 –`, `CA 2.`: how people number criteria in English and in the Romance languages. */
const CRITERION_ID = /^(?:AC|CA)[-_ .#]?\d{1,3}(?:[.-]\d{1,3})?(?=\s{0,3}[:.)\]–—-]|$)/i;

export function criterionId(text: string): string | null {
  const first = text.charAt(0);
  if (first !== 'A' && first !== 'C' && first !== 'a' && first !== 'c') return null;
  return CRITERION_ID.exec(text)?.[0] ?? null;
}

/**
 * EARS, the Easy Approach to Requirements Syntax: "When …, the system shall …". `shall` is what sets it apart from prose.
 * Mavin et al., "Easy Approach to Requirements Syntax", RE 2009.
 */
const DUTY =
  /^(?:(?:when|while|where|if|as soon as|upon|after|before)\b[^.]{3,150}, ?(?:then )?)?(?:the|each|every|all) [^.,]{2,50} shall (?:not )?\w/i;

export function isRequirementSentence(text: string): boolean {
  return text.includes('shall') && DUTY.test(text);
}
