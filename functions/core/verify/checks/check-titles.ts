import { type Comparison, type Issue, issueAt } from '../text/comparison.ts';
import { type Name, namesIn, namesTheSame } from '../text/names.ts';
import type { PreparedText } from '../text/prepare-text.ts';
import { TITLES } from '../words/titles-data.ts';

const TITLE: ReadonlySet<string> = new Set(TITLES.split(' '));

const titleOf = ({ words }: Name): string | undefined => words.find(({ lower }) => TITLE.has(lower))?.lower;
const holderOf = ({ words }: Name): string | undefined => words.findLast(({ lower }) => !TITLE.has(lower))?.stem;
const written = ({ words }: Name): string => words.map(({ text }) => text).join(' ');

/** True where some sentence of the text has both. */
function haveInOne({ postings }: PreparedText, a: string, b: string): boolean {
  const withB = new Set(postings.get(b));
  return (postings.get(a) ?? []).some((index) => withB.has(index));
}

/** A title with another name than the text gives it, which nowhere gives it to this one. English only. */
export function checkTitles({ text, claim, sentence, alignment, claimStems }: Comparison): Issue[] {
  if (!/^en\b/u.test(text.language)) return [];
  return namesIn(claim, sentence.words, text.language).flatMap((name) => {
    const [title, holder] = [titleOf(name), holderOf(name)];
    const titleWord = name.words.find(({ lower }) => lower === title);
    if (!titleWord || !holder || !text.postings.has(holder) || haveInOne(text, titleWord.stem, holder)) return [];
    for (const source of alignment.best)
      for (const other of namesIn(text.text, source.words, text.language)) {
        const otherHolder = other.words.findLast(({ lower }) => !TITLE.has(lower));
        if (titleOf(other) !== title || !otherHolder || claimStems.has(otherHolder.stem)) continue;
        if (namesTheSame(otherHolder.lower, holder)) continue;
        return [issueAt('name', `the text says "${written(other)}", the claim "${written(name)}"`, source)];
      }
    return [];
  });
}
