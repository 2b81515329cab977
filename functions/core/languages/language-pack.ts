import type { LanguageTag } from '../text/language-tag.ts';
import type { PageHeadings } from './parts/headings.ts';
import type { Identity } from './parts/identity.ts';
import type { ModelWords } from './parts/model.ts';

/**
 * What is known of a language, by the part of the work that needs it. Each part may be missing. A part is a function in a
 * file of its name in the language's folder (`de/headings.ts` exports `headings`), so that nothing is built before it is asked for.
 */
export interface LanguageParts {
  /** Its names, script and service code. Read by `find-language.ts`. Missing: Unicode's locale data gives names and script. */
  readonly identity: Identity;
  /** The fixed texts of a page. Read by `render/`. Missing: the page's headings are English, and are marked as English. */
  readonly headings: PageHeadings;
  /** How reports and orders to machines are worded. Read by `model/`. Missing: no reporting word is known, and no order is noticed in this language. */
  readonly model: ModelWords;
}

export type PartName = keyof LanguageParts;

/** The parts that are known of a language, each built by a function without arguments. */
export type PartBuilders = { readonly [Name in PartName]?: () => LanguageParts[Name] };

/** One language: its tag and what is known of it. */
export interface LanguagePack {
  readonly tag: LanguageTag;
  readonly parts: PartBuilders;
}
