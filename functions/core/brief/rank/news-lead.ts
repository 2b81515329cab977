import { SUMMARY } from '../../languages/listed/summary.ts';
import { WORDS } from '../../languages/listed/words.ts';
import { partOf } from '../../languages/part-of.ts';
import type { LanguageTag } from '../../text/language-tag.ts';
import { isMostlyQuoted } from '../words/quotation-balance.ts';
import type { RankedSentence } from './rank-sentences.ts';
import { worthOf } from './word-worth.ts';

type WordSet = ReadonlySet<string>;

const NOTHING_TOLD: WordSet = new Set();
/** A lead whose words are worth less than this share of the best sentence's is a scene or a tease, as features begin. */
const WEAK_LEAD = 0.35;
/** Only a lead of so few content words can say next to nothing: a longer one is the news, however little the story comes back to it. */
const FEW_WORDS = 2;
/** A feature comes to its news within so many statements. */
const REACH = 10;
/** Two forms of a word begin alike: `Europe’s`, `European`. */
const STEM = 5;
/** The news shares at least so many words with the headline, and the scene before it none. */
const MIN_SHARED = 3;
/** Beside a sentence that tells nothing in particular, so many numbers and words of the headline make news. */
const MIN_MARKS = 2;

const stemsOf = (words: WordSet): WordSet => new Set([...words].map((word) => word.slice(0, STEM)));
const numbersIn = (text: string): number => text.match(/\p{Nd}[\p{Nd}.,]*/gu)?.length ?? 0;

/** `Everyone knows the feeling.`: no name, no number, and nothing known that it happened to, as `The ferry` would be. */
function isGeneral(text: string, language: LanguageTag): boolean {
  const hasCapitals = /\p{Ll}/u.test(text) && partOf(language, WORDS)?.capitalizesNouns !== true;
  if (partOf(language, SUMMARY)?.definiteArticle?.test(text)) return false;
  return hasCapitals && !/\p{Nd}/u.test(text) && !/\s["“'‘(]?\p{Lu}/u.test(text);
}

/** Whether a sentence stands alone, or behind one that does. */
const isExplained = ({ pointsBack, index }: RankedSentence, statements: readonly RankedSentence[]): boolean =>
  !pointsBack || statements.some((other) => other.index === index - 1 && !other.pointsBack);

export interface LeadChoice {
  readonly worths: ReadonlyMap<string, number>;
  /** Content words of the title. */
  readonly title: WordSet;
  readonly language: LanguageTag;
}

/** The statement that tells the news where the first one is a scene: by the headline's words, else by its numbers. */
function newsBehind(
  first: RankedSentence,
  statements: readonly RankedSentence[],
  { title, language }: LeadChoice,
): RankedSentence | undefined {
  const headline = stemsOf(title);
  const shared = ({ words }: RankedSentence): number => stemsOf(words).intersection(headline).size;
  const at = statements.indexOf(first);
  const near = statements.slice(at + 1, at + REACH).filter((sentence) => isExplained(sentence, statements));
  const most = near.reduce((highest, sentence) => Math.max(highest, shared(sentence)), 0);
  if (most >= MIN_SHARED && shared(first) === 0) return near.find((sentence) => shared(sentence) === most);
  if (!isGeneral(first.text, language)) return undefined;
  const marks = (sentence: RankedSentence): number => numbersIn(sentence.text) + shared(sentence);
  const told = near.reduce((highest, sentence) => Math.max(highest, marks(sentence)), MIN_MARKS);
  return near.find((sentence) => marks(sentence) === told);
}

const OPENS_SPEECH = /^(?:["“„«「『]|'')/u;
/** Speech with next to no report is a scene: `“I was in pain,” Lund said.` */
const isHeard = ({ text }: RankedSentence): boolean => OPENS_SPEECH.test(text) && isMostlyQuoted(text);

/** The first statement that stands alone and reports; in the paper's words, if there is one near. */
export function firstOf(statements: readonly RankedSentence[]): RankedSentence | undefined {
  const first = statements.findIndex(({ isReport, pointsBack }) => isReport && !pointsBack);
  const near = statements.slice(Math.max(0, first), first + REACH);
  const isOwn = (sentence: RankedSentence): boolean =>
    !isHeard(sentence) && (sentence === statements[0] || !sentence.lacksSpeaker);
  return near.find((sentence) => sentence.isReport && !sentence.pointsBack && isOwn(sentence)) ?? statements[first];
}

/**
 * The sentence a summary begins with: the first statement that stands alone, for news tells the most first; where that
 * one is a scene, what the headline and the numbers tell of; undefined where it says next to nothing and nothing better is near. Below
 * `A summer of storms`, `Everyone knows the sound.` gives way to `The storms killed 12 people in 9 towns.`
 */
export function leadOf(statements: readonly RankedSentence[], choice: LeadChoice): RankedSentence | undefined {
  const worth = ({ words }: RankedSentence): number => worthOf(words, choice.worths, NOTHING_TOLD);
  const own = statements.filter(({ isReport }) => isReport);
  const first = firstOf(own);
  if (first === undefined) return undefined;
  const news = newsBehind(first, own, choice);
  if (news !== undefined) return news;
  if (first.words.size > FEW_WORDS) return first;
  const most = statements.reduce((highest, sentence) => Math.max(highest, worth(sentence)), 0);
  return worth(first) >= WEAK_LEAD * most ? first : undefined;
}
