import { readFile } from 'node:fs/promises';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Article } from '../../../functions/core/article/article.ts';
import { assembleBrief } from '../../../functions/core/brief/assemble-brief.ts';
import { builtInSummarizer } from '../../../functions/core/brief/built-in-summarizer.ts';
import { isSubsequence } from '../../../functions/core/brief/key-facts.ts';
import { briefJsonSchema, briefSchema } from '../../../functions/core/brief/schema.ts';
import { writeSummary } from '../../../functions/core/brief/write-summary.ts';
import type { QuoteAnalysis } from '../../../functions/core/quotes/quote.ts';
import { anArticle, RIVER_SENTENCES } from './an-article.ts';

const NOTHING: QuoteAnalysis = { quotes: [], entities: [] };

function contentOf(article: Article, analysis = NOTHING) {
  const outcome = writeSummary(article, analysis);
  if (!outcome.ok) throw new Error(outcome.failure.message);
  return outcome.value.content;
}

describe('the built-in summary', () => {
  test('has three sentences in article order; one that points back comes right after what it points to', () => {
    const { summary } = contentOf(anArticle(RIVER_SENTENCES));
    const places = summary.map((line) => RIVER_SENTENCES.findIndex((sentence) => isSubsequence(line, sentence)));
    expect(places).toHaveLength(3);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    for (const place of places.filter((at) => at === 2 || at === 5)) expect(places).toContain(place - 1);
  });

  test('tells only what the article has: one sentence gives one line', () => {
    expect(contentOf(anArticle(['The bridge opened on Monday in Velden.'])).summary).toEqual([
      'The bridge opened on Monday in Velden.',
    ]);
  });

  test('passes over the sentence that repeats the title, captions without a full stop, and half a quotation', () => {
    const sentences = [
      'New bridge opens in Velden.',
      'Ada Lund at the bridge',
      '“We are proud of it.',
      ...RIVER_SENTENCES,
    ];
    const { summary, keyFacts } = contentOf(anArticle(sentences, { title: { text: 'New bridge opens in Velden' } }));
    const lines = [...summary, ...keyFacts.map(({ text }) => text)];
    expect(lines).not.toContain('New bridge opens in Velden.');
    expect(lines).not.toContain('Ada Lund at the bridge');
    expect(lines).not.toContain('“We are proud of it.');
  });

  test('an article without a sentence fails with what to do', () => {
    expect(writeSummary(anArticle([]), NOTHING)).toMatchObject({ ok: false, failure: { code: 'article-too-short' } });
  });
});

describe('key facts', () => {
  test('are numbered in article order and proved by whole sentences', () => {
    const article = anArticle(RIVER_SENTENCES);
    const { keyFacts, checks } = contentOf(article);
    expect(keyFacts.map(({ id }) => id)).toEqual(['f1', 'f2', 'f3']);
    for (const { text, evidence } of keyFacts) {
      expect(RIVER_SENTENCES).toContain(evidence[0]?.exact);
      expect(isSubsequence(text, evidence[0]?.exact ?? '')).toBe(true);
    }
    expect(checks.facts).toEqual({ proposed: 3, verified: 3, rejected: 0 });
  });

  test('leave out quoted words whose sentence does not name the speaker', () => {
    const said = '“The Arn bridge of Velden cost 12.5 million euros too much.”';
    const article = anArticle([said, 'The town of Velden held a feast.'], { language: 'en' });
    const quote = {
      text: said.slice(1, -1),
      kind: 'direct',
      start: 0,
      end: said.length,
      segments: [{ start: 1, end: said.length - 1 }],
      speaker: null,
    } as const;
    expect(contentOf(article, { quotes: [quote], entities: [] }).keyFacts.map(({ text }) => text)).toEqual([
      'The town of Velden held a feast.',
    ]);
  });
});

describe('quotes and people', () => {
  test('keep speaker, cue and exact segments, and are sorted by mention', () => {
    const article = anArticle(['“We built it for all,” said Ada Lund.', 'Ada Lund met Bo Rask.']);
    const speaker = { name: 'Ada Lund', mention: 'Ada Lund', start: 28, end: 36, resolvedBy: 'named' } as const;
    const quote = {
      text: 'We built it for all,',
      kind: 'direct',
      start: 0,
      end: 22,
      segments: [{ start: 1, end: 21 }],
      speaker,
      cue: 'said',
    } as const;
    const entities = [
      { name: 'Bo Rask', kind: 'person', mentions: [{ start: 51, end: 58 }] },
      {
        name: 'Ada Lund',
        kind: 'person',
        role: 'mayor',
        mentions: [
          { start: 28, end: 36 },
          { start: 38, end: 46 },
        ],
      },
    ] as const;
    const { quotes, people, organizations } = contentOf(article, { quotes: [quote], entities });
    expect(quotes[0]).toMatchObject({ id: 'q1', cue: 'said', speaker, segments: [{ exact: 'We built it for all,' }] });
    expect(people).toEqual([
      { name: 'Ada Lund', role: 'mayor', mentions: 2 },
      { name: 'Bo Rask', mentions: 1 },
    ]);
    expect(organizations).toEqual([]);
  });
});

describe('headline', () => {
  test('is the title', () => {
    expect(contentOf(anArticle(RIVER_SENTENCES, { title: { text: ' Velden has its bridge ' } })).headline).toBe(
      'Velden has its bridge',
    );
  });

  test('without a title is the lead without its full stop', () => {
    expect(contentOf(anArticle(['The bridge opened on Monday in Velden.'])).headline).toBe(
      'The bridge opened on Monday in Velden',
    );
  });
});

test('the published schema is the one the code checks by', async () => {
  const published = await readFile(new URL('../../../brief.schema.json', import.meta.url), 'utf8');
  expect(JSON.parse(published)).toEqual(JSON.parse(JSON.stringify(briefJsonSchema())));
});

test('any text gives a valid brief or a failure, the same each time, with every fact proved by its offsets', async () => {
  const piece = fc.oneof(
    fc.string({ unit: 'grapheme', minLength: 1 }),
    fc.constantFrom(
      ...RIVER_SENTENCES,
      'الجسر مفتوح اليوم.',
      '大桥今天开放。',
      'पुल आज खुला।',
      'Мост открыт.',
      '"""',
      '(((',
    ),
  );
  const language = fc.constantFrom('en', 'de', 'ru', 'ar', 'zh', 'ja', 'hi', 'th', 'xx');
  await fc.assert(
    fc.asyncProperty(fc.array(piece, { maxLength: 12 }), language, async (sentences, tag) => {
      const article = anArticle(sentences, { language: tag });
      const outcome = await builtInSummarizer().summarize(article);
      if (!outcome.ok) {
        expect(sentences).toEqual([]);
        return;
      }
      const brief = assembleBrief(article, outcome.value, { fingerprint: 'f', createdAt: '2024-05-04T00:00:00Z' });
      expect(briefSchema.parse(brief)).toEqual(brief);
      expect(await builtInSummarizer().summarize(article)).toEqual(outcome);
      for (const evidence of [
        ...brief.keyFacts.flatMap((fact) => fact.evidence),
        ...brief.figures.map((f) => f.evidence),
      ])
        expect(article.text.slice(evidence.start, evidence.end)).toBe(evidence.exact);
      for (const line of brief.summary) expect(sentences.some((sentence) => isSubsequence(line, sentence))).toBe(true);
    }),
  );
});
