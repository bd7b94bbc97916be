/** JQL's grammar: clauses joined by AND, OR and NOT, then ORDER BY. Meaning is given in fields.ts and evaluate.ts. */
import { badRequest, notSimulated, type Problem } from '../problem';
import { syntaxError, tokenize, type Token } from './tokens';

export type Operator = '=' | '!=' | '<' | '>' | '<=' | '>=' | '~' | '!~' | 'in' | 'not in' | 'is' | 'is not' | 'was';

export type Operand =
  | { readonly kind: 'value'; readonly text: string }
  | { readonly kind: 'function'; readonly name: string; readonly args: readonly string[] }
  | { readonly kind: 'empty' };

export interface Term {
  readonly kind: 'term';
  readonly field: string;
  readonly operator: Operator;
  /** One operand, or the members of the list. */
  readonly operands: readonly Operand[];
  readonly at: number;
}

export type Clause =
  | Term
  | { readonly kind: 'and' | 'or'; readonly parts: readonly Clause[] }
  | { readonly kind: 'not'; readonly part: Clause };

export interface Sort {
  readonly field: string;
  /** Absent: the field's own direction. */
  readonly direction?: 'asc' | 'desc';
}

export interface Query {
  readonly where: Clause | null;
  readonly orderBy: readonly Sort[];
}

const VALID_OPERATORS =
  "The valid operators are '=', '!=', '<', '>', '<=', '>=', '~', '!~', 'IN', 'NOT IN', 'IS' and 'IS NOT'.";
const RESERVED_WORDS = /^(?:and|or|not|in|is|empty|null|order|by|was|changed)$/i;

class Parser {
  private readonly tokens: readonly Token[];
  private position = 0;

  constructor(private readonly jql: string) {
    this.tokens = tokenize(jql);
  }

  private next(): Token {
    return this.tokens[this.position] ?? { kind: 'end', text: '', at: this.jql.length };
  }

  private take(): Token {
    const token = this.next();
    this.position += 1;
    return token;
  }

  private isWord(text: string): boolean {
    return this.next().kind === 'word' && this.next().text.toLowerCase() === text;
  }

  private takes(text: string, ...symbols: readonly string[]): boolean {
    const hit = this.isWord(text) || (this.next().kind === 'operator' && symbols.includes(this.next().text));
    if (hit) this.position += 1;
    return hit;
  }

  private error(message: string, at = this.next().at): Problem {
    return syntaxError(this.jql, at, message);
  }

  query(): Query {
    const where = this.next().kind === 'end' || this.isWord('order') ? null : this.or();
    const orderBy = this.isWord('order') ? this.orderBy() : [];
    if (this.next().kind === 'end') return { where, orderBy };
    throw this.error(`Expecting either 'OR' or 'AND' but got '${this.next().text}'.`);
  }

  private or(): Clause {
    const parts = [this.and()];
    while (this.takes('or', '||', '|')) parts.push(this.and());
    return parts.length === 1 && parts[0] ? parts[0] : { kind: 'or', parts };
  }

  private and(): Clause {
    const parts = [this.not()];
    while (this.takes('and', '&&', '&')) parts.push(this.not());
    return parts.length === 1 && parts[0] ? parts[0] : { kind: 'and', parts };
  }

  private not(): Clause {
    if (this.takes('not', '!')) return { kind: 'not', part: this.not() };
    if (this.next().kind !== '(') return this.term();
    this.take();
    const inner = this.or();
    if (this.next().kind === 'end')
      throw badRequest("Error in the JQL Query: Expecting ')' before the end of the query.");
    if (this.next().kind !== ')') throw this.error(`Expecting either 'OR' or 'AND' but got '${this.next().text}'.`);
    this.take();
    return inner;
  }

  private term(): Term {
    const { kind, text, at } = this.next();
    if (kind === 'end') throw badRequest('Error in the JQL Query: Expecting a field name at the end of the query.');
    if ((kind !== 'word' && kind !== 'string') || (kind === 'word' && RESERVED_WORDS.test(text))) {
      const advice = `You must surround '${text}' in quotation marks to use it as a field name.`;
      throw this.error(`Expecting a field name but got '${text}'. ${advice}`);
    }
    this.take();
    const operator = this.operator();
    const many = operator === 'in' || operator === 'not in';
    return { kind: 'term', field: text, operator, operands: many ? this.list() : [this.operand()], at };
  }

  private operator(): Operator {
    const token = this.next();
    if (this.takes('is')) return this.takes('not') ? 'is not' : 'is';
    if (this.takes('in')) return 'in';
    if (this.takes('not', '!')) {
      if (this.takes('in')) return 'not in';
      throw this.error(`Expecting 'IN' after the 'NOT' operator but got '${this.next().text}'.`);
    }
    if (this.isWord('changed')) throw notSimulated(`JQL's history operator ${token.text}`);
    if (this.takes('was')) {
      if (this.isWord('in') || this.isWord('not')) throw notSimulated(`JQL's history operator WAS ${this.next().text}`);
      return 'was';
    }
    const isOperator = token.kind === 'operator' && !['!', '&', '&&', '|', '||'].includes(token.text);
    if (isOperator) return this.take().text as Operator;
    if (token.kind === 'end') {
      throw badRequest(`Error in the JQL Query: Expecting operator before the end of the query. ${VALID_OPERATORS}`);
    }
    throw this.error(`Expecting operator but got '${token.text}'. ${VALID_OPERATORS}`);
  }

  /** `(a, b, f())`, or a single function such as `openSprints()`. */
  private list(): readonly Operand[] {
    if (this.next().kind !== '(') return [this.operand()];
    this.take();
    const operands = [this.operand()];
    while (this.next().kind === ',') {
      this.take();
      operands.push(this.operand());
    }
    if (this.next().kind === 'end')
      throw badRequest("Error in the JQL Query: Expecting ')' before the end of the query.");
    if (this.next().kind !== ')') throw this.error(`Expecting ',' or ')' but got '${this.next().text}'.`);
    this.take();
    return operands;
  }

  private operand(): Operand {
    const { kind, text } = this.next();
    const got = kind === 'end' ? 'Expecting either a value, list or function before the end of the query.' : null;
    if (got !== null) throw badRequest(`Error in the JQL Query: ${got}`);
    const reserved = kind === 'word' && RESERVED_WORDS.test(text) && !/^(?:empty|null)$/i.test(text);
    if ((kind !== 'word' && kind !== 'string') || reserved) {
      const advice = `You must surround '${text}' in quotation marks to use it as a value.`;
      throw this.error(`Expecting either a value, list or function but got '${text}'. ${advice}`);
    }
    this.take();
    if (kind === 'word' && /^(?:empty|null)$/i.test(text)) return { kind: 'empty' };
    if (this.next().kind === '(' && kind === 'word') return { kind: 'function', name: text, args: this.args() };
    return { kind: 'value', text };
  }

  private args(): readonly string[] {
    this.take();
    const args: string[] = [];
    while (this.next().kind === 'word' || this.next().kind === 'string' || this.next().kind === ',') {
      const token = this.take();
      if (token.kind !== ',') args.push(token.text);
    }
    if (this.take().kind === ')') return args;
    throw badRequest("Error in the JQL Query: Expecting ')' before the end of the query.");
  }

  private orderBy(): readonly Sort[] {
    this.take();
    if (!this.takes('by')) throw this.error(`Expecting 'by' but got '${this.next().text}'.`);
    const sorts: Sort[] = [];
    do {
      const { kind, text } = this.take();
      if (kind !== 'word' && kind !== 'string') {
        throw badRequest('Error in the JQL Query: Expecting a field name at the end of the query.');
      }
      const direction = this.takes('asc') ? 'asc' : this.takes('desc') ? 'desc' : undefined;
      sorts.push({ field: text, ...(direction ? { direction } : {}) });
    } while (this.next().kind === ',' && this.take());
    // Measured on a Jira Cloud site: the eighth field is refused.
    if (sorts.length > 7) throw badRequest('JQL can be ordered by at most 7 fields.');
    return sorts;
  }
}

/**
 * Parses a query; an empty one has neither restriction nor order.
 * @throws Jira's 400, naming line and character.
 */
export const parseJql = (jql: string): Query => new Parser(jql).query();
