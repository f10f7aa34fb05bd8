import { isPublished, type Corpus } from '../check/corpus.ts';
import { countedNames } from '../../publication/addresses.ts';
import { shortPath } from '../../publication/urls.ts';
import type { OutlinedPublication } from '../../content/schemas/outline.ts';
import { defaultLanguage } from '../../site.ts';
import { getOutline } from './conflicts.ts';
import type { OutlinePosition } from './outline-position.ts';

/** What the list that a new text comes into means for what readers have, in Dutch. */
export interface Renumbering {
  /** Where the numbers behind it change, and with them the short addresses. */
  renumbered?: string;
  /** Where texts may say how many there are. */
  told?: string;
}

export function describeRenumbering(
  { path, folder, index }: OutlinePosition,
  corpus: Corpus,
): Renumbering {
  const list = path.at(-1);
  const publication = getOutline(corpus).publications.find((one) => one.folder === folder);
  if (!publication || !isCounted(list)) return {};
  const isThere = (name: string) =>
    corpus.texts.some(
      (text) =>
        text.language === defaultLanguage &&
        text.folder === folder &&
        text.name === name &&
        isPublished(text),
    );
  const names = publication[list];
  const [before, after] = [names.slice(0, index), names.slice(index)].map(
    (some) => some.filter(isThere).length,
  ) as [number, number];
  if (before + after === 0) return {};
  const { one, many, a, here } = wordsFor[list];
  const { short } = publication;
  const count = numbers[before + after];
  return {
    ...(short &&
      after > 0 &&
      countedNames(publication) === names && {
        renumbered:
          `Let op: de ${many} erna krijgen een ander nummer. ${shortPath(defaultLanguage, short, before + 1)} leidt daarna naar ${here}. ` +
          `Zijn korte adressen al gedeeld, zet ${a} ${one} dan achteraan.`,
      }),
    told: `Staat ergens hoeveel ${many} er zijn? Zoek op “${count ? `${count} ` : ''}${many}” en pas het aan.`,
  };
}

type CountedList = 'chapters' | 'ambitions' | 'guides';

const wordsFor: Record<CountedList, { one: string; many: string; a: string; here: string }> = {
  chapters: { one: 'hoofdstuk', many: 'hoofdstukken', a: 'een nieuw', here: 'deze tekst' },
  ambitions: { one: 'ambitie', many: 'ambities', a: 'een nieuwe', here: 'deze ambitie' },
  guides: { one: 'handreiking', many: 'handreikingen', a: 'een nieuwe', here: 'deze handreiking' },
};

function isCounted(list: unknown): list is CountedList & keyof OutlinedPublication {
  return typeof list === 'string' && Object.hasOwn(wordsFor, list);
}

/** As a text writes them; one is no number of many. */
const numbers: Record<number, string> = {
  2: 'twee',
  3: 'drie',
  4: 'vier',
  5: 'vijf',
  6: 'zes',
  7: 'zeven',
  8: 'acht',
  9: 'negen',
  10: 'tien',
  11: 'elf',
  12: 'twaalf',
};
