import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitSentences } from '../../../../functions/core/article/sentences/sentences.ts';

const sentencesOf = (text: string, language: string): string[] =>
  splitSentences(text, language, [{ start: 0, end: text.length }]).map(({ start, end }) => text.slice(start, end));

/** Sentences are given parted by `|`; the text is the same without it. */
const expectSentences = (language: string, marked: string): void =>
  expect(sentencesOf(marked.replaceAll('|', ''), language)).toEqual(marked.split('|').map((part) => part.trim()));

describe('a quotation and who said it', () => {
  it.each([
    ['en', '"Why?" Smith asked.| Nobody knew.'],
    ['en', '“Why not?” the mayor of Port Ellin asked on Tuesday.| Nobody knew.'],
    ['en', '“Stop!” Lund told reporters.| They did not.'],
    ['en', '“Stop!” he said.| She did not.'],
    ['de', '„Warum?“, fragte er.| „Halt!“ rief sie.| »Nein.«| »Doch.«'],
    ['fr', '« Pourquoi ? » a demandé M. Le Goff.| « Nous partons. »| Elle reste.'],
    ['es', '«¿Por qué?», preguntó.| —¡Vamos! —dijo él.| —No —dijo ella.'],
    ['it', '«Perché?» ha chiesto.| Tutto bene.'],
    ['pt', '“Por quê?”, perguntou.| Ninguém sabe.'],
    ['ru', '«Идём!» — сказал Лунд.| — Почему? — спросил он.| «Нет!»| Мэр ушёл.'],
    ['ar', '«لماذا؟» سأل الرجل.| ثم ذهب.'],
    ['hi', '“क्यों?” उन्होंने पूछा।| “हाँ।”| उन्होंने कहा कि पुल खुला।'],
    ['zh', '“走吧。”他说。| “为什么？”史密斯问道。'],
    ['ja', '「行こう。」と言った。|「行こう。」彼は言った。|彼は「行こう。」と言った。'],
  ])('are one sentence (%s: %s)', (language, marked) => expectSentences(language, marked));

  it.each([
    ['en', '“Stop!”| Smith said he would leave.'],
    ['en', '“Stop!”| Smith asked whether it was over.'],
    ['en', '“Stop!”| The crowd left the square.'],
    ['en', 'Who came?| Smith asked the same.'],
    ['en', 'The sign reads “Why?”| Smith asked for it.'],
    ['en', '“Stop!”| Lund added: “Now.”'],
    ['zh', '他说：“走吧。”|她说会议结束了。'],
    ['ja', '彼は叫んだ。「行こう！」|ところが橋は閉じた。'.replace('。「', '。|「')],
  ])('are two where the words are no attribution of it (%s: %s)', (language, marked) =>
    expectSentences(language, marked),
  );

  it('keep a straight Chinese opening mark with what it opens', () => {
    expectSentences('zh', '他来了。|"走吧。"|她走了。');
  });
});

describe('an abbreviation', () => {
  it.each([
    ['en', 'Mr. Lund met J. K. Berg and George W. Hill at St. Paul.| They talked.'],
    ['en', 'He spoke in the U.S. Senate.| He was born in the U.S.| They left.'],
    ['en', 'He lives at No. 10.| She said no.| They left.'],
    ['en', 'It ran from 9 a.m. Monday to 5 p.m.| Police said nobody was hurt.'],
    ['en', 'Sens. Ada Lund (D-Mass.) and Jo Berg sold Harbour Inc. shares.| So do I.| Smith left.'],
    ['en', 'On Nov. 3 he left.| He came back in Nov.| Smith cheered.'],
    ['en', 'Buyers of Harbour Inc. – Lund among them – sold.| Roe v. Wade stands.'],
    ['en', 'Ada P. Lund spoke on p. 5.| P. Berg did not.'],
    ['fr', 'J.-P. Le Goff parle, p. 5.| M. P. Lund part.'],
    ['it', 'Parla N. Lund, vol. 2, n. 5.| Poi esce.'],
    ['ru', 'Ч. Лунд и П. Берг ушли.| См. п. 5 и ч. 2.'],
    ['de', 'Dr. h. c. Ada Lund sprach.| Dr.-Ing. e. h. Jo Berg schwieg.'],
    ['hi', 'सं. रा. में 5 करोड़ रु. लगे।| पुल खुला।'],
    ['de', 'Er ist 15.| Sie kam am 15. Mai.| Heute ist der 15.| Sie freut sich.'],
    ['de', 'Die 2. Bundesliga und die kommende 3. Liga beginnen.| Mainz - 1. FC Berg 2:2.'],
    ['de', 'Das kostet z. B. Geld, d. h. viel.| Haus Nr. 5 steht in der Bergstr. 5.| Dr. Berg kam.'],
    ['de', 'Es gab Brot usw.| Alle aßen.| Er tut, was er mag.| Sie nicht.'],
    ['fr', 'Mme. Petit et M. Le Goff, cf. p. 5.| Le 3 janv. 2026, il pleut, etc.| Marie rit.'],
    ['es', 'El Sr. Roca vive en EE. UU. desde 2020.| Ella nació en EE.UU.| Él no.| Véase la pág. 5.'],
    ['pt', 'O Dr. Silva mora na Av. Norte.| Ele gosta do mar.| Ela não.'],
    ['it', 'Il sig. Rossi e la dott.ssa Bianchi guidano la Porto S.p.A. insieme, ecc.| Tutto bene.'],
    ['ru', 'А. С. Лунд и т. д.| В 2020 г. мост открыли.| Он ушёл в 2020 г.| Она осталась, т. е. ждёт.'],
    ['ru', 'Цена — 5 млн руб.| Мы платим.| Это 17-м.| Мэр рад.'],
    ['ar', 'وصل د. أحمد.| ثم ذهب.'],
    ['hi', 'डॉ. शर्मा और ए. पी. जे. वर्मा आए।| पुल खुला।'],
  ])('ends a sentence only where the next word begins one (%s: %s)', (language, marked) =>
    expectSentences(language, marked),
  );
});

describe('other stops', () => {
  it.each([
    ['de', 'Der Damm hält noch.|Dann kam das Eis von Osten.'],
    ['en', 'The pier was closed.|Then it rained at holm.org and Holm.Com again.'],
    ['en', 'Prices rose 3.5 percent, to $1.2 million.| 15 people came.| See www.example.org/?a=b for more.'],
    ['en', 'He waited... and waited.| She waited…| The train came.'],
    ['en', '“I ... I do not know the … Smith of old,” she said.| He left.'],
    ['en', '(He had left.)| It ended.[1]| The next began.| He bought an iPhone.| iPhone sales rose.'],
    ['en', '1. The city pays.| The rest is free.'],
    ['zh', '他……走了。|真的吗？|（掌声。）|真的吗?|他走了。'],
    ['ja', '（拍手。）|市長は去った。'],
    ['hi', 'क्या?| हाँ।|नहीं।'],
    ['en', 'A mark.\u200f\u200b| A lone \ud800 half.'],
  ])('end what they end (%s: %s)', (language, marked) => expectSentences(language, marked));

  it('are not needed at a blank line, and a line wrapped by hand is no end', () => {
    expect(sentencesOf('A heading\n\nThe story\nbegins.', 'en')).toEqual(['A heading', 'The story\nbegins.']);
  });
});

describe('sentences', () => {
  const PIECES =
    'A word. |“Yes?” |Mr. |U.S. |15. |… |... |J. |他来了。|「行こう。」|と|"|\n\n|\n|😀|г. |?|(|»|«|\u200b|\ud800| |हाँ।|؟'.split(
      '|',
    );

  it('are in order, do not overlap, and leave out nothing but white space', () => {
    const pieces = fc.array(fc.constantFrom(...PIECES), { maxLength: 40 });
    fc.assert(
      fc.property(pieces, fc.constantFrom('en', 'de', 'ru', 'zh', 'ja', 'hi', 'xx'), (parts, language) => {
        const text = parts.join('');
        let end = 0;
        for (const sentence of splitSentences(text, language, [{ start: 0, end: text.length }])) {
          expect(text.slice(end, sentence.start).trim()).toBe('');
          expect(text.slice(sentence.start, sentence.end).trim()).toBe(text.slice(sentence.start, sentence.end));
          expect(sentence.end).toBeGreaterThan(sentence.start);
          end = sentence.end;
        }
        expect(text.slice(end).trim()).toBe('');
      }),
    );
  });
});
