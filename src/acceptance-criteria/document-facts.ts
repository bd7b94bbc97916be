/**
 * Reads a document once, from top to bottom, and notes what bears on acceptance criteria: sections and their entries, scenarios,
 * loose check lists, signs of a bug report. It does not judge; `judge.ts` does.
 */
import { type AdfBlock, type AdfDocument, isEntryKind } from '../adf';
import { lengthOf } from '../text/string-methods';
import { isRequest } from './author-prompt';
import { criterionId, isRequirementSentence } from './criterion-sentence';
import { inlineScenario, namedInlineScenario, type Step, stepOf } from './gherkin';
import { labelInSentence, labelOf } from './label-line';
import { OpenSection } from './open-section';
import { standingOf } from './placeholder';
import { entriesOf, type Scenario, ScenarioReader } from './scenario';
import { endsAtColon, entry, type Entry, type Label, outermost, type Section } from './section';
import { TableReader } from './table-reader';

export interface DocumentFacts {
  readonly sections: readonly Section[];
  /** Scenarios with their steps, under a criteria label or not; also unfinished ones, and lines that only start like steps. */
  readonly scenarios: readonly Scenario[];
  /** Scenarios that stand in one line, under no label. */
  readonly inlineScenarios: readonly Entry[];
  /** Entries that name themselves (`AC-01`) or state a duty of the system ("the system shall"), under no label. */
  readonly statements: readonly Entry[];
  /** Check boxes under no criteria label: perhaps criteria, perhaps a developer's to-do list. */
  readonly looseTasks: readonly AdfBlock[];
  /** Parts of a bug report were seen: scenarios then tell how to reproduce it. */
  readonly isBugReport: boolean;
}

/**
 * @param fieldName for a dedicated field: its whole text stands under this label
 */
export function factsOf(document: AdfDocument, fieldName: string | null): DocumentFacts {
  const reader = new FactReader();
  if (fieldName !== null) reader.openField(fieldName);
  for (const block of document.blocks) reader.read(block);
  return reader.finish();
}

/** Lists that were pasted into a code block. */
const LISTED_CODE = /^(?:\d{1,3}[.)]|[-*])\s+/;

/** Level of a bold line that serves as a heading. */
const BELOW_HEADINGS = 7;

/** A scenario in one line is worth what stands between its keywords. */
function toldInLine(block: AdfBlock, { when, then }: { readonly when: string; readonly then: string }): Entry {
  return entry(block, block.text, 'scenario', standingOf(`${when} ${then}`, false));
}

/** "Data acceptance criteria": a label, though "Data" is a keyword in Romanian. */
function isCriteriaLabel(block: AdfBlock): boolean {
  return labelOf(block)?.labelClass === 'criteria';
}

class FactReader {
  private readonly sections = new OpenSection();
  private readonly scenarios: Scenario[] = [];
  private readonly inline: Entry[] = [];
  private readonly statements: Entry[] = [];
  private readonly tasks: AdfBlock[] = [];
  private isBugReport = false;
  /** Under a heading such as "Scenarios": its level, or null. */
  private scenariosLevel: number | null = null;
  private readonly scenario = new ScenarioReader((scenario) => {
    this.closeScenario(scenario);
  });
  private readonly table = new TableReader();
  private readonly endScenario = (): void => {
    this.scenario.end();
  };

  openField(fieldName: string): void {
    this.sections.open({ labelClass: 'criteria', text: fieldName, rest: '', style: 'field', level: 0 }, null);
  }

  finish(): DocumentFacts {
    this.scenario.end();
    this.endTable();
    return {
      sections: this.sections.all.filter(({ type }) => type !== 'ready'),
      scenarios: this.scenarios,
      inlineScenarios: this.inline,
      statements: this.statements,
      looseTasks: this.tasks,
      isBugReport: this.isBugReport,
    };
  }

  read(block: AdfBlock): void {
    if (block.cell !== null) {
      if (this.scenario.takeContinuation(block)) return;
      this.readCell(block);
      return;
    }
    this.endTable();
    if (block.kind === 'rule') {
      this.scenario.end();
      this.sections.closeAtRule();
    } else if (block.kind === 'media' || block.kind === 'link')
      this.sections.add(block, block.text, 'prose', 'link', true);
    else this.readLine(block);
  }

  private readLine(block: AdfBlock): void {
    const step = stepOf(block.text, this.scenario.isOpen);
    if (step !== null && this.readStep(step, block)) return;
    const label = labelOf(block);
    if (label !== null && this.readLabel(label, block)) return;
    if (this.scenario.isOpen) {
      if (this.scenario.takeContinuation(block) || this.scenario.takeOutcome(block)) return;
      this.scenario.end();
    }
    this.readContent(block);
  }

  /** @returns whether the line is dealt with. */
  private readStep(step: Step, block: AdfBlock): boolean {
    const { role } = step;
    if ((block.kind === 'heading' || block.boldEnd > 0) && isCriteriaLabel(block)) return false;
    if (role === 'scenario') {
      const title = labelOf(block);
      if (
        (title !== null && this.sections.opensSample(title, block, this.endScenario)) ||
        this.readLabelAfterTitle(step, block)
      )
        return true;
      if (block.kind === 'heading' && title !== null) this.sections.closeFor(title);
      if (title !== null) this.noteScenarios(title);
      this.scenario.startTitled(block, this.sections.ofCriteria);
      return this.readTitledInLine(step, block);
    }
    if (role === 'frame') return this.scenario.isOpen;
    if (role === 'and') {
      this.scenario.add(step, block, null);
      return true;
    }
    if (block.kind === 'heading') return false;
    const inLine = role === 'given' ? inlineScenario(step) : null;
    if (inLine !== null) {
      this.scenario.end();
      if (this.sections.ofCriteria !== null) return false;
      this.inline.push(toldInLine(block, inLine));
      return true;
    }
    this.scenario.add(step, block, this.sections.ofCriteria);
    return true;
  }

  /** `Scenario 1 • Acceptance criterion: …`: a title whose line goes on with the label of a criterion. */
  private readLabelAfterTitle({ rest }: Step, block: AdfBlock): boolean {
    const label = block.kind === 'heading' ? null : labelInSentence(rest);
    if (label?.labelClass !== 'criteria' || label.rest === '') return false;
    this.scenario.end();
    this.sections.open(label, block);
    return true;
  }

  /** `Scenario: title Given … When … Then …`, all in one line. */
  private readTitledInLine(step: Step, block: AdfBlock): boolean {
    const inLine = lengthOf(step.rest) > 30 ? inlineScenario(step) : null;
    if (inLine === null) return true;
    this.scenario.end();
    const found = toldInLine(block, inLine);
    const section = this.sections.ofCriteria;
    if (section === null) this.inline.push(found);
    else section.add(found);
    return true;
  }

  /** @returns whether the block is the label itself, so that it is no content. */
  private readLabel(label: Label, block: AdfBlock): boolean {
    const { labelClass, style } = label;
    if (labelClass === 'bug') this.isBugReport = true;
    this.sections.closeFor(label);
    this.noteScenarios(label);
    if (this.sections.opensSample(label, block, this.endScenario)) return true;
    const opens = labelClass === 'criteria' || labelClass === 'done' || labelClass === 'ready';
    const { current } = this.sections;
    const nested = current?.type === 'criteria' && labelClass === 'criteria';
    if (opens && !nested && !(style === 'item' && current !== null)) {
      this.scenario.end();
      this.sections.open(label, block);
      return true;
    }
    if (nested && label.rest !== '') {
      this.sections.add(block, label.rest, style === 'item' ? 'list' : 'prose');
      return true;
    }
    // "Add acceptance criteria as a list" under such a label is an instruction, and weighed as one.
    if (nested && style !== 'heading' && isRequest(label.text)) return false;
    if (style === 'heading' || (style === 'bold' && lengthOf(label.text) < 60)) {
      this.scenario.end();
      this.readGroupHeading(block);
      return true;
    }
    return labelClass === 'bug' || nested;
  }

  /** `### AC-01: the user can log in` is a criterion of its own, wherever it stands. */
  private readGroupHeading(block: AdfBlock): void {
    if (criterionId(block.text) === null) return;
    const found = outermost(entry(block, block.text, 'list'));
    const section = this.sections.ofCriteria;
    if (section === null) this.statements.push(found);
    else section.add(found);
  }

  private noteScenarios({ style, level, labelClass }: Label): void {
    if (style !== 'heading' && style !== 'bold') return;
    const own = style === 'heading' ? level : BELOW_HEADINGS;
    if (labelClass === 'scenarios') this.scenariosLevel = own;
    else if (this.scenariosLevel !== null && (own <= this.scenariosLevel || labelClass !== 'unknown'))
      this.scenariosLevel = null;
  }

  private readContent(block: AdfBlock): void {
    const { kind, text } = block;
    const isEntry = isEntryKind(kind);
    this.sections.closeBefore(block, isEntry);
    const section = this.sections.current;
    if (section === null) this.readLoose(block, isEntry);
    else if (isEntry) this.sections.add(block, text, kind === 'task' ? 'checklist' : 'list');
    else if (kind === 'code' && LISTED_CODE.test(text)) this.sections.add(block, text.replace(LISTED_CODE, ''), 'list');
    else if (text !== '') {
      const minor = block.continues || kind === 'code' || kind === 'title' || section.hasList;
      if (endsAtColon(text)) this.sections.add(block, text, 'prose', 'vague', true);
      else this.sections.add(block, text, 'prose', undefined, minor);
    }
  }

  /** Lines under no label of ours. */
  private readLoose(block: AdfBlock, isEntry: boolean): void {
    if (block.kind === 'code' || block.text === '') return;
    if (block.kind === 'task') this.tasks.push(block);
    if (this.scenariosLevel !== null && this.readNamedScenario(block)) return;
    if (criterionId(block.text) !== null) this.statements.push(entry(block, block.text, 'list'));
    else if (isRequirementSentence(block.text)) this.statements.push(entry(block, block.text, 'ears'));
    else if (!isEntry || block.kind === 'item') {
      const label = labelInSentence(block.text);
      if (label === null) return;
      this.sections.open(label, block);
    }
  }

  private readNamedScenario(block: AdfBlock): boolean {
    const told = namedInlineScenario(block.text);
    if (told === null) return false;
    this.inline.push(toldInLine(block, told));
    return true;
  }

  private readCell(block: AdfBlock): void {
    const { label, entries } = this.table.read(block, this.sections.ofCriteria !== null);
    for (const row of entries) this.placeRow(row);
    if (label !== null) this.sections.open(label, block);
  }

  private endTable(): void {
    if (!this.table.isOpen) return;
    const opened = this.table.holdsLabel;
    for (const row of this.table.end()) this.placeRow(row);
    if (opened) this.sections.close();
  }

  private placeRow(row: Entry): void {
    const section = this.sections.ofCriteria;
    if (section !== null) section.add(row);
    else this.statements.push(row);
  }

  private closeScenario(scenario: Scenario): void {
    const { section, steps, state } = scenario;
    if (steps.length > 0 && this.sections.current?.type !== 'ready') this.scenarios.push(scenario);
    if (section !== null) for (const found of entriesOf(scenario)) section.add(found);
    // "Given a name, fetch it. Done when …": lines that only started like steps are ordinary lines.
    else if (state === 'incomplete') for (const { block } of steps) this.readLoose(block, block.kind === 'item');
  }
}
