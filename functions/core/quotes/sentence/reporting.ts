import type { AnalyzedText } from '../../article/article.ts';
import type { MarkedSpan } from '../marks/marked-span.ts';
import type { Token, TokensIn } from '../words/tokens.ts';

/** A word or mark of the reporter's own text, or a whole quotation standing in it. */
export type Item =
  | { readonly kind: 'token'; readonly token: Token; readonly start: number; readonly end: number }
  | { readonly kind: 'quote'; readonly quote: number; readonly start: number; readonly end: number };

/** One sentence of the reporter, quotations folded into single items. */
export interface ReportingSentence {
  readonly paragraph: number;
  readonly items: readonly Item[];
}

/** At most this many tokens between the end of speech and the verb that attributes it. */
const MAX_TO_VERB = 12;

/** `the harbour’s spokesman Tom Reed said.`, in tokens. */
const MAX_BARE_CLAUSE = 8;

/**
 * `“Why?” Lund asked.` is one sentence of the reporter, though the mark inside ends another. `isVerb` knows the verbs
 * of speech; `isComplete` recognizes speech that ends in a full stop. `opensSmall` means that the verb comes first, so
 * that a capital begins another sentence (German).
 */
export function joinSpeech(
  sentences: readonly ReportingSentence[],
  isVerb: (token: Token) => boolean,
  opensSmall = false,
  isComplete: (quote: Item) => boolean = () => false,
): ReportingSentence[] {
  const joined: ReportingSentence[] = [];
  for (const sentence of sentences) {
    const last = joined.at(-1);
    if (
      last &&
      last.paragraph === sentence.paragraph &&
      isAttributionOf(last, sentence, isVerb, opensSmall, isComplete)
    )
      joined[joined.length - 1] = { ...last, items: [...last.items, ...sentence.items] };
    else joined.push(sentence);
  }
  return joined;
}

function isAttributionOf(
  speech: ReportingSentence,
  next: ReportingSentence,
  isVerb: (token: Token) => boolean,
  opensSmall: boolean,
  isComplete: (quote: Item) => boolean,
): boolean {
  const [first] = next.items;
  if (opensSmall && first?.kind === 'token' && first.token.isCapital) return false;
  const isSpeechAlone = speech.items.every((item) => item.kind === 'quote' || !item.token.isWord);
  const quote = speech.items.at(-1);
  if (!isSpeechAlone || quote?.kind !== 'quote') return false;
  if (isSignature(next)) return true;
  // `“We stay.” Lund denied that he had asked for more.`: after a full stop, only a bare clause says who spoke.
  if (isComplete(quote) && next.items.length > MAX_BARE_CLAUSE) return false;
  for (const item of next.items.slice(0, MAX_TO_VERB)) {
    if (item.kind === 'quote') return false;
    if (isVerb(item.token)) return true;
  }
  return false;
}

/** `— Ada Lund`: a dash and a name under somebody's words. */
const isSignature = ({ items }: ReportingSentence): boolean => {
  const [dash, name] = items;
  return dash?.kind === 'token' && /^[-–—―]$/u.test(dash.token.text) && name?.kind === 'token' && name.token.isCapital;
};

/**
 * The reporter's sentences of each paragraph that holds a quotation or precedes one; sentence ends inside a quotation
 * do not count. Linear in the text.
 */
export function reportingSentences(
  analyzed: AnalyzedText,
  spans: readonly MarkedSpan[],
  tokensIn: TokensIn,
): ReportingSentence[] {
  const starts = sentenceStarts(analyzed, spans);
  const quoting = new Set(spans.map((span) => span.paragraph));
  let nextSpan = 0;
  return analyzed.paragraphs.flatMap((paragraph, index) => {
    if (!quoting.has(index) && !quoting.has(index + 1)) return [];
    const sentences: Item[][] = [[]];
    let at = paragraph.start;
    const push = (item: Item): void => {
      if (starts.has(item.start) && (sentences.at(-1)?.length ?? 0) > 0) sentences.push([]);
      sentences.at(-1)?.push(item);
    };
    const pushTokens = (end: number): void => {
      for (const token of tokensIn({ start: at, end }))
        push({ kind: 'token', token, start: token.start, end: token.end });
    };
    for (; nextSpan < spans.length && spans[nextSpan]?.paragraph === index; nextSpan += 1) {
      const span = spans[nextSpan];
      if (span === undefined) break;
      pushTokens(span.outer.start);
      push({ kind: 'quote', quote: nextSpan, start: span.outer.start, end: span.outer.end });
      at = span.outer.end;
    }
    pushTokens(paragraph.end);
    return sentences.filter((items) => items.length > 0).map((items) => ({ paragraph: index, items }));
  });
}

function sentenceStarts(analyzed: AnalyzedText, spans: readonly MarkedSpan[]): ReadonlySet<number> {
  const starts = new Set<number>();
  let span = 0;
  for (const sentence of analyzed.sentences) {
    while (span < spans.length && (spans[span]?.outer.end ?? 0) <= sentence.start) span += 1;
    const quote = spans[span];
    if (quote === undefined || sentence.start <= quote.outer.start) starts.add(sentence.start);
  }
  return starts;
}
