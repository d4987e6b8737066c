import { rmSync } from 'node:fs';

/** The desk of the journeys lives in a folder of its own, which goes when they are done. */
export default function teardown(): void {
  const folder = process.env.E2E_DATA;
  if (folder) rmSync(folder, { recursive: true, force: true });
}
