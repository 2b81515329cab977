import { describe, expect, it } from 'vitest';
import { readCsv } from '../../../functions/adapters/local/glossary-folder.ts';
import type { TranslationRequest, TranslationResponse } from '../../../functions/core/ports.ts';
import { parseGlossary } from '../../../functions/core/translation/send/parse-glossary.ts';
import { translateBrief } from '../../../functions/steps/translation/translate-lines.ts';
import { FakeTranslator } from '../../fakes/fake-translator.ts';
import { translatableBrief } from '../../fakes/translatable-brief.ts';

const content = 'en,es\nNorvale,Norvale\nplan,proyecto\ndecision,fallo\n';
const glossary = parseGlossary({ file: 'town.csv', content, rows: readCsv('town.csv', content) });

async function made(translator: FakeTranslator, brief = translatableBrief()) {
  const outcome = await translateBrief(brief, 'es', { translator, glossary });
  if (!outcome.ok) throw new Error(outcome.failure.message);
  return outcome.value;
}

/** A translator that reports applied terms, and replaces one of them. */
class WithTerms extends FakeTranslator {
  override async translate(request: TranslationRequest): Promise<TranslationResponse> {
    const { text } = await super.translate(request);
    const appliedTerms = [{ source: 'plan', target: 'proyecto' }];
    return { text: text.replaceAll('plano', 'proyecto'), appliedTerms };
  }
}

describe('a glossary', () => {
  it('is named to the translator; the brief lists the terms it has, and each line that lacks one is marked', async () => {
    const translator = new WithTerms();
    const { brief, requests } = await made(translator);
    expect(requests).toBe(1);
    expect(translator.requests[0]?.terminology).toBe(glossary.terminology);
    expect(translator.requests[0]?.text).toContain('<span translate="no">Norvale</span>');
    expect(brief.provenance.glossary).toEqual({
      name: 'town',
      sha256: glossary.sha256,
      applied: [
        { source: 'Norvale', target: 'Norvale' },
        { source: 'plan', target: 'proyecto' },
      ],
      reported: [{ source: 'plan', target: 'proyecto' }],
    });
    expect(brief.checks.translation).toEqual({
      verdict: 'review',
      issues: [{ line: 'summary.3', problem: 'glossary: ‘decision’ should read ‘fallo’' }],
    });
  });

  it('is applied by us for a translator that stores no terms', async () => {
    const translator = new FakeTranslator({ readsMarkup: false });
    const { brief } = await made(translator);
    expect(translator.requests[0]?.text).not.toMatch(/Norvale|decision/u);
    expect(brief.summary[2]).toBe('Mayor Ilsa Brandt calledo theo fallo overdueo.');
    expect(brief.checks.translation).toEqual({ verdict: 'pass', issues: [] });
  });

  it('of other languages changes nothing', async () => {
    const translator = new FakeTranslator();
    const outcome = await translateBrief(translatableBrief(), 'fr', { translator, glossary });
    expect(outcome.ok && outcome.value.brief.provenance.glossary).toBeUndefined();
    expect(translator.requests[0]).not.toHaveProperty('terminology');
  });
});

/** A translator that also translates what it should leave alone. */
class Careless extends FakeTranslator {
  override async translate(request: TranslationRequest): Promise<TranslationResponse> {
    this.requests.push(request);
    const text = request.text.replaceAll(/<span translate="no">[^<]*<\/span>/gu, 'DNT_4F2');
    return { text: text.replaceAll(/\b(?:the|by|to)\b/gu, 'o') };
  }
}

describe('a protected stretch', () => {
  const headline = 'Council of Norvale asks @norvale_desk to see the plan at https://norvale.example/plan';

  it('comes back unchanged', async () => {
    const { brief, requests } = await made(new FakeTranslator(), translatableBrief({ headline }));
    expect(requests).toBe(1);
    expect(brief.headline).toContain('@norvale_desk');
    expect(brief.headline).toContain('https://norvale.example/plan');
  });

  it('that did not come back is sent again alone, without protection, and leaves no residue', async () => {
    const translator = new Careless();
    const outcome = await translateBrief(translatableBrief({ headline }), 'es', { translator });
    if (!outcome.ok) throw new Error(outcome.failure.message);
    expect(outcome.value.brief.headline).toContain('@norvale_desk');
    expect(JSON.stringify(outcome.value.brief)).not.toContain('DNT_');
    expect(translator.requests.slice(1).map(({ text }) => text)).toContain(headline);
  });

  it('adds no cost to an ordinary brief', async () => {
    const translator = new FakeTranslator();
    await translateBrief(translatableBrief(), 'es', { translator });
    expect(translator.requests[0]?.text).not.toContain('<span');
  });
});

describe('a name', () => {
  it('of a person marks a line for review if the line has lost it', async () => {
    class Forgetful extends FakeTranslator {
      override async translate(request: TranslationRequest): Promise<TranslationResponse> {
        const { text } = await super.translate(request);
        return { text: text.replaceAll('Ilsa Brandt', 'Marca') };
      }
    }
    const outcome = await translateBrief(translatableBrief(), 'es', { translator: new Forgetful() });
    expect(outcome.ok && outcome.value.brief.checks.translation).toEqual({
      verdict: 'review',
      issues: [{ line: 'summary.3', problem: 'The name Ilsa Brandt is missing, or written otherwise than elsewhere.' }],
    });
  });

  it('does not make a translation into an unknown language pass', async () => {
    const outcome = await translateBrief(translatableBrief(), 'eu', { translator: new FakeTranslator() });
    expect(outcome.ok && outcome.value.brief.checks.translation).toEqual({ verdict: 'not-checked', issues: [] });
  });
});
