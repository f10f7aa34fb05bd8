import type { Outline } from '../../content/schemas/outline.ts';
import { audiences } from '../../content/schemas/audience.ts';
import {
  kindNames,
  newKinds,
  optionsOf,
  type NewKind,
  type NewOptions,
  type OptionName,
} from './kinds.ts';
import { listFolders, listSiblings, type ListedKind } from './outline-position.ts';

/** One question to whoever runs `npm run new` without arguments. In Dutch. */
export interface Prompt {
  text: string;
  /** Where the answer is one of these: its number will do. */
  choices?: { value: string; label: string }[];
  /** An empty answer is fine: it leaves the rest to the plan. */
  optional?: true;
}

/** The first question. */
export const kindPrompt: Prompt = {
  text: 'Wat wilt u maken?',
  choices: newKinds.map((kind) => ({
    value: kind,
    label: `${kindNames[kind].name}: ${kindNames[kind].about}`,
  })),
};

/** What is still to be asked, in order; what was said, or has one answer only, is not asked. */
export function listPrompts(wish: NewOptions, outline: Outline): [OptionName, Prompt][] {
  return optionsOf[wish.kind].flatMap((option): [OptionName, Prompt][] => {
    if (wish[option] !== undefined) return [];
    const question = questionOn(option, wish, outline);
    return question ? [[option, question]] : [];
  });
}

function questionOn(option: OptionName, wish: NewOptions, outline: Outline): Prompt | undefined {
  if (option === 'title') return { text: wordsFor[wish.kind] };
  if (option === 'title-en') {
    return { text: 'En in het Engels? Enter: dat komt later.', optional: true };
  }
  if (option === 'label') {
    return {
      text: 'De korte naam in het menu, hooguit 24 tekens. Enter: dat komt later.',
      optional: true,
    };
  }
  if (option === 'author') {
    return { text: 'Wie gaf de bron uit? Enter: dat komt later.', optional: true };
  }
  if (option === 'url')
    return { text: 'Waar is de bron te lezen? Enter: nergens.', optional: true };
  if (option === 'audience') {
    return {
      text: `Voor wie? Eén tot vier van ${audiences.join(', ')}. Enter: board, management.`,
      optional: true,
    };
  }
  if (option === 'ambition') {
    return {
      text: 'Bij welke ambitie?',
      choices: outline.publications.flatMap(({ ambitions }) => ambitions).map(asChoice),
    };
  }
  if (option === 'name' && wish.kind === 'guide') {
    const guides = outline.publications.flatMap((publication) => publication.guides);
    return guides.includes(wish.ambition ?? '')
      ? { text: `“${wish.ambition}” heeft al een handreiking. Hoe heet het bestand van deze?` }
      : undefined;
  }
  if (!isListed(wish.kind)) return undefined;
  if (option === 'in') {
    const folders = listFolders(wish.kind, outline);
    return folders.length > 1 && !wish.after && !wish.before
      ? { text: 'In welke publicatie?', choices: folders.map(asChoice) }
      : undefined;
  }
  if (option !== 'after' || wish.before !== undefined) return undefined;
  const folder = wish.in ?? listFolders(wish.kind, outline)[0] ?? '';
  const names = listSiblings(wish.kind, folder, outline);
  return names.length > 0
    ? { text: 'Na welke? Enter: achteraan.', choices: names.map(asChoice), optional: true }
    : undefined;
}

const wordsFor: Record<NewKind, string> = {
  chapter: 'Hoe heet het hoofdstuk?',
  ambition: 'Hoe heet de ambitie?',
  guide: 'Hoe heet de handreiking?',
  page: 'Hoe heet de pagina?',
  update: 'Wat is de kop van het bericht?',
  publication: 'Hoe heet de publicatie?',
  source: 'Wat is de titel van de bron, zoals de uitgever hem gaf?',
  term: 'Welk woord legt u uit?',
};

function isListed(kind: NewKind): kind is ListedKind {
  return kind !== 'update' && kind !== 'source' && kind !== 'term';
}

function asChoice(value: string): { value: string; label: string } {
  return { value, label: value };
}
