/**
 * What shows whether a line is a translation into a language, and of which line. A missing field means that this is not
 * known.
 */
export interface Translation {
  /** The commonest words, which distinguish the language from others in the same script. */
  readonly functionWords?: string;
  /**
   * Words that other languages do not borrow and that hardly any of them spells alike, verb forms, adverbs and small
   * words, and the endings of such words: a translation that has one was not finished. Missing: in the same script nothing is noticed.
   */
  readonly unborrowed?: { readonly words: string; readonly endings: RegExp };
  /** Letters of its script that its alphabet lacks: a few of them show another language. */
  readonly foreignLetters?: string;
  /** ISO 15924 code of a second script in which the language is also written: Serbian `Latn`. */
  readonly secondScript?: string;
  /**
   * The length of a news text compared with the same text in English, in code points, rounded: scripts that write
   * syllables or words with one character need fewer. Missing: 1.1, the usual growth of a translation from English into
   * an alphabet.
   */
  readonly lengthAgainstEnglish?: number;
  /**
   * Words that are common in news: a meaning and the beginnings of the words for it, one meaning on each line (`police
   * police officer`). A beginning that ends with a full stop is a whole word. Diacritics of Latin, Greek, Cyrillic,
   * Arabic and Hebrew letters are left out. In a script without spaces, a word may be found anywhere. A meaning covers
   * what translators freely exchange (killed and died, match and game); it need not be complete: a missing word just
   * goes unnoticed.
   */
  readonly newsWords?: string;
  /** What may be attached before a word: Arabic `ال`, French `l’`. Must match at the word's beginning only. */
  readonly proclitics?: RegExp;
  /** True if marks on letters distinguish words and may not be folded away: Vietnamese. */
  readonly hasTones?: boolean;
  /** True if several words are written as one: German `Bundesregierung`. */
  readonly compoundsWords?: boolean;
  /** True if a space ends a sentence and a full stop does not: Thai. */
  readonly hasNoStops?: boolean;
  /** True if a foreign name is often repeated in brackets and Latin letters: 桑福德（Sanford）. */
  readonly writesNamesTwice?: boolean;
  /** True if no capital letter shows a name that the other side could lack. */
  readonly marksNoNames?: boolean;
  /** Languages with the same value share so many words that a line without a common one is suspicious. */
  readonly vocabulary?: 'romance';
  /**
   * True for the language most news is translated from: texts in two other languages are both translations, and differ
   * more.
   */
  readonly isUsualOriginal?: boolean;
  /** Usual given names: what follows one is a person's surname, even if it is also a word (`Robert Stone`). */
  readonly givenNames?: string;
  /** If people's names have no endings but that of a genitive, or only behind an apostrophe: what may be written onto a name. */
  readonly nameEndings?: RegExp;
  /** True if many names are translated by their meaning and not by their sound: Chinese. */
  readonly translatesNames?: boolean;
  /**
   * Whole words in the names of institutions, offices and titles, and names of cities for which many languages have a
   * name of their own: such words are translated, so it means nothing if they are missing.
   */
  readonly institutionWords?: string;
  /** Beginnings of such words, without diacritics. */
  readonly institutionStems?: string;
  /**
   * Counters after a figure that other languages leave out: Japanese `2人`, "the pair". As alternatives of a regular
   * expression.
   */
  readonly counters?: string;
  /**
   * Of these, those after a figure for which other languages have a word: Japanese `2倍`, "doubled". As alternatives.
   */
  readonly countersForWords?: string;
  /**
   * Words for units of measure after a figure; a star stands for any ending. They are looked for in every language, so
   * a word that several languages share is listed once.
   */
  readonly units?: Readonly<Partial<Record<UnitName, string>>>;
  /** How foreign names are written if the script has no letters for sounds: Chinese. */
  readonly transcription?: Transcription;
  /**
   * For languages in which foreign names are declined: how the last vowel of a name in Latin letters is written where
   * the name stands in the nominative. After other letters, the nominative has no ending.
   */
  readonly lastVowels?: Readonly<Record<string, string>>;
  /** True if particles are written onto a name without a space, so that nothing shows where it ends: Korean. */
  readonly joinsParticles?: boolean;
  /** Traditional characters, each followed by its simplified one. */
  readonly traditionalCharacters?: string;
  /** How a line denies; missing: whether a translation has lost or added a denial is not known. */
  readonly denial?: Denial;
  /** How a line says which half of the day a time is in; missing: that is not compared. */
  readonly clock?: Clock;
}

/** Words beside a time in figures, as alternatives of a regular expression. */
export interface Clock {
  readonly morning: string;
  readonly afternoon: string;
  /** Words that may stand in either half: `at night`. */
  readonly either?: string;
  /** What shows that a figure alone is an hour: `Uhr`, `h`. */
  readonly hours?: string;
  /** What `am` and `pm` become when they are read as other words, the verb or the office. */
  readonly misread?: string;
  /** True if the words may stand anywhere, because no spaces separate words. */
  readonly isUnspaced?: boolean;
}

/** Both patterns are looked for anywhere in a line. */
export interface Denial {
  /**
   * Denials of what happened or is, which a translation keeps: `did not sink`. Not those that are mere grammar in other
   * languages (`not only`, `not until`), nor orders and wishes.
   */
  readonly plain: RegExp;
  /**
   * Everything by which a line may deny, refuse, fail or lack, in whatever part of speech: a line without any of it
   * denies nothing.
   */
  readonly any: RegExp;
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
