import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Card, Shape } from './card-of.ts';
import type { Drawn, Task } from './draw-worker.ts';

/** Node runs the TypeScript of a thread as it is; a bundle of Astro's has no file of its own for it. */
const file = join(process.cwd(), 'src/outputs/cards/draw-worker.ts');

/**
 * Milliseconds for which resvg keeps the memory of a picture that it is done with. It would give it back at once and
 * then take three times as long over the next picture: its allocator is mimalloc, which reads this when a thread first
 * loads it (https://microsoft.github.io/mimalloc/environment.html).
 */
process.env.MIMALLOC_PURGE_DELAY ??= '10000';

const desks: Desk[] = [];
const queue: Job[] = [];
let count = 0;

/**
 * Draws a card on another thread, as many at once as there are cores.
 *
 * @throws {Error} where a text does not fit, or a thread ends.
 */
export function drawElsewhere(card: Card, shape: Shape): Promise<Uint8Array<ArrayBuffer>> {
  return new Promise((resolve, reject) => {
    count += 1;
    queue.push({ task: { id: count, card, shape }, resolve, reject });
    serve();
  });
}

function serve(): void {
  const free = desks.find(({ job }) => !job) ?? openDesk();
  const job = free && queue.shift();
  if (!job) return;
  free.job = job;
  free.worker.ref();
  free.worker.postMessage(job.task);
}

function openDesk(): Desk | undefined {
  if (desks.length >= availableParallelism()) return undefined;
  // Flags of the parent are the parent's own: a test runner's loader has no business here.
  const worker = new Worker(file, { execArgv: [] });
  const desk: Desk = { worker, job: undefined };
  desks.push(desk);
  worker.on('message', (drawn: Drawn) => {
    const { job } = desk;
    desk.job = undefined;
    // An idle thread keeps no process alive.
    worker.unref();
    serve();
    if (drawn.problem === undefined) job?.resolve(drawn.png);
    else job?.reject(new Error(drawn.problem));
  });
  // After an error a thread ends too, and one may end without: the picture that it was at must not be waited for.
  const leave = (error: Error) => {
    if (desks.includes(desk)) desks.splice(desks.indexOf(desk), 1);
    desk.job?.reject(error);
    desk.job = undefined;
    serve();
  };
  worker.on('error', (error) => leave(error instanceof Error ? error : new Error(String(error))));
  worker.on('exit', (code) => leave(new Error(`A thread that draws cards ended (${code})`)));
  return desk;
}

interface Job {
  task: Task;
  resolve: (png: Uint8Array<ArrayBuffer>) => void;
  reject: (error: Error) => void;
}

interface Desk {
  worker: Worker;
  job: Job | undefined;
}
