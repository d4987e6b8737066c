import { createHash } from 'node:crypto';
import { createServer } from 'node:net';
import { resolve } from 'node:path';

/**
 * Takes the lock of this name that a folder has, and gives what releases it; null while another process has it. The kernel
 * takes it back from one that is killed. Only Linux has such locks; elsewhere they are always free.
 */
export async function lockFolder(name, folder) {
  if (process.platform !== 'linux') return () => {};
  const hash = createHash('sha256').update(resolve(folder)).digest('hex');
  const lock = createServer();
  const held = await new Promise((settle) => {
    lock.once('error', () => settle(false));
    lock.listen(`\0diptych-${name}-${hash}`, () => settle(true));
  });
  return held ? () => lock.close() : null;
}
