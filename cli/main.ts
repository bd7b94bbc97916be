import { check } from './check';
import type { Console } from './console';
import { EXIT, UsageError } from './console';
import { criteria } from './criteria';
import { steps } from './steps';

const USAGE = `whose-call: whose call is it, and what is not ready?

  whose-call check --site https://SITE.atlassian.net --project KEY
             [--sprint next|ID | --top N | --jql QUERY] [--board ID]
             [--parents] [--format table|json|markdown|csv|junit]
             [--settings FILE.json]
      Runs the backlog check. Needs JIRA_EMAIL and JIRA_API_TOKEN. Only reads.
      --parents judges the items above those of the scope as well, such as
      the epics of a sprint; they never count among its items.
      --settings judges by the settings that a space has exported.
      Exit code: 0 all ready, 1 something is not ready, 2 could not run,
      3 ready as far as could be seen, but not everything could be.

  whose-call criteria [FILE]
      Reads JSON Lines {id, adf | body, format} and writes
      {id, verdict, count, evidence} for each. adf is an Atlassian document;
      body is text, format then one of markdown, wiki, plain.

  whose-call steps [FILE]
      Reads JSON Lines {id, workflow, position, status, category, level} and
      writes {id, step, role, right} for each, by the default preset.
      category is new, indeterminate, done or null; level is epic+, story
      (where nothing is said), subtask or null; position counts the statuses
      of a workflow. Only id, workflow and status are required.

  FILE defaults to standard input. A bad line is named on standard error, the
  rest goes on, and the exit code is 1.
`;

const COMMANDS: Readonly<Record<string, (argv: readonly string[], console: Console) => Promise<number>>> = {
  check,
  criteria,
  steps,
};

/**
 * Runs the command line. In: the arguments after the program's name, and what the command needs of the world.
 * Out: the exit code. Prints a usage error with what was received and what is expected; anything else that throws is a
 * defect and is shown as such.
 */
export async function main(argv: readonly string[], console: Console): Promise<number> {
  const [name = '--help', ...rest] = argv;
  if (name === '--help' || name === '-h' || rest.includes('--help')) {
    console.out(USAGE);
    return EXIT.ok;
  }
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (command === undefined) {
    console.err(`No command ${name}: expected one of ${Object.keys(COMMANDS).join(', ')}.\n\n${USAGE}`);
    return EXIT.failed;
  }
  try {
    return await command(rest, console);
  } catch (error) {
    if (error instanceof UsageError) console.err(`${error.message}\nSee whose-call --help.\n`);
    else if (isFileError(error)) console.err(`Cannot read ${error.path ?? rest[0] ?? 'the input'}: ${error.code}.\n`);
    else throw error;
    return EXIT.failed;
  }
}

/** An error of the file system: such as ENOENT with a path, or EISDIR, which names none. */
function isFileError(error: unknown): error is { code: string; path?: string } {
  return typeof error === 'object' && error !== null && 'syscall' in error && 'code' in error && 'errno' in error;
}
