import { describe, expect, it } from 'vitest';
import type { Article } from '../../functions/core/article/article.ts';
import type { Summarizer, Summary } from '../../functions/core/brief/summarizer.ts';
import { succeeded, WirebriefError } from '../../functions/core/errors.ts';
import { parsePrompt } from '../../functions/core/model/ask/prompt.ts';
import { ENVIRONMENT, readConfig } from '../../functions/runtime/config.ts';
import { countingEngines } from '../../functions/runtime/engines.ts';
import { describeError, metrics } from '../../functions/runtime/log.ts';
import { once } from '../../functions/runtime/middleware.ts';
import { loadPrompt } from '../../functions/runtime/prompts.ts';

const complete = {
  ARTICLES_BUCKET: 'articles',
  ARTICLES_QUEUE_URL: 'https://articles',
  BRIEFS_BUCKET: 'briefs',
  CAPS: '{"article":{"languages":30,"characters":2,"tokens":3,"usd":20},"day":{"characters":4,"tokens":5,"usd":6.5}}',
  ENGINE: 'built-in',
  EVENT_BUS_NAME: 'default',
  FORMALITY: 'formal,fr=none',
  LANGUAGES: 'es,pt-PT,zh',
  MAX_ARTICLE_BYTES: '1000000',
  MODELS: '[]',
  MODEL_TIME_LIMIT_MS: '60000',
  PROMPT: 'brief/v1',
  GLOSSARY_FOLDER: 'glossary',
  ON_ARTICLE_DELETED: 'keep',
  PIVOT: 'never',
  SUPERSEDED: 'mark',
  TRANSLATIONS_QUEUE_URL: 'https://queue',
};

describe('the configuration', () => {
  it('is read once, with numbers and lists in their own types', () => {
    const { PIVOT: _, GLOSSARY_FOLDER: __, ...own } = complete;
    expect(readConfig('summarize-article', complete)).toEqual({
      ...own,
      FORMALITY: new Map([
        ['*', 'formal'],
        ['fr', 'none'],
      ]),
      LANGUAGES: ['es', 'pt-PT', 'zh'],
      MAX_ARTICLE_BYTES: 1_000_000,
      MODELS: [],
      MODEL_TIME_LIMIT_MS: 60_000,
      CAPS: {
        article: { languages: 30, characters: 2, tokens: 3, usd: 20 },
        day: { characters: 4, tokens: 5, usd: 6.5 },
      },
    });
  });

  it('holds for each function what it needs and nothing else', () => {
    expect(readConfig('record-failure', complete)).toEqual({
      ARTICLES_QUEUE_URL: 'https://articles',
      BRIEFS_BUCKET: 'briefs',
      EVENT_BUS_NAME: 'default',
      SUPERSEDED: 'mark',
    });
  });

  it('reports everything that is missing or wrong together, and shows no value', () => {
    const wrong = {
      ...complete,
      BRIEFS_BUCKET: '',
      CAPS: '{"article":{}}',
      FORMALITY: 'x',
      LANGUAGES: undefined,
      MAX_ARTICLE_BYTES: 'secret-value',
    };
    expect(() => readConfig('summarize-article', wrong)).toThrow(
      'summarize-article has no usable value for BRIEFS_BUCKET, CAPS, FORMALITY, LANGUAGES, MAX_ARTICLE_BYTES',
    );
    expect(Object.keys(ENVIRONMENT)).toEqual([
      'summarize-article',
      'translate-brief',
      'record-failure',
      'release-parked',
      'check-models',
      'adopt-bucket',
    ]);
  });
});

describe('the log', () => {
  it('has the code, the message and the remedy of our errors', () => {
    const error = new WirebriefError('store-denied', 's3:GetObject answered AccessDenied', 'grant it', {
      articleKey: 'articles/a.txt',
      cause: new TypeError('hidden'),
    });
    expect(describeError(error)).toMatchObject({
      code: 'store-denied',
      message: 's3:GetObject answered AccessDenied',
      remedy: 'grant it',
      articleKey: 'articles/a.txt',
      cause: 'TypeError',
    });
  });

  it('never repeats the message of a foreign error, which may quote the article', () => {
    const quoting = (): unknown => {
      try {
        return JSON.parse('The minister said it was secret.');
      } catch (error) {
        return error;
      }
    };
    const told = JSON.stringify(describeError(quoting()));
    expect(told).toContain('SyntaxError');
    expect(told).not.toContain('minister');
    expect(JSON.stringify(describeError('The minister'))).not.toContain('minister');
  });
});

describe('once', () => {
  it('makes its value at the first call only, even if it is undefined', () => {
    let made = 0;
    const value = once(() => {
      made += 1;
    });
    value();
    value();
    expect(made).toBe(1);
  });
});

describe('engines', () => {
  const summarizer = (summary: Partial<Summary>): Summarizer => ({
    identity: 'x',
    summarize: async () => succeeded({ engine: 'x', usage: {}, ...summary } as Summary), // the content plays no part
  });

  it('count how often the built-in engine replaced a model, and log why', async () => {
    const { summarizer: counted, engines } = countingEngines(
      { bedrock: summarizer({ fallbackFrom: 'throttled', filledLines: ['headline'], usage: { inputTokens: 7 } }) },
      'bedrock',
    );
    await counted.summarize({ key: 'articles/a.txt' } as Article); // the rest of the article plays no part
    const stored = JSON.stringify(metrics.serializeMetrics());
    expect(stored).toContain('"ModelFallbacks":1');
    expect(stored).toContain('"FilledLines":1');
    expect(stored).toContain('"InputTokens":7');
    expect(Object.keys(engines)).toEqual(['bedrock']);
    metrics.clearMetrics();
  });

  it('that are chosen but not set up stop the function when it starts', () => {
    expect(() => countingEngines({ 'built-in': summarizer({}) }, 'bedrock')).toThrow(
      'the engine bedrock is chosen but not set up',
    );
  });
});

describe('prompts', () => {
  it('are loaded with limits, texts and a hash of both files', () => {
    const prompt = loadPrompt('prompts', 'brief/v1');
    expect(prompt).toMatchObject({ name: 'brief/v1', task: 'brief', version: 1, maxKeyFact: 240 });
    expect(prompt.sha256).toMatch(/^[0-9a-f]{64}$/u);
  });

  it('that do not exist are named', () => {
    expect(() => loadPrompt('prompts', 'brief/v99')).toThrow('the prompt file brief/v99.md cannot be read');
  });

  it('with wrong slots or limits are refused, with a list of everything that is wrong', () => {
    const files = {
      name: 'brief/v2',
      frontMatter: { task: 'brief' },
      body: '# system\n{{fence}} {{langage}}',
      schema: '{}',
      sha256: '',
    };
    expect(() => parsePrompt(files)).toThrow(
      /front matter: version.*system lacks \{\{language\}\}; system has \{\{langage\}\}; the part "# user" is missing; the part "# repair" is missing/u,
    );
  });
});
