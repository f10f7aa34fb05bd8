/**
 * The motif: a flower of six petals, one path turned by 60°. The header, the favicon, the pages and the cards are all
 * drawn by this one function.
 */
export const petalPath = 'M0 0C21-9 26-33 0-50C-26-33-21-9 0 0Z';

export const petalCount = 6;

export interface FlowerOptions {
  /** The fill of petal `number` (1 to 6). */
  fill: (number: number) => string;
  /** One petal in full colour over five quiet ones; without it, all six bloom. */
  only?: number;
  quietFill?: string;
  /** Degrees, clockwise: how far the whole flower is turned. */
  turn?: number;
}

export interface Petal {
  number: number;
  fill: string;
  /** An SVG `transform`. */
  transform: string;
  quiet: boolean;
}

/** Returns the petals in the order in which they are painted: the one in full colour last, on top. */
export function petals({ fill, only, quietFill = '', turn = 0 }: FlowerOptions): Petal[] {
  const all = Array.from({ length: petalCount }, (_, index): Petal => {
    const number = index + 1;
    const quiet = only !== undefined && number !== only;
    return {
      number,
      fill: quiet ? quietFill : fill(number),
      transform: `rotate(${index * 60 + turn})`,
      quiet,
    };
  });
  return only === undefined
    ? all
    : [...all.filter(({ quiet }) => quiet), ...all.filter(({ quiet }) => !quiet)];
}

/** Returns the centre of a petal in the flower's own coordinates: where its number stands. */
export function petalCentre(number: number, distance = 31): { x: number; y: number } {
  const angle = ((number - 1) * Math.PI) / 3;
  const round = (value: number) => Math.round(value * 10) / 10;
  return { x: round(distance * Math.sin(angle)), y: round(-distance * Math.cos(angle)) };
}

/** Returns the flower as a stand-alone SVG document, for the favicon and the cards. */
export function flowerSvg(
  options: FlowerOptions & { size: number; blend?: 'multiply' | 'screen'; opacity?: number },
): string {
  const { size, blend = 'multiply', opacity = 0.86 } = options;
  const paint =
    options.only === undefined ? ` style="mix-blend-mode:${blend}" opacity="${opacity}"` : '';
  const paths = petals(options)
    .map(
      ({ fill, transform }) =>
        `<path d="${petalPath}" transform="${transform}" fill="${fill}"${paint}/>`,
    )
    .join('');
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="-52 -52 104 104" width="${size}" height="${size}">${paths}</svg>`;
}
