import { attribute } from '../../markdown/prose.ts';
import type { Rule } from '../check.ts';

const fix =
  'Beschrijf in één zin wat het beeld zegt aan wie het niet ziet; bij ![…](…) tussen de haken, bij <Figure> in alt="…".';

/** Every image says in words what it shows. */
export const images: Rule = ({ texts }) =>
  texts.flatMap((text) => [
    ...(text.prose?.images ?? [])
      .filter(({ alt }) => alt.trim() === '')
      .map(({ url, place }) => ({
        rule: 'image-without-alt',
        file: text.file,
        ...place,
        problem: `De afbeelding “${url}” heeft geen alt-tekst.`,
        fix,
      })),
    ...(text.prose?.components ?? [])
      .filter((use) => use.name === 'Figure' && !attribute(use, 'alt')?.trim())
      .map((use) => ({
        rule: 'image-without-alt',
        file: text.file,
        ...use.place,
        problem: `De figuur “${attribute(use, 'id') ?? ''}” heeft geen alt-tekst.`,
        fix,
      })),
  ]);
