/** A section after what is not the item's own has been taken out, and how many criteria are left. */
import { isGeneralRule, isTooShortToTell } from './definition-of-done';
import { fingerprintOf, isTypedItalic } from './placeholder';
import { type Entry, isListed, type Section, withStanding } from './section';
import { markStandIns } from './stand-ins';

export interface WeighedSection {
  readonly section: Section;
  readonly entries: readonly Entry[];
  readonly count: number;
  /** Entries that are general rules of a definition of done. */
  readonly general: number;
  /** Prompts that nobody has answered. */
  readonly hasPrompts: boolean;
}

export function weigh(section: Section, templates: ReadonlySet<string>): WeighedSection {
  // A template's fixed rules beside prompts that nobody has answered are no more the item's own than the prompts are.
  let general = 0;
  const found = markStandIns(withoutItalicPrompts(section.entries));
  const prompts = promptsIn(found);
  const isDone = section.type === 'done' || isUnbegun(found, prompts);
  const entries =
    !isDone && templates.size === 0
      ? found
      : found.map((entry): Entry => {
          if (entry.standing !== 'criterion') return entry;
          if (templates.size > 0 && templates.has(fingerprintOf(entry.text))) return withStanding(entry, 'template');
          if (!isDone || !isGeneralRule(entry.text)) return entry;
          general++;
          return withStanding(entry, 'general');
        });
  const weighed = general === 0 ? entries : withShortRules(entries, general);
  return { section, entries: weighed, count: countOf(weighed), general, hasPrompts: prompts > 0 };
}

/** One prompt beside criteria was forgotten; several, or more than there are criteria, are a template that nobody has begun. */
function isUnbegun(entries: readonly Entry[], prompts: number): boolean {
  return prompts > 1 || (prompts === 1 && !entries.some(({ standing }) => standing === 'criterion'));
}

function promptsIn(entries: readonly Entry[]): number {
  let prompts = 0;
  for (const entry of entries) if (isPrompt(entry)) prompts++;
  return prompts;
}

/** An entry of a list that holds a place open. */
export function isPrompt(entry: Entry): boolean {
  return entry.standing === 'placeholder' || (entry.standing === 'empty' && isListed(entry));
}

/** Beside one prompt that nobody has answered, entries in italics are further prompts. */
function withoutItalicPrompts(entries: readonly Entry[]): readonly Entry[] {
  if (!entries.some((entry) => entry.standing === 'placeholder' && isItalic(entry))) return entries;
  return entries.map((entry) =>
    entry.standing === 'criterion' && isItalic(entry) ? withStanding(entry, 'placeholder') : entry,
  );
}

function isItalic({ block, text }: Entry): boolean {
  return block.italic || isTypedItalic(text);
}

/** Where at least half of a list are general rules, entries of a word or two are no more than they. */
function withShortRules(entries: readonly Entry[], general: number): readonly Entry[] {
  const own = entries.filter(({ standing, minor }) => standing === 'criterion' && !minor);
  if (own.length > general || !own.every(({ text }) => isTooShortToTell(text))) return entries;
  return entries.map((entry) =>
    entry.standing === 'criterion' && !entry.minor ? withStanding(entry, 'general') : entry,
  );
}

/** A definition of done does not make up for criteria that were left empty, unless all of it is about this item. */
export function countOwn(sections: readonly WeighedSection[]): number {
  let own = 0;
  let specific = 0;
  let general = 0;
  let hasCriteriaLabel = false;
  let hasPrompts = false;
  for (const weighed of sections) {
    if (weighed.section.type === 'criteria') {
      hasCriteriaLabel = true;
      hasPrompts ||= weighed.hasPrompts;
      own += weighed.count;
    } else {
      specific += weighed.count;
      general += weighed.general;
    }
  }
  if (own > 0) return own;
  return hasPrompts || (hasCriteriaLabel && general > 0) ? 0 : specific;
}

/** Entries of the outermost list level, rows and scenarios; where there are none, paragraphs. */
function countOf(entries: readonly Entry[]): number {
  let headings = 0;
  let others = 0;
  let prose = 0;
  let minor = 0;
  let hasPrompts = false;
  let hasBoxes = false;
  let afterBoxes = 0;
  let outermost = Number.POSITIVE_INFINITY;
  let listedThere = 0;
  for (const one of entries) {
    const { block, kind, level, standing, minor: isMinor } = one;
    const listed = isListed(one);
    if (standing !== 'criterion') {
      hasBoxes ||= listed && standing === 'empty';
      hasPrompts ||= hasBoxes || ((listed || kind === 'scenario') && standing === 'placeholder');
    } else if (isMinor) minor++;
    else if (block.kind === 'heading') headings++;
    else if (listed) {
      if (level < outermost) listedThere = 0;
      outermost = Math.min(outermost, level);
      if (level === outermost) listedThere++;
    } else if (kind === 'prose') {
      prose++;
      if (hasBoxes) afterBoxes++;
    } else others++;
  }
  // Where each criterion has a heading of its own ("AC-1: …"), what stands below explains it.
  if (headings > 0) return headings;
  const counted = others + listedThere;
  if (counted > 0) return counted;
  // A single paragraph beside a list of prompts ("A list of …", "Note: …") does not answer them.
  // Below empty boxes it is what somebody wrote instead.
  if (hasPrompts) return prose > 1 ? prose : afterBoxes;
  return prose > 0 ? prose : Math.min(minor, 1);
}
