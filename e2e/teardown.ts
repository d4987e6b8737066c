import { rmSync } from 'node:fs';

/** The desks of the journeys live in a folder of their own, which goes when they are done. */
export default function teardown(): void {
  const folder = process.env.E2E_DATA;
  if (folder) rmSync(folder, { recursive: true, force: true });
}
