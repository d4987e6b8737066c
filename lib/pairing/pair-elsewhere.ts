// Pairing on a thread of its own, so that a long file holds up nobody else's request. One thread at a time: a file of the
// greatest length takes two hundred megabytes for some seconds, and a dozen people may bring one each.
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';
import { hashOf } from '../review/text.ts';
import type { Pairing, PairOptions } from './pair.ts';

/** On globalThis, since Next evaluates modules twice. `jobs` are those that wait or run, by what they pair. */
const place = globalThis as {
  [key: symbol]: { last: Promise<unknown>; jobs: Map<string, Promise<Pairing>> } | undefined;
};
const key = Symbol.for('diptych.pairing-threads');
const queue = place[key] ?? { last: Promise.resolve(), jobs: new Map() };
place[key] = queue;

/**
 * The same as pairBlocks, elsewhere and when the ones before are done; who asks for the same again while it is under way
 * gets the same answer. Rejects when the thread ends without an answer.
 */
export function pairElsewhere(blocks: string[], options: PairOptions): Promise<Pairing> {
  const what = hashOf(JSON.stringify([blocks, options]));
  const known = queue.jobs.get(what);
  if (known) return known;
  const job = queue.last.then(() => onThread(blocks, options)).finally(() => queue.jobs.delete(what));
  queue.jobs.set(what, job);
  queue.last = job.catch(() => {});
  return job;
}

function onThread(blocks: string[], options: PairOptions): Promise<Pairing> {
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
