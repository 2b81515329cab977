import type { LanguageTag } from '../../text/language-tag.ts';
import { once } from '../../text/once.ts';
import type { SkipReason } from '../article.ts';
import { wordsFor } from './line-patterns.ts';
import { endsLikeSentence, normalized } from './line-reason.ts';
import { teasersOf } from './teasers.ts';

/** Where in a text the story may be over: never in its first half. */
const MIN_SHARE_BEFORE = 0.5;
/** A heading is no longer than this, in UTF-16 units. */
const MAX_HEADING = 80;

const patterns = once(() => ({
  section: new RegExp(`^(?:${wordsFor(({ sections }) => sections)})\\s?[:：]?$`, 'iu'),
  about: new RegExp(`^(?:${wordsFor(({ about }) => about)})\\s?(?<name>[\\p{Lu}\\p{Lo}\\p{N}].{1,60})$`, 'iu'),
}));

/** `About Brelk` above `Brelk makes pumps.`: a crosshead names nobody whom the next line takes up at once. */
function isAbout(line: string, next: string): boolean {
  const name = patterns().about.exec(line.replace(/\s?[:：]$/u, ''))?.groups?.['name'];
  const first = /^[\p{L}\p{N}]+/u.exec(name ?? '')?.[0];
  return first !== undefined && next.slice(0, MAX_HEADING).includes(first);
}

const isHeading = (line: string): boolean =>
  line.length <= MAX_HEADING && !endsLikeSentence(line.replace(/\s?[:：]$/u, ''));

/** Index of the first heading of what a release sets behind its story; undefined where there is none. */
function firstSection(lines: readonly string[]): number | undefined {
  const total = lines.reduce((sum, line) => sum + line.length, 0);
  let before = 0;
  for (const [index, line] of lines.entries()) {
    const isLate = index > 1 && before >= total * MIN_SHARE_BEFORE;
    if (isLate && isHeading(line) && (patterns().section.test(line) || isAbout(line, lines[index + 1] ?? '')))
      return index;
    before += line.length;
  }
  return undefined;
}

/** `(D) Excludes the ferry.`, `[2] As of May.`, `† Estimate.` */
const FOOTNOTE = /^(?:\((?:\p{Lu}|\p{N}{1,2})\)|\[(?:\p{Lu}|\p{N}{1,2})\]|[†‡§¹²³⁴⁵]|\*{1,3}(?=\p{L}))\s?(?=\S)/u;
/** Words of a headline that a line may hold by chance. */
const MIN_TITLE_WORDS = 3;
/** A feed's footer says so many words beside the headline. */
const MAX_FOOTER_WORDS = 14;

/** `The post ‹headline› appeared first on Bay Ledger.`, in any language. */
function quotesTitle(line: string, title: string | undefined): boolean {
  const words = normalized(title ?? '');
  const said = normalized(line);
  if (words.split(' ').length < MIN_TITLE_WORDS || said === words || !said.includes(words)) return false;
  return said.split(' ').length - words.split(' ').length <= MAX_FOOTER_WORDS;
}

/**
 * Why lines behind the story are none of it: footnotes, a feed's footer, the sections of a release, links to other
 * stories that nothing marks. `lines` are those that are story by their own words, in order; `title` is the headline.
 * `The post Ferry sinks appeared first on Bay Ledger.` is a notice.
 */
export function reasonsAfterStory(
  lines: readonly string[],
  { title, language }: { readonly title: string | undefined; readonly language: LanguageTag },
): ReadonlyMap<number, SkipReason> {
  const found = new Map<number, SkipReason>();
  const section = firstSection(lines);
  for (let index = section ?? lines.length; index < lines.length; index += 1) found.set(index, 'notice');
  let end = section ?? lines.length;
  for (let line = lines[end - 1]; end > 1 && line !== undefined; line = lines[end - 1]) {
    if (!FOOTNOTE.test(line) && !quotesTitle(line, title)) break;
    end -= 1;
    found.set(end, 'notice');
  }
  for (const index of teasersOf(lines.slice(0, end), { title, language })) found.set(index, 'related');
  return found;
}
