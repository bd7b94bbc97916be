/** Sentences for generated items: a small grammar, enough for sizes and shapes to vary as they do in a real backlog. */
import { adfDoc, type AdfDoc, type AdfNode } from './markdown-adf';
import type { Seeded } from './seeded';

const SUBJECTS = ['The locker', 'A member', 'The shed keeper', 'The booking page', 'The reminder', 'The invoice'];
const VERBS = ['shows', 'keeps', 'sends', 'refuses', 'remembers', 'prints', 'hides', 'counts'];
const OBJECTS = ['the due date', 'a second code', 'the deposit', 'every late return', 'the photo', 'an open booking'];
const TAILS = [
  'within one minute',
  'after a restart',
  'without a connection',
  'for all sheds',
  'in the evening',
  'once a day',
];

/** In: a random source. Out: a one-line summary. */
export function loadSummary(random: Seeded): string {
  return sentence(random).replace(/\.$/u, '');
}

function sentence(random: Seeded): string {
  return `${random.pick(SUBJECTS)} ${random.pick(VERBS)} ${random.pick(OBJECTS)} ${random.pick(TAILS)}.`;
}

const paragraph = (text: string): AdfNode => ({ type: 'paragraph', content: [{ type: 'text', text }] });

function prose(random: Seeded, sentences: number): AdfNode {
  return paragraph(Array.from({ length: Math.max(1, sentences) }, () => sentence(random)).join(' '));
}

function list(random: Seeded, entries: number): AdfNode {
  const content = Array.from({ length: entries }, () => ({ type: 'listItem', content: [paragraph(sentence(random))] }));
  return { type: 'bulletList', content };
}

function taskList(random: Seeded, entries: number, name: string): AdfNode {
  const content = Array.from({ length: entries }, (_, index) => ({
    type: 'taskItem',
    attrs: { localId: `${name}-${index}`, state: 'TODO' },
    content: [{ type: 'text', text: sentence(random) }],
  }));
  return { type: 'taskList', attrs: { localId: `${name}-list` }, content };
}

function scenario(random: Seeded): AdfNode {
  const lines = ['Given', 'When', 'Then'].map((word) => `${word} ${sentence(random).toLowerCase()}`);
  return { type: 'codeBlock', attrs: { language: 'gherkin' }, content: [{ type: 'text', text: lines.join('\n') }] };
}

/** What stands under the criteria heading, or instead of it. */
function criteria(random: Seeded, name: string): AdfNode[] {
  const heading: AdfNode = {
    type: 'heading',
    attrs: { level: 2 },
    content: [{ type: 'text', text: 'Acceptance criteria' }],
  };
  switch (random.between(0, 6)) {
    case 0:
      return [];
    case 1:
      return [heading, paragraph('TBD')];
    case 2:
      return [heading, taskList(random, random.between(1, 6), name)];
    case 3:
      return [scenario(random)];
    case 4:
      return [{ type: 'panel', attrs: { panelType: 'info' }, content: [heading, list(random, random.between(1, 8))] }];
    default:
      return [heading, list(random, random.between(2, 10))];
  }
}

/**
 * In: a random source, a length factor (1: about 800 characters on average, with a long tail), a name for task ids.
 * Out: a document, or null for an empty description (1 in 20, and always at factor 0).
 */
export function loadDescription(random: Seeded, factor: number, name: string): AdfDoc | null {
  if (factor <= 0 || random.chance(0.05)) return null;
  // Squaring leans to short texts with a few very long ones, as backlogs have them.
  const paragraphs = Math.max(1, Math.round(random.next() ** 2 * 9 * factor));
  const text = Array.from({ length: paragraphs }, () => prose(random, random.between(1, 5)));
  return adfDoc([...text, ...criteria(random, name)]);
}
