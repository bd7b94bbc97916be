/** From what a space has set about checks to the checks that run: severities, steps and options resolved once. */
// By its own path: reaching it through zod's namespace would bring all of zod along, with its 60 languages.
import { $ZodError } from 'zod/v4/core';
import type { Step, WorkTypeKind } from '../decision-rights';
import { CHECKS } from './catalogue';
import type { BoundJudge, Check, SeverityByKind } from './define-check';
import type { FactSources } from './checkable-item';
import { EXEMPTIONS_PROPERTY } from './exemption';
import type { ScopeExemption } from './exemption';
import { FACTS } from './facts';
import type { FactName } from './facts';
import { optionsProblem } from './options-problem';
import type { Severity } from './outcome';

interface OneCheckSettings {
  /** One for all kinds of work type that the check speaks about, or one for each kind. */
  readonly severity?: Severity | 'off' | SeverityByKind | undefined;
  readonly steps?: readonly Step[] | undefined;
  readonly options?: unknown;
}

/** What a space may set about checks, by check id; what is not named keeps its default. */
export type CheckSettings = Readonly<Record<string, OneCheckSettings>>;

export interface ActiveCheck {
  readonly check: Check;
  /** The kinds for which it is switched on. */
  readonly severity: Readonly<Partial<Record<WorkTypeKind, Severity>>>;
  readonly steps: readonly Step[];
  readonly judge: BoundJudge;
}

export interface ActiveChecks {
  readonly checks: readonly ActiveCheck[];
  /** Settings that could not be followed, each a sentence for the administrator; the default stands in their place. */
  readonly problems: readonly string[];
}

/** A single severity is meant for the kinds for which the check is on by default; where it is off for all, for all. */
function kindsOfOne(check: Check): readonly WorkTypeKind[] {
  const kinds = Object.keys(check.severity) as WorkTypeKind[];
  const on = kinds.filter((kind) => check.severity[kind] !== 'off');
  return on.length > 0 ? on : kinds;
}

function severities(
  check: Check,
  set: OneCheckSettings['severity'],
): Readonly<Partial<Record<WorkTypeKind, Severity>>> {
  const kinds = Object.keys(check.severity) as WorkTypeKind[];
  const chosen: SeverityByKind =
    typeof set === 'string' ? Object.fromEntries(kindsOfOne(check).map((kind) => [kind, set])) : (set ?? {});
  const merged = kinds.map((kind) => [kind, chosen[kind] ?? check.severity[kind]] as const);
  return Object.fromEntries(merged.filter(([, value]) => value !== 'off')) as Partial<Record<WorkTypeKind, Severity>>;
}

/** What is wrong with the options; null where nothing is. */
function refusal(check: Check, options: unknown): string | null {
  try {
    check.withOptions(options ?? {});
    return null;
  } catch (error) {
    return error instanceof $ZodError ? optionsProblem(error) : String(error);
  }
}

function bind(check: Check, { options }: OneCheckSettings, problems: string[]): BoundJudge {
  const reason = refusal(check, options);
  if (reason === null) return check.withOptions(options ?? {});
  problems.push(`The options of "${check.meta.id}" were refused, so its defaults apply: ${reason}`);
  return check.withOptions({});
}

const unknownChecks = (settings: CheckSettings, ids: readonly string[]): readonly string[] =>
  Object.keys(settings)
    .filter((id) => !ids.includes(id))
    .map((id) => `There is no check "${id}". The checks are: ${ids.join(', ')}.`);

/**
 * What keeps settings from being followed, each a sentence for the administrator; empty where nothing does. Stricter
 * than `activeChecks`, which makes the best of what is stored: also names kinds that a check does not speak about.
 */
export function checkSettingsProblems(
  settings: CheckSettings,
  catalogue: readonly Check[] = CHECKS,
): readonly string[] {
  const ofChecks = catalogue.flatMap((check) => {
    const { id } = check.meta;
    const { severity, options } = settings[id] ?? {};
    const kinds = Object.keys(check.severity);
    const others = Object.keys(typeof severity === 'object' ? severity : {}).filter((kind) => !kinds.includes(kind));
    const reason = refusal(check, options);
    return [
      ...others.map((kind) => `"${id}" does not speak about the kind ${kind}. It speaks about: ${kinds.join(', ')}.`),
      ...(reason === null ? [] : [`The options of "${id}" were refused: ${reason}`]),
    ];
  });
  const ids = catalogue.map(({ meta }) => meta.id);
  return [...unknownChecks(settings, ids), ...ofChecks];
}

/** Resolves settings against the catalogue. Without settings: every check with its defaults. */
export function activeChecks(settings: CheckSettings = {}, catalogue: readonly Check[] = CHECKS): ActiveChecks {
  const ids = catalogue.map(({ meta }) => meta.id);
  const problems = [...unknownChecks(settings, ids)];
  const checks = catalogue
    .map((check) => {
      const set = settings[check.meta.id] ?? {};
      return {
        check,
        severity: severities(check, set.severity),
        steps: set.steps ?? check.steps,
        judge: bind(check, set, problems),
      };
    })
    .filter((active) => Object.keys(active.severity).length > 0);
  return { checks, problems };
}

/** What every judged item says whatever the checks are: its criteria, and the item above it. */
const ALWAYS: readonly FactName[] = ['criteria', 'parent'];

/** Which part of the space an item belongs to, as far as somebody asks for it. */
function placementFields({ teamFieldId, exemptions = [] }: NeedsOfRun): readonly string[] {
  const byLabel = exemptions.some(({ scope }) => scope.type === 'label');
  return ['components', ...(typeof teamFieldId === 'string' ? [teamFieldId] : []), ...(byLabel ? ['labels'] : [])];
}

export interface NeedsOfRun extends FactSources {
  /** Exemptions of the space: labels are read only where one of them names a label. */
  readonly exemptions?: readonly ScopeExemption[];
}

/** The Jira fields and issue properties that judging with these checks reads. */
export function neededFields(
  checks: readonly ActiveCheck[],
  sources: NeedsOfRun,
): { readonly fields: readonly string[]; readonly properties: readonly string[] } {
  const facts = [...new Set<FactName>([...ALWAYS, ...checks.flatMap(({ check }) => check.needs)])];
  const fields = facts.flatMap((name) => FACTS[name].fields(sources));
  const properties = facts.flatMap((name) => FACTS[name].properties);
  return {
    fields: [...new Set([...fields, ...placementFields(sources)])],
    properties: [...new Set([...properties, EXEMPTIONS_PROPERTY])],
  };
}

/** The fields whose change logs judging with these checks reads; empty where none needs them. */
export function changeFields(checks: readonly ActiveCheck[], sources: FactSources): readonly string[] {
  if (!checks.some(({ check }) => check.needs.includes('changes'))) return [];
  const { criteriaFields, sprintFieldId } = sources;
  const sprint = typeof sprintFieldId === 'string' ? [sprintFieldId] : [];
  return [...new Set(['description', ...criteriaFields.map(({ id }) => id), ...sprint])];
}
