/** How a language writes numbers in words, and its months. */
export interface Numbers {
  /** Words that mean numbers, as a whole: a value and its words, one value a line: `2 two second both`. From 1,000 on a value is a magnitude. */
  readonly whole?: string;
  /** The same for beginnings of inflected words, of at least three letters: `5 пят` for пять, пяти, пятый. */
  readonly stems?: string;
  /** Words that join the parts of a number written as one word, which is then taken apart: `und` in `dreiundzwanzig`. Missing: numbers are not written so. */
  readonly joints?: readonly string[];
  /** Words that may stand between two parts of one number: `two hundred and three`. */
  readonly connectors?: string;
  /** What may be written onto a number word, before it: Arabic `و`, `ال`. Must match at the word's beginning only. */
  readonly prefixes?: RegExp;
  /** Words that say two of a thing by their ending alone: Arabic `ساعتين`, two hours. */
  readonly dual?: RegExp;
  /** A magnitude whose form means two of it when it stands alone, but one behind a figure: Arabic `1.7 مليونًا`. */
  readonly dualMagnitude?: number;
  /** Numerals written before a noun as one word with it: Russian `двухметровый`. As `whole`. */
  readonly compoundBeginnings?: string;
  /** True where four times twenty is said for eighty: French `quatre-vingts`. */
  readonly countsInTwenties?: boolean;
  /** True where numerals are written in Han characters too: `三百二十`. */
  readonly hasHanNumerals?: boolean;
  /** Names of months beside those of Unicode's locale data: the month's number and its names, as `whole`. */
  readonly furtherMonths?: string;
  /** How the name of a month changes: `stem`: its last letter may be another (`июнь`, `июня`); `suffix`: endings follow the whole name (`Mayıs'ta`). Missing: not at all. */
  readonly monthInflection?: 'stem' | 'suffix';
  /** What is written onto a figure to make it an ordinal, as alternatives of a regular expression: `12th of March`, `1er mars`. Read in every language. */
  readonly ordinalEndings?: string;
  /** Those of them that a day has behind its month too: `March 12th`. Read in every language. */
  readonly ordinalEndingsBehindMonth?: string;
  /** What is written onto a Roman numeral to make it an ordinal, as alternatives: `XVIIe siècle`. Read in every language. Missing: such a numeral is none. */
  readonly romanOrdinalEndings?: string;
  /** What is written onto the name of a month, before it, as alternatives: Arabic `ومارس`, and March. Read in every language. Missing: such a word is no month. */
  readonly monthPrefixes?: string;
  /** How a percentage is written in words, as alternatives of a regular expression. Read behind a figure in every language. */
  readonly percent?: string;
  /** What may stand between hours and minutes, beside `h` and a mark, as alternatives of a regular expression: Japanese `7時55分`. Read in every language. */
  readonly hourSigns?: string;
  /** What all magnitudes have that may follow figures with a point, as alternatives: `7.55 million`, no time. Read in every language. */
  readonly magnitudeRoots?: string;
  /** Magnitudes of more than one letter that are meant behind a figure only, as alternatives: `bn`. Read in every language. */
  readonly magnitudeAbbreviations?: string;
  /** What shows that the figures before it, parted by a point, are a time of day (`7.55am`), as alternatives of a regular expression. */
  readonly afterTime?: string;
}
