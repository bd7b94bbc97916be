/**
 * The words of the criteria themselves, for checks that look at how they are written: a second look at the texts that
 * `judgeCriteria` weighs, so that the verdict does not carry what only those checks need.
 */
import { type AdfBlock, type AdfDocument, pathOf, readAdf } from '../adf';
import { readChecklist } from './checklist-apps';
import type { CriteriaInput } from './criteria-input';
import { type DocumentFacts, factsOf } from './document-facts';
import { fingerprintOf } from './placeholder';
import { missingStep, type Scenario } from './scenario';

/** A text with the place where it stands. */
export interface PlacedText {
  /** `description`, a field's id, or `checklist-app`. */
  readonly fieldId: string;
  readonly path: readonly number[];
  readonly text: string;
}

export interface CriterionText extends PlacedText {
  /** Nothing in it could be tested at all ("works as expected"): the detector does not count it. */
  readonly isVague: boolean;
}

export interface ScenarioText extends PlacedText {
  /** The step that it lacks. */
  readonly lacks: 'when' | 'then' | null;
}

export interface CriteriaReading {
  /** One for each criterion that stands under a label or is told as a scenario: of a scenario, what is to come out. */
  readonly criteria: readonly CriterionText[];
  readonly scenarios: readonly ScenarioText[];
}

interface Source {
  readonly fieldId: string;
  readonly document: AdfDocument;
  readonly fieldName: string | null;
}

function sourcesOf({ description, fields, checklists = [] }: CriteriaInput): Source[] {
  const inFields = fields.flatMap(({ fieldId, fieldName, value }): Source[] =>
    value == null ? [] : [{ fieldId, fieldName, document: typeof value === 'string' ? readAdf(value) : value }],
  );
  const inApps = checklists.map(({ app, value }): Source => {
    return { fieldId: 'checklist-app', fieldName: null, document: readChecklist(app, value) };
  });
  const text: Source[] =
    description == null ? [] : [{ fieldId: 'description', fieldName: null, document: description }];
  return [...text, ...inFields, ...inApps];
}

/** The texts of the criteria and scenarios that were found about one item, in the order in which they stand. */
export function readCriteria(input: CriteriaInput): CriteriaReading {
  const readings = sourcesOf(input).map((source) => {
    const facts = factsOf(source.document, source.fieldName);
    // In a bug report, scenarios under no label tell how the fault comes about.
    const scenarios = facts.scenarios.filter(({ section }) => section !== null || !facts.isBugReport);
    const place = (block: AdfBlock, text: string): PlacedText => ({
      fieldId: source.fieldId,
      path: pathOf(block.place),
      text,
    });
    return {
      criteria: [...listed(facts, input, place), ...outcomes(scenarios, place)],
      scenarios: scenarios.flatMap((one) => placedScenario(one, place)),
    };
  });
  return {
    criteria: readings.flatMap(({ criteria }) => criteria),
    scenarios: readings.flatMap(({ scenarios }) => scenarios),
  };
}

type PlaceIn = (block: AdfBlock, text: string) => PlacedText;

/** Entries of criteria sections; the template's lines are nobody's wording. */
function listed({ sections }: DocumentFacts, { templates }: CriteriaInput, place: PlaceIn): CriterionText[] {
  return sections
    .filter(({ type }) => type === 'criteria')
    .flatMap(({ entries }) => entries)
    .filter(
      ({ kind, minor, standing }) =>
        kind !== 'scenario' && !minor && (standing === 'criterion' || standing === 'vague'),
    )
    .filter(({ text }) => templates?.has(fingerprintOf(text)) !== true)
    .map(({ block, text, standing }) => ({ ...place(block, text), isVague: standing === 'vague' }));
}

/** What stands in the Then of finished scenarios, with the steps that go on from it. */
function outcomes(scenarios: readonly Scenario[], place: PlaceIn): CriterionText[] {
  return scenarios
    .filter(({ state }) => state === 'filled')
    .flatMap(({ steps }) => steps.slice(steps.findIndex(({ step }) => step.role === 'then')))
    .filter(({ step }) => step.role === 'then' || step.role === 'and')
    .map(({ block, text }) => ({ ...place(block, text), isVague: false }));
}

function placedScenario(scenario: Scenario, place: PlaceIn): ScenarioText[] {
  const { title, steps } = scenario;
  const first = title ?? steps[0]?.block;
  if (first === undefined || (scenario.state === 'incomplete' && missingStep(scenario) === null)) return [];
  const text = [...(title === null ? [] : [title.text]), ...steps.map(({ block }) => block.text)].join(' ');
  return [{ ...place(first, text), lacks: missingStep(scenario) }];
}
