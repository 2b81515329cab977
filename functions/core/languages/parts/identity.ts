/** What a language is called, how it is written, and what Amazon Translate calls it. */
export interface Identity {
  readonly englishName: string;
  /** Its name in the language itself. */
  readonly ownName: string;
  /** ISO 15924, in the form the language is written in by default: `Latn`, `Hant`. */
  readonly script: string;
  /**
   * Amazon Translate's code (75 of them, https://docs.aws.amazon.com/translate/latest/dg/what-is-languages.html, read
   * in November 2026); absent if the service does not have the language. It differs from the tag in one case: `tl` is
   * `fil`.
   */
  readonly amazonCode?: string;
  /** Other tags that mean this language although shortening does not lead here: `zh-HK` is written as `zh-TW`. */
  readonly aliases?: readonly string[];
  /** What separates the items of a list, if it is not the Latin comma and a space (Unicode CLDR, list patterns). */
  readonly comma?: string;
  /**
   * Letters that no other language of the news uses, and the share of a text's letters at which they show the language.
   */
  readonly ownScript?: { readonly letters: RegExp; readonly share: number };
}
