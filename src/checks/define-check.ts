/**
 * What a check is. A check file declares one object; `defineCheck` keeps its types together (needs, options and message
 * ids are checked by the compiler) and hands the engine a form in which all checks look alike.
 */
import type * as z from 'zod/mini';
import type { RightId, Step, WorkTypeKind } from '../decision-rights';
import { FACT_NAMES } from './facts';
import type { FactName, FactReader, Facts } from './facts';
import type { Message, Place, Severity } from './outcome';

export type CheckCategory = 'readiness' | 'upkeep';

/** What people read about a check: in the item's panel, the settings and the documentation. */
export interface CheckMeta {
  /** A noun phrase for the failing state; stable, never reused: settings and stored results name it. */
  readonly id: string;
  /** One line for an item that passes, and one for an item that does not. */
  readonly titleMet: string;
  readonly titleUnmet: string;
  readonly why: string;
  readonly howToPass: string;
  readonly category: CheckCategory;
  /** The decision right whose holder fixes the gap. */
  readonly right: RightId;
}

type Data = Message['data'];

export type Finding<MessageId extends string> =
  | { readonly outcome: 'pass' }
  | { readonly outcome: 'notApplicable' }
  | {
      readonly outcome: 'fail' | 'cannotTell';
      readonly message: MessageId;
      readonly data?: Data;
      readonly place?: Place;
      /** For a milder finding of the same check: never reported above this severity. */
      readonly atMost?: Severity;
    };

/** Severity by kind of work type; `off` for a kind that the check can speak about once it is switched on. */
export type SeverityByKind = Readonly<Partial<Record<WorkTypeKind, Severity | 'off'>>>;

interface CheckDefinition<Need extends FactName, Options, MessageId extends string> extends CheckMeta {
  /** A kind that is not listed is none of this check's business. */
  readonly severity: SeverityByKind;
  /** The workflow steps at which the check speaks, unless the settings say otherwise. */
  readonly steps: readonly Step[];
  readonly needs: readonly Need[];
  /** Every option with its default; unknown options are refused. */
  readonly options: z.ZodMiniType<Options>;
  /** Wording by message id; `{name}` is filled from the finding's data. */
  readonly messages: Readonly<Record<MessageId, string>>;
  readonly judge: (facts: Pick<Facts, Need>, options: Options) => Finding<NoInfer<MessageId>>;
}

export type BoundJudge = (facts: FactReader) => Finding<string>;

/** A check as the engine sees it. */
export interface Check {
  readonly meta: CheckMeta;
  readonly severity: SeverityByKind;
  readonly steps: readonly Step[];
  readonly needs: readonly FactName[];
  readonly options: z.ZodMiniType;
  readonly messages: Readonly<Record<string, string>>;
  /** The judgement with the given options; throws zod's error where they do not parse. */
  readonly withOptions: (raw: unknown) => BoundJudge;
}

/** The steps at which readiness matters: from refinement until the team starts to build. */
export const READINESS_STEPS: readonly Step[] = ['refinement', 'ready'];

/** Objects made from this refuse every fact that the check has not declared. */
function undeclaredFacts(checkId: string, needs: readonly FactName[]): object {
  const refusing = FACT_NAMES.filter((name) => !needs.includes(name)).map((name) => [
    name,
    {
      get: () => {
        throw new Error(`${checkId} reads "${name}" without declaring it in "needs".`);
      },
    },
  ]);
  return Object.create(null, Object.fromEntries(refusing) as PropertyDescriptorMap) as object;
}

/** Declares a check. */
export function defineCheck<const Need extends FactName, Options, const MessageId extends string>(
  definition: CheckDefinition<Need, Options, MessageId>,
): Check {
  const { id, titleMet, titleUnmet, why, howToPass, category, right, needs, judge } = definition;
  const refusing = undeclaredFacts(id, needs);
  const narrow = (facts: FactReader): Pick<Facts, Need> =>
    Object.assign(Object.create(refusing), Object.fromEntries(needs.map((name) => [name, facts(name)]))) as Pick<
      Facts,
      Need
    >;
  return {
    meta: { id, titleMet, titleUnmet, why, howToPass, category, right },
    severity: definition.severity,
    steps: definition.steps,
    needs,
    options: definition.options,
    messages: definition.messages,
    withOptions: (raw) => {
      const options = definition.options.parse(raw, { reportInput: true });
      return (facts) => judge(narrow(facts), options);
    },
  };
}
