// The other side of pair-elsewhere.ts. Node 20 cannot read TypeScript by itself, so tsx is asked first.
import { parentPort, workerData } from 'node:worker_threads';
import { register } from 'tsx/esm/api';

register();
const { pairBlocks } = await import('./pair.ts');
const { planReimport } = await import('./reimport.ts');
const work = { pairBlocks, planReimport };
parentPort?.postMessage(work[workerData.name](...workerData.values));
