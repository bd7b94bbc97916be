/** Short and long words for what a check said. */
import { CHECK_META, describe, type CheckResult } from '../../src/checks';
import { DECISION_RIGHTS } from '../../src/decision-rights';
import { ROLE_NAMES } from '../kit/copy';

/** Findings for which the check's own title would say too much: something is there, but not enough. */
const MILDER: Readonly<Record<string, string>> = {
  'missing-acceptance-criteria/weak': 'Acceptance criteria too thin',
  'missing-description/only-headings': 'Description is only headings',
  'missing-description/only-link': 'Description is only a link',
  'missing-description/too-short': 'Description too short',
};

/** Two or three words for a list: "No acceptance criteria". */
export const shortGap = ({ checkId, message }: Pick<CheckResult, 'checkId' | 'message'>): string =>
  MILDER[message?.id ?? ''] ?? CHECK_META[checkId]?.titleUnmet ?? checkId;

export interface GapText {
  readonly title: string;
  /** What was found in this very item; null where it would only repeat the title. */
  readonly found: string | null;
  readonly why: string | null;
  readonly toPass: string | null;
  /** Whose call it is, and from where that follows. */
  readonly whose: string;
}

/** Everything the panel says about one result. */
export function gapText(result: CheckResult): GapText {
  const meta = CHECK_META[result.checkId];
  const said = result.message ? describe(result.message) : null;
  const title = shortGap(result);
  const found = said?.title ?? null;
  return {
    title,
    found: found === null || found.startsWith(title) ? null : found,
    why: meta?.why ?? null,
    toPass: said?.toPass || meta?.howToPass || null,
    whose: whoseCall(result),
  };
}

/** "The Product Owner’s call: …", with the cell or the right that says so. */
export function whoseCall({ owner, ownerFrom, right }: Pick<CheckResult, 'owner' | 'ownerFrom' | 'right'>): string {
  const { title } = DECISION_RIGHTS[right];
  return ownerFrom === 'cell'
    ? `The ${ROLE_NAMES[owner]}’s call: they decide at this status (${lower(title)}).`
    : `The ${ROLE_NAMES[owner]}’s call: in this space they hold “${lower(title)}”.`;
}

const lower = (title: string): string => `${title.charAt(0).toLowerCase()}${title.slice(1)}`;
