export type Gender = 'female' | 'male';

/**
 * The words of one language around a quotation, and for whoever says it. All words in lower case; inflected forms are
 * written out, or made by a function beside them. A missing field counts as empty.
 */
export interface Speech {
  /**
   * Verb forms that attribute words to somebody. Only forms that reporters use for other people's words, not verbs that
   * mostly mean something else.
   */
  readonly cues?: ReadonlySet<string>;
  /** Phrases followed by the source: `according to`, `laut`, `по словам`. Each is a list of words. */
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
  /** Forms of `be`, `have`, `will` and similar verbs: a noun phrase ends before them. */
  readonly auxiliaries?: ReadonlySet<string>;
  /** Auxiliaries that make the subject the one spoken of: `was called`. */
  readonly passives?: ReadonlySet<string>;
  /** Words before the one who does what a passive says: `was called “…” by Lund`. Without them nobody says the words. */
  readonly agents?: ReadonlySet<string>;
  /** `who`, `qui`, `который`: the speaker is the one named before. */
  readonly relatives?: ReadonlySet<string>;
  /** `and`, `but`: after them a verb keeps the subject of the verb before. */
  readonly coordinators?: ReadonlySet<string>;
  /** `as` of `“…,” as she said`. */
  readonly likes?: ReadonlySet<string>;
  /** Cues that are nouns after an article: `the claims`. */
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
  /** Of `according`: words that follow the source (`Lund zufolge`). */
  readonly postposed?: ReadonlySet<string>;
  /** Of `according`: words that name a source only after a mark (`…, so Lund`). */
  readonly asides?: ReadonlySet<string>;
  /** Separable verbs that attribute only with their particle: `stellte … fest`, by verb. */
  readonly particles?: ReadonlyMap<string, readonly string[]>;
  /** Verbs that do not attribute if they are reflexive: `nennt sich`, `sah sich gezwungen`. */
  readonly unreflexive?: ReadonlySet<string>;
  /** Endings that a finite verb of speech has in a report; any word with one between speech and a name attributes. */
  readonly finiteEndings?: RegExp;
  /** True if a verb may leave out its subject and then has that of the verb before: `Añadió: «…»`. */
  readonly dropsPronouns?: boolean;
  /** Verb forms whose subject is several people, if a verb may leave out its subject. */
  readonly pluralVerbs?: RegExp;
  /** Verb forms whose subject is a woman, if verbs show it. */
  readonly feminineVerbs?: RegExp;
  /** Articles for several. */
  readonly pluralArticles?: ReadonlySet<string>;
  /** Of `according`: the words that are the source themselves: `по его словам`, `selon lui`, `على حد قوله`. */
  readonly ownSources?: ReadonlyMap<string, Gender | undefined>;
  /** False if a bare noun may be a description: Russian has no articles. */
  readonly hasArticles?: boolean;
  /** Verbs with an object where `said` could have its subject: `told reporters`, `described the cost`. */
  readonly transitives?: ReadonlySet<string>;
  /** Endings of nouns that say what a person is, if words are not written apart: 镇长, 工程师. */
  readonly roleEnding?: RegExp;
  /** Verbs that attribute only with one of the words after them: `went on`, `put it`, `fait savoir`. */
  readonly cuePairs?: ReadonlyMap<string, readonly string[]>;
  /** Endings that distinguish verbs from other words, if the language has them. Must not backtrack. */
  readonly verbEndings?: RegExp;
  /** Verb forms that the endings do not show: a noun phrase ends before them. */
  readonly irregulars?: ReadonlySet<string>;
  /** Where the subject of a reporting verb is if no quotation precedes the verb. */
  readonly order?: 'subject-first' | 'verb-second' | 'free' | 'verb-first';
  /** Words that begin another clause: a speaker is never on the other side of them from the verb. */
  readonly clauseWords?: ReadonlySet<string>;
  /** Prepositions that link two parts of one noun phrase: `of`, `for`, `von`, `de`. */
  readonly joiners?: ReadonlySet<string>;
  /** Nouns that say what a person is; before a name they are its role. */
  readonly roles?: ReadonlySet<string>;
  /** Forms of address before a name, with the gender they show: `Mrs`. */
  readonly honorifics?: ReadonlyMap<string, Gender | undefined>;
  /** Nouns that make a name that of an organization. */
  readonly organizations?: ReadonlySet<string>;
  /** Reflexive pronouns, alone or attached to a verb: they do not stand for a speaker. */
  readonly reflexives?: RegExp;
}
