import { ar } from './ar.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { gendered, type Lexicon, phrases, wordSet } from './lexicon.ts';
import { es, fr, it, pt } from './romance.ts';
import { ru } from './ru.ts';
import { zh } from './zh.ts';

const LEXICONS: Readonly<Record<string, Lexicon>> = { ar, de, en, es, fr, it, pt, ru, zh };

const NOTHING: Lexicon = {
  cues: wordSet(''),
  according: phrases(''),
  pronouns: gendered('', ''),
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
  cuePairs: new Map(),
  order: 'subject-first',
  capitalizesNouns: false,
};

/** The lexicon of a language, by its primary subtag; an empty one where we have none: then only marks and layout speak. */
export const lexiconFor = (language: string): Lexicon => LEXICONS[language.split('-')[0] ?? ''] ?? NOTHING;
