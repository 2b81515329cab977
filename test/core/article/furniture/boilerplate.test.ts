import { describe, expect, it } from 'vitest';
import { analyzeText } from '../../../../functions/core/article/analyze-text.ts';
import { findDateline } from '../../../../functions/core/article/furniture/dateline.ts';
import { readArticle } from '../../../../functions/core/article/read-article.ts';

const STORY =
  'The council voted on Tuesday to open the harbour to the fishing fleet. The first boats will arrive in May, and the town will be paid.';

describe('a dateline', () => {
  it.each([
    ['en', 'NORVALE, Nov. 24, 2026 (Agency) — ', 'The bridge opened at noon.', '2026-11-24'],
    ['en', 'PORT ELLIN, Norvale — March 3, 2026 — ', 'The bridge opened at noon.', '2026-03-03'],
    ['en', 'PORT ELLIN (Wire) — ', 'The bridge opened at noon.', undefined],
    ['en', 'ELLIN, W. Norvale, Nov 24 (Agency) - ', 'The bridge opened at noon.', undefined],
    ['en', 'NORVALE/PORT ELLIN — ', '“The bridge is open,” Ada Lund said.', undefined],
    ['en', 'Norvale (AP) ', 'The bridge opened at noon.', undefined],
    ['en', 'NORVALE — ', 'The bridge opened at noon.', undefined],
    ['en', 'Aug. 3 (UPI) -- ', 'A goat was found on a roof.', undefined],
    ['de', '3. August (dpa) – ', 'Eine Ziege stand auf einem Dach.', undefined],
    ['en', 'NORVALE–(BUSINESS WIRE)–', 'Brask, a pump maker, has a new head.', undefined],
    ['en', 'ELM GROVE, WIS. - June 2, 2026 (WIREDESK) - ', 'Brask has a new head.', '2026-06-02'],
    ['ru', 'Ольховка. 3 марта. ВЕСТИ-ЮГ - ', 'Мост открыли во вторник.', undefined],
    ['fr', 'PARIS, 3 mars 2026 – ', 'Le pont a ouvert mardi à midi.', '2026-03-03'],
    ['fr', 'Paris, le 3 mars 2026 – ', 'Le pont a ouvert mardi à midi.', '2026-03-03'],
    ['fr', 'Lyon (AFP) – ', 'Le pont a ouvert mardi à midi.', undefined],
    ['es', 'Madrid, 3 mar (EFE).- ', 'El puente se abrió el martes.', undefined],
    ['pt', 'LISBOA, 3 de março de 2026 (Lusa) — ', 'A ponte abriu na terça-feira.', '2026-03-03'],
    ['it', '(ANSA) - ROMA, 3 MAR - ', 'Il ponte ha aperto martedì.', undefined],
    ['de', 'Berlin (dpa) - ', 'Die Brücke wurde am Dienstag eröffnet.', undefined],
    ['de', 'BERLIN, 3. März 2026 – ', 'Die Brücke wurde am Dienstag eröffnet.', '2026-03-03'],
    ['ru', 'МОСКВА, 24 ноя — Агентство. ', 'Мост открыли во вторник в полдень.', undefined],
    ['ru', 'МОСКВА, 24 ноября 2026 — ', 'Мост открыли во вторник в полдень.', '2026-11-24'],
    ['ru', 'МОСКВА, 24 ноября. /ТАСС/. ', 'Мост открыли во вторник в полдень.', undefined],
    ['ar', 'القاهرة 24 نوفمبر (رويترز) - ', 'افتتح الجسر ظهر يوم الثلاثاء.', undefined],
    ['zh', '新华社北京2026年11月24日电（记者李明）', '这座桥于周二中午重新开放，市长出席了仪式。', '2026-11-24'],
    ['zh-TW', '〔記者林晚舟／青溪報導〕', '舊橋週二中午重新開放，市長出席了儀式，居民鼓掌。', undefined],
    ['zh-TW', '（中央社記者林晚舟青溪12日電）', '舊橋週二中午重新開放，市長出席了儀式，居民鼓掌。', undefined],
    ['zh', '【本报讯】', '这座桥于周二中午重新开放，市长出席了仪式，居民鼓掌。', undefined],
    ['ja', '【東京＝共同】', '橋は火曜日の正午に開通し、市長が式典に出席した。', undefined],
    ['hi', 'नॉरवेल, तीन मार्च (भाषा) ', 'पुल मंगलवार दोपहर को खोला गया।', undefined],
    ['hi', 'नई दिल्ली, 24 नवंबर (भाषा) ', 'पुल मंगलवार दोपहर को खोला गया।', undefined],
  ])('ends where the story begins and dates it only in full (%s: %s)', (language, opening, story, date) => {
    const found = findDateline(opening + story, language);
    expect([found?.length, found?.date]).toEqual([opening.length, date]);
  });

  it.each([
    ['en', 'FILE - Ada Lund speaks at the harbour on Tuesday.'],
    ['en', 'EXCLUSIVE – The council will vote on the harbour.'],
    ['en', 'UPDATE 1-Harbour opens to the fishing fleet on Tuesday'],
    ['en', 'NATO – the alliance of the north – met on Tuesday.'],
    ['en', 'Ada Lund (Labour) – the mayor of the town – resigned.'],
    ['en', 'The harbour (built in 1920) – Was it worth the money?'],
    ['en', 'In March 2026 – The year of the bridge – the town grew.'],
    ['en', 'U.S. officials — Among them Ada Lund — left on Tuesday.'],
    ['de', 'Ada Lund (CDU) - Die Bürgermeisterin trat zurück.'],
    ['ru', 'СРОЧНО — Мост закрыли во вторник из-за шторма.'],
    ['ar', 'قال رئيس البلدية (أحمد) إن الجسر سيفتح يوم الثلاثاء.'],
    ['zh', '北京周二宣布，这座桥将于五月重新开放。'],
    ['zh-TW', '（記者會）市長週二宣布，這座橋將於五月重新開放，居民鼓掌。'],
  ])('is no label and no sentence (%s: %s)', (language, line) => {
    expect(findDateline(line, language)).toBeUndefined();
  });

  it.each([
    ['en', '3 March 2026'],
    ['en', 'Tuesday, March 3, 2026 – 10:05 a.m.'],
    ['de', 'Dienstag, 3. März 2026, 10:05 Uhr'],
    ['fr', '3 mars 2026 à 10h05'],
    ['es', '3 de marzo de 2026'],
    ['zh', '2026年3月3日 10:05'],
    ['zh', '2026-03-03 10:05 来源：新闻社'],
    ['ja', '2026年3月3日 10時05分'],
    ['pt', '03/03/2026 10h05 Atualizado há 2 horas'],
    ['es', 'Norvale - 3 mar 2026 - 10:05 CET'],
  ])('may be a date alone, before or after a place (%s: %s)', (language, line) => {
    const text = `Harbour opens to fleet\n\n${line}\n\nPORT ELLIN (Wire) — ${STORY}`;
    const analyzed = analyzeText(text, language);
    expect([analyzed.date, analyzed.dateline]).toEqual(['2026-03-03', 'PORT ELLIN (Wire)']);
    expect(analyzed.paragraphs.map(({ start, end }) => text.slice(start, end))).toEqual([STORY]);
  });

  it('dates the article where nothing better is stated', async () => {
    const dated = async (key: string, text: string): Promise<string | undefined> => {
      const outcome = await readArticle({ key, bytes: new TextEncoder().encode(text), wishes: {} });
      return outcome.ok ? outcome.value.publishedAt : outcome.failure.message;
    };
    const opening = 'NORVALE, Nov. 24, 2026 (Agency) — ';
    expect(await dated('a.txt', `${opening}${STORY}`)).toBe('2026-11-24');
    expect(await dated('a.txt', `NORVALE, Nov. 24 (Agency) — ${STORY}`)).toBeUndefined();
    expect(await dated('a.txt', `NORVALE, Nov. 31, 2026 (Agency) — ${STORY}`)).toBeUndefined();
    expect(await dated('a.md', `---\ndate: 2026-11-25\n---\n\n${opening}${STORY}`)).toBe('2026-11-25');
  });
});

/** The reason for which the second of three paragraphs is skipped. */
const reasonOf = (line: string, language = 'en'): string | undefined => {
  const text = `${STORY}\n\n${line}\n\nThe mayor will speak in June, and the boats are ready for the sea.`;
  const { skipped } = analyzeText(text, language);
  return skipped.find(({ start, end }) => text.slice(start, end) === line)?.reason;
};

describe('a line beside the story', () => {
  it.each([
    ['credit', 'Photo: Jo Berg/Agency'],
    ['credit', 'Photo by Jo Berg for The Ellin Post'],
    ['credit', 'Photo: the new book by Ada Lund'],
    ['credit', 'Foto: Jo Berg'],
    ['credit', 'Crédit photo : Jo Berg'],
    ['credit', 'Фото: Йо Берг / Агентство'],
    ['credit', '图：李明'],
    ['credit', '写真：山田太郎'],
    ['credit', 'फोटो: जो बर्ग'],
    ['credit', 'تصوير: أحمد'],
    ['credit', 'Getty/Instagram.'],
    ['caption', 'Boats in the harbour at dawn (AP Photo/Jo Berg)'],
    ['caption', 'Boats in the harbour at dawn. Jo Berg/Getty Images'],
    ['caption', 'Boote im Hafen am Morgen. (Foto: Jo Berg)'],
    ['caption', 'FILE - Ada Lund speaks at the harbour in Norvale on March 3.'],
    ['caption', '渔船停在港口。记者 李明 摄'],
    ['share', 'Share this article'],
    ['share', 'Send this article to somebody by email'],
    ['notice', 'Story continues below advertisement'],
    ['notice', 'Please use another browser for the better video player'],
    ['share', 'Follow The Ellin Post on Facebook and X'],
    ['share', 'Sign up for our free morning newsletter'],
    ['share', 'Inscrivez-vous à notre newsletter'],
    ['share', 'Подписывайтесь на наш канал в Telegram'],
    ['share', '分享到：'],
    ['share', 'Wir verwenden Cookies, um Anzeigen zu zeigen.'],
    ['share', 'Nous utilisons des cookies pour mesurer l’audience.'],
    ['share', 'Этот сайт использует файлы cookie.'],
    ['share', 'Subscribe to read the full story. Already a subscriber?'],
    ['caption', 'Boats in the harbour at dawn. Photo: Jo Berg'],
    ['caption', 'Boote im Hafen am Morgen. Foto: Jo Berg/Agentur'],
    ['notice', '___'],
    ['byline', 'di Ada Lund'],
    ['byline', 'by Ada Lund'],
    ['byline', 'von Ada Lund'],
    ['byline', 'par Ada Lund'],
    ['byline', 'por Ada Lund'],
    ['byline', 'By Ada Lund Jr.'],
    ['byline', 'Par Ada Lund (avec AFP)'],
    ['byline', 'Por Ada Lund — Norvale'],
    ['credit', '［写真］古い橋、ノルベール'],
    ['notice', 'FOR IMMEDIATE RELEASE'],
    ['notice', 'Pressemitteilung'],
    ['notice', 'Media contact: Jo Berg, +1 555 0100'],
    ['byline', 'By JO BERG | The Ellin Post | Updated: 10:05 GMT, 3 March 2026'],
    ['related', 'Read more: The old harbour'],
    ['related', 'Read more about the harbour'],
    ['related', 'Related: Why the harbour closed'],
    ['related', 'Lesen Sie auch: Der alte Hafen'],
    ['related', 'À lire aussi : le vieux port'],
    ['related', 'Lea también: El viejo puerto'],
    ['related', 'Leia também: O velho porto'],
    ['related', 'Leggi anche: Il vecchio porto'],
    ['related', 'Читайте также: Старый порт'],
    ['related', 'اقرأ أيضًا: الميناء القديم'],
    ['related', '相关阅读：旧港口'],
    ['related', '関連記事：古い港'],
    ['related', 'यह भी पढ़ें: पुराना बंदरगाह'],
    ['notice', '(Reporting by Jo Berg in Port Ellin; editing by Mia Roe)'],
    ['notice', '© 2026 The Ellin Post. All rights reserved.'],
    ['notice', 'Advertisement'],
    ['notice', 'Anzeige'],
    ['notice', 'Publicité'],
    ['notice', '广告'],
    ['notice', 'Published: 3 March 2026, 10:05'],
    ['notice', 'Mis à jour le 3 mars 2026 à 10h05'],
    ['notice', 'Jo Berg in Norvale contributed to this report.'],
    ['notice', '责任编辑：李明'],
    ['notice', '（完）'],
    ['notice', 'jb/mr/ab'],
    ['notice', '(Adds quotes of the mayor)'],
    ['notice', '((jo.berg@agency.example; +1 555 0100))'],
    ['notice', '14:05 GMT'],
    ['notice', 'Все права защищены'],
    ['byline', 'By Jo Berg and Mia Roe'],
    ['byline', 'Von Jo Berg, Norvale'],
    ['byline', 'Автор: Йо Берг'],
    ['byline', '记者 李明'],
  ])('is skipped (%s: %s)', (reason, line) => expect(reasonOf(line)).toBe(reason));

  it.each([
    'Photographs show that the bridge was damaged before the storm.',
    'Pictures of the bridge were taken by drones on Tuesday.',
    'Getty Island reopens to visitors in May after three years.',
    'Cookie makers expect prices to rise before the holidays.',
    'Subscribers to the ferry line will be refunded in June.',
    'Sign up closed on Monday, and 300 boats had applied.',
    'Shares in the harbour company rose by four percent.',
    'Share prices fell on Monday.',
    'Read more books, the mayor told the pupils of the town.',
    'Recommended doses were lowered by the agency in May.',
    'Related cases were found in two villages near the coast.',
    'This story is about a harbour that nobody wanted.',
    '14:05 boats left the harbour.',
    'Adds the mayor: nobody will pay twice.',
    'By Monday, the boats had left the harbour.',
    'By Monday Morning, Norvale',
    'di notte',
    'Wir verwenden Boote, um Steine zu holen.',
    'Di notte, il porto resta chiuso ai pescherecci.',
    'Von Montag an bleibt der Hafen geschlossen.',
    'Por Navidad, el puerto abre sus puertas.',
    'Copyright law will change in May, the minister said.',
    'Advertisement spending rose by four percent in May.',
    'Reporting by the town showed that the berths were too small.',
    'Updated rules for the harbour will follow.',
    'Фотографии показывают, что мост был повреждён.',
    'Teilen will die Stadt die Kosten mit dem Land.',
    'Partager les coûts reste la seule solution du maire.',
    '图书馆将于五月重新开放。',
    '广告收入在五月增长了百分之四。',
  ])('is story where it only begins like one (%s)', (line) => expect(reasonOf(line)).toBeUndefined());

  it('keeps the sentence that an agency signs', () => {
    const text = `${STORY}\n\nThe mayor will speak in June. (Reuters)`;
    const { skipped, sentences } = analyzeText(text, 'en');
    expect(skipped.map(({ start, end }) => text.slice(start, end))).toEqual(['(Reuters)']);
    expect(sentences.map(({ start, end }) => text.slice(start, end)).at(-1)).toBe('The mayor will speak in June.');
  });

  it.each([
    ['es', 'Los barcos llegarán el 15 de mayo. EFE', 'EFE'],
    ['it', 'Il sig. Roe si è astenuto. (ANSA).', '(ANSA).'],
    ['ja', '最初の船は五月に着く。（共同）', '（共同）'],
  ])('loses the sign alone (%s)', (language, line, sign) => {
    const text = `${STORY}\n\n${line}`;
    expect(analyzeText(text, language).skipped.map(({ start, end }) => text.slice(start, end))).toEqual([sign]);
  });

  it('is no bullet: the item stands without its mark', () => {
    const text = `${STORY}\n\n* Boats pay less.\n\n• Ships pay more.\n\n— I pay, she said.`;
    const { paragraphs } = analyzeText(text, 'en');
    expect(paragraphs.slice(1).map(({ start, end }) => text.slice(start, end))).toEqual([
      'Boats pay less.',
      'Ships pay more.',
      '— I pay, she said.',
    ]);
  });

  it('is cut from the first sentence where it is a label', () => {
    const text = `EXCLUSIVE – ${STORY}`;
    const { skipped, paragraphs } = analyzeText(text, 'en');
    expect(skipped.map(({ start, end }) => text.slice(start, end))).toEqual(['EXCLUSIVE –']);
    expect(paragraphs.map(({ start, end }) => text.slice(start, end))).toEqual([STORY]);
  });
});

describe('a repeated line', () => {
  const skippedOf = (text: string): string[] =>
    analyzeText(text, 'en').skipped.map(({ start, end, reason }) => `${reason}: ${text.slice(start, end)}`);

  it('that is no sentence and stands twice in a row is a caption and its copy', () => {
    const caption = 'The old harbour of Norvale';
    expect(skippedOf(`${STORY}\n\n${caption}\n\n${caption}\n\nThe vote is over.`)).toEqual([
      `caption: ${caption}`,
      `repeated: ${caption}`,
    ]);
  });

  it('of a live report is story each time', () => {
    const text = `${STORY}\n\n14:05\n\nThe boats are waiting outside.\n\n14:20\n\nThe boats are waiting outside.\n\n14:20`;
    expect(skippedOf(text)).toEqual(['notice: 14:05', 'notice: 14:20', 'notice: 14:20']);
  });

  it('is skipped where it is no sentence or stands beside a credit', () => {
    const caption = 'Boats wait outside the harbour at dawn.';
    const heading = 'What we know about the harbour';
    const text = `${STORY}\n\n${caption}\n\n${heading}\n\nThe vote is over.\n\n${caption}\n\nPhoto: Jo Berg\n\n${heading}`;
    expect(skippedOf(text)).toEqual([`repeated: ${caption}`, 'credit: Photo: Jo Berg', `repeated: ${heading}`]);
  });
});

describe('a title', () => {
  it.each([
    [`Harbour opens to fleet\n\n${STORY}`, 'Harbour opens to fleet'],
    [`Will the harbour open?\n\nBy Jo Berg\n\n${STORY}`, 'Will the harbour open?'],
    [`Will the harbour open?\n\n${STORY}`, 'Will the harbour open?'],
    [`At last, the harbour!\n\n${STORY}`, 'At last, the harbour!'],
    [`Who pays? The town does.\n\n${STORY}`, undefined],
    [`“Who pays?”\n\n${STORY}`, undefined],
    [`UPDATE 2-Harbour opens to fleet\n\n(Adds quotes)\n\n${STORY}`, 'Harbour opens to fleet'],
    [`Harbour opens to the fleet; \nMayor thanks the builders of the quay.\n\n${STORY}`, 'Harbour opens to the fleet'],
    [`Harbour opens to the fleet\n\nA subtitle\n\n${STORY}`, 'Harbour opens to the fleet'],
    [`${STORY}\n\nMore.`, undefined],
    [`FOR IMMEDIATE RELEASE\n\nHarbour opens to fleet\n\n${STORY}`, 'Harbour opens to fleet'],
    [
      `Harbour opens to fleet\n\nKey points:\n\n• Boats pay less\n\n• Ships pay more\n\n${STORY}`,
      'Harbour opens to fleet',
    ],
    [`From: desk@ellin.example\n\n${STORY}`, undefined],
  ])('is the first line where it is no sentence, asks or calls, or a byline follows', (text, title) => {
    expect(analyzeText(text, 'en').title?.text).toBe(title);
  });
});

describe('a name alone on its line', () => {
  it.each([
    ['ru', 'Порт открыли', 'Мара Восс', 'НОРВЕЙЛ, 3 марта. /ТАСС/. Порт открыли во вторник в полдень.', 'Мара Восс'],
    ['fr', 'Le port ouvre', 'Mara Voss', 'NORVALE (AFP) – Le port a ouvert mardi à midi.', 'Mara Voss'],
    ['fr', 'Le port ouvre', 'Mara Voss', 'Le port a ouvert mardi à midi.', undefined],
    ['fr', 'Le port ouvre', 'Une mesure attendue', 'NORVALE (AFP) – Le port a ouvert mardi à midi.', undefined],
    ['en', 'Harbour opens', 'Mayor Under Fire', 'NORVALE (AP) — The harbour opened at noon.', undefined],
  ])(
    'is a byline above a dateline, where headings are not written so (%s: %s / %s)',
    (language, title, line, story, byline) => {
      expect(analyzeText(`${title}\n\n${line}\n\n${story}`, language).byline).toBe(byline);
    },
  );
});

describe('a notice', () => {
  it.each([
    ['en', 'Published: 3 March 2026, 10:05', '2026-03-03'],
    ['fr', 'Publié le 3 mars 2026 à 10h05', '2026-03-03'],
    ['es', 'Publicado el 3 de marzo de 2026', '2026-03-03'],
    ['ru', 'Опубликовано 3 марта 2026 в 10:05', '2026-03-03'],
    ['zh', '发布时间：2026年3月3日 10:05', '2026-03-03'],
    ['de', 'Veröffentlicht am 03.05.2026', '2026-05-03'],
    ['en', 'Published on 03/05/2026', undefined],
    ['en', 'Last updated: 3 March 2026', undefined],
  ])('dates the article where it says when it was published (%s: %s)', (language, line, date) => {
    const text = `${STORY}\n\n${line}`;
    const { skipped, date: found } = analyzeText(text, language);
    expect([skipped.at(-1)?.reason, found]).toEqual(['notice', date]);
  });
});
