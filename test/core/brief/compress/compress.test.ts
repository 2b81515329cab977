import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compressSentence } from '../../../../functions/core/brief/compress/compress.ts';
import { isSubsequence } from '../../../../functions/core/brief/facts/key-facts.ts';

describe('a sentence is shortened only by leaving words out', () => {
  test.each([
    [
      'PARIS (Agency) — The council approved the new harbour on Monday.',
      'The council approved the new harbour on Monday.',
    ],
    [
      'The bridge, which links two towns, cost 12 million euros to build.',
      'The bridge cost 12 million euros to build.',
    ],
    ['The council bought a new ferry, which can carry forty cars.', 'The council bought a new ferry.'],
    ['The ferry will be sold to Harlow, where boats are rare.', 'The ferry will be sold to Harlow.'],
    ['The island of Skerra needs many goods, such as rope and tar.', 'The island of Skerra needs many goods.'],
    ['The harbour – the oldest of the coast – reopened on Friday.', 'The harbour reopened on Friday.'],
    ['The harbour (built in 1902) reopened to visitors on Friday.', 'The harbour reopened to visitors on Friday.'],
    [
      'The line will open in June with six new trains, the transport ministry said.',
      'The line will open in June with six new trains.',
    ],
    ['Mayor Ada Lund, who runs the port of Velden, sold two boats.', 'Mayor Ada Lund sold two boats.'],
    ['The council of . Skerra bought the . old ferry.', 'The council of . Skerra bought the old ferry.'],
    ['The ferry’s cook (library image of a cook) left the harbour.', 'The ferry’s cook left the harbour.'],
    ['1. Keep the boats of the harbour dry. 2.', 'Keep the boats of the harbour dry.'],
  ])('%s', (long, short) => {
    expect(compressSentence(long, 'en')).toBe(short);
  });

  test.each([
    ['the source of a charge stays', 'The driver was drunk and fled the scene, the transport ministry said.'],
    ["a person's word keeps the person", 'The harbour earns forty million euros a year, Ada Lund said.'],
    ['a negation stays', 'The council bought the old ferry, which cannot carry any cars.'],
    ['who somebody is stays', 'Ada Lund, who runs the port of Velden, sold two boats.'],
    ['what goes on behind a clause stays with it', 'Olm has a plan, which builds a new bank, funded by three taxes.'],
    ['a list of doings stays whole', 'A film shows the boys of Olm kicking, shoving and dancing on the pier.'],
    ['a hedge stays', 'The firm hired a new director, who allegedly forged three letters.'],
    ['quoted words are left alone', '“The bridge, which we love, is open to all of you,” the mayor said.'],
    [
      'the first member of a list is no aside',
      'The mayor, who sings, dances, and cooks for many guests, left the hall early.',
    ],
  ])('%s', (_rule, sentence) => {
    expect(compressSentence(sentence, 'en')).toBe(sentence);
  });

  test('what was left out may stand between quotations, never in one', () => {
    expect(compressSentence('“We paid,” said Ada Lund, the mayor, who had signed the contract in May.', 'en')).toBe(
      '“We paid,” said Ada Lund, the mayor.',
    );
  });

  test('where something was said goes, who said it stays', () => {
    expect(compressSentence('The boats will stay in the harbour, the union said in a statement on Monday.', 'en')).toBe(
      'The boats will stay in the harbour, the union said.',
    );
  });

  test.each([
    ['en', '(CNN)The ferry to Harlow will be sold in May.', 'The ferry to Harlow will be sold in May.'],
    [
      'en',
      'PARIS (AFP) “We sold the ferry,” the mayor of Harlow said.',
      '“We sold the ferry,” the mayor of Harlow said.',
    ],
    ['en', '(The third) ferry to Harlow will be sold in May.', '(The third) ferry to Harlow will be sold in May.'],
    ['en', '2. The ferry to Harlow leaves at noon on Monday.', 'The ferry to Harlow leaves at noon on Monday.'],
    ['de', '• Die Fähre nach Harlow fährt am Montag um zwölf.', 'Die Fähre nach Harlow fährt am Montag um zwölf.'],
    ['de', '3. Mai ist der Tag, an dem die Fähre wieder fährt.', '3. Mai ist der Tag, an dem die Fähre wieder fährt.'],
    ['en', 'EXCLUSIVE: The ferry to Harlow will be sold in May.', 'The ferry to Harlow will be sold in May.'],
    ['en', 'OPINION: The ferry to Harlow must never be sold.', 'OPINION: The ferry to Harlow must never be sold.'],
  ])('%s: marks of a list and labels go, what a text is stays: %s', (language, sentence, expected) => {
    expect(compressSentence(sentence, language)).toBe(expected);
  });

  test('single marks may be apostrophes: such a sentence is left alone', () => {
    const sentence = 'The keeper said ‘the pier (built in 1902) is unsafe’ and went home.';
    expect(compressSentence(sentence, 'en')).toBe(sentence);
  });

  test('text without full stops is left alone', () => {
    const text = `${'The pier (a long one) '.repeat(100)}.`;
    expect(compressSentence(text, 'en')).toBe(text);
  });

  test('figures stay with what they measure where that is wished', () => {
    const sentence = 'The bridge, which cost 12 million euros, opened to cyclists in May.';
    expect(compressSentence(sentence, 'en')).toBe('The bridge opened to cyclists in May.');
    expect(compressSentence(sentence, 'en', { isFact: true })).toBe(sentence);
  });
});

describe('a line that stands alone', () => {
  test.each([
    ['en', 'The council also sold two boats to Harlow.', 'The council sold two boats to Harlow.'],
    ['en', 'The Arn, also known as the Long River, rose.', 'The Arn, also known as the Long River, rose.'],
    ['en', 'It sold not only boats but also two old ferries.', 'It sold not only boats but also two old ferries.'],
    ['fr', 'Le conseil a également vendu deux bateaux.', 'Le conseil a vendu deux bateaux.'],
    ['es', 'El consejo vendió también dos barcos viejos.', 'El consejo vendió dos barcos viejos.'],
    ['es', 'Vendió no solo barcos, sino también un muelle.', 'Vendió no solo barcos, sino también un muelle.'],
    ['pt', 'O conselho vendeu também dois barcos velhos.', 'O conselho vendeu dois barcos velhos.'],
    ['ru', 'Совет продал также две старые лодки города.', 'Совет продал две старые лодки города.'],
    ['ru', 'Совет продал паром, а также две старые лодки.', 'Совет продал паром, а также две старые лодки.'],
  ])('%s: does not add to one before it: %s', (language, sentence, expected) => {
    expect(compressSentence(sentence, language, { isFact: true })).toBe(expected);
    expect(compressSentence(sentence, language)).toBe(sentence);
  });
});

describe('other languages lose what is certainly an aside', () => {
  test.each([
    [
      'de',
      'Die Brücke (erbaut 1902) wurde am Freitag wieder geöffnet.',
      'Die Brücke wurde am Freitag wieder geöffnet.',
    ],
    [
      'de',
      'Der Bau beginnt im Mai, teilte die Stadt in einer Mitteilung mit.',
      'Der Bau beginnt im Mai, teilte die Stadt mit.',
    ],
    [
      'de',
      'Der Architekt Paul Wendt, der auch die Schule entworfen hat, plant eine Brücke.',
      'Der Architekt Paul Wendt plant eine Brücke.',
    ],
    [
      'de',
      'Die Stadt saniert das alte Freibad, wobei die Wiese erhalten bleibt.',
      'Die Stadt saniert das alte Freibad.',
    ],
    ['de', 'Der Fluss bei Harlow fror im Januar zu, was selten ist.', 'Der Fluss bei Harlow fror im Januar zu.'],
    ['fr', 'Le marché se tient sous le nouveau pont, notamment le samedi.', 'Le marché se tient sous le nouveau pont.'],
    ['es', 'También se renovarán las plazas, incluidas las fuentes.', 'También se renovarán las plazas.'],
    ['pt', 'A cidade comprou barcos novos, incluindo uma balsa.', 'A cidade comprou barcos novos.'],
    ['it', 'Saranno restaurate le stazioni, tra cui quella di Arno.', 'Saranno restaurate le stazioni.'],
    [
      'ru',
      'На новом берегу реки построили площадки, в том числе для детей.',
      'На новом берегу реки построили площадки.',
    ],
    ['ar', 'تشمل الأعمال الجديدة الميناء كله، بما في ذلك الطريق إلى السوق.', 'تشمل الأعمال الجديدة الميناء كله.'],
    ['zh', '码头雇用了许多本地工人，包括渔民和木匠。', '码头雇用了许多本地工人。'],
    [
      'fr',
      'La mairie de Valcourt a acheté un bac, qui porte quarante voitures.',
      'La mairie de Valcourt a acheté un bac.',
    ],
    ['fr', 'Le pont, qui relie deux villes, a rouvert vendredi matin.', 'Le pont a rouvert vendredi matin.'],
    ['fr', 'Le maire a indiqué dans un communiqué que le pont rouvrira.', 'Le maire a indiqué que le pont rouvrira.'],
    [
      'es',
      'El puente, que une dos pueblos, reabrió el viernes por la mañana.',
      'El puente reabrió el viernes por la mañana.',
    ],
    ['es', 'El sindicato informó en un comunicado que acepta el plan.', 'El sindicato informó que acepta el plan.'],
    [
      'pt',
      'A cidade de Vila Serena comprou uma balsa, cujo motor é elétrico.',
      'A cidade de Vila Serena comprou uma balsa.',
    ],
    [
      'it',
      'Il consiglio ha comprato un traghetto, il cui motore è elettrico.',
      'Il consiglio ha comprato un traghetto.',
    ],
    ['ru', 'Паром (он построен в Харлове) снова ходит на остров с пятницы.', 'Паром снова ходит на остров с пятницы.'],
    ['ru', 'Мэр сообщил в интервью, что мост откроют весной.', 'Мэр сообщил, что мост откроют весной.'],
    ['zh', '大桥（建于一九〇二年）星期五重新向公众开放。', '大桥星期五重新向公众开放。'],
  ])('%s: %s', (language, long, short) => {
    expect(compressSentence(long, language)).toBe(short);
  });

  test.each([
    [
      'de',
      'ein Relativsatz kann bestimmen, wovon die Rede ist',
      'Die Brücke, die zwei Orte verbindet, kostete zwölf Millionen Euro.',
    ],
    ['de', 'was gefragt wurde', 'Der Stadtrat von Velden fragte, was die Brücke kostet.'],
    ['ru', 'тире стоит вместо глагола', 'Мост – самый длинный в крае – гордость посёлка.'],
    ['ru', 'запятая здесь не отделяет попутного', 'Мост, который соединяет два посёлка, открыли в пятницу утром.'],
    ['es', 'after an aside "que" opens what was said', 'El alcalde afirmó, además, que el puente está roto.'],
  ])('%s is left whole: %s', (language, _rule, sentence) => {
    expect(compressSentence(sentence, language)).toBe(sentence);
  });
});

describe('what decides whether a claim is true is never lost', () => {
  test.each([
    ['en', 'negation', 'The council bought a ferry for the island, which does not carry any cars.'],
    ['en', 'condition', 'The ferry will stay in service in Harlow, which may change if the union agrees.'],
    ['en', 'condition', 'The yard will hire forty men this summer, assuming the council pays for it.'],
    ['en', 'source', 'The driver left the road near the bridge, according to police.'],
    ['en', 'source', 'The fire began in the kitchen of the inn, the fire department said.'],
    ['en', 'source', 'The new medicine heals the fever within days, the company said.'],
    ['en', 'source', 'The firm owes the town a large sum, citing figures of the union.'],
    ['en', 'hedge', 'The harbourmaster (allegedly drunk) sailed into the pier on Monday.'],
    ['en', 'denial', 'The clerk took the money from the safe, which his lawyer denies.'],
    ['de', 'negation', 'Die Stadt kauft die Fähre (nicht aber das Boot) im Mai.'],
    ['de', 'hedge', 'Der Kassenwart (mutmaßlich der Täter) verließ die Stadt im Mai.'],
    ['de', 'source', 'Die Kasse war leer (laut Polizei seit Montag), als man sie fand.'],
    ['de', 'condition', 'Der Hafen wird ausgebaut (falls das Land zahlt) und vertieft.'],
    ['fr', 'negation', 'La mairie a voté le projet de pont, qui n’a pas été soumis à enquête.'],
    ['fr', 'hedge', 'La police a arrêté le trésorier, qui aurait vidé la caisse du port.'],
    ['fr', 'source', 'Le trésorier a vidé la caisse du port (selon le parquet) en mai.'],
    ['es', 'negation', 'El pueblo compró un barco de pesca, que no lleva coches.'],
    ['es', 'hedge', 'La policía detuvo al tesorero, que presuntamente vació la caja.'],
    ['es', 'condition', 'El puerto recibirá el dinero (si se aprueba el plan) en mayo.'],
    ['pt', 'hedge', 'A polícia prendeu o tesoureiro, que teria esvaziado o cofre.'],
    ['pt', 'source', 'O cofre do porto estava vazio (segundo a polícia) em maio.'],
    ['it', 'hedge', 'La polizia ha fermato il tesoriere, che avrebbe svuotato la cassa.'],
    ['ru', 'hedge', 'Казначей (якобы пьяный) уехал из города в понедельник.'],
    ['ru', 'negation', 'Паром (он не возит машины) снова ходит на остров с пятницы.'],
    ['ar', 'hedge', 'غادر أمين الصندوق (المشتبه به) المدينة يوم الاثنين الماضي.'],
    ['zh', 'hedge', '港口的会计（涉嫌挪用公款）星期一离开了这座城市。'],
    ['ja', 'source', '港の会計係（警察によると飲酒）は月曜日に町を離れた。'],
    ['hi', 'hedge', 'बंदरगाह का खजांची (कथित चोर) सोमवार को शहर छोड़ गया था।'],
  ])('%s %s: %s', (language, _kind, sentence) => {
    expect(compressSentence(sentence, language)).toBe(sentence);
  });

  test('in a language without a list, a word of any list is kept', () => {
    const sentence = 'De boot (nicht verzekerd) vaart weer sinds vrijdag in de haven.';
    expect(compressSentence(sentence, 'nl')).toBe(sentence);
  });
});

describe('every sentence', () => {
  test('whatever comes in, the result is a subsequence of it', () => {
    const pieces = fc.constantFrom(
      ', who ',
      ', which ',
      ', ',
      ' (',
      ') ',
      '.',
      'said',
      ' officials',
      '“',
      '”',
      'PARIS — ',
      '市',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(pieces, fc.string({ unit: 'binary' })), { maxLength: 30 }), (parts) => {
        const sentence = parts.join('');
        return isSubsequence(compressSentence(sentence, 'en'), sentence);
      }),
    );
  });
});
