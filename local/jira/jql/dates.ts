/** JQL's dates: absolute in the site's zone, relative to now, and the startOf/endOf functions. */
import { badRequest, notSimulated } from '../problem';
import { offsetMinutes } from '../wire/timestamp';
import type { Operand } from './parse';

export interface DateEnv {
  readonly now: number;
  readonly timeZone: string;
}

const UNITS: Readonly<Record<string, number>> = { w: 604_800_000, d: 86_400_000, h: 3_600_000, m: 60_000 };
const FORMATS =
  "Valid formats include: 'yyyy/MM/dd HH:mm', 'yyyy-MM-dd HH:mm', 'yyyy/MM/dd', 'yyyy-MM-dd', or a period format e.g. '-5d', '4w 2d'.";

/** `-7d`, `4w 2d`, `+1h`, in milliseconds; null where the text is no period. */
function period(text: string): number | null {
  const trimmed = text.trim();
  const signed = /^[+-]/.test(trimmed) ? trimmed.slice(1) : trimmed;
  let sum = 0;
  for (const part of signed.split(/\s+|(?<=[a-z])(?=\d)/i)) {
    const [, count, unit] = /^(\d{1,6})([wdhm])$/i.exec(part) ?? [];
    if (unit === undefined) return null;
    sum += Number(count) * (UNITS[unit.toLowerCase()] ?? 0);
  }
  return trimmed.startsWith('-') ? -sum : sum;
}

/** The instant of a wall-clock time in the zone. */
function fromLocal(localMs: number, timeZone: string): number {
  const guess = localMs - offsetMinutes(localMs, timeZone) * 60_000;
  return localMs - offsetMinutes(guess, timeZone) * 60_000;
}

function absolute(text: string, timeZone: string): number | null {
  const match = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})(?: (\d{1,2}):(\d{2}))?$/.exec(text.trim());
  if (!match) return null;
  const [year, month, day, hour, minute] = match.slice(1).map((it) => Number(it ?? 0));
  return fromLocal(Date.UTC(year ?? 0, (month ?? 1) - 1, day, hour, minute), timeZone);
}

function startOf(unit: string, { now, timeZone }: DateEnv, shift: number): number {
  const local = new Date(now + offsetMinutes(now, timeZone) * 60_000);
  let [year, month, day] = [local.getUTCFullYear(), local.getUTCMonth(), local.getUTCDate()];
  if (unit === 'day') day += shift;
  if (unit === 'week') day += shift * 7 - ((local.getUTCDay() + 6) % 7);
  if (unit === 'month') [month, day] = [month + shift, 1];
  if (unit === 'year') [year, month, day] = [year + shift, 0, 1];
  return fromLocal(Date.UTC(year, month, day), timeZone);
}

function fromFunction(name: string, args: readonly string[], env: DateEnv): number {
  if (/^now$/i.test(name)) return env.now;
  const match = /^(start|end)of(day|week|month|year)$/i.exec(name);
  if (!match) throw badRequest(`Unable to find JQL function '${name}(${args.join(', ')})'.`);
  const unit = (match[2] ?? '').toLowerCase();
  const shift = args[0] === undefined ? 0 : Number(/^([+-]?\d+)[a-z]?$/i.exec(args[0])?.[1] ?? Number.NaN);
  const plain = args[0] === undefined || new RegExp(`^[+-]?\\d+${unit.slice(0, 1)}?$`, 'i').test(args[0]);
  if (!plain) throw notSimulated(`the increment ${args[0] ?? ''} of ${name}()`);
  const end = (match[1] ?? '').toLowerCase() === 'end';
  return end ? startOf(unit, env, shift + 1) - 1 : startOf(unit, env, shift);
}

/**
 * The instant that an operand means.
 * @throws Jira's 400 on a text that is no date, naming the field.
 */
export function dateOperand(operand: Operand, field: string, env: DateEnv): number {
  if (operand.kind === 'function') return fromFunction(operand.name, operand.args, env);
  const text = operand.kind === 'value' ? operand.text : '';
  const offset = period(text);
  const found = offset === null ? absolute(text, env.timeZone) : env.now + offset;
  if (found === null) throw badRequest(`Date value '${text}' for field '${field}' is invalid. ${FORMATS}`);
  return found;
}
