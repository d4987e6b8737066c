import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { printable } from '../lib/db/failure.ts';
import { isRefusal } from '../lib/refusal.ts';

type Command = {
  readonly usage: string;
  readonly does: string;
  /** Gives the exit code. Relative paths among the arguments belong to `cwd`. */
  run(args: readonly string[], cwd: string): Promise<number>;
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
      wordsOf(args, 0);
      await onDatabase(async () => {});
      return done('The database is up to date.');
    },
  },
  seed: {
    usage: 'seed',
    does: 'fills an empty database with the demo desk',
    run: async (args) => {
      wordsOf(args, 0);
      const { seed } = await import('../lib/db/seed.ts');
      const isSeeded = await onDatabase(seed);
      return done(isSeeded ? 'The demo desk is there.' : 'There are people on this desk already; it is left as it is.');
    },
  },
  admin: {
    usage: 'admin invite EMAIL',
    does: 'prints a link, good for one use, by which whoever has this address becomes an administrator',
    run: async (args) => {
      const [deed, email = ''] = wordsOf(args, 2);
      if (deed !== 'invite') throw new Misunderstood(`admin cannot "${deed}"`);
      const { inviteAdministrator } = await import('../lib/people/invitation/store.ts');
      const { operator } = await import('../lib/people/actor.ts');
      const { invitationAddress } = await import('./address.ts');
      return done(invitationAddress(await onDatabase(() => inviteAdministrator(operator, { email }))));
    },
  },
  import: {
    usage: 'import FILE --from LANGUAGE [--to LANGUAGE] --as EMAIL',
    does: 'imports a text or a document (.docx, .odt) translated from one language to another, in the name of a person on the desk',
    run: async (args, cwd) => {
      const options = { from: { type: 'string' }, to: { type: 'string' }, as: { type: 'string' } } as const;
      const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
      const [file] = positionals;
      const { from, to, as } = values;
      if (!file || positionals.length > 1 || !from || !as)
        throw new Misunderstood('import wants FILE, --from and --as');
      const { importFile } = await import('./import-file.ts');
      return done(await onDatabase(() => importFile(resolve(cwd, file), { from, to, as })));
    },
  },
  verify: {
    usage: 'verify',
    does: 'recomputes from the database what must hold in it, and reports each breach (exit code 1 if there is one)',
    run: async (args) => {
      wordsOf(args, 0);
      const { verify } = await import('../lib/db/verify.ts');
      const breaches = await onDatabase(verify);
      for (const { promise, where } of breaches) console.log(`${where}: ${promise}`);
      return (
        done(breaches.length ? `Breaches found: ${breaches.length}.` : 'Everything holds.') +
        Number(breaches.length > 0)
      );
    },
  },
};

/** Runs one command and gives the exit code: 0 done, 1 could not be done, 2 not understood. */
export async function main(argv: readonly string[]): Promise<number> {
  const [name = '--help', ...args] = argv;
  if (['--help', '-h', 'help'].includes(name)) return help(Object.values(commands));
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (!command) return misunderstood(`there is no command "${name}"`);
  if (args.includes('--help') || args.includes('-h')) return help([command]);
  const cwd = process.cwd();
  process.chdir(fileURLToPath(new URL('..', import.meta.url)));
  try {
    return await command.run(args, cwd);
  } catch (error) {
    if (isMisunderstanding(error)) return misunderstood(error.message);
    console.error(isBug(error) ? error : `diptych: ${sentenceOf(printable(error))}`);
    return 1;
  }
}

async function onDatabase<T>(work: () => Promise<T>): Promise<T> {
  const { openDatabase } = await import('../lib/db/open.ts');
  const database = await openDatabase();
  try {
    return await work();
  } finally {
    await database.close();
  }
}

function wordsOf(args: readonly string[], count: number): string[] {
  const { positionals } = parseArgs({ args: [...args], options: {}, allowPositionals: true });
  if (positionals.length !== count) throw new Misunderstood(`it takes ${count || 'no'} words`);
  return positionals;
}

function done(sentence: string): number {
  console.log(sentence);
  return 0;
}

function help(listed: readonly Command[]): number {
  const isAll = listed.length > 1;
  if (isAll) console.log('The desk where a translated article becomes a published one.\n');
  for (const { usage, does } of listed) console.log(`diptych ${usage}\n    ${does}`);
  if (isAll) console.log(`\n${surroundings}`);
  return 0;
}

const surroundings = `Settings from the environment:
    DATABASE_URL       a PostgreSQL of your own (15 or later); without it an embedded one runs in .data/
    AUTH_SECRET        signs the cookies; wanted with DATABASE_URL
    PORT, HOST         where to listen (3000 on 127.0.0.1)
    DIPTYCH_URL        the address that people use, where it is another one
    DIPTYCH_SITE       what readers know the public site by (Diptych)
    DIPTYCH_TIME_ZONE  whose clocks tell days and times, such as Europe/Stockholm (UTC)
    DIPTYCH_PROXIES    how many reverse proxies stand before the desk (0)
    DIPTYCH_DATA       the folder of the embedded database (.data)`;

/** The command was not called as it wants to be. */
class Misunderstood extends Error {}

function isMisunderstanding(error: unknown): error is Error {
  if (error instanceof Misunderstood) return true;
  return error instanceof Error && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS');
}

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
