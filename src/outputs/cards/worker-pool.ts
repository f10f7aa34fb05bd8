import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Card, Shape } from './card-of.ts';
import type { DrawResult, DrawTask } from './draw-worker.ts';

/** Node runs the TypeScript of a thread as it is; a bundle of Astro's has no file of its own for it. */
const file = join(process.cwd(), 'src/outputs/cards/draw-worker.ts');

/**
 * Milliseconds for which resvg keeps the memory of a picture that it is done with. It would give it back at once and
 * then take three times as long over the next picture: its allocator is mimalloc, which reads this when a thread first
 * loads it (https://microsoft.github.io/mimalloc/environment.html).
 */
process.env.MIMALLOC_PURGE_DELAY ??= '10000';

const workers: PoolWorker[] = [];
const queue: Job[] = [];
let count = 0;

/**
 * Draws a card on another thread, as many at once as there are cores.
 *
 * @throws {Error} where a text does not fit, or a thread ends.
 */
export function drawInWorker(card: Card, shape: Shape): Promise<Uint8Array<ArrayBuffer>> {
  return new Promise((resolve, reject) => {
    count += 1;
    queue.push({ task: { id: count, card, shape }, resolve, reject });
    assignJob();
  });
}

function assignJob(): void {
  const idle = workers.find(({ job }) => !job) ?? startWorker();
  const job = idle && queue.shift();
  if (!job) return;
  idle.job = job;
  idle.worker.ref();
  idle.worker.postMessage(job.task);
}

function startWorker(): PoolWorker | undefined {
  if (workers.length >= availableParallelism()) return undefined;
  // Flags of the parent are the parent's own: a test runner's loader has no business here.
  const thread = new Worker(file, { execArgv: [] });
  const member: PoolWorker = { worker: thread, job: undefined };
  workers.push(member);
  thread.on('message', (result: DrawResult) => {
    const { job } = member;
    member.job = undefined;
    // An idle thread keeps no process alive.
    thread.unref();
    assignJob();
    if (result.problem === undefined) job?.resolve(result.png);
    else job?.reject(new Error(result.problem));
  });
  // After an error a thread ends too, and one may end without: the picture that it was at must not be waited for.
  const leave = (error: Error) => {
    if (workers.includes(member)) workers.splice(workers.indexOf(member), 1);
    member.job?.reject(error);
    member.job = undefined;
    assignJob();
  };
  thread.on('error', (error) => leave(error instanceof Error ? error : new Error(String(error))));
  thread.on('exit', (code) => leave(new Error(`A thread that draws cards ended (${code})`)));
  return member;
}

interface Job {
  task: DrawTask;
  resolve: (png: Uint8Array<ArrayBuffer>) => void;
  reject: (error: Error) => void;
}

interface PoolWorker {
  worker: Worker;
  job: Job | undefined;
}
