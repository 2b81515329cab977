import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { regenerate } from '../../../cli/commands/regenerate.ts';
import { openStack } from '../../../cli/stack/stack.ts';
import { BUILT_IN_ENGINE } from '../../../functions/core/brief/write-summary.ts';
import { briefFingerprint } from '../../../functions/core/manifest/fingerprint.ts';
import { briefFolder } from '../../../functions/core/manifest/paths.ts';
import { renderJson } from '../../../functions/core/render/render-json.ts';
import { sha256 } from '../../../functions/core/text/sha256.ts';
import { DONE, FakeTerminal, type LocalStack, manifestOf, SETTINGS, startLocalStack } from '../../fakes/local-stack.ts';
import { translatableBrief } from '../../fakes/translatable-brief.ts';

const STORY =
  'The council of Norvale voted on Tuesday to open the harbour to 42 fishing boats. The first boats will arrive in May.';
const asked = (key: string) => ({ source: 'wirebrief', 'detail-type': 'Object Created', detail: { object: { key } } });

let local: LocalStack;
let at: FakeTerminal;
beforeAll(async () => {
  local = await startLocalStack(vi.stubEnv);
});
beforeEach(() => {
  at = new FakeTerminal(new Date().toISOString());
});
afterEach(() => {
  local.settings = SETTINGS;
});
afterAll(async () => {
  await local.stop();
  vi.unstubAllEnvs();
});

/** An article that is finished as this version would finish it, by the engine named. */
async function putFinished(key: string, other: object = {}, summarizer = BUILT_IN_ENGINE): Promise<void> {
  const shape = { sha256: sha256(new TextEncoder().encode(STORY)), articleKey: key, summarizer };
  const fingerprint = briefFingerprint({ ...shape, sourceLanguage: undefined, contentType: 'text/plain' });
  await local.putArticle(key, STORY);
  await local.putBriefFile(`${briefFolder(key)}/brief.json`, renderJson(translatableBrief()));
  await local.putManifest(manifestOf(key, { sha256: shape.sha256, fingerprint, ...other }));
}

const regenerated = async (prefix: string, flags: { all?: boolean } = {}): Promise<[number, unknown[]]> => {
  const code = await regenerate(await openStack({ stack: 'Wirebrief' }), prefix, flags, at);
  return [code, await local.takeRequests()];
};

describe('wirebrief regenerate', () => {
  it('leaves alone what would come out the same', async () => {
    await putFinished('articles/a/same.txt');
    expect(await regenerated('a/')).toEqual([0, []]);
    expect(at.out).toEqual(['Nothing is stale: 1 finished article looked at.']);
  });

  it('asks for briefs of another engine, once', async () => {
    await putFinished('articles/b/old.txt', {}, 'built-in/1');
    await putFinished('articles/b/same.txt');
    expect(await regenerated('b/')).toEqual([0, [asked('articles/b/old.txt')]]);
    expect(at.out[0]).toBe('  articles/b/old.txt: another engine');
    expect(await regenerated('b/')).toEqual([0, []]);
    expect(at.said.at(-1)).toBe('1 article asked for before, whose turn has not come: not asked for again');
  });

  it('asks for what was written by another prompt or model, and keeps an engine the article wishes for', async () => {
    const model = {
      id: 'vendor.model-1',
      answers: 'tool',
      contextTokens: 100_000,
      inputUsdPerMillionTokens: 1,
      outputUsdPerMillionTokens: 5,
      pricesOf: '2026-11-01',
      regions: [],
    };
    local.settings = { ...SETTINGS, engine: 'bedrock', models: [model] };
    await putFinished('articles/c/built-in.txt');
    await putFinished('articles/c/wished.txt');
    await local.putArticle('articles/c/wished.txt', STORY, { engine: 'built-in' });
    expect(await regenerated('c/')).toEqual([0, [asked('articles/c/built-in.txt')]]);
    expect(at.out[0]).toBe('  articles/c/built-in.txt: another engine, prompt or model');
    expect(at.out[1]).toMatch(
      /^1 article, at most \$\d\.\d{4}: \d+ characters to translate, [\d,]+ tokens of a model\.$/u,
    );
  });

  it('asks for languages of another formality, glossary or translator, and names them', async () => {
    await putFinished('articles/d/terms.txt', {
      languages: { en: DONE, es: { ...DONE, fingerprint: 'of other terms' } },
    });
    const formal = { formality: { es: 'formal' }, languages: { en: DONE, es: { ...DONE, fingerprint: 'formal' } } };
    await putFinished('articles/d/tone.txt', formal);
    expect(await regenerated('d/')).toEqual([0, [asked('articles/d/terms.txt'), asked('articles/d/tone.txt')]]);
    expect(at.out.slice(0, 2)).toEqual([
      '  articles/d/terms.txt: es: another glossary or translator',
      '  articles/d/tone.txt: es: another formality',
    ]);
  });

  it('says where it cannot tell, and asks for those only with --all', async () => {
    await putFinished('articles/e/old.txt', { sha256: undefined });
    expect(await regenerated('e/')).toEqual([0, []]);
    expect(at.said[0]).toBe(
      'Of 1 article it cannot be told (articles/e/old.txt: its manifest does not name the bytes it was made from); --all asks for them too',
    );
    local.settings = { ...SETTINGS, engine: 'bedrock', prompt: 'brief/v99' };
    expect(await regenerated('e/', { all: true })).toEqual([0, [asked('articles/e/old.txt')]]);
    expect(at.out.at(-3)).toBe(
      "  articles/e/old.txt: cannot be told: this version does not have the stack's prompt or its models",
    );
  });

  it('leaves alone what is not finished', async () => {
    await putFinished(
      'articles/f/busy.txt',
      { languages: { en: DONE, es: { ...DONE, state: 'waiting' } } },
      'built-in/1',
    );
    expect(await regenerated('f/')).toEqual([0, []]);
  });
});
