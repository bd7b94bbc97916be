/** JQL's tokens, with positions for Jira's error messages. */
import { badRequest, type Problem } from '../problem';

export interface Token {
  readonly kind: 'word' | 'string' | 'operator' | '(' | ')' | ',' | 'end';
  readonly text: string;
  readonly at: number;
}

/** A syntax error in Jira's form, with the line and character it names. */
export function syntaxError(jql: string, at: number, message: string): Problem {
  const before = jql.slice(0, at).split('\n');
  const character = (before.at(-1)?.length ?? 0) + 1;
  return badRequest(`Error in the JQL Query: ${message} (line ${before.length}, character ${character})`);
}

const OPERATORS = ['!=', '<=', '>=', '!~', '&&', '||', '=', '<', '>', '~', '!', '&', '|'];
/** Characters that mean nothing yet and must be quoted (Jira's reserved characters, less those used in words). */
const RESERVED = /[;?*%^$#@{}[\]+]/;
const WORD_END = /[\s"'()=,!<>~&|]/;

function quoted(jql: string, start: number): { readonly text: string; readonly end: number } {
  const quote = jql[start];
  let text = '';
  for (let at = start + 1; at < jql.length; at += 1) {
    const char = jql[at] ?? '';
    if (char === '\\') {
      at += 1;
      text += jql[at] ?? '';
    } else if (char === quote) return { text, end: at + 1 };
    else text += char;
  }
  const rest = jql.slice(start + 1);
  throw syntaxError(jql, start, `The quoted string '${rest}' has not been completed.`);
}

/** `cf[10010]` and `issue.property[key].path` hold brackets, and quotes within them. */
function word(jql: string, start: number): number {
  let at = start;
  while (at < jql.length && !WORD_END.test(jql[at] ?? '')) {
    const bracketed = jql[at] === '[' && /^(?:cf|issue\.property|project\.property)$/i.test(jql.slice(start, at));
    if (bracketed) {
      const close = jql.indexOf(']', at);
      if (close < 0) throw syntaxError(jql, at, "Expecting ']' before the end of the query.");
      at = close;
    } else if (RESERVED.test(jql[at] ?? '')) {
      const code = (jql.codePointAt(at) ?? 0).toString(16).padStart(4, '0');
      const use = `You must enclose it in a string or use the escape '\\u${code}' instead.`;
      throw syntaxError(jql, at, `The character '${jql[at] ?? ''}' is a reserved JQL character. ${use}`);
    }
    at += 1;
  }
  return at;
}

/**
 * Splits a query into tokens; the last one is `end`.
 * @throws Jira's 400 on an open string or a reserved character.
 */
export function tokenize(jql: string): readonly Token[] {
  const tokens: Token[] = [];
  let at = 0;
  while (at < jql.length) {
    const char = jql[at] ?? '';
    const operator = OPERATORS.find((it) => jql.startsWith(it, at));
    if (/\s/.test(char)) at += 1;
    else if (char === '(' || char === ')' || char === ',') {
      tokens.push({ kind: char, text: char, at });
      at += 1;
    } else if (char === '"' || char === "'") {
      const { text, end } = quoted(jql, at);
      tokens.push({ kind: 'string', text, at });
      at = end;
    } else if (operator !== undefined) {
      tokens.push({ kind: 'operator', text: operator, at });
      at += operator.length;
    } else {
      const end = word(jql, at);
      tokens.push({ kind: 'word', text: jql.slice(at, end), at });
      at = end;
    }
  }
  return [...tokens, { kind: 'end', text: '', at: jql.length }];
}
