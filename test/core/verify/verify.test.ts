import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { prepareText, verify, verifyPrepared } from '../../../functions/core/verify/verify.ts';
import { QUOTED_ARTICLES } from '../../fixtures/quoted-articles.ts';

const TEXT = `The council of Holm voted on Tuesday to open its harbour to 42 boats. “This is a fair price,” said Ada Lund, the mayor. The first boats will arrive in May.

Prices rose by 4 per cent after the storm, the fishing company said. Nils Haro, the captain, criticized Wilma Teck in a letter of 3 March 2019. The company may sell its ferry. A sea wall of 1.9 million crowns was not approved. Officers arrested two men near the pier. More than 312 people signed a petition of the United Fishing Society.`;

const issuesOf = (claim: string, text = TEXT, language = 'en') => verify(text, claim, { language }).issues;
const kinds = (claim: string) => issuesOf(claim).map(({ kind }) => kind);
const messages = (claim: string, text?: string, language?: string) =>
  issuesOf(claim, text, language).map(({ message }) => message);

describe('a claim', () => {
  it.each([
    'The council voted to open its harbour to 42 boats.',
    'The council voted to open its harbour to forty-two boats.',
    'The first boats will arrive in May.',
    'Holm’s mayor, Ada Lund, called it “a fair price”.',
    'Lund, the mayor, called it a "fair price".',
    'Prices went up 4% after the storm.',
    'Prices did not fall after the storm.',
    'Haro criticized Teck.',
    'Teck was criticized by Haro.',
    'The company could sell its ferry.',
    'A wall of nearly 2 million crowns was not approved.',
    'More than 300 people signed a petition.',
    'About 310 people signed a petition.',
    'People signed a petition of the UFS.',
    'Officers detained two men near the pier.',
    'The council of Holm voted to open its harbor to boats.',
  ])('that says what the text says is supported (%s)', (claim) => {
    expect(issuesOf(claim)).toEqual([]);
  });

  it.each([
    ['The council voted to open its harbour to 24 boats.', 'the text says 42, the claim 24'],
    ['Prices rose by 14 per cent after the storm.', 'the text says 4, the claim 14'],
    ['A wall of 1.9 billion crowns was not approved.', 'the text says 1.9 million, the claim 1.9 billion'],
    ['More than 900 people signed a petition.', 'the text says 312, the claim 900'],
    ['Haro wrote a letter on 3 March 2015.', 'the text says 2019, the claim 2015'],
    ['The mayor Ida Berg called it “a fair price”.', 'the text does not name "Ida Berg"'],
    ['Ada Berg, the mayor, spoke of a fair price.', 'the text does not name "Ada Berg"'],
    ['The mayor called it “a foul price”.', 'the text does not have the quoted words "a foul price"'],
    ['The council never voted to open its harbour to boats.', 'the claim says "never", the text does not'],
    ['A sea wall of 1.9 million crowns was approved.', 'the text denies "approved", the claim says it'],
    ['Prices fell by 4 per cent after the storm.', 'the text says "rose", the claim "fell"'],
    ['The council of Holm voted on Friday to open its harbour.', 'the text says "Tuesday", the claim "Friday"'],
    ['Prices rose by 4 per cent before the storm.', 'the text says "after", the claim "before"'],
    ['A petition was unsigned by more than 300 people of the society.', 'the text says "signed", the claim "unsigned"'],
    ['Officers released two men near the pier.', 'the text says "arrested", the claim "released"'],
    [
      'Teck criticized Haro in a letter.',
      'the text says "Haro … criticized … Teck", the claim "Teck … criticized … Haro"',
    ],
    [
      'Haro was criticized by Teck in a letter.',
      'the text says "Haro … criticized … Teck", the claim "Haro … criticized … Teck"',
    ],
    ['The company will sell its ferry.', 'the text says "may … sell", the claim states it as a fact'],
    ['They arrested two men near the pier.', 'the claim does not say who "They" is'],
    ['Officers arrested two men near the pier for fraud.', 'the text does not mention "fraud"'],
    ['Parliament dissolved itself after a scandal over pensions.', 'most of what the claim says is not in the text'],
    ['…', 'the claim says nothing'],
    ['', 'the claim says nothing'],
  ])('is told what the text says instead (%s)', (claim, message) => {
    expect(messages(claim)).toContain(message);
    expect(verify(TEXT, claim).verdict).toBe('unsupported');
  });

  it('has the codes of the text, figure for figure', () => {
    const text = 'The fleet of F-35s was grounded by Covid-19 rules, the ministry said.';
    expect(messages('The F-35 fleet was grounded by COVID-19 rules.', text)).toEqual([]);
    expect(messages('The F-16 fleet was grounded.', text)).toEqual(['the text says 35, the claim 16']);
  });

  it('may name in full whom a word at its opening describes', () => {
    const text = 'Nils Haro left the club of Holm on Friday.';
    expect(messages('Winger Nils Haro left the club.', text)).toEqual([]);
    expect(messages('Winger Jon Haro left the club.', text)).toEqual(['the text does not name "Winger Jon Haro"']);
  });

  it('counts nothing by words such as teenager or millions', () => {
    expect(
      messages('A teenager was arrested.', 'Police arrested a boy of fifteen. He was arrested on Friday.'),
    ).toEqual([]);
  });

  it.each([
    ['a month is no modal verb', 'The council may meet.', 'The council will meet in June, the mayor said.'],
    [
      'a pronoun behind a name is nobody else',
      'Ada Lund spoke. She left early.',
      'Ada Lund spoke. The mayor left early.',
    ],
    ['a pronoun the text has is the text’s', 'She left early.', 'She left early, the mayor said.'],
    [
      'what was refused is not done',
      'The council did not pay the bill.',
      'The council refused to pay the bill of Holm.',
    ],
    [
      'a name may stand for its country',
      'British officers detained a man.',
      'Officers of the United Kingdom arrested a man.',
    ],
    ['a plural is the same word', 'Companies bought boats.', 'A company has bought a boat.'],
  ])('%s', (_, claim, text) => {
    expect(messages(claim, text)).toEqual([]);
  });

  it('with another name in the place of the text’s is told', () => {
    const text = `The justice Ada Lund told the court of Holm on Friday that the case was closed.

It rained all day. Nobody spoke. The harbour was shut. Nils Haro, a trader, watched.`;
    expect(messages('The justice Nils Haro told the court of Holm that the case was closed.', text)).toEqual([
      'the text says "Ada Lund", the claim "Nils Haro"',
    ]);
  });

  it('in another language is not read as English', () => {
    expect(messages('Der Rat fand den Rat gut.', 'Der Rat fand den Vorschlag gut.', 'de')).toEqual([]);
    expect(messages('El club may de Holm abrió.', 'El club de Holm abrió en June.', 'es')).toEqual([]);
  });

  it('that denies an opposite says the same', () => {
    expect(kinds('Prices did not fall after the storm.')).toEqual([]);
    expect(kinds('Prices did not rise after the storm.')).toContain('negation');
  });

  it('is shown the sentence it was compared with', () => {
    const { sentences, issues } = verify(TEXT, 'The first boats will arrive in June.');
    const shown = (span: { start: number; end: number } | undefined) => TEXT.slice(span?.start, span?.end);
    expect(shown(sentences[0])).toBe('The first boats will arrive in May.');
    expect(issues.map(({ sentence }) => shown(sentence))).toContain('The first boats will arrive in May.');
  });

  it('finds numbers that an extraction has torn, and sizes that are only hinted at', () => {
    const torn = 'The fund lost 10, 000 crowns, or 3. 5 per cent. Tens of thousands of people asked for help.';
    expect(messages('The fund lost 10,000 crowns, or 3.5 per cent.', torn)).toEqual([]);
    expect(messages('The fund lost 20,000 crowns.', torn)).toContain('the text says 10, 000, the claim 20,000');
    expect(messages('Under 100,000 people asked for help.', torn)).toEqual([]);
  });
});

const REPORTS: Readonly<Record<string, string>> = {
  de: 'Der Rat von Vellen beschloss am Montag den Bau einer Brücke für 12 Millionen Euro. Bürgermeisterin Rike Anders nannte den Plan „einen Anfang für alle“.',
  fr: 'Le conseil de Valombre a voté mardi 4,2 millions d’euros pour le musée. La maire Claire Ansel y voit « un début pour tous ».',
  es: 'El ayuntamiento de Puerto Alba aprobó un mercado de 3 millones de euros. La alcaldesa Lucía Ferrán lo llamó «un comienzo para todos».',
  pt: 'A câmara de Vila Serena aprovou 3 milhões de euros para a biblioteca. A vereadora Teresa Moura viu “um começo para todos”.',
  it: 'Il comune di Montelune ha approvato 3 milioni di euro per il faro. La sindaca Carla Desio parla di «un inizio per tutti».',
  ru: 'Совет Заречья одобрил мост за 87 млн рублей. Глава посёлка Анна Белова назвала это «началом для всех».',
  ar: 'وافق مجلس المدينة على بناء مكتبة بتكلفة 12 مليون دينار. وقالت المديرة سلمى الحداد إنها «بداية جديدة للجميع».',
  hi: 'नगर परिषद ने 12 लाख रुपये के पुस्तकालय को मंजूरी दी। निदेशक मीरा शर्मा ने इसे “सबके लिए नई शुरुआत” कहा।',
  zh: '新桥镇议会批准了耗资1200万元的图书馆。馆长李明说这是“大家的新开始”。',
  ja: '新橋町議会は1200万円の図書館を承認した。館長の田中さんは「みんなの新しい始まり」と述べた。',
};

describe('in every language', () => {
  it.each([
    ['de', 'Der Rat beschloss den Bau einer Brücke für zwölf Millionen Euro.'],
    ['fr', 'Le conseil a voté 4,2 millions d’euros pour le musée.'],
    ['es', 'El ayuntamiento aprobó un mercado de tres millones de euros.'],
    ['pt', 'A câmara aprovou três milhões de euros para a biblioteca.'],
    ['it', 'Il comune ha approvato tre milioni di euro per il faro.'],
    ['ru', 'Анна Белова — глава посёлка. Мост обойдётся в 87 миллионов рублей.'],
    ['ar', 'وافق مجلس المدينة على بناء مكتبة بتكلفة 12 مليون دينار.'],
    ['hi', 'नगर परिषद ने 12 लाख रुपये के पुस्तकालय को मंजूरी दी।'],
    ['zh', '新桥镇议会批准了图书馆，耗资1200万元。'],
    ['ja', '新橋町議会は1200万円の図書館を承認した。'],
  ])('what the text says is supported (%s)', (language, claim) => {
    expect(messages(claim, REPORTS[language], language)).toEqual([]);
  });

  it.each([
    ['de', 'Der Rat beschloss den Bau einer Brücke für 21 Millionen Euro.'],
    ['fr', 'Le conseil a voté 4,8 millions d’euros pour le musée.'],
    ['es', 'El ayuntamiento aprobó un mercado de cinco millones de euros.'],
    ['pt', 'A câmara aprovou 5 milhões de euros para a biblioteca.'],
    ['it', 'Il comune ha approvato 5 milioni di euro per il faro.'],
    ['ru', 'Совет Заречья одобрил мост за 78 млн рублей.'],
    ['ar', 'وافق مجلس المدينة على بناء مكتبة بتكلفة 21 مليون دينار.'],
    ['hi', 'नगर परिषद ने 21 लाख रुपये के पुस्तकालय को मंजूरी दी।'],
    ['zh', '新桥镇议会批准了耗资2100万元的图书馆。'],
    ['ja', '新橋町議会は2100万円の図書館を承認した。'],
  ])('another number is found (%s)', (language, claim) => {
    expect(issuesOf(claim, REPORTS[language], language).map(({ kind }) => kind)).toContain('number');
  });

  it.each([
    ['de', 'Bürgermeisterin Gerda Anders nannte den Plan einen Anfang.'],
    ['fr', 'La maire Marie Dubois y voit un début pour tous.'],
    ['es', 'La alcaldesa Marta Ferrán lo llamó un comienzo.'],
    ['pt', 'A vereadora Ana Moura viu um começo para todos.'],
    ['it', 'La sindaca Paola Desio parla di un inizio per tutti.'],
    ['ru', 'Глава посёлка Инна Петрова назвала это началом для всех.'],
    ['ar', 'وقالت المديرة هند الحداد إنها بداية جديدة للجميع.'],
    ['hi', 'निदेशक सीमा शर्मा ने इसे सबके लिए नई शुरुआत कहा।'],
    ['zh', '馆长张伟说这是大家的新开始。'],
    ['ja', '館長の鈴木さんはみんなの新しい始まりと述べた。'],
  ])('another name is found (%s)', (language, claim) => {
    expect(issuesOf(claim, REPORTS[language], language).map(({ kind }) => kind)).toContain('name');
  });

  it.each([
    ['de', 'Der Rat beschloss den Bau einer Brücke nicht.'],
    ['fr', 'Le conseil n’a pas voté 4,2 millions d’euros pour le musée.'],
    ['es', 'El ayuntamiento no aprobó un mercado de 3 millones de euros.'],
    ['pt', 'A câmara não aprovou 3 milhões de euros para a biblioteca.'],
    ['it', 'Il comune non ha approvato 3 milioni di euro per il faro.'],
    ['ru', 'Совет Заречья не одобрил мост.'],
    ['ar', 'لم يوافق مجلس المدينة على بناء مكتبة.'],
    ['hi', 'नगर परिषद ने पुस्तकालय को मंजूरी नहीं दी।'],
    ['zh', '新桥镇议会没有批准图书馆。'],
    ['ja', '新橋町議会は図書館を承認しなかった。'],
  ])('a denial is found (%s)', (language, claim) => {
    expect(issuesOf(claim, REPORTS[language], language).map(({ kind }) => kind)).toEqual(['negation']);
  });

  it.each([
    ['de', 'Rike Anders nannte den Plan „einen Anfang für viele“.'],
    ['fr', 'Claire Ansel y voit « une fin pour tous ».'],
    ['es', 'Lucía Ferrán lo llamó «un comienzo para nadie».'],
    ['pt', 'Teresa Moura viu “um começo para alguns”.'],
    ['it', 'Carla Desio parla di «un inizio per pochi».'],
    ['ru', 'Анна Белова назвала это «концом для всех».'],
    ['ar', 'وقالت سلمى الحداد إنها «نهاية جديدة للجميع».'],
    ['hi', 'मीरा शर्मा ने इसे “सबके लिए नया अंत” कहा।'],
    ['zh', '馆长李明说这是“大家的新结局”。'],
    ['ja', '田中さんは「みんなの新しい終わり」と述べた。'],
  ])('quoted words that nobody said are found (%s)', (language, claim) => {
    expect(issuesOf(claim, REPORTS[language], language).map(({ kind }) => kind)).toContain('quotation');
  });
});

describe('any text', () => {
  it('supports each of its own sentences', () => {
    const refused = QUOTED_ARTICLES.flatMap(({ text, language }) => {
      const prepared = prepareText(text, language);
      return prepared.sentences
        .map(({ start, end }) => verifyPrepared(prepared, text.slice(start, end)))
        .flatMap(({ issues }) => issues.map(({ message }) => message));
    });
    expect(refused).toEqual([]);
  });

  it('and claim may be any strings; supported means no issue, and every offset lies in the text', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary' }),
        fc.string({ unit: 'binary' }),
        fc.constantFrom('en', 'de', 'ar', 'zh', 'ru'),
        (text, claim, language) => {
          const { verdict, issues, sentences } = verify(text, claim, { language });
          expect(verdict === 'supported').toBe(issues.length === 0);
          for (const { start, end } of sentences) {
            expect(start).toBeLessThanOrEqual(end);
            expect(end).toBeLessThanOrEqual(text.length);
          }
        },
      ),
    );
  });
});
