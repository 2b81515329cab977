import type { Grammar } from '../../words/mention.ts';
import type { Token } from '../../words/tokens.ts';
import { type NameRun, nameRuns } from './name-runs.ts';
import { trimmed, withoutTitle } from './trim-name.ts';

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
    return kept.map((run) => trimmed(run, { text, names, grammar, regions }));
  }
  const surnames = new Set(runs.filter((run) => run.words.length > 1 || run.kind).map((run) => run.words.at(-1)));
  return runs
    .map((run) => withoutTitle(run, text))
    .filter(
      (run) => run.words.length > 1 || run.role !== undefined || run.kind !== undefined || surnames.has(run.words[0]),
    );
}

/** This much of a line is looked at to decide whether it is a headline. */
const MAX_HEADLINE = 160;

/** `Mayor Lund Opens New Pier`: five words or more, nearly all with capitals, no full stop. */
function isHeadline(text: string, run: NameRun): boolean {
  const before = text.slice(Math.max(0, run.start - MAX_HEADLINE), run.start);
  const after = text.slice(run.start, run.start + MAX_HEADLINE);
  const from = before.lastIndexOf('\n');
  if (from < 0 && run.start > MAX_HEADLINE) return false;
  // No headline is that long: Indonesian writes titles with capitals too.
  if (!after.includes('\n') && run.start + MAX_HEADLINE < text.length) return false;
  const line = `${before.slice(from + 1)}${after.split('\n', 1)[0] ?? ''}`.trim();
  const long = line.split(/\s+/u).filter((word) => /^\p{L}{4}/u.test(word));
  const big = long.filter((word) => /^\p{Lu}/u.test(word));
  // A full stop makes a sentence of it, unless every long word has a capital: `Related: Lund Opens New Pier In Tarn.`
  const isSentence = /[.!?]["”’]?$/u.test(line) && run.start - line.length > 0 && big.length < long.length;
  return long.length >= 4 && big.length >= long.length * 0.8 && !isSentence;
}
