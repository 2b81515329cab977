import { describe, expect, it } from 'vitest';
import { checkFact } from '../../../functions/core/verify/check-fact.ts';
import { verify } from '../../../functions/core/verify/verify.ts';

const messages = (text: string, claim: string, language = 'en') =>
  verify(text, claim, { language }).issues.map(({ message }) => message);

describe('an opposite', () => {
  it.each([
    ['en', 'The club of Holm was promoted in spring.', 'The club of Holm was demoted in spring.'],
    ['en', 'The plan of Holm is responsible.', 'The plan of Holm is irresponsible.'],
    ['de', 'Der Rat von Vellen hat den Haushalt angenommen.', 'Der Rat von Vellen hat den Haushalt abgelehnt.'],
    [
      'fr',
      'Le conseil de Valombre a adopté le budget du musée.',
      'Le conseil de Valombre a rejeté le budget du musée.',
    ],
    ['es', 'El ayuntamiento aprobó el plan del puerto.', 'El ayuntamiento rechazó el plan del puerto.'],
    ['pt', 'A câmara aprovou o orçamento da biblioteca.', 'A câmara rejeitou o orçamento da biblioteca.'],
    ['it', 'Il comune ha approvato il bilancio del faro.', 'Il comune ha respinto il bilancio del faro.'],
    ['ru', 'Цены в Заречье выросли после шторма.', 'Цены в Заречье упали после шторма.'],
    ['ar', 'ارتفعت الأسعار في المدينة بعد العاصفة.', 'انخفضت الأسعار في المدينة بعد العاصفة.'],
    ['zh', '风暴过后新桥镇的物价上涨。', '风暴过后新桥镇的物价下跌。'],
  ])('is told from its word (%s: %s)', (language, text, claim) => {
    expect(verify(text, text, { language }).issues).toEqual([]);
    expect(verify(text, claim, { language }).issues.map(({ kind }) => kind)).toContain('opposite');
  });
});

describe('a comparison', () => {
  it.each([
    ['en', 'The new bridge is longer than the old tunnel.', 'The old tunnel is longer than the new bridge.'],
    ['de', 'Die neue Brücke ist länger als der alte Tunnel.', 'Der alte Tunnel ist länger als die neue Brücke.'],
    ['fr', 'Le pont est plus long que le tunnel.', 'Le tunnel est plus long que le pont.'],
    ['es', 'El puente es más largo que el túnel.', 'El túnel es más largo que el puente.'],
    ['pt', 'A ponte é mais longa que o túnel.', 'O túnel é mais longa que a ponte.'],
    ['it', 'Il ponte è più lungo del tunnel.', 'Il tunnel è più lungo del ponte.'],
    ['ru', 'Мост длиннее, чем тоннель.', 'Тоннель длиннее, чем мост.'],
  ])('is not turned round (%s)', (language, text, claim) => {
    expect(verify(text, text, { language }).issues).toEqual([]);
    expect(messages(text, claim, language)).toEqual(['the claim turns round what the text compares']);
  });
});

describe('a verb', () => {
  const TEXT = 'Two traders of Holm have repaired the wooden quay near the church.';

  it('of a fact is the text’s in a sentence that is otherwise the text’s', () => {
    const issues = (fact: string) => checkFact(fact, [TEXT], 'en').issues.map(({ message }) => message);
    expect(issues('Two traders have burned the wooden quay near the church.')).toContain(
      'the text does not say "burned" of this',
    );
    expect(issues('Two traders have repaired the wooden quay near the church.')).toEqual([]);
  });

  it('may be another where the claim tells more or less in its own words', () => {
    expect(messages(TEXT, 'The quay has been mended.')).toEqual([]);
    expect(messages(TEXT, 'Two traders of Holm used the wooden quay near the church.')).toEqual([]);
  });
});

describe('a wish', () => {
  it('is no duty', () => {
    const text = 'Traders of Holm were asked to label fish with their names.';
    expect(messages(text, 'Traders were asked to label fish.')).toEqual([]);
    expect(messages(text, 'Traders were ordered to label fish.')).toEqual([
      'the text says "asked", the claim "ordered"',
    ]);
    expect(
      messages('A law requires traders to label fish; they were asked twice.', 'Traders must label fish.'),
    ).toEqual([]);
  });
});

describe('what may be', () => {
  it.each([
    ['en', 'The company may sell its old ferry in spring.', 'The company will sell its old ferry in spring.'],
    ['fr', 'La société pourrait vendre son vieux bac au printemps.', 'La société vendra son vieux bac au printemps.'],
    ['es', 'La empresa podría vender su viejo barco en mayo.', 'La empresa venderá su viejo barco en mayo.'],
    ['it', 'La ditta potrebbe vendere il suo vecchio traghetto.', 'La ditta venderà il suo vecchio traghetto.'],
    ['pt', 'A empresa poderia vender o seu velho barco em maio.', 'A empresa venderá o seu velho barco em maio.'],
  ])('is no fact (%s)', (language, text, claim) => {
    expect(verify(text, claim, { language }).issues.map(({ kind }) => kind)).toContain('modality');
    expect(messages(text, text, language)).toEqual([]);
  });

  it('is no duty where the claim leaves it open too', () => {
    const text = 'Soon the traders of Holm may be asked to label fish with their names.';
    expect(messages(text, 'A rule could require traders of Holm to label fish.')).toEqual([]);
    expect(messages(text, 'A rule requires traders of Holm to label fish.')).toEqual([
      'the text says "may", the claim "requires"',
    ]);
  });
});

describe('a denial', () => {
  it('of all is none of some', () => {
    const text = 'Some traders of Holm think that the toll helps. Others warned of it.';
    expect(messages(text, 'Not all traders of Holm think that the toll helps.')).toEqual([]);
  });

  it('reaches the verb behind an adverb', () => {
    const text = 'The toll has not yet been measured in the boats of Holm, Lund said.';
    expect(messages(text, 'The toll has already been measured in the boats of Holm, Lund said.')).toContain(
      'the text denies "measured", the claim says it',
    );
  });

  it('is none where “no” counts', () => {
    expect(messages('Lund fights for the number 1 shirt of Holm.', 'Lund fights for the no 1 shirt of Holm.')).toEqual(
      [],
    );
  });
});

describe('quoted words', () => {
  it('may begin small where the text begins a sentence with them', () => {
    const text = '“The price is fair,” said Ada Lund.';
    expect(messages(text, 'Ada Lund says “the price is fair”.')).toEqual([]);
    expect(messages(text, 'Ada Lund says “the price is foul”.')).toContain(
      'the text does not have the quoted words "the price is foul"',
    );
  });
});

describe('a claim no check can judge is not supported', () => {
  const TEXT = 'The council of Holm met on Friday. It was late.';

  it.each([
    ['', 'the claim says nothing'],
    ['?!', 'the claim says nothing'],
    ['It is what it is.', 'the claim says nothing that can be checked'],
    ['Le conseil de Holm a ouvert le port vendredi.', 'the claim seems to be in another language than the text (en)'],
    ['Der Rat von Holm hat sich am Freitag getroffen.', 'the claim seems to be in another language than the text (en)'],
  ])('%s', (claim, message) => {
    expect(verify(TEXT, claim)).toMatchObject({ verdict: 'unsupported', score: 0, issues: [{ message }] });
  });

  it('and none is judged by another language’s text', () => {
    expect(verify('Совет собрался в пятницу.', 'The council met on Friday.', { language: 'ru' })).toMatchObject({
      verdict: 'unsupported',
      issues: [{ kind: 'language' }],
    });
    expect(verify('市议会星期五开会。', 'The council met on Friday.', { language: 'zh' }).verdict).toBe('unsupported');
    expect(verify('', 'The council met on Friday.').verdict).toBe('unsupported');
  });
});

describe('a sentence of the text', () => {
  it.each([
    ['en', 'The council met. “No, no, never,” they said to him. Nothing was decided.'],
    ['de', 'Der Rat tagte. Keine Kosten, keine Pflicht, keine Werbung, hieß es dazu.'],
    ['fr', 'Le conseil a vu le film « The End of the Day » hier. Rien d’autre.'],
    ['ru', 'Совет собрался. Никто ничего никогда не отказывался делать.'],
    ['zh', '议会开会。没有人不同意。'],
  ])('is supported as it stands (%s)', (language, text) => {
    for (const sentence of text.split(/(?<=[.。]) ?/u).filter(Boolean))
      expect(verify(text, sentence, { language }).issues).toEqual([]);
  });

  it('is another one with another sign or mark', () => {
    expect(verify('The fund holds $5 million.', 'The fund holds €5 million.').verdict).toBe('unsupported');
    expect(verify('The fund lost 5%.', 'The fund lost 5%.').verdict).toBe('supported');
  });
});
