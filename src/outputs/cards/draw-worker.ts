/** A thread that draws cards: it takes a `Task`, and answers with a `Drawn`. */
import { parentPort } from 'node:worker_threads';
import type { Card, Shape } from './card-of.ts';
import { drawCard } from './draw.ts';

parentPort?.on('message', ({ id, card, shape }: DrawTask) => {
  void draw(id, card, shape).then((answer) => parentPort?.postMessage(answer));
});

async function draw(id: number, card: Card, shape: Shape): Promise<DrawResult> {
  try {
    return { id, png: await drawCard(card, shape) };
  } catch (error) {
    return { id, problem: error instanceof Error ? error.message : String(error) };
  }
}

export interface DrawTask {
  id: number;
  card: Card;
  shape: Shape;
}

export type DrawResult =
  { id: number; png: Uint8Array<ArrayBuffer>; problem?: never } | { id: number; problem: string };
