/** What a comment says: whose call each gap is and what would close it, as lines for the preview and as a document. Pure. */
import { CHECK_META, describe, type CheckResult } from '../../../src/checks';
import type { Role } from '../../../src/decision-rights';
import { ROLE_NAMES } from '../../kit/copy';
import { shortGap } from '../gap-words';

export interface CommentPart {
  /** "2 gaps wait on the Product Owner:" */
  readonly title: string;
  /** "No acceptance criteria: write down …" */
  readonly lines: readonly { readonly gap: string; readonly toPass: string }[];
}

const ROLES: readonly Role[] = ['PO', 'PM'];
/** The last line of every comment: where it comes from. */
export const SIGNED = 'From the backlog check of Whose Call.';

function toPass({ checkId, message }: CheckResult): string {
  const said = message === undefined ? '' : describe(message).toPass;
  return said || CHECK_META[checkId]?.howToPass || '';
}

/** The comment's parts, one for each role that has something to do. */
export function commentParts(gaps: readonly CheckResult[]): readonly CommentPart[] {
  return ROLES.flatMap((role) => {
    const own = gaps.filter(({ owner }) => owner === role);
    if (own.length === 0) return [];
    const title = `${own.length === 1 ? '1 gap waits' : `${String(own.length)} gaps wait`} on the ${ROLE_NAMES[role]}:`;
    return [{ title, lines: own.map((gap) => ({ gap: shortGap(gap), toPass: toPass(gap) })) }];
  });
}

type Node = Readonly<Record<string, unknown>>;

const text = (words: string, ...marks: readonly string[]): Node => ({
  type: 'text',
  text: words,
  ...(marks.length === 0 ? {} : { marks: marks.map((type) => ({ type })) }),
});
const paragraph = (...content: readonly Node[]): Node => ({ type: 'paragraph', content });

/** The comment in Atlassian's document format. */
export function commentDocument(parts: readonly CommentPart[]): Node {
  const content = parts.flatMap(({ title, lines }) => [
    paragraph(text(title)),
    {
      type: 'bulletList',
      content: lines.map(({ gap, toPass: pass }) => ({
        type: 'listItem',
        content: [paragraph(text(gap, 'strong'), ...(pass === '' ? [] : [text(`: ${pass}`)]))],
      })),
    },
  ]);
  return { type: 'doc', version: 1, content: [...content, paragraph(text(SIGNED, 'em'))] };
}
