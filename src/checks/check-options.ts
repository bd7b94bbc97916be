/**
 * What the settings may say about each check: its options with their defaults. Apart from the judgement, so that the back
 * end can refuse options that no check understands without loading the detector and its words; unknown ones are refused.
 */
import * as z from 'zod/mini';
import type { CheckId } from './check-ids';
import { optionsProblem } from './options-problem';

/** For checks that leave nothing to choose. */
const NONE = z.strictObject({});

export const CHECK_OPTIONS = {
  'missing-acceptance-criteria': NONE,
  'incomplete-scenario': NONE,
  'vague-acceptance-criteria': NONE,
  'missing-description': z.strictObject({
    minLength: z
      ._default(z.int().check(z.minimum(1), z.maximum(1_000)), 20)
      .check(
        z.describe(
          'Fewer letters than this say too little; a Chinese, Japanese or Korean character counts as two and a half.',
        ),
      ),
  }),
  'missing-estimate': NONE,
  oversized: z.strictObject({
    // "You may decide that, say, 20 points is the upper limit": Atlassian's guide to agile estimation.
    maxPoints: z
      ._default(z.number().check(z.minimum(0.5), z.maximum(10_000)), 20)
      .check(
        z.describe(
          'More points than this are too many. The default is the upper limit that Atlassian’s guide to estimation names.',
        ),
      ),
    maxHours: z
      ._default(z.number().check(z.minimum(1), z.maximum(10_000)), 40)
      .check(
        z.describe(
          'More hours than this are too many, where the board estimates by time. The default is our own: a working week of one person.',
        ),
      ),
  }),
  'blocked-by-open-item': z.strictObject({
    linkTypes: z
      ._default(z.array(z.string().check(z.minLength(1), z.maxLength(255))).check(z.minLength(1), z.maxLength(20)), [
        'Blocks',
      ])
      .check(
        z.describe(
          'Link types that block, by name or id; the item on the inward side is the one that blocks. Or the phrase as the waiting item shows it, such as "depends on".',
        ),
      ),
  }),
  'missing-parent': NONE,
  'open-questions': NONE,
  'missing-bug-evidence': NONE,
  'missing-success-metric': NONE,
  'missing-problem-statement': NONE,
  'default-priority': NONE,
  stale: z.strictObject({
    days: z
      ._default(z.int().check(z.minimum(1), z.maximum(3_650)), 90)
      .check(
        z.describe(
          'Days without any change after which an item is stale. The default follows the three months of jiralint (agiledigital).',
        ),
      ),
  }),
  'carried-over': z.strictObject({
    sprints: z
      ._default(z.int().check(z.minimum(1), z.maximum(50)), 2)
      .check(
        z.describe(
          'From this many closed sprints on an item counts as carried over. The default is our own: once happens to every team.',
        ),
      ),
  }),
  'possible-duplicate': NONE,
  'inconsistent-parent-status': NONE,
  'late-criteria-change': z.strictObject({
    graceHours: z
      ._default(z.int().check(z.minimum(0), z.maximum(720)), 0)
      .check(z.describe('Changes within so many hours after the item entered the sprint do not count.')),
  }),
} as const satisfies Readonly<Record<CheckId, z.ZodMiniType>>;

/**
 * Options that no check understands, each a sentence for the administrator; empty where there are none. Part of
 * `checkSettingsProblems`, which also knows what kinds of work type a check speaks about.
 */
export function checkOptionsProblems(
  settings: Readonly<Partial<Record<CheckId, { readonly options?: unknown }>>>,
): readonly string[] {
  return (Object.keys(CHECK_OPTIONS) as CheckId[]).flatMap((id) => {
    const parsed = CHECK_OPTIONS[id].safeParse(settings[id]?.options ?? {}, { reportInput: true });
    return parsed.success ? [] : [`The options of "${id}" were refused: ${optionsProblem(parsed.error)}`];
  });
}
