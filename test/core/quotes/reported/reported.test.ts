import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyzeText } from '../../../../functions/core/article/analyze-text.ts';
import { readQuotes } from '../../../../functions/core/quotes/find-quotes.ts';

const reported = (text: string, language: string) =>
  readQuotes(analyzeText(text, language)).quotes.filter(({ kind }) => kind === 'indirect');
const read = (text: string, language: string) =>
  reported(text, language).map(({ text: words, speaker }) => [words, speaker?.name]);

describe('speech retold without marks', () => {
  it.each([
    ['en', 'Ada Lund told reporters in Holm that the pier would stay open.', 'the pier would stay open', 'Ada Lund'],
    ['de', 'Ada Lund sagte am Montag, der Damm sei sicher und dicht.', 'der Damm sei sicher und dicht', 'Ada Lund'],
    ['de', 'Der Fischer Tom Reed erklärte, dass er weiter fahren werde.', 'er weiter fahren werde', 'Tom Reed'],
    ['fr', 'Ada Lund a affirmé que le port resterait ouvert.', 'le port resterait ouvert', 'Ada Lund'],
    ['es', 'La alcaldesa Ada Lund dijo ayer que el puerto no cierra.', 'el puerto no cierra', 'Ada Lund'],
    ['ru', 'Ада Лунд сообщила, что порт останется открытым.', 'порт останется открытым', 'Ада Лунд'],
    ['ar', 'قال سامر حداد إن الميناء باق للجميع.', 'الميناء باق للجميع', 'سامر حداد'],
    ['ar', 'قال رئيس البلدية سامر حداد إن الجسر سيغلق.', 'الجسر سيغلق', 'سامر حداد'],
    ['ru', 'Мэр Иван Лосев заявил, что мост закроют.', 'мост закроют', 'Иван Лосев'],
    ['pt', 'O prefeito Davi Couto disse que a ponte vai fechar.', 'a ponte vai fechar', 'Davi Couto'],
    ['it', 'Il sindaco Carlo Renzi ha detto che il ponte chiuderà.', 'il ponte chiuderà', 'Carlo Renzi'],
    ['zh', '外交部发言人柯宁表示，双方将继续对话。', '双方将继续对话', '柯宁'],
  ])('is the clause, not the sentence (%s)', (language, text, words, speaker) => {
    expect(read(text, language)).toEqual([[words, speaker]]);
  });

  it.each([
    ['Ada Lund told Tom Berg the ship would sail.', 'the ship would sail'],
    ['Ada Lund told the harbour board the ship of the town was sold.', 'the ship of the town was sold'],
    ['Ada Lund told the board she would not resign.', 'she would not resign'],
    ['Ada Lund told the council that dredging would cost more.', 'dredging would cost more'],
  ])('begins behind the one who is told it (%s)', (text, words) => {
    expect(read(text, 'en')).toEqual([[words, 'Ada Lund']]);
  });

  it.each([
    ['Ada Lund said that the pier was closed, according to the mayor.', 'the pier was closed'],
    ['Ada Lund said that the pier was closed, adding that it was old.', 'the pier was closed'],
    ['Ada Lund said that the pier, built in 1912, was closed.', 'the pier, built in 1912, was closed'],
  ])('ends where the reporter goes on (%s)', (text, words) => {
    expect(read(text, 'en')).toEqual([[words, 'Ada Lund']]);
  });

  it.each([
    ['a noun is no verb of speech', 'The reports that the pier fell were wrong.'],
    ['nobody is named', 'It was said that the pier would stay open.'],
    ['the sentence holds a quotation', 'Ada Lund said that the pier would “stay open for all”.'],
    ['“claims” is a noun', 'The guard was in the news for weeks amid claims that he is the slowest in Tarn.'],
    ['it is only expected', 'Ada Lund is expected to say that the pier will stay open.'],
    ['“that” describes a noun', 'Ada Lund said it had hired the teams that guard the pier at night.'],
    ['it only says when', 'A week after Lund announced that the pier would stay, the storm came.'],
    ['no clause follows', 'Ada Lund said nothing.'],
    ['something is told, not said', 'Ada Lund told Tom Berg the story of the harbour in detail.'],
  ])('is left out where %s', (_, text) => {
    expect(read(text, 'en')).toEqual([]);
  });

  it('gives its own words back from its offsets, whatever the text', () => {
    const piece = fc.constantFrom(
      'Ada Lund ',
      'said ',
      'that ',
      'she ',
      'the pier ',
      'would ',
      'stay ',
      ', ',
      '. ',
      '“',
      '”',
      '\n\n',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const text = pieces.join('');
        for (const quote of reported(text, 'en')) expect(text.slice(quote.start, quote.end)).toBe(quote.text);
      }),
    );
  });
});
