import type { Failure } from '../../src/contract/result';
import type { SettingsProblem } from '../../src/settings/settings';

/** The problems behind `damagedSettings`: one a line, place, what stands there and what would be right parted by tabs. */
export function problemsOf({ params }: Failure): readonly SettingsProblem[] {
  const { list, at = '', received = '', expected = '' } = params;
  if (typeof list !== 'string' || list === '') {
    return [{ path: String(at), received: String(received), expected: String(expected) }];
  }
  return list.split('\n').map((line) => {
    const [path = '', found = '', right = ''] = line.split('\t');
    return { path, received: found, expected: right };
  });
}
