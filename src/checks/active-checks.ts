/** From what a space has set about checks to the checks that run: severities, steps and options resolved once. */
import * as z from 'zod/mini';
import type { Step, WorkTypeKind } from '../decision-rights';
import { CHECKS } from './catalogue';
import type { BoundJudge, Check, SeverityByKind } from './define-check';
import { FACTS } from './facts';
import { optionsProblem } from './options-problem';
import type { FactName, FactSources } from './facts';
import type { Severity } from './outcome';

interface OneCheckSettings {
  /** One for all kinds of work type that the check speaks about, or one for each kind. */
  readonly severity?: Severity | 'off' | SeverityByKind;
  readonly steps?: readonly Step[];
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

function severities(
  check: Check,
  set: OneCheckSettings['severity'],
): Readonly<Partial<Record<WorkTypeKind, Severity>>> {
  const kinds = Object.keys(check.severity) as WorkTypeKind[];
  const chosen: SeverityByKind =
    typeof set === 'string'
      ? Object.fromEntries(kinds.filter((kind) => check.severity[kind] !== 'off').map((kind) => [kind, set]))
      : (set ?? {});
  const merged = kinds.map((kind) => [kind, chosen[kind] ?? check.severity[kind]] as const);
  return Object.fromEntries(merged.filter(([, value]) => value !== 'off')) as Partial<Record<WorkTypeKind, Severity>>;
}

function bind(check: Check, set: OneCheckSettings, problems: string[]): BoundJudge {
  try {
    return check.withOptions(set.options ?? {});
  } catch (error) {
    const reason = error instanceof z.core.$ZodError ? optionsProblem(error) : String(error);
    problems.push(`The options of "${check.meta.id}" were refused, so its defaults apply: ${reason}`);
    return check.withOptions({});
  }
}

/** Resolves settings against the catalogue. Without settings: every check with its defaults. */
export function activeChecks(settings: CheckSettings = {}, catalogue: readonly Check[] = CHECKS): ActiveChecks {
  const ids = catalogue.map(({ meta }) => meta.id);
  const problems = Object.keys(settings)
    .filter((id) => !ids.includes(id))
    .map((id) => `There is no check "${id}". The checks are: ${ids.join(', ')}.`);
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

/** The Jira fields and issue properties that judging with these checks reads; criteria are always judged. */
export function neededFields(
  checks: readonly ActiveCheck[],
  sources: FactSources,
): { readonly fields: readonly string[]; readonly properties: readonly string[] } {
  const facts = [...new Set<FactName>(['criteria', ...checks.flatMap(({ check }) => check.needs)])];
  return {
    fields: [...new Set(facts.flatMap((name) => FACTS[name].fields(sources)))],
    properties: [...new Set(facts.flatMap((name) => FACTS[name].properties))],
  };
}
