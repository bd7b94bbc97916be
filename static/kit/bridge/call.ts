/** The pages' only way to the app's back end: typed by the contract, answers read and checked by it. */
import { invoke } from '@forge/bridge';
import { parseResult, type RequestOf, type ResolverKey, type ResponseOf } from '../../../src/contract';
import { AppFailure } from '../copy';

/**
 * Asks the back end.
 *
 * @throws {AppFailure} with the failure's code: the back end's own, or `unknown` where no understandable answer came
 */
export async function call<K extends ResolverKey>(key: K, request: RequestOf<K>): Promise<ResponseOf<K>> {
  let answer: unknown;
  try {
    answer = await invoke(key, request);
  } catch (error) {
    // The platform's own failures (timeout, no such key) arrive as errors whose text is not for readers.
    throw new AppFailure({
      code: 'unknown',
      params: { key, reason: error instanceof Error ? error.name : 'rejected' },
    });
  }
  const result = parseResult(key, answer);
  if (!result.ok) throw new AppFailure(result.error);
  return result.value;
}
