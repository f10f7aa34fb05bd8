/** The kinds of piece that have an address and a card of their own. */
export const pieceKinds = ['quote', 'stat', 'figure'] as const;
export type PieceKind = (typeof pieceKinds)[number];

/** All that the site knows of one component that authors may write. Its rendering alone stands elsewhere, in `prose/`. */
export interface ComponentRecord {
  /** Its name among editors. */
  name: string;
  /** Its use, in one or two sentences of Dutch. */
  about: string;
  /** The content between its tags: nothing, words in a sentence, or blocks with a blank line around each. */
  holds: 'nothing' | 'words' | 'blocks';
  attributes: Readonly<Record<string, AttributeRecord>>;
  /** It stands within a sentence; the others take a place of their own. */
  inline?: true;
  /** It has a page and a card of its own. */
  piece?: PieceKind;
  /** It makes a heading: of the strings of that name, the one of the attribute that its anchor is made of. */
  heading?: {
    strings: 'steps' | 'questionsFor';
    /** The heading says little alone: in a list, the one above it goes before. */
    under?: true;
  };
  /** It is read as one line, as an item of a list is. */
  line?: true;
  /** It holds the words of somebody else, given as they are. */
  quoted?: true;
  /** Its form in a feed, where nothing of our pages is. */
  feed: FeedForm;
}

/**
 * Forms of a component in a feed: what it holds and no more, below its title, the source that it names between brackets, a
 * quote with who said it, or a number with its year.
 */
export type FeedForm = 'words' | 'titled' | 'source' | 'quote' | 'stat';

/** The values of an attribute, and their meaning to those who read it. */
export interface AttributeRecord {
  required?: true;
  /** The values that it may have; any text where this is missing. */
  oneOf?: readonly string[];
  /** The component’s id on the page is this and the value: unique on the page, and links and addresses can end in it. */
  anchor?: string;
  /** It names a source, several with spaces between, or a term. */
  refers?: 'source' | 'sources' | 'term';
  /** It names a file in a folder of the language, without this ending. */
  file?: FileRecord;
  /** It is the language of what the component holds, a BCP 47 tag. */
  language?: true;
  /** It says what is seen to whoever does not see it: missing, it is an error of its own. */
  describes?: true;
  /** Its words are for readers, ours or given as a source gives them: they get advice. */
  words?: 'own' | 'quoted';
  /** Search reads it before or after what the component holds. */
  read?: 'before' | 'after';
  /**
   * A translation says the same: by its name it is the same piece, its value agrees to the letter, or in its digits
   * alone, because languages write numbers their own way.
   */
  agrees?: 'name' | 'value' | 'digits';
}

export interface FileRecord {
  folder: 'data' | 'figures';
  /** The ending behind the value; nothing where the value has it. */
  ending: '' | `.${string}`;
  /** The only ending that a value may have which has one. */
  only?: `.${string}`;
}
