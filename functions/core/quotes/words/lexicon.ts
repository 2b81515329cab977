import { SPEECH } from '../../languages/listed/speech.ts';
import { WORDS } from '../../languages/listed/words.ts';
import { partOf, perLanguage } from '../../languages/part-of.ts';
import type { Speech } from '../../languages/parts/speech.ts';
import { gendered, phrases, wordSet } from '../../languages/word-list.ts';
import type { LanguageTag } from '../../text/language-tag.ts';

/** Fields that only some languages have. */
type Rare =
  | 'finiteEndings'
  | 'feminineVerbs'
  | 'irregulars'
  | 'ownSources'
  | 'pluralArticles'
  | 'pluralVerbs'
  | 'reflexives'
  | 'roleEnding'
  | 'unreflexive'
  | 'verbEndings';

/** What a language says around a quotation, empty where it says nothing: see `Speech`. */
export type Lexicon = Required<Omit<Speech, Rare>> &
  Pick<Speech, Rare> & {
    /** Where every noun has a capital, a capital alone makes no name: see `Words`. */
    readonly capitalizesNouns: boolean;
  };

/** Of a language nothing is known of: then only marks and layout tell. Built when first needed. */
const nothing = (): Lexicon => ({
  cues: wordSet(''),
  according: phrases(''),
  pronouns: gendered('', ''),
  objectPronouns: gendered('', ''),
  determiners: wordSet(''),
  fillers: wordSet(''),
  stops: wordSet(''),
  clauseWords: wordSet(''),
  joiners: wordSet(''),
  roles: wordSet(''),
  honorifics: gendered('', ''),
  organizations: wordSet(''),
  auxiliaries: wordSet(''),
  passives: wordSet(''),
  agents: wordSet(''),
  relatives: wordSet(''),
  coordinators: wordSet(''),
  likes: wordSet(''),
  nounCues: wordSet(''),
  subjunctives: wordSet(''),
  postposed: wordSet(''),
  asides: wordSet(''),
  particles: new Map(),
  hasArticles: true,
  dropsPronouns: false,
  transitives: wordSet(''),
  complementizers: wordSet(''),
  denials: wordSet(''),
  withholdings: wordSet(''),
  conditions: wordSet(''),
  cuePairs: new Map(),
  order: 'subject-first',
  capitalizesNouns: false,
});

/** The lexicon of a language: that of `en` has the cue `said`. Empty if nothing is known of the language. */
export const lexiconFor: (language: LanguageTag) => Lexicon = perLanguage((language) => {
  const speech = partOf(language, SPEECH);
  // Without the words of its speech nothing tells nouns from names: Luxembourgish is read as if its nouns had small letters.
  const capitalizesNouns = speech !== undefined && partOf(language, WORDS)?.capitalizesNouns === true;
  return { ...nothing(), ...speech, capitalizesNouns };
});
