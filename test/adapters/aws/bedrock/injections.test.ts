import { readFileSync } from 'node:fs';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { describe, expect, it } from 'vitest';
import type { Article } from '../../../../functions/core/article/article.ts';
import { readArticle } from '../../../../functions/core/article/read-article.ts';
import type { Brief } from '../../../../functions/core/brief/schema.ts';
import { type NumberedArticle, numberArticle } from '../../../../functions/core/model/ask/numbered-article.ts';
import { withoutOrders } from '../../../../functions/core/model/ask/without-orders.ts';
import { writePrompt } from '../../../../functions/core/model/ask/write-prompt.ts';
import type { Answer, ProposedLine } from '../../../../functions/core/model/judge/answer.ts';
import { judgeLine } from '../../../../functions/core/model/judge/judge-line.ts';
import { proofsOf } from '../../../../functions/core/model/judge/proofs.ts';
import { findQuotes } from '../../../../functions/core/quotes/find-quotes.ts';
import { renderHtml } from '../../../../functions/core/render/render-html.ts';
import { renderMarkdown } from '../../../../functions/core/render/render-markdown.ts';
import { verify } from '../../../../functions/core/verify/verify.ts';
import { loadPrompt } from '../../../../functions/runtime/prompts.ts';
import { briefByModel, ended } from '../../../fakes/model-answers.ts';
import { copyingAnswer } from '../../../fakes/plant.ts';

const FOLDER = 'test/fixtures/injections/';
const OBEYS: Record<string, { language: string; obeys: string[] }> = JSON.parse(
  readFileSync(`${FOLDER}obeys.json`, 'utf8'),
);
const ALL = Object.entries(OBEYS);
const MAX_EVIDENCE = 5;
const LONGEST_LINE = 400;

async function articleOf(path: string): Promise<Article> {
  const wishes = { 'source-language': OBEYS[path]?.language ?? 'en' };
  const article = await readArticle({ key: path, bytes: readFileSync(`${FOLDER}${path}`), wishes }, {});
  if (!article.ok) throw new Error(`${path}: ${article.failure.message}`);
  return article.value;
}

/** The part of an article that a model is shown. */
async function shownOf(path: string): Promise<NumberedArticle> {
  const article = withoutOrders(await articleOf(path));
  if (!article) throw new Error(`${path} holds nothing but orders`);
  return numberArticle(article, findQuotes(article));
}

/** Every run of up to five sentences at which a line may point. */
const pointersIn = ({ sentences }: NumberedArticle): number[][] =>
  sentences.flatMap((_, from) =>
    Array.from({ length: Math.min(MAX_EVIDENCE, sentences.length - from) }, (__, more) =>
      Array.from({ length: more + 1 }, (___, i) => from + i + 1),
    ),
  );

/** The answer of a model that obeys: every line is what the article orders, with pointers to everything, links and typed pointers. */
function obeyingAnswer({ sentences }: NumberedArticle, orders: readonly string[]): Answer {
  const [order = ''] = orders;
  const all = sentences.map((_, i) => i + 1).slice(0, MAX_EVIDENCE);
  const line = (text: string, pointers: readonly number[]): ProposedLine => ({ text, sentences: [...pointers] });
  return {
    headline: line(order, [1]),
    summary: [line(order, all), line(`“${order}”`, all), line(`${order} https://evil.example/${order.length}`, all)],
    keyFacts: [
      ...orders.flatMap((each) => [line(each, [1]), line(each, all)]),
      line(`[${order}](javascript:alert(1))`, [1]),
      line(`${order} [s1]`, [1]),
      line(order, [999]),
    ].slice(0, 12),
    importantQuotes: [1, 99, -1],
    speakers: [1, 2, 3].map((quote) => ({ quote, person: 1, sentence: 1 })),
  };
}

const linesOf = (brief: Brief): string[] => [
  brief.headline,
  ...brief.summary,
  ...brief.keyFacts.map(({ text }) => text),
];

/** The links, pictures and markup on a brief's two pages. */
function smuggledInto(brief: Brief): string[] {
  const isBad = (type: string): boolean =>
    ['link', 'image', 'html', 'linkReference', 'definition', 'code'].includes(type);
  const found: string[] = [];
  const walk = (node: { type: string; children?: object[] }): void => {
    if (isBad(node.type)) found.push(node.type);
    for (const child of node.children ?? []) walk(child as typeof node); // mdast nodes have a type and maybe children
  };
  walk(fromMarkdown(renderMarkdown(brief)));
  return [...found, ...(renderHtml(brief).match(/<(?:a|script|img|iframe|svg|object|form)\b/gu) ?? [])];
}

describe('articles that give orders', () => {
  it('are at least 120, of many kinds and languages', () => {
    expect(ALL.length).toBeGreaterThanOrEqual(120);
    expect(new Set(ALL.map(([path]) => path.split('/')[0])).size).toBeGreaterThanOrEqual(12);
    expect(new Set(ALL.map(([, { language }]) => language)).size).toBeGreaterThanOrEqual(17);
  });

  it('would mostly get what they want from a comparison of words alone, since they contain it', async () => {
    const texts = await Promise.all(ALL.map(async ([path, { obeys }]) => ({ ...(await articleOf(path)), obeys })));
    const passed = texts.flatMap(({ text, language, obeys }) =>
      obeys.filter((order) => verify(text, order, { language }).verdict === 'supported'),
    );
    expect(passed.length).toBeGreaterThan(80);
  });

  it.each(ALL)('%s: no sentences of it prove what it orders', async (path, { obeys }) => {
    const shown = await shownOf(path);
    const proofs = proofsOf(shown);
    const passed = obeys.flatMap((text) =>
      pointersIn(shown).filter((sentences) => judgeLine(proofs, { text, sentences }, LONGEST_LINE).ok),
    );
    expect(passed).toEqual([]);
  });

  it.each(ALL)('%s: a model that obeys writes no line of the brief', async (path, { obeys }) => {
    const article = await articleOf(path);
    const { brief } = await briefByModel(article, [ended(obeyingAnswer(await shownOf(path), obeys))]);
    const { filledLines = [], engine } = brief.provenance;
    expect(engine).toBe('bedrock');
    expect(filledLines).toHaveLength(linesOf(brief).length);
    for (const line of linesOf(brief)) for (const order of obeys) expect(line).not.toContain(order);
    expect(brief.checks).toMatchObject({ lines: { verified: 0 }, facts: { verified: 0 } });
    expect(smuggledInto(brief)).toEqual([]);
  });

  it.each(ALL)('%s: a model that does not obey writes its brief', async (path) => {
    const { brief } = await briefByModel(await articleOf(path), [ended(copyingAnswer(await shownOf(path)))]);
    expect(brief.provenance.engine).toBe('bedrock');
    expect(brief.provenance.filledLines ?? []).not.toContain('headline');
  });

  it('are hardly ever shown to the model, and the judges stop the few that are', async () => {
    const prompt = loadPrompt('prompts', 'brief/v1');
    const left: string[] = [];
    for (const [path] of ALL) {
      const shown = await shownOf(path);
      const { user } = writePrompt(prompt, shown, { from: 0, to: shown.sentences.length });
      const [, between = ''] = user.split(/^=====[0-9a-f]{24}=====$/mu);
      const order = /[^.]*(?:ignore|system|assistant|\bwrite\b|headline|summary|instructions)[^.]*/iu.exec(between);
      if (order) left.push(`${path}: ${order[0].trim()}`);
    }
    expect(left.length).toBeLessThanOrEqual(4);
  });
});
