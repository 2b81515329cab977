import type { Negation } from '../../languages/parts/claims.ts';
import type { Gender } from '../../languages/parts/speech.ts';
import type { Span } from '../../text/span.ts';
import type { Lexicon } from './lexicon.ts';

/** Who a noun phrase names, as it stands in the text. */
export interface Mention extends Span {
  readonly kind: 'name' | 'pronoun' | 'nominal';
  /** What stands before the name and says what the person is. */
  readonly role?: Span;
  /** Of a pronoun: it stands for several, or for the one spoken to. */
  readonly isMany?: boolean;
  /** Of a pronoun whose verb tells it: German `sie sagte`. */
  readonly gender?: Gender;
  /** Of a relative pronoun: the one it stands for. */
  readonly antecedent?: Mention;
}

/** Everything `headOf` must know of the language and the text. */
export interface Grammar {
  readonly lexicon: Lexicon;
  /** How the language denies. */
  readonly negation: Negation;
  readonly times: ReadonlySet<string>;
  /** Scripts without capitals have no names to see: there a phrase is taken as it stands. */
  readonly hasCapitals: boolean;
  /** Words that the text itself shows to be names, as written. */
  readonly names: ReadonlySet<string>;
  /** Where all nouns have capitals: those the text shows to be no names, `die Seuche`. */
  readonly common: ReadonlySet<string>;
  /** Words with a capital where no sentence begins. */
  readonly nouns: ReadonlySet<string>;
  /** Words that the text also writes without a capital. */
  readonly lowerWords: ReadonlySet<string>;
  /** What the language does to names: see the fields of `GrammarWords` with these names. */
  readonly nameSuffixes: RegExp;
  readonly nameEndings: RegExp | undefined;
  readonly clitics: ReadonlySet<string>;
  readonly halfRoles: ReadonlySet<string>;
  readonly withdrawnBefore: RegExp | undefined;
  readonly withdrawnBehind: RegExp | undefined;
  readonly personalAliasLinks: RegExp | undefined;
  readonly aliasLinks: RegExp | undefined;
  readonly possessorWords: ReadonlySet<string>;
}
