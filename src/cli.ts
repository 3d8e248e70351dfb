#!/usr/bin/env node
import { parseArgs } from 'node:util';
import { WrongSettings } from './config.ts';
import { USAGE, VERBS } from './verbs.ts';

/** What people type by habit to be told how a thing is used. */
function isHelp(word: string): boolean {
  return word === '--help' || word === '-h';
}

/** Reads the verb and its flags, runs it, and answers with its exit code; a failure is one line for a person. */
async function run(argv: readonly string[]): Promise<number> {
  const [first = 'help', ...rest] = argv;
  const verb = isHelp(first) ? 'help' : first;
  const found = VERBS[verb];
  if (!found) {
    process.stderr.write(`There is no verb "${verb}".\n\n${USAGE}\n`);
    return 2;
  }
  if (rest.some(isHelp)) {
    process.stdout.write(`tiltwatch ${found.says}\n`);
    return 0;
  }
  try {
    const { values, positionals } = parseArgs({
      args: [...rest],
      options: found.flags,
      allowPositionals: true,
      strict: true,
    });
    return await (
      await found.load()
    )(positionals, values as Readonly<Record<string, string | boolean | undefined>>);
  } catch (thrown) {
    const problem = thrown instanceof Error ? thrown : new Error(String(thrown));
    const usage = 'code' in problem && String(problem.code).startsWith('ERR_PARSE_ARGS') ? `\n\n${USAGE}` : '';
    process.stderr.write(
      `${problem instanceof WrongSettings ? problem.message : `tiltwatch ${verb}: ${problem.message}`}${usage}\n`,
    );
    return usage ? 2 : 1;
  }
}

process.stdout.on('error', (e: NodeJS.ErrnoException) => {
  // Because `tiltwatch … | head` closes the pipe early, and that is no failure.
  if (e.code === 'EPIPE') process.exit(0);
});
process.exitCode = await run(process.argv.slice(2));
