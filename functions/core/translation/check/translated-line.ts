import type { LanguageTag } from '../../text/language-tag.ts';

/** A line of a brief and what came back for it. */
export interface TranslatedLine {
  readonly from: LanguageTag;
  readonly to: LanguageTag;
  readonly source: string;
  readonly target: string;
}
