import { partOf, perLanguage } from '../../languages/part-of.ts';
import { wordSet } from '../../languages/word-list.ts';
import { hasOnlyNumbersOf } from '../../verify/checks/check-numbers.ts';
import { hasOnlyPeriodsOf } from '../../verify/checks/check-periods.ts';
import { type PreparedText, prepareText } from '../../verify/text/prepare-text.ts';
import type { Word } from '../../verify/text/words.ts';
import { nearMeaningsOf } from '../../verify/words/meanings.ts';

/** One sentence of a proof, as it stands or with its pronouns resolved. */
export interface ProofSentence {
  readonly text: string;
  /** Of people it names in part: what else their names hold. */
  readonly names: readonly string[];
}

/** Where a line may go on with another sentence of its proof; not the comma of a number. */
const CLAUSE_ENDS = /[,;:](?=\s)|[—–()，、；：،؛（）。।]|\.(?=\s)/u;
/** Letters that are compared one by one where no spaces stand between words: dictionaries cut such text differently each time. */
const UNSPACED_LETTERS =
  /[\p{Script=Han}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/gu;

const wordsOfLanguage = perLanguage((language) => {
  const words = partOf(language, 'model');
  return {
    isUnspaced: words?.isUnspaced ?? false,
    complementizers: wordSet(words?.complementizers ?? ''),
    /** "Said" in any words adds nothing to who said what, which is judged apart. */
    reportingWords: wordSet(words?.reportingWords ?? ''),
  };
});

/**
 * What a line's words are missing in its proof; empty where each of its clauses says only what one sentence says: its words (or
 * ones that mean nearly the same), its numbers and its dates, and not merely what that sentence has somebody say.
 */
export function wordsMissing(line: string, proof: readonly ProofSentence[], language: string): string[] {
  const sentences = proof.map(({ text, names }) => prepared(text, names, language));
  const own = new Set(wordsOf(prepareText(line, language)).map(({ stem }) => stem));
  const clauses = line
    .split(CLAUSE_ENDS)
    .filter((clause) => /[\p{L}\p{N}]/u.test(clause))
    .map((clause) => prepareText(clause, language));
  return [
    ...new Set(
      clauses.flatMap((clause) => {
        const problems = sentences.map((sentence) => problemOf(clause, own, sentence));
        return problems.includes(undefined) ? [] : problems.slice(0, 1).flatMap((problem) => problem ?? []);
      }),
    ),
  ];
}

interface Prepared {
  readonly text: PreparedText;
  readonly words: readonly Word[];
  readonly stems: ReadonlySet<string>;
}

const wordsOf = ({ sentences }: PreparedText): Word[] => sentences.flatMap(({ words }) => words);

function prepared(written: string, names: readonly string[], language: string): Prepared {
  const text = prepareText(written, language);
  const words = wordsOf(text);
  const others = names.flatMap((name) => wordsOf(prepareText(name, language)));
  return { text, words, stems: new Set([...words, ...others].map(({ stem }) => stem)) };
}

function problemOf(clause: PreparedText, line: ReadonlySet<string>, sentence: Prepared): string | undefined {
  const { text, stems } = sentence;
  const { language } = text;
  const { isUnspaced, reportingWords } = wordsOfLanguage(language);
  const content = wordsOf(clause).filter(({ isContent, lower }) => isContent && !reportingWords.has(lower));
  const isSaid = isUnspaced
    ? (clause.text.match(UNSPACED_LETTERS) ?? []).every((letter) => text.text.includes(letter))
    : content.every(({ stem }) => stems.has(stem) || nearMeaningsOf(stem).some((other) => stems.has(other)));
  if (!isSaid) return 'a word no single sentence has';
  if (!hasOnlyPeriodsOf(clause, text)) return 'date';
  if (!hasOnlyNumbersOf(clause, text)) return 'number';
  return isOnlyTold(content, line, sentence) ? 'only told' : undefined;
}

/** Whether all the clause's words stand behind a colon or a "that", and the line repeats nothing of what stands before. */
function isOnlyTold(clause: readonly Word[], line: ReadonlySet<string>, { text, words }: Prepared): boolean {
  const { language } = text;
  const { complementizers } = wordsOfLanguage(language);
  const isIn = (stems: ReadonlySet<string>, { stem }: Word): boolean =>
    stems.has(stem) || nearMeaningsOf(stem).some((other) => stems.has(other));
  const own = new Set(clause.map(({ stem }) => stem));
  const first = words.findIndex((word) => isIn(own, word));
  const before = words.slice(0, Math.max(0, first));
  const gap = (word: Word, next: Word | undefined): string =>
    text.text.slice(word.end, next?.start ?? text.text.length);
  const tells = before.some(
    (word, i) => complementizers.has(word.lower) || /[:：]/u.test(gap(word, before[i + 1] ?? words[first])),
  );
  const teller = before.filter(({ isContent }) => isContent);
  return tells && teller.length > 0 && !teller.some((word) => isIn(line, word));
}
