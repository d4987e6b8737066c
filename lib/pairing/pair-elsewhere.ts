// Pairing on a thread of its own, so that a long file holds up nobody else's request.
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Pairing, PairOptions } from './pair.ts';

/** The same as pairBlocks, elsewhere. Rejects when the thread ends without an answer. */
export function pairElsewhere(blocks: string[], options: PairOptions): Promise<Pairing> {
  return new Promise((resolve, reject) => {
    // A path, not a URL: the thread reads the source itself and is no part of any bundle.
    const worker = new Worker(join(process.cwd(), 'lib', 'pairing', 'pair-thread.mjs'), {
      workerData: { blocks, options },
    });
    worker.once('message', resolve);
    worker.once('error', reject);
    worker.once('exit', (code) => reject(new Error(`the pairing thread ended with ${code} and no answer`)));
  });
}
