export type Gender = 'female' | 'male';

/**
 * What one language says around a quotation, and of whom. All words in lower case, inflected forms written out or made by a
 * function beside them. A missing field is an empty one.
 */
export interface Speech {
  /** Verb forms that attribute words to somebody. Only forms that a reporter uses of somebody else's words, not verbs that mostly mean something else. */
  readonly cues?: ReadonlySet<string>;
  /** Phrases the source follows: `according to`, `laut`, `по словам`. Each a list of words. */
  readonly according?: readonly (readonly string[])[];
  /** Third-person pronouns that can speak. */
  readonly pronouns?: ReadonlyMap<string, Gender | undefined>;
  /** Pronouns that are the object of one verb and the subject of a participle: `recalls him saying`. */
  readonly objectPronouns?: ReadonlyMap<string, Gender | undefined>;
  /** Articles, possessives and demonstratives: what begins a noun phrase. */
  readonly determiners?: ReadonlySet<string>;
  /** Adverbs, auxiliaries and particles that may stand between a speaker and the verb. */
  readonly fillers?: ReadonlySet<string>;
  /** Words that end a noun phrase: prepositions, conjunctions, subordinators. */
  readonly stops?: ReadonlySet<string>;
  /** Forms of `be`, `have`, `will` and their kin: where one stands, a noun phrase has ended. */
  readonly auxiliaries?: ReadonlySet<string>;
  /** Auxiliaries that make the subject the one spoken of: `was called`. */
  readonly passives?: ReadonlySet<string>;
  /** `who`, `qui`, `который`: the speaker is the one named before. */
  readonly relatives?: ReadonlySet<string>;
  /** `and`, `but`: behind them a verb keeps the subject of the verb before. */
  readonly coordinators?: ReadonlySet<string>;
  /** `as` of `“…,” as she said`. */
  readonly likes?: ReadonlySet<string>;
  /** Cues that are nouns behind an article: `the claims`. */
  readonly nounCues?: ReadonlySet<string>;
  /** Verbs whose clause the speaker says is not so: `denied`, `doubted`. */
  readonly denials?: ReadonlySet<string>;
  /** Words beside a verb of speech by which nothing was said, or nothing true: `stopped short of saying`, `reported erroneously`. */
  readonly withholdings?: ReadonlySet<string>;
  /** Words that open a condition or an indirect question, in which nobody has said anything yet: `if she says that …`. */
  readonly conditions?: ReadonlySet<string>;
  /** `that`, `dass`, `что`: the word that opens a reported clause; in Chinese the mark behind the verb. */
  readonly complementizers?: ReadonlySet<string>;
  /** Verb forms that mark reported speech by themselves: German `sei`, `habe`. */
  readonly subjunctives?: ReadonlySet<string>;
  /** Of `according`: words the source stands before (`Lund zufolge`). */
  readonly postposed?: ReadonlySet<string>;
  /** Of `according`: words that name a source only behind a mark (`…, so Lund`). */
  readonly asides?: ReadonlySet<string>;
  /** Separable verbs that attribute only with their particle: `stellte … fest`, by verb. */
  readonly particles?: ReadonlyMap<string, readonly string[]>;
  /** Verbs that attribute nothing where they are reflexive: `nennt sich`, `sah sich gezwungen`. */
  readonly unreflexive?: ReadonlySet<string>;
  /** Endings a finite verb of speech has in a report; any such word between speech and a name attributes. */
  readonly finiteEndings?: RegExp;
  /** True where a verb may leave its subject out and then has that of the verb before: `Añadió: «…»`. */
  readonly dropsPronouns?: boolean;
  /** Verb forms whose subject is several people, where a verb may leave its subject out. */
  readonly pluralVerbs?: RegExp;
  /** Verb forms whose subject is a woman, where verbs tell. */
  readonly feminineVerbs?: RegExp;
  /** Articles of several. */
  readonly pluralArticles?: ReadonlySet<string>;
  /** Of `according`: the words that are the source themselves: `по его словам`, `selon lui`, `على حد قوله`. */
  readonly ownSources?: ReadonlyMap<string, Gender | undefined>;
  /** False where a bare noun may be a description: Russian has no articles. */
  readonly hasArticles?: boolean;
  /** Verbs with an object where the subject of `said` could follow: `told reporters`, `described the cost`. */
  readonly transitives?: ReadonlySet<string>;
  /** How nouns end that say what a person is, where words are not written apart: 镇长, 工程师. */
  readonly roleEnding?: RegExp;
  /** Verbs that attribute only with one of the words behind them: `went on`, `put it`, `fait savoir`. */
  readonly cuePairs?: ReadonlyMap<string, readonly string[]>;
  /** Endings that tell a verb from other words, where the language has such. Must not backtrack. */
  readonly verbEndings?: RegExp;
  /** Verb forms that the endings do not show: where one stands, a noun phrase has ended. */
  readonly irregulars?: ReadonlySet<string>;
  /** Where the subject of a reporting verb stands when no quotation precedes the verb. */
  readonly order?: 'subject-first' | 'verb-second' | 'free' | 'verb-first';
  /** Words that begin another clause: a speaker never stands across them from the verb. */
  readonly clauseWords?: ReadonlySet<string>;
  /** Prepositions that link two parts of one noun phrase: `of`, `for`, `von`, `de`. */
  readonly joiners?: ReadonlySet<string>;
  /** Nouns that say what a person is; before a name they are its role. */
  readonly roles?: ReadonlySet<string>;
  /** Forms of address before a name, with the gender they show: `Mrs`. */
  readonly honorifics?: ReadonlyMap<string, Gender | undefined>;
  /** Nouns that make a name an organization's. */
  readonly organizations?: ReadonlySet<string>;
  /** Reflexive pronouns, alone or hung onto a verb: they stand for no speaker. */
  readonly reflexives?: RegExp;
}
