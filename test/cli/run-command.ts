import { main } from '../../cli/main';

export interface CommandResult {
  readonly exitCode: number;
  readonly out: string;
  readonly err: string;
}

/** Runs the command line in this process, with standard input given as text. */
export async function runCommand(
  argv: readonly string[],
  { input = '', environment = {} }: { input?: string; environment?: Record<string, string> } = {},
): Promise<CommandResult> {
  let out = '';
  let err = '';
  const exitCode = await main(argv, {
    environment,
    // In pieces of seven characters, so that no line arrives whole.
    readInput: async function* () {
      for (let from = 0; from < input.length; from += 7) yield Promise.resolve(input.slice(from, from + 7));
    },
    out: (text) => (out += text),
    err: (text) => (err += text),
    sleep: async () => Promise.resolve(),
  });
  return { exitCode, out, err };
}

/** The JSON Lines of a command's standard output. */
export const jsonLines = (out: string): unknown[] =>
  out
    .split('\n')
    .filter((line) => line !== '')
    .map((line): unknown => JSON.parse(line));
