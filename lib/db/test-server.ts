import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { openEmbedded } from './embedded.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Whoever connects to this socket is told where the test run's database server is. */
    databaseDoor: string;
  }
}

/** Vitest's global set-up: one server for the whole run, started when the first test file asks for it. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = mkdtempSync(join(tmpdir(), 'diptych-test-'));
  let server: ReturnType<typeof openEmbedded> | undefined;
  const door = createServer((socket) => {
    server ??= openEmbedded(folder, { fsync: false, follow: true });
    server.then(
      ({ connectionString }) => socket.end(JSON.stringify({ connectionString })),
      (error: Error) => socket.end(JSON.stringify({ problem: error.message })),
    );
  });
  await new Promise<void>((resolve) => door.listen(join(folder, 'door'), resolve));
  project.provide('databaseDoor', join(folder, 'door'));
  return async () => {
    door.close();
    await server?.then(({ leave }) => leave()).catch(() => {});
    rmSync(folder, { recursive: true, force: true });
  };
}
