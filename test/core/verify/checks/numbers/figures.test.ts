import { describe, expect, it } from 'vitest';
import { verify } from '../../../../../functions/core/verify/verify.ts';

const messages = (text: string, claim: string, language = 'en') =>
  verify(text, claim, { language }).issues.map(({ message }) => message);

const TEXT =
  'Ada Lund, 42, and her son Pär Lund (12) signed a five-year contract with Holm on Friday. Holm beat Port Ellin 2-1. The next games are on 7 and 14 May.';

describe('a figure belongs to somebody or something', () => {
  it.each([
    'Ada Lund, 42, signed a contract with Holm.',
    'Pär Lund, 12, signed a contract with Holm.',
    'Lund, 42, signed a five-year deal with Holm.',
    'Port Ellin lost 1-2 to Holm.',
    'The next games are on 14 May.',
  ])('and stands with it (%s)', (claim) => {
    expect(messages(TEXT, claim)).toEqual([]);
  });

  it.each([
    ['Ada Lund, 12, signed a contract with Holm.', 'the text says "Lund, 42", the claim "Lund, 12"'],
    ['Pär Lund, 42, signed a contract with Holm.', 'the text says "Lund (12", the claim "Lund, 42"'],
    [
      'Ada Lund signed a two-year contract with Holm.',
      'the text says "five-year contract", the claim "two-year contract"',
    ],
    ['Holm beat Port Ellin 3-1.', 'the text says 2-1, the claim 3-1'],
    ['The next games are on 12 May.', 'the text says the 14, the claim the 12'],
  ])('and is found elsewhere (%s)', (claim, message) => {
    expect(messages(TEXT, claim)).toContain(message);
  });

  it.each([
    ['de', 'Rike Anders (42) und Jens Kolbe (12) kamen nach Vellen.', 'Jens Kolbe (42) kam nach Vellen.'],
    ['fr', 'Claire Ansel, 42 ans, et Jean Morel, 12, sont venus.', 'Jean Morel, 42, est venu.'],
    ['ru', 'Анна Белова (42) и Иван Лужин (12) приехали.', 'Иван Лужин (42) приехал.'],
  ])('in %s too', (language, text, claim) => {
    expect(verify(text, claim, { language }).issues.map(({ kind }) => kind)).toContain('number');
    expect(verify(text, text, { language }).issues).toEqual([]);
  });

  it('and families share a name, not an age', () => {
    const text = 'Jon Berg, 12, fell ill. His brother Kai Berg is six.';
    expect(messages(text, 'Kai Berg, 6, is the brother of Jon Berg.')).toEqual([]);
  });
});

describe('a weekday or month', () => {
  it.each([
    [
      'de',
      'Der Rat von Vellen öffnet den Hafen am Dienstag für Boote.',
      'Der Rat öffnet den Hafen am Freitag für Boote.',
    ],
    ['fr', 'Le conseil ouvrira le port mardi aux bateaux.', 'Le conseil ouvrira le port vendredi aux bateaux.'],
    [
      'es',
      'El ayuntamiento abrirá el mercado el martes a todos.',
      'El ayuntamiento abrirá el mercado el viernes a todos.',
    ],
    [
      'pt',
      'A câmara abrirá a biblioteca em março aos moradores.',
      'A câmara abrirá a biblioteca em junho aos moradores.',
    ],
    ['it', 'Il comune aprirà il faro martedì ai visitatori.', 'Il comune aprirà il faro venerdì ai visitatori.'],
    ['ru', 'Совет откроет мост во вторник для машин.', 'Совет откроет мост в пятницу для машин.'],
    ['ru', 'Совет откроет мост в марте для машин.', 'Совет откроет мост в июне для машин.'],
    ['ar', 'يفتح مجلس المدينة المكتبة يوم الثلاثاء للزوار.', 'يفتح مجلس المدينة المكتبة يوم الجمعة للزوار.'],
    ['hi', 'नगर परिषद मंगलवार को पुस्तकालय खोलेगी।', 'नगर परिषद शुक्रवार को पुस्तकालय खोलेगी।'],
    ['de', 'Der Rat tagt am Dienstagabend in Vellen.', 'Der Rat tagt am Freitag in Vellen.'],
    ['pt', 'A câmara abre a biblioteca na terça-feira.', 'A câmara abre a biblioteca na quarta-feira.'],
    ['zh', '新桥镇议会将于四月开放图书馆。', '新桥镇议会将于三月开放图书馆。'],
    ['zh', '新桥镇议会将于星期二开放图书馆。', '新桥镇议会将于星期五开放图书馆。'],
    ['ja', '新橋町議会は火曜日に図書館を開く。', '新橋町議会は金曜日に図書館を開く。'],
  ])('is the text’s (%s: %s)', (language, text, claim) => {
    expect(verify(text, text, { language }).issues).toEqual([]);
    expect(verify(text, claim, { language }).issues.map(({ kind }) => kind)).toContain('number');
  });
});

describe('a word that begins like a weekday', () => {
  it.each([
    ['fr', 'Lund ouvrira le port mardi aux bateaux.', 'Lund ouvrira le port aux bateaux mardi.'],
    ['ru', 'Средний доход в Вельске вырос в пятницу.', 'В пятницу средний доход в Вельске вырос.'],
  ])('is none (%s)', (language, text, claim) => {
    expect(messages(text, claim, language)).toEqual([]);
  });
});

describe('an amount', () => {
  it.each([
    ['en', 'The fund holds $5 million.', 'The fund holds €5 million.', 'The fund holds 5 million dollars.'],
    ['de', 'Der Fonds hält 5 Millionen Euro.', 'Der Fonds hält 5 Millionen Rubel.', 'Der Fonds hält 5 Mio. €.'],
    ['fr', 'Le fonds a 5 millions d’euros.', 'Le fonds a 5 millions de dollars.', 'Le fonds a 5 millions €.'],
    [
      'es',
      'El fondo tiene 5 millones de euros.',
      'El fondo tiene 5 millones de pesos.',
      'El fondo tiene 5 millones €.',
    ],
    ['pt', 'O fundo tem 5 milhões de euros.', 'O fundo tem 5 milhões de dólares.', 'O fundo tem 5 milhões €.'],
    ['it', 'Il fondo ha 5 milioni di euro.', 'Il fondo ha 5 milioni di dollari.', 'Il fondo ha 5 milioni €.'],
    ['ru', 'Фонд имеет 5 млн рублей.', 'Фонд имеет 5 млн долларов.', 'Фонд имеет 5 млн ₽.'],
    ['ar', 'يملك الصندوق 5 ملايين دينار.', 'يملك الصندوق 5 ملايين دولار.', 'يملك الصندوق 5 ملايين دينار.'],
    ['zh', '基金持有500万美元。', '基金持有500万欧元。', '基金持有500万美元。'],
  ])('is in the text’s currency (%s)', (language, text, wrong, right) => {
    expect(verify(text, wrong, { language }).issues.map(({ kind }) => kind)).toContain('number');
    expect(verify(text, right, { language }).issues.filter(({ kind }) => kind === 'number')).toEqual([]);
  });

  it('at least is no amount at most', () => {
    expect(messages('Up to 300 boats came to Holm.', 'At least 300 boats came to Holm.')).toEqual([
      'the text rounds 300 the other way',
    ]);
    expect(messages('At least 300 boats came to Holm.', 'More than 300 boats came to Holm.')).toEqual([]);
  });
});
