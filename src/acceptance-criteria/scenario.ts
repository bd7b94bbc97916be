/** Puts step lines together to scenarios, and says whether one is complete and filled in. */
import type { AdfBlock } from '../adf';
import { holdsStep, type Step, type StepRole, stepOf } from './gherkin';
import { standingOf } from './placeholder';
import { entry, type Entry, outermost, type Section } from './section';

export interface ScenarioStep {
  readonly step: Step;
  readonly block: AdfBlock;
  text: string;
}

export interface Scenario {
  /** The section it stands in; null where no label is above it. */
  readonly section: Section | null;
  readonly title: AdfBlock | null;
  readonly steps: readonly ScenarioStep[];
  readonly state: ScenarioState;
}

/**
 * - `filled` When (or Given) and Then are there and say something
 * - `skeleton` they are there without words of their own
 * - `incomplete` this is no scenario: the lines only start like one
 */
export type ScenarioState = 'filled' | 'skeleton' | 'incomplete';

function stateOf(steps: readonly ScenarioStep[]): ScenarioState {
  const then = steps.filter(({ step }) => step.role === 'then');
  if (then.length === 0) return 'incomplete';
  const before = steps.filter(({ step }) => step.role === 'when' || step.role === 'given');
  if (!before.some((step) => then.some((outcome) => sharesLanguage(step, outcome)))) return 'incomplete';
  return then.some(says) && before.some(says) ? 'filled' : 'skeleton';
}

function sharesLanguage({ step }: ScenarioStep, other: ScenarioStep): boolean {
  return other.step.languages.some((language) => step.languages.includes(language));
}

function says({ text }: ScenarioStep): boolean {
  return standingOf(text, false) === 'criterion';
}

/** A step goes on after its sentence: somebody tells what happened. */
const TELLS_ON = /[.!?]\s+[\p{Lu}(]/u;

/**
 * Whether a scenario without a label above it is one beyond doubt: told from start to end, or named as such. "When I sort the
 * list, it takes long. I have tried twice." and "Then …" in paragraphs are a story of a fault.
 */
export function isExplicit({ title, steps }: Scenario): boolean {
  const roles = new Set(steps.map(({ step }) => step.role));
  if (!roles.has('when') || !roles.has('then')) return false;
  if (title !== null || roles.has('given')) return true;
  return !steps.some(({ block, text }) => block.kind === 'paragraph' && block.boldEnd === 0 && TELLS_ON.test(text));
}

/** A step that tells its own outcome: "When I press Save, the list should close". */
const TOLD_OUTCOME =
  /[,;] .{0,80}(?:should|must|shall|will|soll|muss|wird|debe|deve|doit|moet|powin|долж|мусить|повин)|ます。?$|[应應]该?/iu;

/** A step that the next line, which is no step, takes up: "when somebody presses Post," "show the message below". */
const GOES_ON = /[,;:，：、…]$/u;
const MEANING = /[\p{L}\p{N}]/u;

/**
 * The step that a scenario lacks, or null where it lacks none, where nothing is filled in yet (a skeleton), and where its
 * lines only start like steps: "When I press Save …" alone is an ordinary sentence. An outcome or an event that is told inside
 * another step is not missing.
 */
export function missingStep({ title, steps, state }: Scenario): 'when' | 'then' | null {
  const roles = new Set(steps.map(({ step }) => step.role));
  const isMeant = title === null ? roles.has('given') && roles.size > 1 : steps.length > 1;
  if (!isMeant || !inOneLanguage(steps) || !steps.some((one) => one.step.role !== 'then' && says(one))) return null;
  const tells = (role: 'when' | 'then'): boolean =>
    steps.some(({ step, text }) => (step.role === role ? MEANING.test(text) : holdsStep(step, role)));
  if (!tells('then')) return steps.some(({ text }) => TOLD_OUTCOME.test(text) || GOES_ON.test(text)) ? null : 'then';
  return state === 'skeleton' || tells('when') ? null : 'when';
}

function inOneLanguage(steps: readonly ScenarioStep[]): boolean {
  const ofRole = (role: StepRole): ScenarioStep | undefined => steps.find(({ step }) => step.role === role);
  const [given, when] = [ofRole('given'), ofRole('when')];
  return given === undefined || when === undefined || sharesLanguage(given, when);
}

/** What a scenario is worth as an entry of its section; lines that only started like one are entries of their own. */
export function entriesOf(scenario: Scenario): Entry[] {
  const { state } = scenario;
  // A title alone ("Scenario: the password is wrong") says what is to be tried, in a list or as a heading.
  if (scenario.steps.length === 0) return scenario.title === null ? [] : [titleEntry(scenario.title)];
  const isUnfinished = state !== 'filled' && missingStep(scenario) === 'then';
  if (state === 'incomplete' && !isUnfinished) {
    return scenario.steps.map(({ block }) => entry(block, block.text, 'list'));
  }
  const quoted = scenario.title ?? scenario.steps[0]?.block;
  if (quoted === undefined) return [];
  const text = scenario.steps.map(({ block }) => block.text).join(' ');
  // Without an outcome there is nothing to test yet: somebody has begun, so it is more than a placeholder.
  const standing = state === 'filled' ? 'criterion' : isUnfinished ? 'vague' : 'placeholder';
  return [entry(quoted, text, 'scenario', standing)];
}

function titleEntry(title: AdfBlock): Entry {
  const found = entry(title, title.text, 'list', standingOf(stepOf(title.text)?.rest ?? title.text, false));
  return title.kind === 'heading' ? outermost(found) : found;
}

/** The scenario that is being read, if any. */
export class ScenarioReader {
  private steps: ScenarioStep[] = [];
  private title: AdfBlock | null = null;
  private section: Section | null = null;
  private seen: StepRole[] = [];

  constructor(private readonly done: (scenario: Scenario) => void) {}

  get isOpen(): boolean {
    return this.steps.length > 0 || this.title !== null;
  }

  startTitled(block: AdfBlock, section: Section | null): void {
    this.end();
    this.title = block;
    this.section = section;
  }

  add(step: Step, block: AdfBlock, section: Section | null): void {
    const { role } = step;
    const begins =
      (role === 'given' && (this.seen.includes('when') || this.seen.includes('then'))) ||
      (role === 'when' && this.seen.includes('then') && this.title === null && !this.seen.includes('given'));
    if (begins && this.title !== null) {
      const { title } = this;
      this.end();
      this.title = title;
    } else if (begins) this.end();
    if (this.steps.length === 0 && this.title === null) this.section = section;
    if (!this.seen.includes(role)) this.seen.push(role);
    this.steps.push({ step, block, text: step.rest });
  }

  /** @returns whether the line belongs to the open scenario: it goes on a step, or holds the words of an empty one. */
  takeContinuation(block: AdfBlock): boolean {
    const last = this.steps.at(-1);
    if (last === undefined) return this.title !== null && block.cell !== null;
    const isPart =
      block.kind === 'code' ||
      block.continues ||
      block.cell !== null ||
      (block.kind !== 'heading' && last.step.rest === '' && last.text === '') ||
      ((block.kind === 'item' || block.kind === 'task') &&
        block.level > last.block.level &&
        last.block.kind === block.kind);
    if (isPart && block.cell === null) last.text += ` ${block.text}`;
    return isPart;
  }

  /**
   * `- In case … - When … - The system …`: below a scenario's title, the entry after Given and When tells the outcome although
   * it starts with no keyword.
   */
  takeOutcome(block: AdfBlock): boolean {
    const last = this.steps.at(-1);
    if (last === undefined || this.title === null || block.text === '') return false;
    const goesOn = block.kind === 'item' && last.block.kind === 'item' && block.level === last.block.level;
    if (!goesOn || this.seen.includes('then') || !this.seen.includes('given') || !this.seen.includes('when'))
      return false;
    this.add({ role: 'then', languages: last.step.languages, rest: block.text }, block, this.section);
    return true;
  }

  end(): void {
    if (!this.isOpen) return;
    const { steps, title, section } = this;
    this.steps = [];
    this.title = null;
    this.seen = [];
    if (steps.length > 0 || (title !== null && section !== null))
      this.done({ section, title, steps, state: stateOf(steps) });
  }
}
