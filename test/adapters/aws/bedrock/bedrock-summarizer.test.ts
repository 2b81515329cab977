import { BedrockRuntimeClient, ConverseCommand, type ConverseCommandOutput } from '@aws-sdk/client-bedrock-runtime';
import { mockClient } from 'aws-sdk-client-mock';
import { beforeEach, describe, expect, it } from 'vitest';
import { BedrockSummarizer } from '../../../../functions/adapters/aws/bedrock/bedrock-summarizer.ts';
import { analyzeText } from '../../../../functions/core/article/analyze-text.ts';
import type { Article } from '../../../../functions/core/article/article.ts';
import { assembleBrief } from '../../../../functions/core/brief/assemble-brief.ts';
import { parseBrief } from '../../../../functions/core/brief/parse-brief.ts';
import type { Model } from '../../../../functions/core/model/ask/models.ts';
import { renderJson } from '../../../../functions/core/render/render-json.ts';
import { loadPrompt } from '../../../../functions/runtime/prompts.ts';
import { daySpend, openBudget, paidFor } from '../../../../functions/steps/spend/ledger.ts';
import { MemoryBriefStore } from '../../../fakes/memory-brief-store.ts';
import { modelNamed } from '../../../fakes/model-answers.ts';

const TEXT = `The council of Norvale voted on Tuesday to open the harbour to 42 fishing boats for 1.5 million crowns a year.

“This is a fair price, and we will pay it every quarter,” said Ada Lund, the mayor of Norvale. The first boats will arrive in May.

“Nobody asked the fishermen about the new quay,” said Tom Rhee, who owns two boats. The old quay fell into the sea three years ago.`;

const article: Article = {
  ...analyzeText(TEXT, 'en', {}),
  key: 'articles/a.txt',
  sha256: 'ab',
  mediaType: 'text/plain',
};

const GOOD = {
  headline: { text: 'Norvale council opens its harbour to 42 fishing boats', sentences: [1] },
  summary: [
    { text: 'The council of Norvale voted to open the harbour to 42 fishing boats.', sentences: [1] },
    { text: 'The first boats will arrive in May.', sentences: [3] },
    { text: 'The old quay fell into the sea three years ago.', sentences: [5] },
  ],
  keyFacts: [{ text: 'The boats pay 1.5 million crowns a year.', sentences: [1] }],
  importantQuotes: [1],
  speakers: [],
};

const client = new BedrockRuntimeClient({ region: 'eu-west-1' });
const service = mockClient(client);
beforeEach(() => {
  service.reset();
});

/** A summarizer whose clock moves only during its own pauses. */
function summarizer(models: readonly Model[] = [modelNamed('first'), modelNamed('second')], timeLimitMs = 10_000) {
  let clock = 0;
  const pauses: number[] = [];
  const timing = {
    now: () => clock,
    wait: async (ms: number) => {
      pauses.push(ms);
      clock += ms;
    },
  };
  const prompt = loadPrompt('prompts', 'brief/v1');
  return { pauses, summarizer: new BedrockSummarizer({ client, models, prompt, timeLimitMs, timing }) };
}

const reply = (given: unknown, stopReason = 'end_turn'): ConverseCommandOutput =>
  ({
    output: {
      message: { role: 'assistant', content: [{ text: typeof given === 'string' ? given : JSON.stringify(given) }] },
    },
    stopReason,
    usage: { inputTokens: 1_000, outputTokens: 200, totalTokens: 1_200 },
  }) as ConverseCommandOutput; // the service's metrics and metadata play no part

const refusal = (name: string, message = 'as the service words it') =>
  Object.assign(new Error(message), { name, $metadata: { httpStatusCode: 400 } });

const asked = () => service.commandCalls(ConverseCommand).map(({ args }) => args[0].input);
const askedModels = () => asked().map(({ modelId }) => modelId);

async function briefBy(models?: readonly Model[], timeLimitMs?: number) {
  const made = await summarizer(models, timeLimitMs).summarizer.summarize(article);
  if (!made.ok) throw new Error(made.failure.message);
  const brief = assembleBrief(article, made.value, { fingerprint: 'f', createdAt: '2026-11-24T08:00:00Z' });
  expect(parseBrief(renderJson(brief))).toBeDefined();
  return brief;
}

describe('a good answer', () => {
  it('is a brief with model, prompt, tokens and dollars', async () => {
    service.on(ConverseCommand).resolves(reply(GOOD));
    const { headline, provenance } = await briefBy();
    expect(headline).toBe('Norvale council opens its harbour to 42 fishing boats');
    expect(provenance).toMatchObject({
      engine: 'bedrock',
      model: 'first',
      prompt: expect.stringMatching(/^brief\/v1 [0-9a-f]{64}$/u),
      usage: { inputTokens: 1_000, outputTokens: 200, estimatedUsd: 0.002 },
    });
    expect(provenance.fallbackFrom).toBeUndefined();
  });

  it('was requested with a schema, a temperature and a limit that follows the article', async () => {
    service.on(ConverseCommand).resolves(reply(GOOD));
    await briefBy();
    const [input] = asked();
    expect(input?.inferenceConfig?.temperature).toBe(0);
    expect(input?.inferenceConfig?.maxTokens).toBeGreaterThan(800);
    expect(input?.inferenceConfig?.maxTokens).toBeLessThanOrEqual(2_400);
    const schema = input?.outputConfig?.textFormat?.structure?.jsonSchema?.schema;
    expect(JSON.parse(schema ?? '').required).toEqual(Object.keys(GOOD));
    expect(input?.toolConfig).toBeUndefined();
  });

  it('may come as a tool call from models that are asked that way', async () => {
    const output = {
      message: { role: 'assistant', content: [{ toolUse: { name: 'write_brief', toolUseId: '1', input: GOOD } }] },
    };
    service.on(ConverseCommand).resolves({ ...reply(''), output, stopReason: 'tool_use' } as ConverseCommandOutput);
    expect((await briefBy([modelNamed('first', 'tool')])).provenance.engine).toBe('bedrock');
    expect(asked()[0]?.toolConfig?.toolChoice).toEqual({ tool: { name: 'write_brief' } });
  });
});

describe('a model that does not support the way it is asked', () => {
  it('is asked the other way, and from then on only that way', async () => {
    const unknown = refusal('ValidationException', 'output_config.format: Extra inputs are not permitted');
    service.on(ConverseCommand).rejectsOnce(unknown).resolves(reply(GOOD));
    const one = summarizer([modelNamed('first')]).summarizer;
    await one.summarize(article);
    await one.summarize(article);
    expect(asked().map(({ toolConfig }) => toolConfig !== undefined)).toEqual([false, true, true]);
  });

  it('is asked without a temperature if it refuses one', async () => {
    service
      .on(ConverseCommand)
      .rejectsOnce(refusal('ValidationException', '`temperature` is deprecated'))
      .resolves(reply(GOOD));
    expect((await briefBy([modelNamed('first')])).provenance.engine).toBe('bedrock');
    expect(asked().map(({ inferenceConfig }) => inferenceConfig?.temperature)).toEqual([0, undefined]);
  });
});

describe('an answer that breaks the schema', () => {
  it.each([
    ['empty', ''],
    ['prose', 'Here is your brief: the council voted.'],
    ['fenced', '```json\n{}\n```'],
    ['another shape', { headline: 'Norvale', summary: [] }],
    ['a typed quotation', { ...GOOD, quotes: ['We will never pay'] }],
  ])('is sent back once, with what is wrong: %s', async (_, given) => {
    service.on(ConverseCommand).resolvesOnce(reply(given)).resolves(reply(GOOD));
    const { provenance } = await briefBy([modelNamed('first')]);
    expect(provenance).toMatchObject({ engine: 'bedrock', usage: { inputTokens: 2_000, outputTokens: 400 } });
    const { messages = [] } = asked()[1] ?? {};
    expect(messages.at(-1)?.content?.[0]?.text).toContain('Your answer could not be used: it ');
    expect(messages.map(({ role }) => role)).toEqual(given === '' ? ['user'] : ['user', 'assistant', 'user']);
  });

  it('twice leads to the next model, and then to the built-in engine', async () => {
    service.on(ConverseCommand).resolves(reply('no JSON at all'));
    const { provenance, summary } = await briefBy();
    expect(askedModels()).toEqual(['first', 'first', 'second', 'second']);
    expect(provenance.engine).toMatch(/^built-in\//u);
    expect(provenance.fallbackFrom).toContain('second: it answered twice without a brief');
    expect(summary).toHaveLength(3);
  });
});

describe('a model that stops early', () => {
  it.each([
    ['guardrail_intervened', 'first: a guardrail stopped it'],
    ['content_filtered', 'first: its content filter stopped it'],
    ['model_context_window_exceeded', 'first: the article was too long for it'],
    ['a_reason_of_next_year', 'first: it stopped for a reason that is not known here'],
  ])('for the reason %s is not asked again, and the brief says why', async (stopReason, why) => {
    service.on(ConverseCommand).resolves(reply(GOOD, stopReason));
    const { provenance, quotes } = await briefBy([modelNamed('first')]);
    expect(provenance.fallbackFrom).toBe(why);
    expect(asked()).toHaveLength(1);
    expect(quotes).toHaveLength(2);
  });

  it.each([
    ['max_tokens', 'it was cut off: write shorter lines'],
    ['malformed_model_output', 'it was malformed'],
    ['malformed_tool_use', 'the tool was not called as its schema says'],
  ])(
    'for the reason %s is told so once, and its answer is used only if it then ends normally',
    async (stopReason, problem) => {
      service.on(ConverseCommand).resolvesOnce(reply(GOOD, stopReason)).resolves(reply(GOOD));
      expect((await briefBy([modelNamed('first')])).provenance.engine).toBe('bedrock');
      expect(asked()[1]?.messages?.at(-1)?.content?.[0]?.text).toContain(`Your answer could not be used: ${problem}.`);
      expect(asked()[1]?.inferenceConfig?.maxTokens).toBe(2_400);
      service.reset();
      service.on(ConverseCommand).resolves(reply(GOOD, stopReason));
      const { provenance } = await briefBy([modelNamed('first')]);
      expect(provenance.fallbackFrom).toBe(`first: it answered twice without a brief: ${problem}`);
    },
  );

  it.each(['end_turn', 'tool_use', 'stop_sequence'])(
    'with a whole answer (%s) has its answer used',
    async (stopReason) => {
      service.on(ConverseCommand).resolves(reply(GOOD, stopReason));
      expect((await briefBy([modelNamed('first')])).provenance.engine).toBe('bedrock');
    },
  );
});

describe('a model that does not answer', () => {
  it.each([
    ['AccessDeniedException', 'access to it is denied (AccessDeniedException)'],
    ['ResourceNotFoundException', 'it is not to be had in this region, or was retired (ResourceNotFoundException)'],
    ['ValidationException', 'it did not take the request (ValidationException)'],
    ['SomethingNewException', 'it did not take the request (SomethingNewException)'],
  ])('with %s is not asked again, and the next one is asked', async (name, why) => {
    service.on(ConverseCommand).rejectsOnce(refusal(name)).resolves(reply(GOOD));
    const { provenance } = await briefBy();
    expect([askedModels(), provenance.model, provenance.fallbackFrom]).toEqual([
      ['first', 'second'],
      'second',
      undefined,
    ]);
    service.reset();
    service.on(ConverseCommand).rejects(refusal(name));
    expect((await briefBy([modelNamed('first')])).provenance.fallbackFrom).toBe(`first: ${why}`);
  });

  it('because it was retired is reported as retired, whatever the error is called', async () => {
    service
      .on(ConverseCommand)
      .rejects(refusal('ValidationException', 'This model version has reached the end of life'));
    expect((await briefBy([modelNamed('first')])).provenance.fallbackFrom).toContain('was retired');
  });

  it.each([
    ['without credentials', Object.assign(new Error('no'), { name: 'CredentialsProviderError' })],
    ['on a broken line', Object.assign(new Error('no'), { name: 'Error', code: 'ECONNRESET' })],
    ['past its time', Object.assign(new Error('no'), { name: 'AbortError' })],
  ])('%s is not asked again, since only four errors are temporary', async (_, error) => {
    service.on(ConverseCommand).rejects(error);
    const { summarizer: one, pauses } = summarizer([modelNamed('first')]);
    await one.summarize(article);
    expect([asked().length, pauses]).toEqual([1, []]);
    service.reset();
    service.on(ConverseCommand).rejects(error);
    const { fallbackFrom } = (await briefBy([modelNamed('first')])).provenance;
    expect(fallbackFrom).toContain(error.name === 'AbortError' ? 'gave no answer in its time' : 'could not be reached');
  });

  it.each(['ThrottlingException', 'ModelTimeoutException', 'ServiceUnavailableException', 'InternalServerException'])(
    'for a while (%s) is asked again after a growing pause, as long as there is time',
    async (name) => {
      service.on(ConverseCommand).rejects(refusal(name));
      const { summarizer: one, pauses } = summarizer([modelNamed('first')], 4_000);
      const made = await one.summarize(article);
      expect(pauses).toEqual([500, 1_000]);
      expect(made.ok && made.value.fallbackFrom).toMatch(new RegExp(`^first: it .* time.* \\(${name}\\)$`, 'u'));
    },
  );

  it('leaves the next model an equal share of the time, and the built-in engine enough to write the brief', async () => {
    service.on(ConverseCommand).rejects(refusal('ThrottlingException'));
    const { summarizer: one, pauses } = summarizer([modelNamed('first'), modelNamed('second')], 10_000);
    const made = await one.summarize(article);
    expect(pauses).toEqual([500, 1_000, 2_000, 500, 1_000, 2_000]);
    expect(made.ok && made.value.failures).toHaveLength(2);
    expect(made.ok && made.value.content.summary).toHaveLength(3);
  });

  it('is not asked at all if there is no time', async () => {
    const made = await summarizer([modelNamed('first')], 500).summarizer.summarize(article);
    expect(made.ok && made.value.fallbackFrom).toBe('first: there was no time left to ask it');
    expect(asked()).toEqual([]);
  });

  it('but answers at the second try is named as the writer of the brief', async () => {
    service.on(ConverseCommand).rejectsOnce(refusal('ThrottlingException')).resolves(reply(GOOD));
    expect((await briefBy([modelNamed('first')])).provenance.model).toBe('first');
  });
});

describe('what a brief cost', () => {
  it('includes useless answers, each at the price of its model', async () => {
    service
      .on(ConverseCommand)
      .resolvesOnce(reply(GOOD, 'content_filtered'))
      .resolvesOnce(reply('no JSON'))
      .resolves(reply(GOOD));
    const { provenance } = await briefBy([
      modelNamed('first'),
      { ...modelNamed('second'), inputUsdPerMillionTokens: 10 },
    ]);
    expect(provenance.usage).toEqual({ inputTokens: 3_000, outputTokens: 600, estimatedUsd: 0.024 });
  });

  it('is also recorded, with the prompt, if the built-in engine wrote the brief', async () => {
    service.on(ConverseCommand).resolves(reply(GOOD, 'guardrail_intervened'));
    const { provenance } = await briefBy([modelNamed('first')]);
    expect(provenance).toMatchObject({
      engine: expect.stringMatching(/^built-in\//u),
      prompt: expect.stringMatching(/^brief\/v1 [0-9a-f]{64}$/u),
      usage: { inputTokens: 1_000, outputTokens: 200, estimatedUsd: 0.002 },
    });
  });
});

describe('a long article', () => {
  it('is briefed in parts that fit the model, merged by weight', async () => {
    service.on(ConverseCommand).resolves(reply(GOOD));
    const small = { ...modelNamed('small'), contextTokens: 8_000 + 2_400 + 60 };
    const { provenance, summary } = await briefBy([small]);
    expect(asked().length).toBeGreaterThan(1);
    expect(provenance.usage.inputTokens).toBe(1_000 * asked().length);
    expect(summary).toHaveLength(3);
  });
});

describe('the fingerprint of a model’s briefs', () => {
  it('follows engine, judges, prompt and models', () => {
    const identity = (models: readonly Model[]) => summarizer(models).summarizer.identity;
    expect(identity([modelNamed('a')])).not.toBe(identity([modelNamed('b')]));
    expect(identity([modelNamed('a')])).toMatch(/^bedrock built-in\/\d+ judges\/\d+ brief\/v1 [0-9a-f]{64} a$/u);
  });
});

describe('a budget for models', () => {
  const caps = (usd: number) => {
    const most = { characters: 1_000, tokens: 1_000_000, usd };
    return { article: most, day: most };
  };
  const now = () => new Date('2026-11-27T12:00:00Z');
  const spender = { articleKey: 'articles/a.txt', fingerprint: 'f', language: 'brief' };
  const within = (briefs: MemoryBriefStore, usd: number, models = [modelNamed('first'), modelNamed('second')]) =>
    summarizer(models).summarizer.summarize(article, { budget: openBudget({ briefs, now, caps: caps(usd) }, spender) });

  it('counts what the answers took in the end', async () => {
    const briefs = new MemoryBriefStore();
    service.on(ConverseCommand).resolvesOnce(reply('no JSON')).resolves(reply(GOOD));
    expect((await within(briefs, 1)).ok).toBe(true);
    const paid = { characters: 0, requests: 2, usd: 0.004, inputTokens: 2_000, outputTokens: 400 };
    expect(await paidFor(briefs, spender)).toEqual({ brief: paid });
    expect(await daySpend(briefs, '2026-11-27')).toEqual(paid);
  });

  it('that does not suffice stops before the call, and no other engine takes its place', async () => {
    const briefs = new MemoryBriefStore();
    service.on(ConverseCommand).resolves(reply(GOOD));
    await expect(within(briefs, 0.000_1)).rejects.toMatchObject({
      failure: { code: 'spend-capped', cap: 'maxArticleUsd' },
    });
    expect(asked()).toEqual([]);
  });

  it.each([
    [refusal('AccessDeniedException'), 0],
    [Object.assign(new Error('no'), { code: 'ECONNREFUSED' }), 0],
    [Object.assign(new Error('no'), { name: 'AbortError' }), 1],
  ])('counts a call that failed only where it may have been paid: %s', async (error, requests) => {
    const briefs = new MemoryBriefStore();
    service.on(ConverseCommand).rejects(error);
    expect((await within(briefs, 1, [modelNamed('first')])).ok).toBe(true);
    expect((await daySpend(briefs, '2026-11-27')).requests).toBe(requests);
  });
});
