import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { killHard, type Run, runDiptych, runProgram, serveDesk, serverProcesses } from './testing.ts';

const isBuilt = existsSync(fileURLToPath(new URL('../.next/BUILD_ID', import.meta.url)));
const kills = 20;
/** Acknowledged approvals to wait for in each round; a few more come until the signal arrives. */
const approvalsPerRound = 12;

let folder: string;
let load: Run | undefined;
let desk: Run | undefined;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'diptych-kill-'));
});

afterAll(async () => {
  for (const run of [load, desk]) run?.child.kill('SIGKILL');
  await Promise.all([load?.ended, desk?.ended]);
  rmSync(folder, { recursive: true, force: true });
});

test.skipIf(!isBuilt)(
  `diptych serve and its database are killed ${kills} times under a load of approvals; none that was acknowledged is lost`,
  { timeout: 900_000 },
  async () => {
    for (let round = 1; round <= kills; round++) {
      desk = await serveDesk(folder);
      expect(await missing(acknowledged())).toEqual([]);
      load ??= runProgram([process.execPath, '--import', 'tsx', 'bin/kill-load.ts'], folder);
      const enough = acknowledged().length + approvalsPerRound;
      await load.until(() => acknowledged().length >= enough);
      killHard([desk.child.pid ?? 0, ...serverProcesses(folder)]);
      expect(await desk.ended).toBe('SIGKILL');
    }
    load?.child.kill('SIGKILL');
    await load?.ended;
    const verify = runDiptych(['verify'], folder);
    expect(await verify.ended, verify.output()).toBe(0);
    expect(verify.output()).toMatch(/Everything holds/);
    desk = await serveDesk(folder);
    expect(acknowledged().length).toBeGreaterThanOrEqual(kills * approvalsPerRound);
    expect(await missing(acknowledged())).toEqual([]);
    desk.child.kill('SIGTERM');
    expect(await desk.ended).toBe(0);
  },
);

test.skipIf(!isBuilt)('an approval that is not there is noticed', { timeout: 120_000 }, async () => {
  desk = await serveDesk(folder);
  const made = [{ paragraph: crypto.randomUUID(), version: crypto.randomUUID() }];
  expect(await missing(made)).toEqual(made);
  desk.child.kill('SIGTERM');
  await desk.ended;
});

type Approval = { paragraph: string; version: string };

function acknowledged(): Approval[] {
  const lines = load?.output().matchAll(/^approved (\S+) (\S+)\n/gm) ?? [];
  return [...lines].map(([, paragraph = '', version = '']) => ({ paragraph, version }));
}

/** Those whose paragraph does not have the version as its canonical one. Reads past the desk, straight from the tables. */
async function missing(approvals: Approval[]): Promise<Approval[]> {
  const password = readFileSync(join(folder, 'database-password'), 'utf8');
  const client = new pg.Client({ host: join(folder, 'socket'), user: 'diptych', password, database: 'diptych' });
  await client.connect();
  try {
    const { rows } = await client.query<{ id: string; canonical: string | null }>(
      'select id, canonical_version_id as canonical from paragraph where id = any($1)',
      [approvals.map(({ paragraph }) => paragraph)],
    );
    const canonical = new Map(rows.map((row) => [row.id, row.canonical]));
    return approvals.filter(({ paragraph, version }) => canonical.get(paragraph) !== version);
  } finally {
    await client.end();
  }
}
