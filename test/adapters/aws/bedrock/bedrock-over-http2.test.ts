import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { BedrockSummarizer } from '../../../../functions/adapters/aws/bedrock/bedrock-summarizer.ts';
import { bedrockClient } from '../../../../functions/adapters/aws/clients.ts';
import { loadPrompt } from '../../../../functions/runtime/prompts.ts';
import { type LocalBedrock, startLocalBedrock } from '../../../fakes/local-bedrock.ts';
import { articleFrom, converseOutput, modelNamed } from '../../../fakes/model-answers.ts';

let bedrock: LocalBedrock;
beforeAll(async () => {
  bedrock = await startLocalBedrock();
  vi.stubEnv('AWS_ENDPOINT_URL_BEDROCK_RUNTIME', bedrock.endpoint);
  vi.stubEnv('AWS_REGION', 'eu-west-1');
  vi.stubEnv('AWS_ACCESS_KEY_ID', 'local');
  vi.stubEnv('AWS_SECRET_ACCESS_KEY', 'local');
});
beforeEach(() => {
  bedrock.received.length = 0;
});
afterAll(async () => {
  await bedrock.stop();
  vi.unstubAllEnvs();
});

const recorded = (name: string) =>
  JSON.parse(readFileSync(`test/fixtures/model-answers/${name}.json`, 'utf8')).outputs.map(converseOutput);
const failing = (error: string, status: number, message?: string) =>
  message === undefined ? { error, status } : { error, status, message };

async function brief(models = [modelNamed('eu.vendor.writer-2')], timeLimitMs = 30_000) {
  const prompt = loadPrompt('prompts', 'brief/v1');
  const one = new BedrockSummarizer({ client: bedrockClient(), models, prompt, timeLimitMs });
  const made = await one.summarize(await articleFrom('samples/storm.html'));
  if (!made.ok) throw new Error(made.failure.message);
  return made.value;
}

describe('Amazon Bedrock over HTTP/2', () => {
  it('gets the request that its client writes, and its answer becomes a brief', async () => {
    bedrock.gives(...recorded('good-storm-after-thinking'));
    const { content, model, usage } = await brief();
    expect(content.headline).toBe('Storm cuts power to 12,000 homes on the island of Skerra');
    expect([model, usage.inputTokens]).toEqual(['eu.vendor.writer-2', 1_000]);
    const [{ path, body } = { path: '', body: {} }] = bedrock.received;
    expect(path).toBe('/model/eu.vendor.writer-2/converse');
    expect(Object.keys(body).sort()).toEqual(['inferenceConfig', 'messages', 'outputConfig', 'system']);
    expect(body['inferenceConfig']).toEqual({ maxTokens: expect.any(Number), temperature: 0 });
    expect(body['outputConfig']).toMatchObject({
      textFormat: { type: 'json_schema', structure: { jsonSchema: { name: 'brief' } } },
    });
  });

  it('is asked for a tool call if it does not support the schema', async () => {
    const unknown = failing('ValidationException', 400, 'output_config.format: Extra inputs are not permitted');
    bedrock.gives(unknown, ...recorded('truncated-tool-input-half').slice(1));
    expect((await brief()).engine).toBe('bedrock');
    const { body = {} } = bedrock.received[1] ?? {};
    expect(body['toolConfig']).toMatchObject({
      tools: [{ toolSpec: { name: 'write_brief', inputSchema: { json: { type: 'object' } } } }],
      toolChoice: { tool: { name: 'write_brief' } },
    });
  });

  it.each([
    ['ThrottlingException', 429],
    ['InternalServerException', 500],
    ['ServiceUnavailableException', 503],
    ['ModelTimeoutException', 408],
  ])('is asked again after %s, by the adapter and not by its client', async (name, status) => {
    bedrock.gives(failing(name, status), ...recorded('good-storm-in-two-blocks'));
    expect((await brief()).engine).toBe('bedrock');
    expect(bedrock.received).toHaveLength(2);
  });

  it.each([
    ['AccessDeniedException', 403, 'access to it is denied'],
    ['ResourceNotFoundException', 404, 'was retired'],
    ['ValidationException', 400, 'did not take the request'],
  ])('is asked once with %s, and the built-in engine’s brief says why', async (name, status, why) => {
    bedrock.gives(failing(name, status));
    expect((await brief()).fallbackFrom).toContain(why);
    expect(bedrock.received).toHaveLength(1);
  });

  it('that is silent is given up in time for the next model and for the brief', async () => {
    bedrock.gives('silence');
    const started = performance.now();
    const { fallbackFrom, content } = await brief([modelNamed('first'), modelNamed('second')], 2_400);
    expect(fallbackFrom).toMatch(/^first: it gave no answer in its time .*; second: it gave no answer in its time /u);
    expect(bedrock.received.map(({ path }) => path)).toEqual(['/model/first/converse', '/model/second/converse']);
    expect(content.summary).toHaveLength(3);
    expect(performance.now() - started).toBeLessThan(6_000);
  });
});
