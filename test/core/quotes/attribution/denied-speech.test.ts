import { describe, expect, it } from 'vitest';
import { analyzeText } from '../../../../functions/core/article/analyze-text.ts';
import { findQuotes } from '../../../../functions/core/quotes/find-quotes.ts';

const printed = (text: string, language: string) =>
  findQuotes(analyzeText(text, language)).quotes.map((quote) => quote.text);

describe('what somebody denies, or did not say', () => {
  it.each([
    ['en', 'Ines Falk, the council leader, denied that the town had known of the leak since 2019.'],
    ['en', 'Tom Reed rejected claims that his firm had used cheap tar.'],
    ['en', 'He never said that the roof would last for good.'],
    ['en', 'Ines Falk refused to say that the pool would open again.'],
    ['en', 'Tom Reed doubted that the roof could be saved.'],
    ['en', 'Ines Falk did not say “the pool will never open again”, as the Post reported on Monday.'],
    ['en', 'Ines Falk never said: “The pool will never open again,” as Tom Reed claimed.'],
    ['en', 'Tom Reed stopped short of saying that the roof was lost.'],
    ['en', 'The ministry did not confirm that the bridge had been closed.'],
    ['en', 'No official said that the bridge had been closed.'],
    ['en', 'If Ines Falk says that the pool will open, the town can swim.'],
    ['en', 'Did Ines Falk say that the pool would open again?'],
    ['en', 'The Holm Bote reported erroneously that tolls will rise to three crowns.'],
    ['de', 'Bürgermeisterin Grete Wöhler bestritt, dass die Stadt von dem Schaden gewusst habe.'],
    ['de', 'Baumeister Jonas Wulff wies den Vorwurf zurück, er habe billigen Teer verwendet.'],
    ['de', 'Grete Wöhler sagte nicht, dass das Bad wieder öffnen werde.'],
    ['fr', 'La maire Claire Morel a nié que la ville connaissait la fuite.'],
    ['fr', 'La maire Claire Morel n’a pas dit que la piscine rouvrirait en mai.'],
    ['es', 'La alcaldesa Lucía Ferrán negó que el ayuntamiento conociera la fuga.'],
    ['es', 'La alcaldesa Lucía Ferrán no dijo que la piscina abriría en mayo.'],
    ['it', 'La sindaca Carla Desio ha negato che il comune conoscesse la perdita.'],
    ['it', 'La sindaca Carla Desio non ha detto che la piscina riaprirà a maggio.'],
    ['pt', 'A prefeita Teresa Moura negou que a cidade soubesse do vazamento.'],
    ['pt', 'A prefeita Teresa Moura não disse que a piscina abriria em maio.'],
    ['ru', 'Мэр Анна Лугова отрицает, что город знал о протечке.'],
    ['ru', 'Мэр Анна Лугова не сказала, что бассейн откроется в мае.'],
    ['ar', 'نفى الوزير سامر الخطيب أن الجسر مغلق منذ عام.'],
    ['ar', 'لم يقل الوزير سامر الخطيب إن الجسر سيفتح في مايو.'],
    ['zh', '市长林晓否认，大桥已经关闭一年。'],
    ['zh', '市长林晓没有表示，大桥将在五月开放。'],
  ])('is no statement of theirs (%s: %s)', (language, text) => {
    expect(printed(text, language)).toEqual([]);
  });

  it.each([
    ['en', 'Ines Falk denied the repairs were “a waste of money”.'],
    ['en', 'Ines Falk never called the roof “safe for swimmers”.'],
    ['en', 'Ines Falk declined to call the roof “safe for swimmers”.'],
    ['de', 'Grete Wöhler bestritt, dass das Dach „eine Gefahr für alle“ sei.'],
    ['en', 'If Ines Falk calls the roof “safe for swimmers”, the pool will open.'],
  ])('is no quotation of theirs between marks either (%s: %s)', (language, text) => {
    expect(printed(text, language)).toEqual([]);
  });

  it.each([
    ['en', 'Ines Falk, who did not come, said that the pool would open in May.', 'the pool would open in May'],
    ['en', 'Ines Falk said that the pool would not open in May.', 'the pool would not open in May'],
    ['de', 'Grete Wöhler sagte, dass das Bad nicht vor Mai öffnen werde.', 'das Bad nicht vor Mai öffnen werde'],
    ['fr', 'Claire Morel a dit que la piscine ne rouvrirait pas en mai.', 'la piscine ne rouvrirait pas en mai'],
  ])('is not confused with a denial that is said, or that stands aside (%s: %s)', (language, text, clause) => {
    expect(printed(text, language)).toEqual([clause]);
  });
});
