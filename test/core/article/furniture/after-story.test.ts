import { describe, expect, it } from 'vitest';
import { analyzeText } from '../../../../functions/core/article/analyze-text.ts';

const lastSkipped = (text: string, language: string): string[] => {
  const { skipped } = analyzeText(text, language);
  return skipped.filter(({ reason }) => reason !== 'title').map(({ start, end }) => text.slice(start, end));
};

const MILL = [
  'Fire at Holm mill kills two',
  'Two workers died in a fire at a saw mill in Holm on Monday, police said.',
  '“The roof fell in at once,” fire chief Ada Lund said.',
  'The mill has stood at the river since 1911.',
];

describe('links to other stories that nothing marks', () => {
  it('are lines at the end that share neither name nor word with the story', () => {
    const teasers = [
      'Jo Berg, 41, of Elm Grove, is said to have sailed round the cape with a crew of dentists.',
      'Goals from Tom Reed and Nils Olm helped Ellin beat Rask 2-1 in the cup.',
    ];
    expect(lastSkipped([...MILL, ...teasers].join('\n\n'), 'en')).toEqual(teasers);
  });

  it('may be one line alone, if it shares nothing at all', () => {
    const teaser = 'Striker Tom Reed leaves Ellin for Rask after nine seasons and forty goals.';
    expect(lastSkipped([...MILL, teaser].join('\n\n'), 'en')).toEqual([teaser]);
  });

  it.each([
    ['Neighbour Tom Reed saw the smoke from the Holm road.'],
    ['The trial of Nils Olm in Ellin goes on next week with new witnesses.'],
    ['An inquiry begins in May.'],
    ['“I heard a bang and ran to the Ellin road,” Tom Reed told Radio Norvale.'],
  ])('are no lines that take up the story, are short, or are speech (%s)', (line) => {
    expect(lastSkipped([...MILL, line].join('\n\n'), 'en')).toEqual([]);
  });

  it('are found in other languages, by the beginnings of words', () => {
    const story = [
      'Пожар на лесопилке в Ольховке',
      'Двое рабочих погибли при пожаре на лесопилке в Ольховке в понедельник.',
      'Лесопилка работает с 1911 года, на ней заняты 240 рабочих.',
    ];
    const teasers = [
      'Нападающий Иван Ремизов покидает клуб «Заря» после девяти сезонов и сорока голов.',
      'Певица Юлия Кастанова выпустила альбом песен о море и городе Приозёрске.',
    ];
    expect(lastSkipped([...story, ...teasers].join('\n\n'), 'ru')).toEqual(teasers);
    const inflected = 'Жители Ольховки собирают деньги семьям рабочих лесопилки из Приозёрска.';
    expect(lastSkipped([...story, inflected].join('\n\n'), 'ru')).toEqual([]);
  });
});

describe('what a feed, a page or a release sets behind its story', () => {
  it.each([
    ['en', 'The post Fire at Holm mill kills two appeared first on Ellin Ledger.'],
    ['en', 'This article first appeared on Ellin Ledger.'],
    ['en', 'READ FULL ARTICLE HERE'],
    ['en', 'Comments / comments'],
    ['de', 'Der Beitrag Feuer in Holm erschien zuerst auf Elliner Bote.'],
    ['fr', 'L’article Incendie à Holm est apparu en premier sur Le Bulletin.'],
    ['es', 'La entrada Incendio en Holm se publicó primero en El Correo.'],
    ['it', 'L’articolo Incendio a Holm proviene da Il Corriere.'],
    ['pt', 'O post Incêndio em Holm apareceu primeiro em O Jornal.'],
    ['nl', 'Het bericht Brand in Holm verscheen eerst op De Bode.'],
    ['pl', 'Artykuł Pożar w Holm pochodzi z serwisu Kurier.'],
    ['ru', 'Сообщение Пожар в Ольховке появились сначала на Вестник.'],
    ['tr', 'Holm’da yangın yazısı ilk önce Haberci üzerinde ortaya çıktı.'],
    ['uk', 'Запис Пожежа в Голмі спершу з’явився на Вісник.'],
    ['zh', '文章《霍尔姆火灾》最先出现于绿川网'],
  ])('is no story (%s: %s)', (language, line) => {
    expect(lastSkipped([...MILL, line].join('\n\n'), language)).toEqual([line]);
  });

  it('is a footer in any language where it quotes the headline', () => {
    const footer = 'Scríobh Ellin Ledger an scéal Fire at Holm mill kills two ar dtús';
    expect(lastSkipped([...MILL, footer].join('\n\n'), 'en')).toEqual([footer]);
  });

  it('is a company’s own description with all that follows it, forward-looking statements and footnotes', () => {
    const release = [
      'Brask names Ada Lund as head',
      'Brask, a maker of pumps, said on Monday that Ada Lund will lead it from May.',
      'Brask sold 4,000 pumps last year, twice as many as in the year before (D).',
    ];
    const behind = [
      '(D) Excludes pumps that were returned.',
      'This release contains forward-looking statements within the meaning of the law.',
      'About Brask',
      'Brask makes pumps for towns and farms.',
      'Jo Berg, jo@brask.example',
    ];
    expect(lastSkipped([...release, ...behind].join('\n\n'), 'en')).toEqual(behind);
  });

  it('is no crosshead about somebody whom the next line does not take up', () => {
    const text = [...MILL, 'About Time', 'The owner says the saw was to be replaced in the fire year.'].join('\n\n');
    expect(lastSkipped(text, 'en')).toEqual([]);
  });

  it('is no sentence that says where something was first published or seen', () => {
    const line = 'Статья о лесопилке была впервые опубликована в 1998 году.';
    expect(lastSkipped([...MILL, line].join('\n\n'), 'ru')).toEqual([]);
  });
});
