/**
 * Of the words and endings of a grammar those by which clauses are read: where they begin and end, which noun phrase is the subject
 * of a verb, and whose words a quotation in them is. See `GrammarWords`.
 */
export interface ClauseWords {
  // ---- clauses and their links

  /** Verbs behind `as` that open no clause: German `Lund fasste das wie folgt zusammen`. Without them the clause begins at `wie`, and its subject is missed. */
  readonly mannerVerbs?: string;
  /** Conjunctions that end a clause before them: German `Lund hat es „…“ genannt und ging`. Without them only marks end it. */
  readonly clauseConjunctions?: string;
  /** Conjunctions between two who speak together: German `Lund sowie Berg sagten`. Without them the first or the second speaks alone. */
  readonly jointConjunctions?: string;
  /** Words that open a clause with a speaker of its own before the main one: German `Während Lund erklärte, es sei „…“, ging Berg`. Without them that speaker is passed over. */
  readonly contrastOpeners?: string;
  /** Conjunctions before a time, in which somebody's speech is no news: English `A week after Lund said that …`. Without them it is taken as a report. */
  readonly timeOpeners?: string;
  /** Relative pronouns as they stand behind a preposition: German `„…“, auf dem Lund stand`. Without them the clause is read as one of speech. */
  readonly relativesBehindPrepositions?: string;
  /** The relative pronoun for a person as a subject: English `Lund, who runs a school, said`. Without it what stands in the clause may be taken for the speaker. */
  readonly subjectRelatives?: string;
  /** Relative pronouns that open a clause in a noun's place: English `what Lund did`. Without them such a clause is a description of somebody. */
  readonly freeRelatives?: string;
  /** Verbs of thought among the verbs of speech: English `Lund says she hopes it is “dead”` is what Lund says. Without them `she` is quoted. */
  readonly mentalVerbs?: string;

  // ---- the form of verbs

  /** How present participles end, whose subject stands in another clause: English `Lund left, calling it “…”`. Without it they are read as finite verbs. */
  readonly presentParticipleEndings?: RegExp;
  /** How past participles end behind an auxiliary: German `wird „…“ genannt`. Without it no passive is noticed, and whoever is spoken of speaks. */
  readonly pastParticipleEndings?: RegExp;
  /** How infinitives end that leave their subject to a verb before: French `s'est borné à répondre`. Without it the noun beside them is their subject. */
  readonly infinitiveEndings?: RegExp;
  /** How gerunds end that open a phrase before the subject: Russian `Отвечая на вопрос, министр …`. Without it they are taken for the subject. */
  readonly gerundEndings?: RegExp;
  /** How gerunds of the past end, whose subject is that of the verb before: Russian `отверг обвинения, назвав их «…»`. Without it the noun beside them is their subject. */
  readonly pastGerundEndings?: RegExp;
  /** Forms of any verb that is taken for one of speech right behind a name and a quotation: English `Lund retorted`. Without it only known verbs attribute. */
  readonly guessedVerbs?: RegExp;
  /** Auxiliaries before a pronoun that hangs on them: French `a-t-elle répondu`. Without it such a clause inside marks is part of the speech. */
  readonly invertedAuxiliaries?: RegExp;
  /** Auxiliaries in the plural: German `haben`. Without them number does not show the subject. */
  readonly pluralAuxiliaries?: string;
  /** Auxiliaries in the singular: German `hat`. Without them number does not show the subject. */
  readonly singularAuxiliaries?: string;
  /** How other verbs end in the plural: German `sagten`. Without it number does not show the subject. */
  readonly pluralVerbEndings?: RegExp;
  /** How other verbs end in the singular: German `sagte`. Without it number does not show the subject. */
  readonly singularVerbEndings?: RegExp;
  /** How verbs end that name nobody where an office is said to speak: Russian `В министерстве заявили`. Without it such a sentence has no speaker. */
  readonly officeVerbEndings?: RegExp;
  /** Verbs that quote their object: German `Die Zeitung zitiert Lund mit den Worten`. Without it the one who quotes speaks. */
  readonly citingVerbs?: RegExp;
  /** Their participles, whose subject speaks in the passive: German `Lund wird „…“ zitiert`. Without them nobody does. */
  readonly citingParticiples?: string;
  /** Verbs by which a thing has a wording, so that its owner speaks: German `Das Fazit der Stadt lautete`. Without it only people speak. */
  readonly wordingVerbs?: RegExp;
  /** Verbs right before the marks whose object the marks name: German `nennt „Holm hilft“`. Without it a name of one or two words is printed as speech. */
  readonly callingVerbs?: RegExp;

  // ---- pronouns, articles and case

  /** Reflexive pronouns that stand apart from their verb: German `sah sich gezwungen`. Without them such a verb attributes. */
  readonly reflexivePronouns?: string;
  /** Pronouns for a woman or for several, the same as subject and as object: German `sie sagte`, `und nannte sie`. Without them no verb shows whom they mean. */
  readonly feminineOrPluralPronouns?: string;
  /** Articles for a woman or for several: German `die`. Without them only the verb shows which. */
  readonly feminineOrPluralArticles?: string;
  /** Articles of a masculine nominative that also show another case: German `der Sprecher`, `der Zeitung`. Without them every noun behind one may speak. */
  readonly ambiguousArticles?: string;
  /** Articles in the accusative: German `zitiert einen Augenzeugen`. Without them the object of such a verb is missed. */
  readonly accusativeArticles?: string;
  /** Prepositions before such an article that make the noun no object: German `zitiert mit den Worten`. Without them the words would speak. */
  readonly instrumentPrepositions?: string;
  /** Articles in the genitive: German `62 Prozent der Bürger`, `der Vorwurf des Reeders`. Without them the owner is a subject of its own. */
  readonly genitiveArticles?: string;
  /** How adjectives end behind a definite article in the plural and outside the nominative: German `der europäischen Staaten`. Without it such a phrase may be one in the nominative. */
  readonly weakAdjectiveEndings?: RegExp;
  /** How names of owners end before what they own: German `Lunds langjähriger Sprecher`. Without it the owner is the speaker. */
  readonly ownerEndings?: RegExp;
  /** How owners end, those in -s among them: English `Lund’s plan`, `the Reeds’ plan`. Without it the owner is read as a part of the name behind. */
  readonly possessiveEndings?: RegExp;
  /** How owners end, a bare apostrophe left out: English `Lund’s`. Without it an owner alone may speak: `Lund’s was “the best plan”`. */
  readonly possessiveSuffixes?: RegExp;
  /** Pronouns that always have a capital and are no name, as they are written: English `I`. Without them they are one. */
  readonly capitalPronouns?: string;
  /** Determiners that may end a noun phrase: English `another`. Without them a phrase that ends in one is no description. */
  readonly closingDeterminers?: string;

  // ---- prepositions and what they govern

  /** Prepositions between a noun and the whole it belongs to: English `a group of fishermen, who`. Without them a relative pronoun means the part behind. */
  readonly partPrepositions?: string;
  /** Prepositions before a participle with a subject of its own: English `with Lund shouting “…”`. Without them that subject is missed. */
  readonly absolutePrepositions?: string;
  /** Words of a date between a verb of speech and the quotation: English `said on last Monday, “…”`. Without them the verb introduces nothing. */
  readonly dateWords?: string;
  /** Words behind a span of time: English `two years ago`. Without them the span is a noun phrase. */
  readonly timePostpositions?: string;
  /** Prepositions before whom a heading's quotation comes from: English `More from the report: “…”`. Without them the heading names nobody. */
  readonly headingSources?: string;
  /** Prepositions before the words of somebody that the sentence answers to: German `Auf den Vorwurf der Reeder, es sei „…“, entgegnete Lund`. Without them the one who answers speaks. */
  readonly answeredPrepositions?: string;
  /** Prepositions between such words and whose they are: German `der Vorwurf von Lund`. Without them nobody says them. */
  readonly ownerPrepositions?: string;
  /** Prepositions before the one to whom a thing seems so: German `Für Lund ist der Plan „…“`. Without them nobody says it. */
  readonly opinionPrepositions?: string;
  /** Possessives before a noun for an opinion: German `seiner Ansicht nach`. Without them the phrase has no speaker. */
  readonly opinionPossessives?: string;
  /** The word behind such a noun: German `nach`. Without it the phrase has no speaker. */
  readonly opinionPostpositions?: string;
  /** Words before what a thing is called or judged: German `als „Wunder“`. Without them such a word is no quotation. */
  readonly predicativeWords?: string;
  /** Nouns for the words themselves, as they stand before them: German `Mit den Worten „…“ verabschiedete sich Lund`. Without them only a known verb attributes those. */
  readonly wordingNouns?: string;
  /** Prepositions before the office in which something was said: Russian `В министерстве заявили`. Without them such a sentence has no speaker. */
  readonly officeLocatives?: string;
  /** Prepositions before the one whose saying is passed on: Arabic `نقلت الصحيفة عن القاضي قوله`. Without them the one who passes it on speaks. */
  readonly sayingSources?: string;

  // ---- names, titles and descriptions

  /** Small words with which a name opens a sentence: German `Von der Leyen betonte`. Without them a preposition opens it, and nobody speaks. */
  readonly openingNameParticles?: string;
  /** Articles inside such a name: German `Von der Leyen`. Without them it is none. */
  readonly nameArticles?: string;
  /** How adverbs end: English `quietly`. Without it they end a noun phrase or open one. */
  readonly adverbEndings?: RegExp;
  /** How adverbs end that open a sentence where nouns have capitals: German `Relativierend fügte Lund hinzu`. Without it they are nouns. */
  readonly openingAdverbEndings?: RegExp;
  /** How adjectives end that open a sentence before a noun: German `Wütende Fischer riefen`. Without it they are nouns. */
  readonly openingAdjectiveEndings?: RegExp;
  /** How nouns for several people end: English `Lund supporters`. Without it the name before them speaks. */
  readonly personPluralEndings?: RegExp;
  /** How adjectives end that begin an institution's name: Russian `Счётной палаты`. Without it they are a person's name. */
  readonly institutionAdjectiveEndings?: RegExp;
  /** How a word begins with its article: Arabic `الوزير`. Without it titles end at their first word. */
  readonly attachedArticles?: RegExp;
  /** Articles merged with a preposition, and the article alone: Arabic `للخبير` is `الخبير`. Without them such a title is none. */
  readonly mergedArticles?: ReadonlyMap<string, string>;
  /** Words between a title and whom it speaks for: Arabic `المتحدث باسم الوزارة`. Without them what follows is the name. */
  readonly titleLinks?: string;
  /** Particles that end a description before a name: Chinese `住在岛上的白黛丽`. Without them the description is part of the name. */
  readonly attributiveParticles?: string;
  /** Characters behind a title that make it several people or an office: Chinese `市长们`. Without them what follows is somebody's name. */
  readonly titleSuffixes?: string;

  // ---- the reporter's words between marks

  /** Words that say of a picture what it shows: English `(pictured)`. Without it a caption behind marks left open is part of the speech. */
  readonly captionWords?: RegExp;
  /** Words with a capital before a verb of speech in speech itself: English `We said`. Without them the words that follow are the reporter's, and the speech ends before them. */
  readonly subjectsInSpeech?: string;
}
