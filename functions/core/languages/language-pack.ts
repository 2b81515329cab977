import type { Claims } from './parts/claims.ts';
import type { Furniture } from './parts/furniture.ts';
import type { GrammarWords } from './parts/grammar.ts';
import type { PageHeadings } from './parts/headings.ts';
import type { Identity } from './parts/identity.ts';
import type { Kin } from './parts/kin.ts';
import type { ModelTalk } from './parts/model.ts';
import type { Numbers } from './parts/numbers.ts';
import type { Sentences } from './parts/sentences.ts';
import type { Speech } from './parts/speech.ts';
import type { Summary } from './parts/summary.ts';
import type { Translation } from './parts/translation.ts';
import type { Words } from './parts/words.ts';

/**
 * What is known of a language, by the part of the work that needs it. Each part may be missing. A part is a function,
 * in a file with its name in the language's folder (`de/headings.ts` exports `headings`), so that nothing is built
 * before it is needed.
 */
export interface LanguagePack {
  /** Its names, script and service code. Read by `find-language.ts`. Missing: Unicode's locale data gives names and script. */
  readonly identity?: Identity;
  /**
   * Languages it is easily taken for, and the words that tell it from them. Read by `article/language/`. Missing: the
   * identifier's guess stands.
   */
  readonly kin?: Kin;
  /**
   * How words are separated and written, and stop words. Read by every room that cuts a text into words. Missing: words
   * are separated by spaces, names have capitals, and every word counts.
   */
  readonly words?: Words;
  /** Numbers in words, and months. Read by `numbers/`. Missing: only digits, Roman numerals and the months of Unicode's locale data are read. */
  readonly numbers?: Numbers;
  /**
   * Where sentences end. Read by `article/sentences/`. Missing: at every full stop before a space, unless a small
   * letter follows.
   */
  readonly sentences?: Sentences;
  /** Bylines, datelines, credits and other lines that are not the story. Read by `article/furniture/`. Missing: such lines are taken for story. */
  readonly furniture?: Furniture;
  /**
   * Who says something: verbs of speech, pronouns, titles. Read by `quotes/`. Missing: quotations are found by their
   * marks, and have no speakers.
   */
  readonly speech?: Speech;
  /** Words and endings by which noun phrases, names and clauses are read. Read by `quotes/` and `verify/`. Missing: names show by their capitals alone. */
  readonly grammar?: GrammarWords;
  /** What makes a sentence fit for a brief and how it is shortened. Read by `brief/`. Missing: sentences are chosen by their words alone and stay whole. */
  readonly summary?: Summary;
  /** What shows that a claim says something else than a text. Read by `verify/`. Missing: claims are checked by names, digits and quoted words alone. */
  readonly claims?: Claims;
  /** What shows whether a line is a translation. Read by `translation/check/`. Missing: a line is checked by its figures, script and marks alone. */
  readonly translation?: Translation;
  /**
   * Orders hidden in articles, and words by which a model's lines are judged. Read by `model/`. Missing: only the words
   * of the other languages are looked for.
   */
  readonly model?: ModelTalk;
  /** The fixed texts of a page. Read by `render/`. Missing: the page's headings are English, and are marked as English. */
  readonly headings?: PageHeadings;
}
