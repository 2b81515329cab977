/**
 * Of the words and endings of a grammar those by which people, places and organizations are told: how names and roles are built,
 * and what stands before them. See `GrammarWords`.
 */
export interface NameWords {
  /** How adjectives of nations end, which begin no person's name: alternatives. */
  readonly demonymEndings?: RegExp;
  /** Determiners of somebody not yet known. */
  readonly indefiniteWords?: string;
  /** Definite articles: a name behind one is mostly no person's. */
  readonly articlesBeforeNames?: string;
  /** Adjectives and numerals with a capital at a sentence's beginning, which begin no name. */
  readonly openingAdjectives?: RegExp;
  /** How adjectives end, inflected or not, where nouns have capitals. */
  readonly adjectiveForms?: RegExp;
  /** Nouns that say that the name behind them is a place's. */
  readonly placeNouns?: RegExp;
  /** Nouns that say that the name behind them is an organization's. */
  readonly bodyNouns?: RegExp;
  /** Such nouns whose name stands behind them. */
  readonly namedApartNouns?: RegExp;
  /** How names of sports clubs begin. */
  readonly clubNames?: RegExp;
  /** Legal forms of companies. */
  readonly companyForms?: RegExp;
  /** Nouns for a part of a span of time. */
  readonly partsOfTime?: string;
  /** Nouns for what a person is, before a name. */
  readonly callingNouns?: RegExp;
  /** Nouns that are never part of a name. */
  readonly neverNames?: RegExp;
  /** Roles in the masculine form, where the feminine has an ending of its own. */
  readonly masculineRoles?: RegExp;
  /** Articles that may show the nominative. */
  readonly nominativeArticles?: string;
  /** Last words of names of places. */
  readonly placeLastWords?: string;
  /** First words of names of places. */
  readonly placeFirstWords?: string;
  /** Names of parties, faiths and peoples: of several, not of one. */
  readonly groupNames?: string;
  /** Last words of names of things. */
  readonly thingLastWords?: string;
  /** Words before a role that say how it is held: `former`. */
  readonly heldWords?: string;
  /** Titles that only stand before a name. */
  readonly addressTitles?: string;
  /** Words that open a clause, which is no part of a role. */
  readonly clauseOpeners?: string;
  /** Sources that are no person. */
  readonly sourcesNotPeople?: string;
  /** Participles before a role: `elected`. */
  readonly officeParticiples?: string;
  /** Small words inside a run of capitalized words. */
  readonly runParticles?: string;
  /** Prepositions with their article, behind which a place stands. */
  readonly swallowedArticles?: string;
  /** Prepositions before a place. */
  readonly prepositionsOfPlace?: string;
  /** What stands behind a name of a family of several with it, in lower case: `Jr`, `III`. */
  readonly generationSuffixes?: string;
  /** Vowels and signs in which a name ends whose cases differ in nothing else: Russian `Андрей`, `Андрея`. */
  readonly nameStemVowels?: RegExp;
  /** Endings of given names that case changes: Russian `Игорь`. */
  readonly bentGivenNameEndings?: RegExp;
  /** Particles of family names that also link nouns. */
  readonly nobleParticles?: string;
  /** Nouns for authorities that have no name of their own. */
  readonly unnamedBodies?: RegExp;
  /** Roles in the feminine form, by their ending: German `Sprecherin`. */
  readonly feminineRoles?: RegExp;
  /** Suffixes by which the words for a woman, a man and anybody in one role differ: English `spokeswoman`. */
  readonly roleGenderSuffixes?: RegExp;
  /** Endings by which case changes a role: German `des Torhüters`. */
  readonly roleCaseEndings?: RegExp;
  /** Endings of the genitive of names: German `Norlands Trainer`. */
  readonly genitiveEndings?: RegExp;
  /** Endings by which case changes a name: Russian `Инны Роговой`. */
  readonly nameCaseEndings?: RegExp;
  /** How names of men end in the nominative: Russian `Павел Рогов`. */
  readonly nominativeMasculineEndings?: RegExp;
  /** How names of women end in the nominative: Russian `Инна Рогова`. */
  readonly nominativeFeminineEndings?: RegExp;
  /** How regular verbs end in the past tense: English `warned`. */
  readonly pastTenseEndings?: RegExp;
  /** How regular nouns end in the plural: English `officials`. */
  readonly pluralEndings?: RegExp;
  /** Nouns for a man that are no roles: English `husband`. */
  readonly masculineNouns?: string;
  /** Nouns for a woman that are no roles: English `widow`. */
  readonly feminineNouns?: string;
  /** Nouns for one person of either sex that are no roles: English `patient`. */
  readonly epiceneNouns?: string;
  /** Nouns for people and bodies that are no listed roles; where the plural is irregular, that too. What they name can speak: English `protester`, `town`. Where they are missing, only listed roles can. */
  readonly peopleAndBodies?: string;
  /** Nouns for what is read: it speaks in the sentence, but nobody is quoted by it. English `letter`, `statement`. */
  readonly documentNouns?: string;
  /** Of the determiners before a span of time: those with which it stands before a subject without a comma. English `Last week the mayor left.` */
  readonly openingTimeDeterminers?: string;
  /** Conjunctions that add one noun to another: German `Fischer und Wirte`. */
  readonly additiveConjunctions?: string;
  /** Titles before a name that are written with a full stop: German `Prof.` Looked for as they are written, without the stop. */
  readonly abbreviatedTitles?: string;
  /** The commonest given names: one that stands first shows that a name is a person's. */
  readonly givenNames?: string;
  /** The commonest family names where they stand first: such a first word shows that a name is a person's. Chinese `Wang`, Vietnamese `Nguyễn`. */
  readonly familyNames?: string;
  /** Words before the name of a storm, a ship, an operation. */
  readonly thingFirstWords?: string;
  /** Relative pronouns for people alone: `who`. */
  readonly personalRelatives?: string;
  /** Words between a title and what it is the title of: `Secretary of State`. */
  readonly officeLinks?: string;
  /** Words that open a sentence before a name and are no part of it: `Given Lund was away`, Dutch `Volgens Quist`. */
  readonly openingWords?: string;
  /** Months and small words that are names as well: `Theresa May`, `Per Ahlgren`, `An Nguyen`. */
  readonly wordsAlsoNames?: string;
  /** States, capitals and large cities of the world by their names in this language, in lower case; an inflected name stands in the nominative. Names that people bear as often are left out. */
  readonly placeNames?: readonly string[];
  /** Articles that stand before a family name with a hyphen and a small letter: Arabic `Walid al-Moualem`. */
  readonly hyphenedParticles?: string;
  /** What is written behind a name with an apostrophe and is no part of it: English `Lund’s`, Turkish `Lund’un`. For texts of this language only. */
  readonly nameSuffixes?: RegExp;
  /** Endings by which case changes a name in Latin letters: Polish `Lunda`. For texts of this language only. */
  readonly nameEndings?: RegExp;
  /** Small words that are particles of names or prepositions of place elsewhere, and neither in this language: Turkish `da`, Dutch `en`. For texts of this language only. */
  readonly clitics?: string;
  /** Words that stand in names of bodies, laws, events, teams and streets, and in nobody's name: Spanish `ejército`. */
  readonly thingWords?: string;
  /** How the last word of such a name ends: Dutch `Jan van Galenstraat`. */
  readonly thingEndings?: RegExp;
  /** Words before a name that was wrong: English `wrongly named as`. For texts of this language only. */
  readonly withdrawnBefore?: RegExp;
  /** Words behind such a name: English `, as reported earlier`. For texts of this language only. */
  readonly withdrawnBehind?: RegExp;
  /** Nouns directly before a name, or behind its genitive, that something bears in somebody's honour: French `rue Jean Moulin`. */
  readonly namesakeNouns?: string;
  /** Adjectives among the roles, which need a noun: French `premier`. For texts of this language only. */
  readonly halfRoles?: string;
  /** Prepositions between an office and its field: German `Ministerin für Verkehr`. */
  readonly officePrepositions?: string;
  /** What stands between a person's name and an alias, from the end of the one to the beginning of the other, and never before anything else: English ` alias `. For texts of this language only. */
  readonly personalAliasLinks?: RegExp;
  /** The same where a thing may have the alias as well: English `, known as `. Read only where the name is no part of a larger phrase. For texts of this language only. */
  readonly aliasLinks?: RegExp;
  /** Words before a name that make it a part of a larger phrase: English `of`. Behind an alias they go on with it. For texts of this language only. */
  readonly possessorWords?: string;
}
