import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { isRefusal } from '../lib/refusal.ts';

type Command = {
  readonly usage: string;
  readonly does: string;
  /** Gives the exit code. */
  run(args: readonly string[]): Promise<number>;
};

/** Each loads what it needs when it runs, so that the others are quick. */
const commands: Readonly<Record<string, Command>> = {
  serve: {
    usage: 'serve [--dev] [--port NUMBER]',
    does: 'opens the database, brings it up to date and serves the desk until it is told to stop',
    run: async (args) => {
      const { values } = parseArgs({
        args: [...args],
        options: { dev: { type: 'boolean' }, port: { type: 'string' } },
      });
      const { serve } = await import('./serve.ts');
      return serve({ dev: values.dev ?? false, port: values.port });
    },
  },
  migrate: {
    usage: 'migrate',
    does: 'brings the database up to date and ends',
    run: async (args) => {
      parseArgs({ args: [...args], options: {} });
      const { openDatabase } = await import('../lib/db/open.ts');
      await (await openDatabase()).close();
      console.log('The database is up to date.');
      return 0;
    },
  },
};

/** Runs one command and gives the exit code: 0 done, 1 could not be done, 2 not understood. */
export async function main(argv: readonly string[]): Promise<number> {
  const [name = '--help', ...args] = argv;
  if (['--help', '-h', 'help'].includes(name)) return help();
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (!command) return misunderstood(`there is no command "${name}"`);
  if (args.includes('--help') || args.includes('-h')) return help(command);
  process.chdir(fileURLToPath(new URL('..', import.meta.url)));
  try {
    return await command.run(args);
  } catch (error) {
    if (hasCode(error) && error.code.startsWith('ERR_PARSE_ARGS')) return misunderstood(error.message);
    console.error(isBug(error) ? error : `diptych: ${sentenceOf(error)}`);
    return 1;
  }
}

function help(...chosen: readonly Command[]): number {
  const listed = chosen.length ? chosen : Object.values(commands);
  if (!chosen.length) console.log('The desk where a translated article becomes a published one.\n');
  for (const { usage, does } of listed) console.log(`diptych ${usage}\n    ${does}`);
  if (!chosen.length) console.log(`\n${surroundings}`);
  return 0;
}

const surroundings = `Settings from the environment:
    DATABASE_URL   a PostgreSQL of your own (15 or later); without it an embedded one runs in .data/
    AUTH_SECRET    signs the cookies; wanted with DATABASE_URL
    PORT, HOST     where to listen (3000 on 127.0.0.1)
    DIPTYCH_URL    the address that people use, where it is another one
    DIPTYCH_DATA   the folder of the embedded database (.data)`;

function misunderstood(what: string): number {
  console.error(`diptych: ${what}; diptych --help lists what there is.`);
  return 2;
}

/** A slip of ours shows its stack; everything else is for the person at the terminal, in a sentence. */
function isBug(error: unknown): boolean {
  if (isRefusal(error)) return false;
  return !(error instanceof Error) || [TypeError, RangeError, ReferenceError].some((kind) => error instanceof kind);
}

function sentenceOf(error: unknown): string {
  // Node packs a refused connection into an AggregateError without a message.
  if (error instanceof AggregateError) return error.errors.map(sentenceOf).join('; ');
  return error instanceof Error ? error.message : String(error);
}

function hasCode(error: unknown): error is Error & { code: string } {
  return error instanceof Error && 'code' in error && typeof error.code === 'string';
}
