import type { Article } from '../../article/article.ts';
import { holdsWholeQuotations } from '../words/quotation-balance.ts';

/** A quotation of more UTF-16 units was never closed: what follows is the reporter's again. */
const MAX_QUOTATION = 900;

/** `“Who pays?”`: behind it, who asked may stand in a sentence of its own. */
const ASKED = /^["“„«「『][^"“”„«»「」『』]*[?!…？！]\s?["”“»」』]$/u;

export interface QuotationCuts {
  /** Sentences that begin inside a quotation: somebody's words, or the end of them. */
  readonly inside: ReadonlySet<number>;
  /** Sentences that follow a quoted question or call in its paragraph: `Lund wrote in June.` */
  readonly behindCall: ReadonlySet<number>;
}

/**
 * Where the ends of sentences cut a quotation in two, or from whose it is; indexes into the article's sentences. Linear
 * in the text. Of `“We wait. We hope,” Lund said.` the second sentence begins inside.
 */
export function quotationCuts({ text, sentences }: Article): QuotationCuts {
  const inside = new Set<number>();
  const behindCall = new Set<number>();
  let open = '';
  sentences.forEach(({ start, end, paragraph }, index) => {
    const before = sentences[index - 1];
    if (before?.paragraph !== paragraph) open = '';
    else if (ASKED.test(text.slice(before.start, Math.min(before.end, before.start + MAX_QUOTATION))))
      behindCall.add(index);
    if (open !== '') inside.add(index);
    open += text.slice(start, Math.min(end, start + MAX_QUOTATION));
    if (open.length > MAX_QUOTATION || holdsWholeQuotations(open)) open = '';
  });
  return { inside, behindCall };
}
