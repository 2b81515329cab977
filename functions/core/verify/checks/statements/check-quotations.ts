import { findParagraphs } from '../../../article/sentences/paragraphs.ts';
import { findMarkedSpans } from '../../../quotes/marks/find-marked-spans.ts';
import { type Issue, issueAt } from '../../text/comparison.ts';
import { findWords } from '../../text/find-words.ts';
import { type Folded, foldTypography } from '../../text/fold-typography.ts';
import type { PreparedText } from '../../words/prepared-text.ts';

/** Headlines put single marks around the gist of what was said, without promising its exact words. */
const SINGLE: ReadonlySet<string> = new Set("'‘‚‹›");

/** Each quotation is looked for in the whole text: the bound keeps long claims linear. */
const MAX_QUOTATIONS = 100;

const foldedTexts = new WeakMap<PreparedText, Folded>();

function foldedOf(text: PreparedText): Folded {
  const folded = foldedTexts.get(text) ?? foldTypography(text.text);
  foldedTexts.set(text, folded);
  return folded;
}

/**
 * A quotation that continues a sentence begins with a small letter, one that is a sentence with a capital: `said “the
 * …”`.
 */
function recased(words: string): string {
  const first = words.charAt(0);
  return (first === first.toLowerCase() ? first.toUpperCase() : first.toLowerCase()) + words.slice(1);
}

/**
 * Words that the claim has between quotation marks and the text does not have, apart from typography. Text: `Lund said
 * the pier was “too old”.` Claim: `Lund said the pier was “too small”.`
 */
export function checkQuotations(text: PreparedText, claim: string): Issue[] {
  const quotations = findMarkedSpans(claim, findParagraphs(claim)).filter(
    ({ outer }) => !SINGLE.has(claim.charAt(outer.start)),
  );
  if (quotations.length > MAX_QUOTATIONS)
    return [issueAt('quotation', `more than ${MAX_QUOTATIONS} quotations: too many to check in one claim`, undefined)];
  return quotations.flatMap(({ inner }) => {
    const quoted = claim.slice(inner.start, inner.end);
    const words = foldTypography(quoted)
      .text.replace(/[.,;:]$/u, '')
      .trim();
    const spellings = [words, recased(words)];
    if (spellings.some((spelling) => findWords(foldedOf(text), spelling, text.language).length > 0)) return [];
    return [issueAt('quotation', `the text does not have the quoted words "${quoted}"`, undefined)];
  });
}
