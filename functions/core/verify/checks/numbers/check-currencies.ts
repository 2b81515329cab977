import { CLAIMS } from '../../../languages/listed/claims.ts';
import { inAnyLanguage } from '../../../languages/part-of.ts';
import type { NumberMention } from '../../../numbers/number-mention.ts';
import { once } from '../../../text/once.ts';
import { type Comparison, type Issue, issueAt } from '../../text/comparison.ts';
import { currencies } from '../../words/currencies.ts';
import type { PreparedSentence } from '../../words/prepared-text.ts';

/** A number's currency is within this many words after it: `5 million US dollars`. */
const REACH = 3;
/** A number's symbol is within this many units on each side: `US$ 5`, `5 €`. */
const SYMBOL_GAP = 2;

interface Amount {
  readonly value: number;
  readonly currency: number;
  readonly written: string;
}

const SYMBOL_BEFORE = /\p{Sc}\s?$/u;
const SYMBOL_BEHIND = /^\s?\p{Sc}/u;
const elided = once(() => new RegExp(`^(?:${inAnyLanguage(CLAIMS, (claims) => claims.elidedBeforeCurrency)})`, 'u'));

function amountOf(text: string, { words }: PreparedSentence, { value, start, end }: NumberMention): Amount | undefined {
  const before = SYMBOL_BEFORE.exec(text.slice(Math.max(0, start - SYMBOL_GAP), start))?.[0] ?? '';
  const behind = SYMBOL_BEHIND.exec(text.slice(end, end + SYMBOL_GAP))?.[0] ?? '';
  const written = text.slice(start - before.length, end + behind.length);
  const bySymbol = currencies().findIndex(([symbol]) => symbol.test(written));
  if (bySymbol >= 0) return { value, currency: bySymbol, written: written.trim() };
  const first = words.findIndex((word) => word.end > start);
  for (const word of first < 0 ? [] : words.slice(first, first + 1 + REACH)) {
    const currency = currencies().findIndex(([, beginning]) => beginning.test(word.lower.replace(elided(), '')));
    if (currency >= 0) return { value, currency, written: text.slice(start, word.end) };
  }
  return undefined;
}

const amountsIn = (text: string, sentence: PreparedSentence): Amount[] =>
  sentence.numbers
    .filter(({ form }) => form === 'digits' || form === 'words')
    .flatMap((number) => amountOf(text, sentence, number) ?? []);

/** The text's amount in another currency: `$3 million` where the text has `€3 million`. */
export function checkCurrencies({ text, claim, sentence, alignment }: Comparison): Issue[] {
  const claimed = amountsIn(claim, sentence);
  if (claimed.length === 0) return [];
  const actual = alignment.context.flatMap((source) =>
    amountsIn(text.text, source).map((amount) => ({ amount, source })),
  );
  return claimed.flatMap(({ value, currency, written }) => {
    const equal = actual.filter(({ amount }) => amount.value === value);
    const [first] = equal;
    return first && equal.every(({ amount }) => amount.currency !== currency)
      ? [issueAt('number', `the text says ${first.amount.written}, the claim ${written}`, first.source)]
      : [];
  });
}
