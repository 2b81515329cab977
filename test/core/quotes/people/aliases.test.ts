import { describe, expect, it } from 'vitest';
import { analyzeText } from '../../../../functions/core/article/analyze-text.ts';
import { findQuotes } from '../../../../functions/core/quotes/find-quotes.ts';

const read = (text: string, language: string) => findQuotes(analyzeText(text, language));

/** The people of a text, each with the words by which it names them. */
const people = (text: string, language = 'en') =>
  read(text, language)
    .entities.filter(({ kind }) => kind === 'person')
    .map(({ name, mentions }) => [name, ...mentions.map(({ start, end }) => text.slice(start, end))]);

const speakers = (text: string, language = 'en') =>
  read(text, language).quotes.map(({ speaker }) => speaker && [speaker.name, speaker.mention, speaker.resolvedBy]);

describe('a person with an alias', () => {
  it('is one entry under the full name, and what is said by the alias is theirs', () => {
    const text =
      'The singer Carla Vidal, known as Charlie V, was fined. “I will pay,” Charlie V said. “It is late,” Vidal said.';
    expect(people(text)).toEqual([['Carla Vidal', 'Carla Vidal', 'Charlie V', 'Charlie V', 'Vidal']]);
    expect(speakers(text)).toEqual([
      ['Carla Vidal', 'Charlie V', 'named'],
      ['Carla Vidal', 'Vidal', 'named'],
    ]);
  });

  it.each([
    ['en', 'Tom Reed, better known as Sparrow, came. “I will pay,” said Sparrow.'],
    ['en', 'Tom Reed, 41, also known as “Sparrow”, came. “I will pay,” said Sparrow.'],
    ['en', 'Tom Reed, nicknamed “Sparrow,” came. “I will pay,” said Sparrow.'],
    ['en', 'Tom Reed (aka Sparrow) came. “I will pay,” said Sparrow.'],
    ['en', 'Tom Reed, a.k.a. Sparrow, came. “I will pay,” said Sparrow.'],
    ['en', 'They fined the crew of Tom Reed alias Sparrow. “I will pay,” said Sparrow.'],
    ['en', 'Tom Reed, who goes by Sparrow, came. “I will pay,” said Sparrow.'],
    ['en', 'Tom Reed, known by his stage name Sparrow, came. “I will pay,” said Sparrow.'],
    ['en', 'Tom Reed is known as Sparrow. “I will pay,” said Sparrow.'],
    ['fr', 'Le chanteur Tom Reed, dit « Sparrow », est venu. « Je paierai demain », a dit Sparrow.'],
    ['fr', 'Le chanteur Tom Reed, surnommé Sparrow, est venu. « Je paierai demain », a dit Sparrow.'],
    ['fr', 'Le chanteur Tom Reed, plus connu sous le nom de Sparrow, est venu. « Je paierai demain », a dit Sparrow.'],
    ['es', 'El cantante Tom Reed, alias Sparrow, llegó. «Voy a pagar mañana», dijo Sparrow.'],
    ['es', 'El cantante Tom Reed, conocido como Sparrow, llegó. «Voy a pagar mañana», dijo Sparrow.'],
    ['es', 'El cantante Tom Reed, apodado “Sparrow”, llegó. «Voy a pagar mañana», dijo Sparrow.'],
    ['pt', 'O cantor Tom Reed, conhecido como Sparrow, chegou. “Vou pagar amanhã”, disse Sparrow.'],
    ['pt', 'O cantor Tom Reed, vulgo Sparrow, chegou. “Vou pagar amanhã”, disse Sparrow.'],
    ['it', 'Il cantante Tom Reed, in arte Sparrow, è arrivato. «Pagherò domani», ha detto Sparrow.'],
    ['it', 'Il cantante Tom Reed, detto “Sparrow”, è arrivato. «Pagherò domani», ha detto Sparrow.'],
  ])('is told by the words for it (%s: %s)', (language, text) => {
    expect(people(text, language)).toEqual([['Tom Reed', 'Tom Reed', 'Sparrow', 'Sparrow']]);
    expect(speakers(text, language)).toEqual([['Tom Reed', 'Sparrow', 'named']]);
  });

  it.each([
    'Певец Иван Рогов по прозвищу Воробей приехал. «Я заплачу завтра», — сказал Воробей.',
    'Певец Иван Рогов, он же Воробей, приехал. «Я заплачу завтра», — сказал Воробей.',
    'Певец Иван Рогов, известный как «Воробей», приехал. «Я заплачу завтра», — сказал Воробей.',
  ])('is told by the Russian words for it: %s', (text) => {
    expect(people(text, 'ru')).toEqual([['Иван Рогов', 'Иван Рогов', 'Воробей', 'Воробей']]);
    expect(speakers(text, 'ru')).toEqual([['Иван Рогов', 'Воробей', 'named']]);
  });

  it.each([
    'Die Sängerin Carla Vidal, bekannt als Charlie V, kam. „Ich zahle heute“, sagte Charlie V.',
    'Die Sängerin Carla Vidal, genannt „Charlie V“, kam. „Ich zahle heute“, sagte Charlie V.',
    'Die Sängerin Carla Vidal alias Charlie V kam. „Ich zahle heute“, sagte Charlie V.',
    'Die Sängerin Carla Vidal (Künstlername: Charlie V) kam. „Ich zahle heute“, sagte Charlie V.',
  ])('is told by the German words for it: %s', (text) => {
    expect(people(text, 'de')).toEqual([['Carla Vidal', 'Carla Vidal', 'Charlie V', 'Charlie V']]);
    expect(speakers(text, 'de')).toEqual([['Carla Vidal', 'Charlie V', 'named']]);
  });

  it('keeps a German nickname with an article only where it is introduced', () => {
    const text = 'Der Sänger Tom Reed, genannt „Der Sperling“, kam. Der Sperling ist ein Vogel.';
    expect(people(text, 'de')).toEqual([['Tom Reed', 'Tom Reed', 'Der Sperling']]);
  });

  it('is told by a nickname of several words between the given name and the surname', () => {
    const text = 'Dan “Big D” Holm was fined. “I will pay,” Big D said.';
    expect(people(text)).toEqual([['Dan “Big D” Holm', 'Dan “Big D” Holm', 'Big D']]);
    expect(speakers(text)).toEqual([['Dan “Big D” Holm', 'Big D', 'named']]);
  });

  it('is meant by a description that is their nickname', () => {
    const text = 'Tom Reed, nicknamed “the Captain”, came. “I will pay,” the Captain said. Captain Dan Holm left.';
    expect(people(text)).toEqual([
      ['Tom Reed', 'Tom Reed', 'the Captain', 'the Captain'],
      ['Dan Holm', 'Dan Holm'],
    ]);
    expect(speakers(text)).toEqual([['Tom Reed', 'the Captain', 'named']]);
  });

  it('is not meant by the same words within a longer name, nor by a common noun', () => {
    const text = 'Tom Reed, known as Sparrow, came. They met at Sparrow Street. A Sparrow sang. Sparrow’s boat left.';
    expect(people(text)).toEqual([['Tom Reed', 'Tom Reed', 'Sparrow', 'Sparrow']]);
  });
});

describe('an alias', () => {
  it('of two people is nobody’s', () => {
    const text = 'Tom Reed, known as Sparrow, met Dan Holm, nicknamed Sparrow. “I will pay,” Sparrow said.';
    expect(people(text)).toEqual([
      ['Tom Reed', 'Tom Reed', 'Sparrow'],
      ['Dan Holm', 'Dan Holm', 'Sparrow'],
    ]);
    expect(speakers(text)).toEqual([['Sparrow', 'Sparrow', 'named']]);
  });

  it('that is another’s surname is nobody’s', () => {
    const text = 'Tom Reed, known as Sparrow, met Jack Sparrow. “I will pay,” Sparrow said.';
    expect(speakers(text)).toEqual([['Sparrow', 'Sparrow', 'named']]);
  });

  it.each([
    ['en', 'a city', 'Mayor Ada Lund came from a city known as Little Rock. Little Rock is old.'],
    ['en', 'a group', 'Mayor Ada Lund fined a group known as The Base. The Base left.'],
    ['en', 'a law', 'Mayor Ada Lund signed the law known as Section 8. Section 8 is old.'],
    ['en', 'a policy', 'Mayor Ada Lund opened a policy known as Charlie. The policy is old.'],
    ['en', 'a policy of somebody', 'They read the policy of Mayor Ada Lund, known as Charlie. It is old.'],
    ['en', 'a song by somebody', 'They sang a song by the mayor Ada Lund, known as Charlie. It is old.'],
    ['en', 'a number', 'Mayor Ada Lund, known as Section 8, came.'],
    ['en', 'an office', 'Ada Lund, known as Mayor, came.'],
    ['en', 'a body', 'Ada Lund, known as Harbour Council, came.'],
    ['en', 'words in small letters', 'Ada Lund, known as a good sailor, came.'],
    ['en', 'a part of a phrase', 'Ada Lund, known as Mother of Norland, came.'],
    ['de', 'a band', 'Die Band der Sängerin Ada Lund, bekannt als „Die Basis“, kam.'],
    ['de', 'an occupation', 'Die Sängerin Ada Lund, bekannt als Malerin, kam.'],
    ['fr', 'one who speaks', 'Le maire a vu la chanteuse Ada Lund, dit Charlie Vernet. Il est tard.'],
    ['es', 'a band', 'La banda de la cantante Ada Lund, conocida como La Base, llegó.'],
    ['pt', 'a band', 'A banda da cantora Ada Lund, conhecida como A Base, chegou.'],
    ['it', 'a band', 'La banda della cantante Ada Lund, nota come La Base, è arrivata.'],
  ])('is none of a person’s where it may be that of something else (%s: %s)', (language, _, text) => {
    expect(people(text, language).filter(([name]) => name === 'Ada Lund')).toEqual([['Ada Lund', 'Ada Lund']]);
  });

  it('is none of a Russian singer’s where it may be the band’s', () => {
    const text = 'Группа певицы Анны Беловой, известная как «База», приехала.';
    expect(people(text, 'ru').flat()).not.toContain('База');
  });

  it('of another language is not read', () => {
    const text = 'The singer Tom Reed, in arte Sparrow, came. “I will pay,” said Sparrow.';
    expect(speakers(text)).not.toEqual([['Tom Reed', 'Sparrow', 'named']]);
  });
});
