import type { ClauseWords } from './grammar/clause-words.ts';
import type { NameWords } from './grammar/name-words.ts';

/**
 * Words and endings by which noun phrases, names and clauses are read. Lists are in lower case unless they are looked for as they
 * are written; patterns match a whole word or its end. They are looked for in every text: names and quoted words of one language
 * stand in texts of another. A missing field means that the language has nothing of the kind.
 */
export interface GrammarWords extends ClauseWords, NameWords {
  /** Pronouns for a thing, which does not speak: English `it`. */
  readonly thingPronouns?: string;
  /** Words before an infinitive: English `to`. */
  readonly infinitiveMarkers?: string;
  /** Words that link two parts of an organization's name: English `Reef Council of Norland`. Looked for as they are written. */
  readonly organizationLinks?: string;
  /** Participles of verbs of speech that the endings do not show: English `told`. */
  readonly irregularParticiples?: string;
  /** Pronouns that stand for nothing between a verb and its subject: German `es`. */
  readonly expletives?: string;
  /** Words before such a link that make what stands behind it a place: German `in der Nähe von Holm`. */
  readonly nearWords?: string;
  /** Links between such a word and a place: German `von`. */
  readonly nearLinks?: string;
  /** Links that open a new phrase between two capitalized words unless they stand in a name: German `von`. */
  readonly phraseLinks?: string;
  /** Small words between the two parts of a name that may open a sentence: Portuguese `Duarte da Foz`. */
  readonly familyParticles?: string;
  /** Adverbs of place before such a word, which open a place and no name: Portuguese `fora do Brasil`. */
  readonly placeAdverbs?: string;
  /** Articles before which no noun stands: German `Selbst die Fischer`. */
  readonly unambiguousArticles?: string;
  /** Determiners that show a case other than the nominative: German `den`. */
  readonly obliqueDeterminers?: string;
  /** Words that link two nouns of one noun phrase: German `der Sprecher der Stadt`. */
  readonly nounLinks?: string;
  /** Words behind a determiner that count out some of several: German `einer der Fischer`. */
  readonly partitives?: string;
  /** Small words inside names where nouns have capitals. */
  readonly caseNameParticles?: string;
  /** How attributive adjectives end, where case is marked. */
  readonly attributeEndings?: RegExp;
  /** Adverbs among the words that end a noun phrase, which govern no case. */
  readonly adverbsLikePrepositions?: string;
  /** How feminine nouns end. */
  readonly feminineNounEndings?: RegExp;
  /** How nouns end that are inflected as adjectives: German `Vorsitzenden`. */
  readonly adjectivalNounEndings?: RegExp;
  /** How nouns for people end, inflected or not. */
  readonly personNounEndings?: RegExp;
  /** Endings by which case changes a noun. */
  readonly caseEndings?: RegExp;
  /** Nouns of time and measure, which never speak. */
  readonly measureNouns?: RegExp;
  /** How abstract nouns end, which never speak. */
  readonly abstractNounEndings?: RegExp;
  /** How common nouns and measures end, which no name does, where nouns have capitals. */
  readonly commonNounEndings?: RegExp;
  /** Articles that have swallowed a preposition: German `im`. */
  readonly contractedArticles?: string;
  /** How adjectives end, behind which a word is a noun and no verb of speech: English `false claims`. */
  readonly adjectiveEndings?: RegExp;
  /** Verbs that name a thing and quote nobody where a quotation follows at once: English `dubbed`. */
  readonly namingVerbs?: string;
  /** Small words inside names: Ludwig *van* Beethoven, Ursula *von der* Leyen. */
  readonly nameParticles?: string;
  /** Articles inside a noun phrase that begin no new one: French `des`. */
  readonly partitiveArticles?: string;
  /** Words before a span of time that make it an adverbial: English `last week`. */
  readonly timeDeterminers?: string;
  /** Spans of time. */
  readonly spansOfTime?: RegExp;
  /** Pronouns of the one who writes or is spoken to: they name no speaker. */
  readonly ownPronouns?: RegExp;
  /** Determiners that make a role alone somebody in particular: English `the mayor`. */
  readonly definiteDeterminers?: string;
  /** Words that introduce a source, where words run together: Chinese `据`. */
  readonly sourceIntroductions?: string;
  /** How phrases of place and time end: Chinese `前`. */
  readonly localizers?: RegExp;
  /** Words before the one who is spoken to: Chinese `对`. */
  readonly listenerMarks?: string;
  /** Nouns for documents, which are no speakers by name: Chinese `声明`. */
  readonly documentNouns?: string;
  /** Roles whose holder is not named: Arabic `مصدر مسؤول`. */
  readonly namelessRoles?: string;
  /** Participles whose subject is the speaker: English `was quoted as saying`. */
  readonly quotingPassives?: string;
  /** Nouns for somebody's words with their owner: Arabic `قوله`. */
  readonly possessedSayings?: string;
  /** Beginnings of verbs by which somebody calls a thing something. */
  readonly callingVerbStems?: string;
  /** Nouns, with their preposition, for those who are told something: Arabic `لوكالة`. */
  readonly listenerNouns?: string;
  /** Nouns for something said, as a subject that reports it: German `Vorwurf`. */
  readonly statementNouns?: RegExp;
  /** Participles of verbs that value a thing `als`. */
  readonly valuingParticiples?: string;
  /** Nouns for somebody's opinion: German `Meinung`. */
  readonly opinionNouns?: string;
  /** Pronouns for several, where nouns have no capitals. */
  readonly pluralPronouns?: string;
  /** Nouns for reporters, who are told something: Chinese `记者`. */
  readonly reporterNouns?: string;
  /** Determiners that show the nominative alone, or most often. */
  readonly nominativeDeterminers?: string;
  /** Determiners and pronouns of one. */
  readonly singularWords?: string;
  /** Determiners and pronouns of several. */
  readonly pluralWords?: string;
  /** Pronouns that stand for a whole sentence. */
  readonly vaguePronouns?: string;
  /** Demonstratives that may speak. */
  readonly speakingDemonstratives?: string;
  /** Relative pronouns in another case than the nominative. */
  readonly obliqueRelatives?: string;
  /** Pronouns for a thing or for several: no single name stands for them. */
  readonly impersonalPronouns?: string;
  /** Words that open a sentence and point back at the quotation before: German `Das erklärte Lund.` */
  readonly backPointers?: string;
  /** Forms of the article, alone or with a preposition. */
  readonly articleForms?: string;
  /** Verbs of speech without a speaker: German `heißt es`. */
  readonly impersonalVerbs?: string;
  /** Prepositions that say where something is written or whence it comes. */
  readonly placePrepositions?: string;
  /** Forms of `be` and `remain`. */
  readonly copulas?: string;
  /** Words behind a quotation that open a clause of time or reason, which names no speaker. */
  readonly timeSubordinators?: string;
  /** Words before a quotation that stands in a sentence's first field. */
  readonly prefieldWords?: string;
  /** Words that open a clause in which a verb of speech attributes nothing. */
  readonly silentSubordinators?: string;
  /** Verbs whose object is told something. */
  readonly tellingVerbs?: string;
  /** Words that open a condition, which is nobody's statement. */
  readonly conditionWords?: string;
  /** Words before a verb of speech that leave open whether it was said. */
  readonly modalWords?: string;
  /** The commonest verbs of speech, which show a reporter's words between marks. */
  readonly reportingVerbs?: string;
  /** Prepositions before where or how something was said. */
  readonly occasionPrepositions?: string;
  /** Nouns whose name stands behind them in marks. */
  readonly namedNouns?: RegExp;
  /** How verbs begin by which somebody calls or judges a thing, so that words in marks are theirs: alternatives. */
  readonly evaluatingVerbs?: RegExp;
  /** Words before a predicate in marks. */
  readonly predicateOpeners?: string;
  /** Nouns that open a sentence and are no person. */
  readonly openersNotPeople?: string;
  /** Times that open a sentence. */
  readonly timesAsOpeners?: RegExp;
  /** True where the press sets dialogue with dashes instead of marks: French, Russian. For texts of this language only. */
  readonly setsDialogueWithDashes?: boolean;
  /** True where the clause that says who speaks may stand inside the marks, between commas: French. For texts of this language only. */
  readonly setsInquitInsideMarks?: boolean;
  /** What newspapers call regions of the world besides the names of Unicode's locale data; several words of one name are apart by a hyphen. For texts of this language only. */
  readonly regions?: string;
  /** The ending of nouns for women, where no article shows them: Arabic `ة`. */
  readonly feminineRoleEnding?: RegExp;
}
