// Pairing, and placing a changed file, on a thread of its own, so that a long file holds up nobody else's request. One
// thread at a time: a file of the greatest length takes two hundred megabytes for some seconds, and a dozen people may
// bring one each.
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';
import { hashOf } from '../review/text.ts';
import type { pairBlocks } from './pair.ts';
import type { planReimport } from './reimport.ts';

/** What the thread can do. */
type Work = { pairBlocks: typeof pairBlocks; planReimport: typeof planReimport };

/** On globalThis, since Next evaluates modules twice. `jobs` are those that wait or run, by what they work on. */
const place = globalThis as {
  [key: symbol]: { last: Promise<unknown>; jobs: Map<string, Promise<unknown>> } | undefined;
};
const key = Symbol.for('diptych.pairing-threads');
const queue = place[key] ?? { last: Promise.resolve(), jobs: new Map() };
place[key] = queue;

/**
 * The same as pairBlocks or planReimport, elsewhere and when the ones before are done; who asks for the same again while
 * it is under way gets the same answer. Rejects when the thread ends without an answer.
 */
export function elsewhere<Name extends keyof Work>(
  name: Name,
  ...values: Parameters<Work[Name]>
): Promise<ReturnType<Work[Name]>> {
  const what = hashOf(JSON.stringify([name, values]));
  const known = queue.jobs.get(what);
  if (known) return known as Promise<ReturnType<Work[Name]>>;
  const job = queue.last.then(() => onThread(name, values)).finally(() => queue.jobs.delete(what));
  queue.jobs.set(what, job);
  queue.last = job.catch(() => {});
  return job as Promise<ReturnType<Work[Name]>>;
}

function onThread(name: keyof Work, values: unknown[]): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const thread = pathToFileURL(join(process.cwd(), 'lib', 'pairing', 'pair-thread.mjs')).href;
    const worker = new Worker(goThere, { eval: true, workerData: { thread, name, values } });
    worker.once('message', resolve);
    worker.once('error', reject);
    worker.once('exit', (code) => reject(new Error(`the pairing thread ended with ${code} and no answer`)));
  });
}

// The thread reads the source itself and is no part of any bundle. Given the path as such, the bundler follows it into
// the TypeScript loader and its binaries, and the build fails; through a line of text it cannot look.
const goThere = `import(require('node:worker_threads').workerData.thread)`;
