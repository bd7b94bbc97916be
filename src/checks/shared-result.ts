/**
 * One object for all equal results. Most of what a run of 10,000 items finds is the same few dozen results (passes, not
 * applicable, an empty field), and a page keeps them all.
 */
import type { CheckResult } from './outcome';

const shared = new Map<string, CheckResult>();

const hasData = (data: object): boolean => Object.keys(data).length > 0;

/** The same result; the very same object wherever it carries nothing of its item. Results are never changed. */
export function sharedResult(result: CheckResult): CheckResult {
  const { message, place, checkId, outcome, severity, right, owner, ownerFrom } = result;
  const isOfItem =
    (message !== undefined && hasData(message.data)) || place?.path !== undefined || place?.excerpt !== undefined;
  if (isOfItem) return result;
  const key = [checkId, outcome, severity, right, owner, ownerFrom, message?.id, place?.fieldId].join('|');
  const known = shared.get(key);
  if (known !== undefined) return known;
  shared.set(key, result);
  return result;
}
