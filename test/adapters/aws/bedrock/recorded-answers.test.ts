import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseBrief } from '../../../../functions/core/brief/parse-brief.ts';
import type { Model } from '../../../../functions/core/model/ask/models.ts';
import { renderHtml } from '../../../../functions/core/render/render-html.ts';
import { renderJson } from '../../../../functions/core/render/render-json.ts';
import { renderMarkdown } from '../../../../functions/core/render/render-markdown.ts';
import { articleFrom, briefByModel, converseOutput, modelNamed, type Output } from '../../../fakes/model-answers.ts';

interface Recorded {
  readonly kind: string;
  readonly article: string;
  readonly answers: Model['answers'];
  readonly outputs: readonly Output[];
  readonly expect: {
    readonly engine: 'bedrock' | 'built-in';
    readonly asked: number;
    readonly dropped?: number;
    readonly fallback?: string;
  };
  readonly false?: readonly string[];
}

const FOLDER = new URL('../../../fixtures/model-answers/', import.meta.url);
const RECORDED = readdirSync(FOLDER)
  .filter((file) => file.endsWith('.json'))
  .map((file): [string, Recorded] => [file, JSON.parse(readFileSync(new URL(file, FOLDER), 'utf8'))]);

describe('the recorded answers', () => {
  it('are at least twenty, of every kind', () => {
    const kinds = Map.groupBy(RECORDED, ([, { kind }]) => kind);
    expect(RECORDED.length).toBeGreaterThanOrEqual(20);
    expect([...kinds.keys()].sort()).toEqual(['empty', 'good', 'hallucinating', 'off-format', 'refused', 'truncated']);
    expect([...kinds.values()].every((of) => of.length >= 4)).toBe(true);
  });

  it.each(RECORDED)('%s end in a complete brief that says who wrote it', async (_, recorded) => {
    const article = await articleFrom(`samples/${recorded.article}`);
    const model = modelNamed('vendor.writer-1', recorded.answers);
    const { brief, asked } = await briefByModel(article, recorded.outputs.map(converseOutput), model);
    const { provenance, checks } = brief;
    expect(parseBrief(renderJson(brief))).toEqual(brief);
    expect([brief.summary.length >= 2, brief.keyFacts.length >= 2, brief.quotes.length > 0]).toEqual([
      true,
      true,
      true,
    ]);
    expect([provenance.engine.split('/')[0], asked]).toEqual([recorded.expect.engine, recorded.expect.asked]);
    expect(provenance.fallbackFrom ?? '').toContain(recorded.expect.fallback ?? '');
    expect(provenance.fallbackFrom === undefined).toBe(recorded.expect.fallback === undefined);
    expect(provenance.usage.inputTokens).toBe(asked * 1_000);
    expect((checks.lines?.rejected ?? 0) + (checks.lines ? checks.facts.rejected : 0)).toBe(
      recorded.expect.dropped ?? 0,
    );
    const { disclosure: _disclosure, fallbackFrom: _why, ...told } = provenance;
    const files = [
      renderJson({ ...brief, provenance: { ...told, disclosure: '' } }),
      renderMarkdown(brief),
      renderHtml(brief),
    ].join('\n');
    for (const words of recorded.false ?? []) expect(files).not.toContain(words);
  });
});
