import { MODEL } from '../../languages/listed/model.ts';
import { WORDS } from '../../languages/listed/words.ts';
import { partOf } from '../../languages/part-of.ts';
import type { LanguageTag } from '../../text/language-tag.ts';
import { hasOnlyNumbersOf } from '../../verify/checks/numbers/check-numbers.ts';
import { hasOnlyPeriodsOf } from '../../verify/checks/numbers/check-periods.ts';
import { prepareText } from '../../verify/text/prepare-text.ts';
import { nearMeaningsOf } from '../../verify/words/meanings.ts';
import type { PreparedText } from '../../verify/words/prepared-text.ts';
import type { Word } from '../../verify/words/words.ts';
import type { ProofSentence } from './proofs.ts';

/** Where a line may go on with another sentence of its proof; a comma within a number is none. */
const CLAUSE_ENDS = /[,;:](?=\s)|[—–()，、；：،؛（）。।]|\.(?=\s)/u;
/** Letters that are compared one by one where no spaces stand between words, since a dictionary does not always cut the same text alike. */
const UNSPACED_LETTERS =
  /[\p{Script=Han}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/gu;

interface Line {
  readonly stems: ReadonlySet<string>;
  /** What is known of its language. */
  readonly isUnspaced: boolean;
  readonly complementizers?: ReadonlySet<string> | undefined;
  readonly reportingWords?: ReadonlySet<string> | undefined;
}

interface Sentence {
  readonly text: PreparedText;
  readonly words: readonly Word[];
  /** Of its words, and of the full names of the people it names. */
  readonly stems: ReadonlySet<string>;
}

/**
 * What a line says that its proof does not, as kinds of problems; empty where each clause of the line says only what one sentence
 * of the proof says. That sentence has all the clause's words (or words of nearly the same meaning), its numbers and its dates, and
 * does not merely report them: `Police said that the road is closed` does not prove `The road is closed`.
 */
export function wordsMissing(line: string, proof: readonly ProofSentence[], language: LanguageTag): string[] {
  const sentences = proof.map((sentence) => preparedSentence(sentence, language));
  const whole = preparedLine(line, language);
  const clauses = line
    .split(CLAUSE_ENDS)
    .filter((clause) => /[\p{L}\p{N}]/u.test(clause))
    .map((clause) => prepareText(clause, language));
  const problems = clauses.flatMap((clause) => {
    const found = sentences.map((sentence) => problemOf(clause, whole, sentence));
    return found.includes(undefined) ? [] : (found[0] ?? []);
  });
  return [...new Set(problems)];
}

const wordsOf = ({ sentences }: PreparedText): Word[] => sentences.flatMap(({ words }) => words);

function preparedLine(line: string, language: LanguageTag): Line {
  const { complementizers, reportingWords } = partOf(language, MODEL) ?? {};
  const isUnspaced = partOf(language, WORDS)?.isUnspaced === true;
  const stems = new Set(wordsOf(prepareText(line, language)).map(({ stem }) => stem));
  return { stems, isUnspaced, complementizers, reportingWords };
}

function preparedSentence(sentence: ProofSentence, language: LanguageTag): Sentence {
  const text = prepareText(sentence.text, language);
  const words = wordsOf(text);
  const others = sentence.names.flatMap((name) => wordsOf(prepareText(name, language)));
  return { text, words, stems: new Set([...words, ...others].map(({ stem }) => stem)) };
}

/** Whether the stems hold a word, or one that means nearly the same. */
const holds = (stems: ReadonlySet<string>, { stem }: Word): boolean =>
  stems.has(stem) || nearMeaningsOf(stem).some((other) => stems.has(other));

/** What of a clause one sentence does not prove; undefined where it proves all of it. */
function problemOf(clause: PreparedText, line: Line, sentence: Sentence): string | undefined {
  // A reporting word adds nothing to who said what, which is judged apart.
  const content = wordsOf(clause).filter(({ isContent, lower }) => isContent && !line.reportingWords?.has(lower));
  const isSaid = line.isUnspaced
    ? (clause.text.match(UNSPACED_LETTERS) ?? []).every((letter) => sentence.text.text.includes(letter))
    : content.every((word) => holds(sentence.stems, word));
  if (!isSaid) return 'a word no single sentence has';
  if (!hasOnlyPeriodsOf(clause, sentence.text)) return 'date';
  if (!hasOnlyNumbersOf(clause, sentence.text)) return 'number';
  return isOnlyTold(content, line, sentence) ? 'only told' : undefined;
}

/**
 * Whether a sentence only reports a clause: the clause's first word stands behind a colon or a complementizer (`that`), and the
 * line repeats nothing of what stands before it, so that it does not say whose words these are.
 */
function isOnlyTold(clause: readonly Word[], line: Line, { text, words }: Sentence): boolean {
  const stems = new Set(clause.map(({ stem }) => stem));
  const first = words.findIndex((word) => holds(stems, word));
  const before = words.slice(0, Math.max(0, first));
  const gapBehind = (word: Word, next: Word | undefined): string =>
    text.text.slice(word.end, next?.start ?? text.text.length);
  const isReport = before.some(
    (word, i) => line.complementizers?.has(word.lower) || /[:：]/u.test(gapBehind(word, before[i + 1] ?? words[first])),
  );
  const reporter = before.filter(({ isContent }) => isContent);
  return isReport && reporter.length > 0 && !reporter.some((word) => holds(line.stems, word));
}
