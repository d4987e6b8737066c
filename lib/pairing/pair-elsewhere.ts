// Pairing on a thread of its own, so that a long file holds up nobody else's request.
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { Pairing, PairOptions } from './pair.ts';

/** The same as pairBlocks, elsewhere. Rejects when the thread ends without an answer. */
export function pairElsewhere(blocks: string[], options: PairOptions): Promise<Pairing> {
  return new Promise((resolve, reject) => {
    const thread = pathToFileURL(join(process.cwd(), 'lib', 'pairing', 'pair-thread.mjs')).href;
    const worker = new Worker(goThere, { eval: true, workerData: { thread, blocks, options } });
    worker.once('message', resolve);
    worker.once('error', reject);
    worker.once('exit', (code) => reject(new Error(`the pairing thread ended with ${code} and no answer`)));
  });
}

// The thread reads the source itself and is no part of any bundle. Given the path as such, the bundler follows it into
// the TypeScript loader and its binaries, and the build fails; through a line of text it cannot look.
const goThere = `import(require('node:worker_threads').workerData.thread)`;
