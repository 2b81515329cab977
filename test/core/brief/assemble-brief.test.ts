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

  it('is that people are known by given names only where no titles are known, if none are listed', () => {
    const text = 'Talous kasvoi viime vuonna kaksi prosenttia. Kasvu oli nopeampaa kuin odotettiin.';
    const said = 'It knows people in Finnish by common given names only, and found none.';
    expect(disclosureOf(articleOfParagraphs([text], 'fi'))).toContain(said);
    const named = `${text} Ministeri Riikka Lahti oli tyytyväinen.`;
    expect(disclosureOf(articleOfParagraphs([named], 'fi'))).not.toContain('given names');
  });

  it.each([
    ['ar', 'Arabic', 'قالت الوزيرة نورا القاسم إن الجسر سيفتح في مايو. كلف الجسر 12 مليون درهم هذا العام.'],
    ['zh', 'Chinese (Simplified)', '市长陈立23日表示，大桥将于五月通车。大桥今年耗资一千二百万元。'],
    ['ja', 'Japanese', '田中市長は、橋が五月に開通すると述べた。橋には今年千二百万円かかった。'],
    ['hi', 'Hindi', 'महापौर नीरा वर्मा ने कहा कि पुल मई में खुलेगा। पुल पर इस साल बारह करोड़ रुपये खर्च हुए।'],
    ['ko', 'Korean', '이수진 시장은 다리가 5월에 열린다고 말했다. 올해 다리에 1200만 원이 들었다.'],
    ['fa', 'Persian', 'شهردار نورا کریمی گفت که پل در ماه مه باز می‌شود. این پل امسال دوازده میلیون هزینه داشت.'],
    ['he', 'Hebrew', 'ראשת העיר נועה ברק אמרה שהגשר ייפתח במאי. הגשר עלה השנה שנים עשר מיליון.'],
  ])('is that nobody is listed where no capital shows a name: %s', (language, name, text) => {
    expect(disclosureOf(articleOfParagraphs([text], language))).toContain(
      `Nothing shows Wirebrief where a name begins and ends in ${name}, so no people, organizations or places are listed.`,
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
