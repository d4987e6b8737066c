import { randomBytes, randomUUID } from 'node:crypto';
import { existsSync, linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { z } from 'zod';
import { isTimeZone } from './i18n/moments.ts';

/** Everything the environment may say, read and checked in this one place. */
export type Env = {
  /** A PostgreSQL of one's own; absent means the embedded one. */
  readonly databaseUrl: string | null;
  /** The embedded database, and so the demo people and loopback only. */
  readonly isDemo: boolean;
  readonly port: number;
  readonly host: string;
  /** Absolute path of the folder that holds the embedded database and the secret. */
  readonly dataFolder: string;
  /** Where people reach the desk, without a slash at the end. */
  readonly baseUrl: string;
  /** What readers know the public site by. */
  readonly siteName: string;
  /** By whose clocks the desk and the public site tell days and times: a name of the IANA list. */
  readonly timeZone: string;
  /** How many reverse proxies stand before the desk, each of which adds the address it was asked from to X-Forwarded-For. */
  readonly proxies: number;
};

let known: Env | null = null;

/** Read once per process; the server sets what its options say before it first asks. */
export function env(): Env {
  known ??= readEnv(process.env);
  return known;
}

/** Throws one error that names every bad variable. */
export function readEnv(source: Readonly<Record<string, string | undefined>>): Env {
  const parsed = schema.safeParse(withoutEmpty(source));
  if (!parsed.success) {
    const problems = parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`);
    throw new Error(`The environment does not fit. ${problems.join('; ')}`);
  }
  const { DATABASE_URL, PORT, HOST, DIPTYCH_DATA, DIPTYCH_URL, DIPTYCH_SITE, DIPTYCH_TIME_ZONE, DIPTYCH_PROXIES } =
    parsed.data;
  const host = HOST ?? '127.0.0.1';
  const named = host.includes(':') ? `[${host}]` : host;
  return {
    databaseUrl: DATABASE_URL ?? null,
    isDemo: DATABASE_URL === undefined,
    port: PORT,
    host,
    dataFolder: resolve(DIPTYCH_DATA),
    baseUrl: (DIPTYCH_URL ?? `http://${named}:${PORT}`).replace(/\/$/, ''),
    siteName: DIPTYCH_SITE,
    timeZone: DIPTYCH_TIME_ZONE,
    proxies: DIPTYCH_PROXIES,
  };
}

/**
 * The secret that signs cookies: AUTH_SECRET, or on the embedded database one that is made once and kept beside it.
 * With DATABASE_URL it must be given, because several servers may share one database and must agree on it.
 */
export function authSecret(): string {
  const given = process.env.AUTH_SECRET;
  if (given !== undefined && given.length >= 32) return given;
  if (given) throw new Error('AUTH_SECRET is too short: give at least 32 characters.');
  if (!env().isDemo) throw new Error('With DATABASE_URL, set AUTH_SECRET too (32 characters or more, kept secret).');
  return keptSecret(env().dataFolder, 'auth-secret');
}

/** A random secret in a file of mode 600, made when absent, whole or not at all; of two makers at once the first wins. */
export function keptSecret(folder: string, name: string): string {
  const path = join(folder, name);
  if (!existsSync(path)) makeSecret(folder, path);
  return readFileSync(path, 'utf8');
}

// Written beside its place: on a full disk, or killed meanwhile, it would stay empty there for good.
function makeSecret(folder: string, path: string): void {
  const beside = `${path}.${randomUUID()}`;
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  try {
    writeFileSync(beside, randomBytes(32).toString('hex'), { mode: 0o600, flag: 'wx', flush: true });
    linkSync(beside, path);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
  } finally {
    rmSync(beside, { force: true });
  }
}

const schema = z.object({
  DATABASE_URL: z
    .string()
    .regex(/^postgres(ql)?:\/\//, 'must start with postgresql://')
    // Without a host it is no address to others, but the driver takes it.
    .refine(
      (given) => URL.canParse(given.replace('@/', '@host/')),
      'cannot be read; in a password, # / ? @ : and % are written %23 %2F %3F %40 %3A %25',
    )
    .optional(),
  PORT: z.coerce.number().int().min(0).max(65_535).default(3000),
  HOST: z.string().optional(),
  DIPTYCH_DATA: z.string().default('.data'),
  DIPTYCH_URL: z.url({ protocol: /^https?$/ }).optional(),
  DIPTYCH_SITE: z.string().trim().min(1, 'must have a name in it').max(80).default('Diptych'),
  DIPTYCH_TIME_ZONE: z
    .string()
    .trim()
    .refine(isTimeZone, 'is no time zone; give a name of the IANA list, such as Europe/Stockholm')
    .default('UTC'),
  DIPTYCH_PROXIES: z.coerce.number().int().min(0).max(9).default(0),
});

function withoutEmpty(source: Readonly<Record<string, string | undefined>>) {
  return Object.fromEntries(Object.entries(source).filter(([, value]) => value !== ''));
}
