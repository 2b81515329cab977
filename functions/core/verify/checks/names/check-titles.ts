import { CLAIMS } from '../../../languages/listed/claims.ts';
import { partOf, perLanguage } from '../../../languages/part-of.ts';
import { wordSet } from '../../../languages/word-list.ts';
import { type Name, namesIn, namesTheSame } from '../../names/names.ts';
import { type Comparison, type Issue, issueAt } from '../../text/comparison.ts';
import type { PreparedText } from '../../words/prepared-text.ts';
import type { Word } from '../../words/words.ts';

const titlesOf = perLanguage((language) => {
  const titles = partOf(language, CLAIMS)?.names?.titles;
  return titles === undefined ? undefined : wordSet(titles);
});
type Titles = ReadonlySet<string>;

const titleOf = ({ words }: Name, titles: Titles): string | undefined =>
  words.find(({ lower }) => titles.has(lower))?.lower;
const holderOf = ({ words }: Name, titles: Titles): Word | undefined =>
  words.findLast(({ lower }) => !titles.has(lower));
const written = ({ words }: Name): string => words.map(({ text }) => text).join(' ');

/** True if some sentence of the text has both. */
function haveInOne({ postings }: PreparedText, a: string, b: string): boolean {
  const withB = new Set(postings.get(b));
  return (postings.get(a) ?? []).some((index) => withB.has(index));
}

/** The name that a sentence of the text gives this title, if it is another than the claim's. */
function otherHolder(comparison: Comparison, titles: Titles, name: Name): Issue | undefined {
  const { text, alignment, claimStems } = comparison;
  const [title, holder] = [titleOf(name, titles), holderOf(name, titles)];
  for (const source of alignment.best)
    for (const other of namesIn(text.text, source.words, text.language)) {
      const otherHolder = holderOf(other, titles);
      if (titleOf(other, titles) !== title || !otherHolder || claimStems.has(otherHolder.stem)) continue;
      if (namesTheSame(otherHolder.lower, holder?.stem ?? '')) continue;
      return issueAt('name', `the text says "${written(other)}", the claim "${written(name)}"`, source);
    }
  return undefined;
}

/**
 * A title whose name differs from the text's, in a text that never gives it to this name: `Mayor Berg` for `Mayor
 * Lund`.
 */
export function checkTitles(comparison: Comparison): Issue[] {
  const { text, claim, sentence } = comparison;
  const titles = titlesOf(text.language);
  if (!titles) return [];
  return namesIn(claim, sentence.words, text.language).flatMap((name) => {
    const holder = holderOf(name, titles)?.stem;
    const titleWord = name.words.find(({ lower }) => titles.has(lower));
    if (!titleWord || !holder || !text.postings.has(holder) || haveInOne(text, titleWord.stem, holder)) return [];
    return otherHolder(comparison, titles, name) ?? [];
  });
}
