import type { LanguageTag } from '../text/language-tag.ts';
import type { PageHeadings } from './parts/headings.ts';
import type { Identity } from './parts/identity.ts';
import type { ModelTalk } from './parts/model.ts';
import type { Words } from './parts/words.ts';

/**
 * What is known of a language, by the part of the work that needs it. Each part may be missing. A part is a function in a
 * file of its name in the language's folder (`de/headings.ts` exports `headings`), so that nothing is built before it is asked for.
 */
export interface LanguageParts {
  /** Its names, script and service code. Read by `find-language.ts`. Missing: Unicode's locale data gives names and script. */
  readonly identity: Identity;
  /** How words are set apart and written, and stop words. Read by every room that cuts a text into words. Missing: words stand between spaces, names have capitals, no word is left out. */
  readonly words: Words;
  /** The fixed texts of a page. Read by `render/`. Missing: the page's headings are English, and are marked as English. */
  readonly headings: PageHeadings;
  /** Orders hidden in articles, and words by which a model's lines are judged. Read by `model/`. Missing: the words of the other languages alone are looked for. */
  readonly model: ModelTalk;
}

export type PartName = keyof LanguageParts;

/** The parts that are known of a language, each built by a function without arguments. */
export type PartBuilders = { readonly [Name in PartName]?: () => LanguageParts[Name] };

/** One language: its tag and what is known of it. */
export interface LanguagePack {
  readonly tag: LanguageTag;
  readonly parts: PartBuilders;
}
