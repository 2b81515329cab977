import { describe, expect, it } from 'vitest';
import { type PreparedQuotes, prepareQuotes } from '../../../../functions/core/verify/quotes/prepare-quotes.ts';
import { type QuoteContext, verifyQuote } from '../../../../functions/core/verify/quotes/verify-quote.ts';
import { QUOTED_ARTICLES } from '../../../fixtures/quoted-articles.ts';
import { drawFrom, forge, type Workshop } from '../forge.ts';

const TEXT =
  'The council of Holm met. “This is a fair price – for us all,” said Ada Lund, the mayor. “We won’t sell,” Jon Berg said, “not now and not later.” “We agree,” said Ada Lund. “We agree,” said Jon Berg. He is “not guilty”, a court found. They call it “the oﬃce”.';

const judged = (quote: string, context: QuoteContext = {}): string => {
  const verdict = verifyQuote(TEXT, quote, context);
  return verdict.result === 'rejected' ? verdict.reason : `${verdict.result}: ${verdict.text}`;
};

describe('a quote', () => {
  it.each<[string, QuoteContext, string]>([
    ['This is a fair price – for us all', {}, 'verified: This is a fair price – for us all'],
    ['This is a fair price - for us all', {}, 'repaired: This is a fair price – for us all'],
    ['"This is a fair price – for us all."', {}, 'repaired: This is a fair price – for us all'],
    ['[t]his is a fair price', {}, 'repaired: This is a fair price'],
    ["We won't sell, not now and not later", { speaker: 'Berg' }, 'repaired: We won’t sell, not now and not later'],
    ['We won’t sell', { speaker: 'Jon Berg' }, 'verified: We won’t sell'],
    ['the office', {}, 'repaired: the oﬃce'],
    ['this is a fair price', {}, 'not-in-text'],
    ['This is a fair prize', {}, 'not-in-text'],
    ['This is a fair price', { speaker: 'Jon Berg' }, 'wrong-speaker'],
    ['This is a fair price', { speaker: 'Ida Lund' }, 'wrong-speaker'],
    ['not guilty', { speaker: 'Ada Lund' }, 'wrong-speaker'],
    ['the office', { speaker: 'Ada Lund' }, 'speaker-unknown'],
    ['guilty', {}, 'cut-denial'],
    ['We agree', {}, 'ambiguous'],
    ['We agree', { speaker: 'Ada Lund' }, 'verified: We agree'],
    ['We agree', { near: 180 }, 'verified: We agree'],
    ['We agree', { near: 180, speaker: 'Ada Lund' }, 'wrong-speaker'],
    ['We', {}, 'ambiguous'],
    ['council', {}, 'too-short'],
    ['The council of Holm met', {}, 'verified: The council of Holm met'],
    ['The council of Holm met', { speaker: 'Ada Lund' }, 'not-between-marks'],
    ['his is a fair price', {}, 'not-in-text'],
    ['…', {}, 'empty'],
  ])('is held against the very characters of the text (%s, %o)', (quote, context, expected) => {
    expect(judged(quote, context)).toBe(expected);
  });

  it('that a question mark closes is no statement', () => {
    const text = '“Is that the end?” asked Ada Lund.';
    expect(verifyQuote(text, 'Is that the end.')).toMatchObject({ result: 'rejected' });
    expect(verifyQuote(text, 'Is that the end?')).toMatchObject({ result: 'verified' });
  });

  it.each([
    ['“We can’t leave,” said Ada Lund.', 'We can'],
    ['“We can co-operate now,” said Ada Lund.', 'We can co'],
    ['“The ex-mayor left us,” said Ada Lund.', 'mayor left us'],
  ])('parts no word of the text (%s)', (text, quote) => {
    expect(verifyQuote(text, quote)).toMatchObject({ result: 'rejected', reason: 'not-in-text' });
  });

  it('keeps the offsets of the text, of each segment', () => {
    const verdict = verifyQuote(TEXT, "We won't sell, not now and not later");
    const segments = verdict.result === 'rejected' ? [] : verdict.segments;
    expect(segments.map(({ start, end }) => TEXT.slice(start, end))).toEqual([
      'We won’t sell,',
      'not now and not later',
    ]);
  });

  it('is found in French with any spaces at its marks, and composed or decomposed', () => {
    const text = '« Avez-vous été là\u00a0? », a demandé Claire Ansel. « Oui\u202f! »';
    expect(verifyQuote(text, 'Avez-vous e\u0301te\u0301 là?', { speaker: 'Ansel', language: 'fr' })).toMatchObject({
      result: 'repaired',
      text: 'Avez-vous été là\u00a0?',
    });
  });
});

const PREPARED: readonly PreparedQuotes[] = QUOTED_ARTICLES.map(({ text, language }) => prepareQuotes(text, language));

const sayingOf = ({ text }: PreparedQuotes, index: number, { marked }: PreparedQuotes): string =>
  (marked[index]?.segments ?? []).map(({ start, end }) => text.slice(start, end)).join(' ');

const VARIANTS: readonly ((quote: string) => string)[] = [
  (quote) => quote,
  (quote) => `“${quote}”`,
  (quote) => quote.replace(/’/gu, "'"),
  (quote) => quote.replace(/[–—]/gu, '-'),
  (quote) => quote.replace(/ /gu, '\u00a0'),
  (quote) => quote.replace(/ /gu, '  \n'),
  (quote) => quote.normalize('NFD'),
  (quote) => quote.replace(/fi/gu, 'ﬁ'),
  (quote) => quote.replace(/(?<=\p{L}{3})(?=\p{L}{3})/gu, '\u00ad'),
  (quote) => quote.replace(/[.,]$/u, ''),
  (quote) => quote.replace(/(?<=\p{L})$/u, ','),
];

describe('true quotes', () => {
  it('all pass, in any typography, with their speaker and with the characters of the text', () => {
    const failed = PREPARED.flatMap((prepared) =>
      prepared.marked.flatMap(({ speaker }, index) =>
        VARIANTS.flatMap((variant) => {
          const quote = variant(sayingOf(prepared, index, prepared));
          const context = { ...(speaker ? { speaker: speaker.name } : {}) };
          const verdict = verifyQuote(prepared, quote, context);
          if (verdict.result === 'rejected') return [`${quote}: ${verdict.message}`];
          const shown = verdict.segments.map(({ start, end }) => prepared.text.slice(start, end)).join(' ');
          return shown === verdict.text ? [] : [quote];
        }),
      ),
    );
    expect(failed).toEqual([]);
  });
});

const FORGERIES = 10_000;
const SEED = 20_261_124;

describe('forged quotes', () => {
  it('10,000 of them: a word swapped, dropped, added, denied, words spliced, another speaker: none passes', () => {
    const draw = drawFrom(SEED);
    const passed: string[] = [];
    const kinds = new Map<string, number>();
    for (let made = 0; made < FORGERIES; ) {
      const prepared = PREPARED[draw(PREPARED.length)];
      if (!prepared) continue;
      const at = draw(prepared.marked.length);
      const next = (at + 1 + draw(prepared.marked.length - 1)) % prepared.marked.length;
      const own = prepared.marked[at];
      const workshop: Workshop = {
        language: prepared.language,
        own: sayingOf(prepared, at, prepared),
        other: sayingOf(prepared, next, prepared),
        vocabulary: prepared.text.match(/[\p{L}\p{M}]+/gu) ?? [],
        speaker: own?.speaker?.name,
        names: [...new Set(prepared.marked.flatMap(({ speaker }) => (speaker ? [speaker.name] : [])))],
      };
      const forgery = forge(workshop, prepared.marked, draw);
      if (!forgery) continue;
      made += 1;
      kinds.set(forgery.kind, (kinds.get(forgery.kind) ?? 0) + 1);
      const context = forgery.speaker === undefined ? {} : { speaker: forgery.speaker };
      const verdict = verifyQuote(prepared, forgery.text, context);
      if (verdict.result !== 'rejected') passed.push(`${forgery.kind}: ${forgery.text} (${forgery.speaker ?? ''})`);
    }
    expect(passed).toEqual([]);
    expect([...kinds.keys()].toSorted()).toEqual([
      "another's",
      'denial cut off',
      'denied',
      'letter changed',
      'neighbours exchanged',
      'two spliced',
      'word added',
      'word cut',
      'word dropped',
      'word swapped',
    ]);
  });
});
