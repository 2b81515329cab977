/** What a language is called, how it is written, and what Amazon Translate calls it. */
export interface Identity {
  readonly englishName: string;
  /** Its name in itself. */
  readonly ownName: string;
  /** ISO 15924, in the form the language is written in by default: `Latn`, `Hant`. */
  readonly script: string;
  /**
   * Amazon Translate's code (75 of them, https://docs.aws.amazon.com/translate/latest/dg/what-is-languages.html, read in
   * November 2026); absent where the service does not have the language. It differs from the tag in one place: `tl` is `fil`.
   */
  readonly amazonCode?: string;
  /** Further tags that mean this language although no rule of shortening leads here: `zh-HK` is written as `zh-TW`. */
  readonly aliases?: readonly string[];
  /** What stands between two items of a list, where it is not the Latin comma and a space (Unicode CLDR, list patterns). */
  readonly comma?: string;
  /** Letters that no other language of the news is written with, and the share of a text's letters from which they show it. */
  readonly ownScript?: { readonly letters: RegExp; readonly share: number };
  /** Languages that short news are told apart from this one in by a few words only; by their primary subtags. */
  readonly closeTo?: string;
}
