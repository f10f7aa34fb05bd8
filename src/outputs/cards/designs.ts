import { colours, petalColour } from '../../brand/colours.ts';
import { shapes, type Card, type Design, type Shape } from './card-of.ts';
import { margins, layOutColumn, sizes, type TextColumn } from './text-column.ts';
import { composeColumn, type Composition } from './composition.ts';
import { figurePicture } from './figure.ts';
import {
  centreOf,
  checklist,
  flowerPaths,
  mix,
  petalPaths,
  quotationMark,
} from './illustrations.ts';
import { lineAt } from './satori-nodes.ts';

const { light, dark } = colours;

/** Returns the composition of a card in one shape, from the card alone. */
export function compose(card: Card, shape: Shape): Composition {
  return compositions[card.design](card, shape);
}

/** Where the flower of a chapter or an ambition has its heart, so that one petal points into the text. */
const bloom = {
  wide: { x: 1196, y: 330, radius: 436 },
  square: { x: 1000, y: 1060, radius: 470 },
} as const;

/** Designs whose square has its illustration below the words. */
const blooms: ReadonlySet<Design> = new Set([
  'page',
  'publication',
  'chapter',
  'ambition',
  'guide',
]);

const compositions: Record<Design, (card: Card, shape: Shape) => Composition> = {
  page: (card, shape) => {
    const flower =
      shape === 'wide' ? { x: 1190, y: 315, radius: 430 } : { x: 1000, y: 1030, radius: 400 };
    const column = layOutColumn(card, shape, {
      ...columnOf(card, shape),
      ...(shape === 'wide' && { width: 660 }),
    });
    return composeColumn(light.paper, shape, flowerPaths(flower, 'light', 30), column);
  },

  publication: (card, shape) => {
    const flower =
      shape === 'wide' ? { x: 935, y: 315, radius: 268 } : { x: 770, y: 822, radius: 205 };
    const column = layOutColumn(card, shape, {
      ...columnOf(card, shape),
      ...(shape === 'wide' ? { width: 580 } : { end: 600 }),
      colours: { kicker: dark.quiet, title: dark.ink, line: dark.quiet, foot: dark.ink },
      theme: 'dark',
    });
    return composeColumn(dark.paper, shape, flowerPaths(flower, 'dark'), column);
  },

  chapter: (card, shape) => {
    const place = bloom[shape];
    const turn = turnOf(card, shape === 'wide' ? -75 : -38);
    const under = petalPaths(place, {
      fill: petalColour,
      quietFill: light.petalQuiet,
      only: card.petal ?? 1,
      turn,
    });
    const column = layOutColumn(card, shape, columnOf(card, shape));
    return composeColumn(light.paper, shape, under, column);
  },

  ambition: (card, shape) => {
    const tone = petalColour(card.petal);
    const place = bloom[shape];
    const pointing = shape === 'wide' ? -75 : -38;
    const under = petalPaths(place, {
      fill: () => light.paper,
      quietFill: mix(light.ink, tone, 0.22),
      only: card.petal ?? 1,
      turn: turnOf(card, pointing),
    });
    const column = layOutColumn(card, shape, {
      ...columnOf(card, shape),
      colours: { kicker: light.paper, title: light.paper, line: light.paper, foot: light.paper },
    });
    const size = 200;
    const { x, y } = centreOf(place, pointing);
    const number = lineAt(
      String(card.number ?? card.petal ?? ''),
      { face: 'display', size, lineHeight: 1.2, fill: tone },
      { x, y: y + size * 0.335, width: 300 },
    );
    return composeColumn(tone, shape, under, {
      ...column,
      mark: onPaper(column.mark, shape),
      fixed: [...column.fixed, number],
    });
  },

  guide: (card, shape) => {
    const tone = petalColour(card.petal);
    const sheet =
      shape === 'wide'
        ? { x: 800, y: 92, width: 430, height: 560 }
        : { x: 560, y: 664, width: 560, height: 460 };
    const under = checklist(sheet, {
      tone,
      paper: light.paper,
      rule: light.rule,
      quiet: light.quiet,
    });
    const column = layOutColumn(card, shape, columnOf(card, shape));
    return composeColumn(mix(tone, light.paper, 0.13), shape, under, column);
  },

  quote: (card, shape) => {
    const tone = petalColour(card.petal);
    const { left, top } = margins[shape];
    const height = shape === 'wide' ? 92 : 130;
    const column = layOutColumn(card, shape, {
      ...columnOf(card, shape),
      top: top + height + (shape === 'wide' ? 34 : 56),
      width: shapes[shape].width - 2 * left,
      titleSizes: sizes[shape].title.filter((size) => size <= (shape === 'wide' ? 116 : 108)),
      titleLineHeight: 1.16,
      cut: true,
    });
    const ground = mix(tone, light.paper, 0.1);
    const sign = quotationMark(left + height * 0.02, top + height * 0.86, height, tone);
    return composeColumn(ground, shape, sign, column);
  },

  stat: (card, shape) => {
    const tone = petalColour(card.petal);
    const place =
      shape === 'wide' ? { x: 1200, y: 640, radius: 380 } : { x: 1080, y: 1080, radius: 310 };
    const petals = petalPaths(place, { fill: () => mix(tone, light.paper, 0.1), turn: 15 });
    const column = layOutColumn(card, shape, {
      ...columnOf(card, shape),
      ...(shape === 'wide' ? { width: 720 } : { end: 760 }),
      colours: { kicker: light.ink, title: tone, line: light.ink, foot: light.ink },
      titleSizes:
        shape === 'wide'
          ? [250, 230, 210, 180, 150, 120, 96, 72, 52]
          : [360, 320, 280, 230, 190, 150, 120, 96, 72],
      lineSizes: shape === 'wide' ? [40, 37, 34, 31, 28, 26] : [52, 48, 44, 40, 36, 33],
      cut: true,
    });
    return composeColumn(light.paper, shape, petals, column);
  },

  figure: (card, shape) => {
    const tone = petalColour(card.petal);
    const panel =
      shape === 'wide'
        ? { x: 500, y: 0, width: 700, height: 630 }
        : { x: 0, y: 430, width: 1080, height: 510 };
    const air = shape === 'wide' ? 56 : 60;
    const inside = {
      x: panel.x + air,
      y: panel.y + air,
      width: panel.width - 2 * air,
      height: panel.height - 2 * air,
    };
    const column = layOutColumn(card, shape, {
      ...columnOf(card, shape),
      ...(shape === 'wide'
        ? {
            left: 56,
            width: 396,
            titleSizes: sizes.wide.title.filter((size) => size <= 60).concat(36, 32),
          }
        : { end: 400, titleSizes: [72, 68, 64, 60, 56, 52, 48, 44, 40] }),
      lineSizes: shape === 'wide' ? [26, 24] : [36, 33],
    });
    const picture = card.figure ? figurePicture(card.figure, inside, tone, card.language) : '';
    const ground = `<rect x="${panel.x}" y="${panel.y}" width="${panel.width}" height="${panel.height}" fill="${light.raised}"/>`;
    return composeColumn(light.paper, shape, ground + picture, column);
  },
};

/** Returns the column of most cards: left of what blooms at the right, or above it. */
function columnOf(card: Card, shape: Shape): TextColumn {
  const { left, top, bottom } = margins[shape];
  return {
    left,
    top,
    width: shape === 'wide' ? 676 : 912,
    bottom: shapes[shape].height - bottom,
    ...(shape === 'square' && blooms.has(card.design) && { end: 636 }),
    colours: {
      kicker: petalColour(card.petal),
      title: light.ink,
      line: light.quiet,
      foot: light.ink,
    },
    titleSizes: sizes[shape].title,
    lineSizes: sizes[shape].line,
  };
}

/** Returns how far the flower is turned to have the petal of a card point `to` so many degrees from upright. */
function turnOf(card: Card, to: number): number {
  return to - ((card.petal ?? 1) - 1) * 60;
}

/** Returns the mark on a disc of paper: its colours are made for that. */
function onPaper(mark: string, shape: Shape): string {
  const { left, bottom } = margins[shape];
  const radius = sizes[shape].foot;
  const y = shapes[shape].height - bottom - radius * 0.34;
  return `<circle cx="${left + radius}" cy="${y}" r="${radius * 1.12}" fill="${light.paper}"/>${mark}`;
}
