import { describe, expect, it } from 'vitest';
import { analyzeText } from '../../../functions/core/article/analyze-text.ts';
import type { Article } from '../../../functions/core/article/article.ts';
import { assembleBrief } from '../../../functions/core/brief/assemble-brief.ts';
import { writeSummary } from '../../../functions/core/brief/write-summary.ts';
import { findQuotes } from '../../../functions/core/quotes/find-quotes.ts';
import { articleOfParagraphs } from './an-article.ts';

function disclosureOf(article: Article): string {
  const written = writeSummary(article, findQuotes(analyzeText(article.text, article.language)));
  if (!written.ok) throw new Error(written.failure.message);
  return assembleBrief(article, written.value, { fingerprint: 'f', createdAt: '2026-11-27T00:00:00Z' }).provenance
    .disclosure;
}

describe('what a brief says of itself', () => {
  it.each([
    [
      'fi',
      'Finnish',
      'Talous kasvoi viime vuonna kaksi prosenttia. ”Tämä on hyvä uutinen”, sanoi ministeri Ville Ranta.',
    ],
    ['hu', 'Hungarian', 'A gazdaság tavaly két százalékkal nőtt. „Ez jó hír mindenkinek” – mondta Kis Vera miniszter.'],
  ])('is that quotes have no speakers where no verb of speech is known: %s', (language, name, text) => {
    const disclosure = disclosureOf(articleOfParagraphs([text], language));
    expect(disclosure).toContain(
      `Wirebrief does not know how ${name} says who speaks, so quotes stand without speakers.`,
    );
  });

  it('is that no people are listed because it does not know them, only where none are', () => {
    const text = 'Talous kasvoi viime vuonna kaksi prosenttia. Kasvu oli nopeampaa kuin odotettiin.';
    expect(disclosureOf(articleOfParagraphs([text], 'fi'))).toContain(
      'Nor does it know how people are named in it, so none are listed.',
    );
  });

  it('is that speakers are not named where too many were wrong: in Arabic', () => {
    const text = 'قالت الوزيرة نورا القاسم: "سيفتح الجسر في مايو أمام الجميع". كلف الجسر 12 مليون درهم هذا العام.';
    expect(disclosureOf(articleOfParagraphs([text], 'ar'))).toContain(
      'Speakers are not named in Arabic: too many were wrong when they were counted.',
    );
  });

  it.each(['en', 'de', 'ru', 'it', 'pt-BR'])(
    'is nothing about speakers in a language that has them: %s',
    (language) => {
      const text = 'The town of Velden opened a new bridge on 4 May 2024. It cost 12.5 million euros.';
      expect(disclosureOf(articleOfParagraphs([text], language))).not.toContain('speak');
    },
  );
});
