import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { cardOf, type Card } from '../../src/outputs/cards/card-of.ts';
import { renderCard } from '../../src/outputs/cards/render.ts';
import { build } from '../../src/publication/build.ts';
import { readContent } from '../../src/publication/read.ts';

/** Draws this many wide cards, each with a title of its own, from nothing and again; prints a line for each number. */
export async function benchCards(sizes: readonly number[]): Promise<void> {
  const { pages } = build(await readContent());
  const real = pages.map(cardOf);
  // Threads start and load once: that is the cost of a build, not of a card.
  await inFolder(real.slice(0, 4), () => Promise.resolve());
  console.log(
    'cards | cold     | a card, cold | its CPU | warm     | a card, warm | bytes, mean / most',
  );
  for (const size of sizes.length > 0 ? sizes : [20, 200, 1000]) {
    const cards = Array.from({ length: size }, (_, index): Card => {
      const card = real[index % real.length];
      if (!card) throw new Error('the site has no pages');
      return { ...card, title: `${index + 1} ${card.title}`.slice(0, 60) };
    });
    await inFolder(cards, async (draw, { seconds: cold, cpu, lengths }) => {
      const warm = (await draw()).seconds;
      const mean = lengths.reduce((sum, length) => sum + length, 0) / size;
      console.log(
        [
          String(size).padStart(5),
          `${cold.toFixed(2)} s`.padStart(8),
          `${((cold / size) * 1000).toFixed(1)} ms`.padStart(12),
          `${((cpu / size) * 1000).toFixed(0)} ms`.padStart(7),
          `${warm.toFixed(2)} s`.padStart(8),
          `${((warm / size) * 1000).toFixed(2)} ms`.padStart(12),
          `${(mean / 1000).toFixed(0)} kB / ${(Math.max(...lengths) / 1000).toFixed(0)} kB`,
        ].join(' | '),
      );
    });
  }
}

/** Draws the cards once into a folder that is gone afterwards, then goes on with what it took. */
async function inFolder(
  cards: readonly Card[],
  then: (draw: () => Promise<Drawn>, cold: Drawn) => Promise<void>,
): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'bench-cards-'));
  const draw = async (): Promise<Drawn> => {
    const start = performance.now();
    const used = process.cpuUsage();
    const pictures = await Promise.all(cards.map((card) => renderCard(card, 'wide', folder)));
    const { user, system } = process.cpuUsage(used);
    return {
      seconds: (performance.now() - start) / 1000,
      cpu: (user + system) / 1e6,
      lengths: pictures.map(({ length }) => length),
    };
  };
  try {
    await then(draw, await draw());
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

interface Drawn {
  seconds: number;
  /** Seconds of processor time, over all cores. */
  cpu: number;
  lengths: number[];
}
