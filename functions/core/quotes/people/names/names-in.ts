import type { Lexicon } from '../../words/lexicon.ts';
import type { Grammar } from '../../words/mention.ts';
import type { Token } from '../../words/tokens.ts';
import { grammarPattern, grammarWords } from '../../words/vocabulary.ts';
import { isGivenName } from './given-names.ts';
import { type NameRun, nameRuns } from './name-runs.ts';

const isLowerElsewhere = (run: NameRun, lowerWords: ReadonlySet<string>): boolean =>
  run.sentenceInitial && run.words.length === 1 && run.words.some((word) => lowerWords.has(word.toLowerCase()));

/**
 * The runs that name somebody, without common nouns and without headlines, in which every word has a capital: `Mayor
 * Lund Opens New Pier` gives none.
 */
export function namesIn(
  text: string,
  tokens: readonly Token[],
  grammar: Grammar,
  regions: ReadonlySet<string>,
): NameRun[] {
  const runs = nameRuns(text, tokens, grammar, regions);
  if (!grammar.lexicon.capitalizesNouns) {
    const kept = runs.filter((run) => !isLowerElsewhere(run, grammar.lowerWords) && !isHeadline(text, run));
    const names = new Set(kept.map(({ words }) => words.join(' ')));
    return kept.map((run) => withoutTitle(withoutOpening(run, names, text, grammar), text));
  }
  const surnames = new Set(runs.filter((run) => run.words.length > 1 || run.kind).map((run) => run.words.at(-1)));
  return runs
    .map((run) => withoutTitle(run, text))
    .filter(
      (run) => run.words.length > 1 || run.role !== undefined || run.kind !== undefined || surnames.has(run.words[0]),
    );
}

/** `Rival Ada Lund` at the head of a sentence, where the text also has `Ada Lund`, and `Added Lund:`: the first word is no part of the name. */
function withoutOpening(run: NameRun, names: ReadonlySet<string>, text: string, { lexicon }: Grammar): NameRun {
  const [first = '', ...words] = run.words;
  if (!run.sentenceInitial || words.length === 0) return run;
  const lower = first.toLowerCase();
  const isVerb = pastTenseEndings().test(first) && lexicon.cues.has(lower);
  if (!isVerb && !isOpener(lower, lexicon) && (words.length < 2 || !names.has(words.join(' ')))) return run;
  const start = text.indexOf(words[0] ?? '', run.start + first.length);
  return start < 0 || start >= run.end ? run : { ...run, words, start, sentenceInitial: false };
}

/** `Star Peter Jones`, `Captain Larry Giles`: what stands before a given name is a title, known or not. */
function withoutTitle(run: NameRun, text: string): NameRun {
  const [first = '', second = '', ...rest] = run.words;
  if (rest.length === 0 || isGivenName(first) || !isGivenName(second) || placeFirstWords().has(first.toLowerCase()))
    return run;
  const start = text.indexOf(second, run.start + first.length);
  return start < 0 || start >= run.end ? run : { ...run, words: [second, ...rest], start, sentenceInitial: false };
}
const placeFirstWords = grammarWords('placeFirstWords');

/** `For Kang Gyu, one song …`, `Was Balogan …?`, `Given Lionel Massey was …`: no name begins so. */
const isOpener = (lower: string, { joiners, auxiliaries, fillers, likes, irregulars, verbEndings }: Lexicon): boolean =>
  !isGivenName(lower) &&
  ([joiners, auxiliaries, fillers, likes, openingWords()].some((words) => words.has(lower)) ||
    irregulars?.has(lower) === true ||
    (verbEndings?.test(lower) === true && lower.length >= MIN_PARTICIPLE));
/** `Ting`, `Reed`: shorter ones are names as well. */
const MIN_PARTICIPLE = 7;
const openingWords = grammarWords('openingWords');

/** Only such verbs open a sentence with their subject behind them. */
const pastTenseEndings = grammarPattern('pastTenseEndings');

/** This much of a line is looked at to decide whether it is a headline. */
const MAX_HEADLINE = 160;

/** `Mayor Lund Opens New Pier`: five words or more, nearly all with capitals, no full stop. */
function isHeadline(text: string, run: NameRun): boolean {
  const before = text.slice(Math.max(0, run.start - MAX_HEADLINE), run.start);
  const after = text.slice(run.start, run.start + MAX_HEADLINE);
  const from = before.lastIndexOf('\n');
  if (from < 0 && run.start > MAX_HEADLINE) return false;
  const line = `${before.slice(from + 1)}${after.split('\n', 1)[0] ?? ''}`.trim();
  const long = line.split(/\s+/u).filter((word) => /^\p{L}{4}/u.test(word));
  const big = long.filter((word) => /^\p{Lu}/u.test(word));
  // A full stop makes a sentence of it, unless every long word has a capital: `Related: Lund Opens New Pier In Tarn.`
  const isSentence = /[.!?]["”’]?$/u.test(line) && run.start - line.length > 0 && big.length < long.length;
  return long.length >= 4 && big.length >= long.length * 0.8 && !isSentence;
}
