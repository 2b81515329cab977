/** What shows whether a line is a translation into a language, and of which line. A missing field means that nothing is known of it. */
export interface Translation {
  /** The commonest words, by which the language is told from others in the same script. */
  readonly functionWords?: string;
  /** Letters of its script that its alphabet does not have: a few of them show another language. */
  readonly foreignLetters?: string;
  /** ISO 15924 code of a second script the language is also written in: Serbian `Latn`. */
  readonly secondScript?: string;
  /**
   * The length of a news text against the same text in English, in code points, rounded: scripts that write syllables or words with
   * one character need fewer. Missing: 1.1, the usual growth of a translation out of English into an alphabet.
   */
  readonly lengthAgainstEnglish?: number;
  /**
   * Words that news texts are full of: a meaning and the beginnings of the words for it, a meaning a line (`police police officer`).
   * A beginning that ends with a full stop is a whole word. Diacritics of Latin, Greek, Cyrillic, Arabic and Hebrew letters are left
   * out. Where a script sets no spaces, a word may stand anywhere. A meaning holds what translators exchange freely (killed and died,
   * match and game); it need not be complete: a missing word is only not noticed.
   */
  readonly newsWords?: string;
  /** What is written onto a word, before it: Arabic `ال`, French `l’`. Must match at the word's beginning only. */
  readonly proclitics?: RegExp;
  /** True where marks on letters tell words apart and may not be folded away: Vietnamese. */
  readonly hasTones?: boolean;
  /** True where several words are written as one: German `Bundesregierung`. */
  readonly compoundsWords?: boolean;
  /** True where a space ends a sentence and no full stop does: Thai. */
  readonly hasNoStops?: boolean;
  /** True where a foreign name is often written a second time, in brackets and Latin letters: 桑福德（Sanford）. */
  readonly writesNamesTwice?: boolean;
  /** True where no capital letter shows a name that the other side could lack. */
  readonly marksNoNames?: boolean;
  /** Languages of one value share so many words that a line without a common one is suspicious. */
  readonly vocabulary?: 'romance';
  /** True for the language most news is translated from: two texts in other languages are both translations, and differ more. */
  readonly isUsualOriginal?: boolean;
  /** True where many names are given by their meaning and not by their sound: Chinese. */
  readonly translatesNames?: boolean;
  /** Whole words inside the names of institutions, offices and titles, and names of cities that many languages have a name of their own for: such words are translated, and their absence says nothing. */
  readonly institutionWords?: string;
  /** Beginnings of such words, marks left out. */
  readonly institutionStems?: string;
  /** Counters behind a figure that other languages leave out: Japanese `2人`, "the pair". As alternatives of a regular expression. */
  readonly counters?: string;
  /** Of these, those behind a figure that other languages say in a word: Japanese `2倍`, "doubled". As alternatives. */
  readonly countersForWords?: string;
  /** Words for units of measure behind a figure; a star stands for any ending. They are looked for in every language, so that one that several languages share stands once. */
  readonly units?: Readonly<Partial<Record<UnitName, string>>>;
  /** How foreign names are written where the script has no letters for sounds: Chinese. */
  readonly transcription?: Transcription;
  /** Traditional characters, each with its simplified one behind it. */
  readonly traditionalCharacters?: string;
}

/** The units whose figures translations convert. */
export type UnitName =
  | 'foot'
  | 'inch'
  | 'yard'
  | 'mile'
  | 'kilometre'
  | 'centimetre'
  | 'metre'
  | 'pound'
  | 'stone'
  | 'ounce'
  | 'kilogram'
  | 'gram'
  | 'acre'
  | 'hectare'
  | 'gallon'
  | 'litre'
  | 'degree';

/** Characters that write foreign names by their sound. */
export interface Transcription {
  /** The characters of each class of consonants: P lips, K back, S hissing, T teeth, L liquids, N nasals, V none. */
  readonly classes: Readonly<Record<string, string>>;
  /** Characters whose syllable ends in a nasal. */
  readonly nasalEnds: string;
}
