import type { CaseReader, CaseWord } from '../../parts/claims.ts';

/** Endings of people's names and nouns as subject and as object: Анна, Анну; министр, министра. */
type Endings = readonly (readonly [subject: string, object: string])[];

/** After these, a case does not show who does what. */
const PREPOSITION =
  /^(?:без|в|во|для|до|за|из|на|над|о|об|от|перед|по|под|при|про|с|со|у|через|і|з|та|від|do|na|o|od|po|przy|u|w|z|za|bez|dla|ze|pro|k|ke|s|se|v|ve|iz|kod|sa)$/u;
const VOWEL = /[аеёиоуыэюяіїєaeiouyąęáéíóúůý]$/u;
const SHORTEST_STEM = 2;

/** Nouns of a sentence; in a language without articles, a form may be subject or object. */
const nounsIn = (words: readonly CaseWord[]): string[] =>
  words
    .filter(({ isContent }, at) => isContent && !PREPOSITION.test(words[at - 1]?.lower ?? ''))
    .map(({ lower }) => lower);

const isPairBy =
  (endings: Endings) =>
  (subject: string, object: string): boolean =>
    endings.some(([from, to]) => {
      if (!subject.endsWith(from) || (from === '' && VOWEL.test(subject))) return false;
      const stem = subject.slice(0, subject.length - from.length);
      return stem.length >= SHORTEST_STEM && object === stem + to;
    });

/** Reads cases by the endings of nouns: `Анна видела Ольгу` and `Ольга видела Анну` are swapped. */
export function slavicCases(endings: Endings): CaseReader {
  const isPair = isPairBy(endings);
  return {
    areSwapped: (claim, source) => {
      const [own, other] = [nounsIn(claim), nounsIn(source)];
      const hasPair = (isMet: (word: string, one: string) => boolean): boolean =>
        own.some((word) => !other.includes(word) && other.some((one) => isMet(word, one)));
      return hasPair(isPair) && hasPair((word, one) => isPair(one, word));
    },
    turns: /^(?:был|была|были|друг|себя|został|została|się|se)$/u,
  };
}
