import { readdirSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { analyzeText } from '../../../../functions/core/article/analyze-text.ts';
import type { Article } from '../../../../functions/core/article/article.ts';
import type { Brief } from '../../../../functions/core/brief/schema.ts';
import { type NumberedArticle, numberArticle } from '../../../../functions/core/model/ask/numbered-article.ts';
import type { Answer } from '../../../../functions/core/model/judge/answer.ts';
import { judgeLine } from '../../../../functions/core/model/judge/judge-line.ts';
import { proofsOf } from '../../../../functions/core/model/judge/proofs.ts';
import { findQuotes } from '../../../../functions/core/quotes/find-quotes.ts';
import { articleFrom, briefByModel, ended } from '../../../fakes/model-answers.ts';
import { copyingAnswer, type Plant, plantsIn, trueSayingsOf } from '../../../fakes/plant.ts';
import { QUOTED_ARTICLES } from '../../../fixtures/quoted-articles.ts';

const OF_EACH_KIND = 50;
const LONGEST_LINE = 400;
/** So many articles of `QUOTED_ARTICLES` are samples. */
const SAMPLES = 3;

interface Ground {
  readonly name: string;
  readonly numbered: NumberedArticle;
  readonly good: Answer;
}

const QUOTED = new URL('../../../fixtures/quotes/', import.meta.url);
const groundOf = (name: string, article: Article, good?: Answer): Ground => {
  const numbered = numberArticle(article, findQuotes(article));
  return { name, numbered, good: good ?? copyingAnswer(numbered) };
};

function quotedArticle(file: string): Article {
  const { paragraphs, language } = JSON.parse(readFileSync(new URL(file, QUOTED), 'utf8'));
  return articleOf(file, paragraphs.join('\n\n'), language);
}

function articleOf(file: string, text: string, language: string): Article {
  const sha256 = file.padEnd(64, '0');
  return { ...analyzeText(text, language, {}), key: file, sha256, mediaType: 'text/plain' };
}

/** Our samples with an answer written for them, and articles in nine languages with answers that copy their sentences. */
async function groundsOf(): Promise<Ground[]> {
  const written = ['harbour', 'musee', 'most', 'storm-in-two-blocks'].map(async (name) => {
    const file = `test/fixtures/model-answers/good-${name}.json`;
    const { article, outputs } = JSON.parse(readFileSync(file, 'utf8'));
    const text = outputs[0].content.map((block: { text: string }) => block.text).join('');
    return groundOf(name, await articleFrom(`samples/${article}`), JSON.parse(text));
  });
  const files = readdirSync(QUOTED).filter((file) => file.endsWith('.json'));
  // The samples among them stand above, each with an answer written for it.
  const further = QUOTED_ARTICLES.slice(SAMPLES).map(({ language, text }, i) =>
    articleOf(`quoted-${i}`, text, language),
  );
  return [
    ...(await Promise.all(written)),
    ...files.map((file) => groundOf(file, quotedArticle(file))),
    // Those that hold nothing but quotations give no lines to copy.
    ...further.map((article) => groundOf(article.key, article)).filter(({ good }) => good.keyFacts.length > 2),
  ];
}

let grounds: Ground[] = [];
let plants: (Plant & Ground)[] = [];
beforeAll(async () => {
  grounds = await groundsOf();
  plants = grounds.flatMap((ground) => {
    const lines = [ground.good.headline, ...ground.good.summary, ...ground.good.keyFacts];
    return plantsIn(ground.numbered, lines).map((plant) => ({ ...plant, ...ground }));
  });
});

const judged = ({ numbered }: Ground, line: Plant['line']) => judgeLine(proofsOf(numbered), line, LONGEST_LINE);
const linesOf = (brief: Brief): string[] => [
  brief.headline,
  ...brief.summary,
  ...brief.keyFacts.map(({ text }) => text),
];

/** The same number of each kind, spread evenly over the articles. */
const evenly = <T>(all: readonly T[], count: number): T[] =>
  all.filter((_, i) => Math.floor((i * count) / all.length) !== Math.floor(((i - 1) * count) / all.length));

/** The good answer with a false line in its summary or its facts, and with every speaker replaced by somebody else. */
function lyingAnswer({ good, numbered, line }: Plant & Ground, at: number): Answer {
  const speakers = numbered.quotes.map((_, i) => ({
    quote: i + 1,
    person: ((i + at) % Math.max(1, numbered.people.length)) + 1,
    sentence: line.sentences[0] ?? 1,
  }));
  return at % 2 === 0
    ? { ...good, speakers, keyFacts: good.keyFacts.with(at % good.keyFacts.length, line) }
    : { ...good, speakers, summary: good.summary.with(at % good.summary.length, line) };
}

describe('a lie planted into a good answer', () => {
  it('reaches no brief, in 200 answers with a wrong name, number, quotation or speaker each', async () => {
    const chosen = [...Map.groupBy(plants, ({ kind }) => kind).values()].flatMap((of) => evenly(of, OF_EACH_KIND));
    expect(chosen).toHaveLength(4 * OF_EACH_KIND);
    const reached: string[] = [];
    for (const [at, plant] of chosen.entries()) {
      const { article, quotes } = plant.numbered;
      const { brief } = await briefByModel(article, [ended(lyingAnswer(plant, at))]);
      expect(brief.provenance.engine).toBe('bedrock');
      if (linesOf(brief).some((line) => line.includes(plant.line.text))) reached.push(plant.line.text);
      const found = quotes.map(({ speaker }) => speaker?.name);
      for (const [i, quote] of brief.quotes.entries())
        if (found[i] !== undefined && quote.speaker?.name !== found[i]) reached.push(`${plant.name}: ${quote.text}`);
    }
    expect(reached).toEqual([]);
  });

  it('is found wherever it is planted, and whatever sentences it points at', () => {
    const kinds = Map.groupBy(plants, ({ kind }) => kind);
    expect([...kinds].every(([, of]) => of.length > OF_EACH_KIND)).toBe(true);
    const passed = plants.filter((plant) => judged(plant, plant.line).ok);
    expect(passed.map(({ name, how, line }) => `${name}, ${how}: ${line.text}`)).toEqual([]);
  });
});

describe('the truth', () => {
  it('passes the same judges: every line of the good answers', () => {
    const dropped = grounds.flatMap((ground) =>
      [ground.good.headline, ...ground.good.summary, ...ground.good.keyFacts].filter(
        (line) => !judged(ground, line).ok,
      ),
    );
    expect(dropped).toEqual([]);
  });

  it('passes as a quotation if one sentence shows it with its speaker, in two cases of three', () => {
    const sayings = grounds.flatMap((ground) => trueSayingsOf(ground.numbered).map((line) => judged(ground, line).ok));
    expect(sayings.filter(Boolean).length / sayings.length).toBeGreaterThan(0.6);
  });
});
