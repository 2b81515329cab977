import { describe, expect, it } from 'vitest';
import { analyzeText } from '../../../../functions/core/article/analyze-text.ts';
import { readQuotes } from '../../../../functions/core/quotes/find-quotes.ts';

const mentions = (text: string, language: string) =>
  readQuotes(analyzeText(text, language))
    .quotes.filter(({ kind }) => kind !== 'indirect')
    .map(({ speaker }) => speaker?.mention ?? null);

describe('in English the speaker', () => {
  it.each([
    ['stands before an apposition', 'Ada Lund, a clerk from Holm, said it was “far too late”.', ['Ada Lund']],
    ['keeps the title out', '“It is far too late,” Sen. Ada Lund (I-Holm) said.', ['Ada Lund']],
    [
      'is the same for verbs joined by “and”',
      'Ada Lund met the crew and told them they were “the best of all”.',
      ['Ada Lund'],
    ],
    [
      'of a participle is that of the sentence',
      'Ada Lund defended the plan, calling the wall “a gift to all”.',
      ['Ada Lund'],
    ],
    ['follows an opening phrase', 'Speaking in Holm, Ada Lund called the plan “a gift to all”.', ['Ada Lund']],
    [
      'of a relative clause is shown by its pronoun',
      'Ada Lund, who has in the past called it “a great gift”, left.',
      ['who'],
    ],
    ['of a passive stands behind “by”', 'The plan was called “a great gift” by nobody. It was late.', [null]],
    ['follows a question mark', '“Who pays for the wall?” Ada Lund asked reporters.', ['Ada Lund']],
    ['follows a verb that no list knows', '“Go home, all of you!” barked Ada Lund.', ['Ada Lund']],
    ['may close the sentence', 'The plan is “dead for good”, Ada Lund said on Monday.', ['Ada Lund']],
    ['is not the owner of a thing', 'Ada Lund’s plan was “a great gift”, Tom Reed said.', ['Tom Reed']],
    ['is not the noun that looks like a verb', 'Ada Lund said the United States was “a great friend”.', ['Ada Lund']],
    ['is not the object', 'Ada Lund told Tom Reed that he was “a great friend”.', ['Ada Lund']],
    ['is no opening adverb', 'Yesterday the “bread and salt” fair went on.', []],
    [
      'is described up to the person, not to the verb',
      'The old clerk sought to calm them, saying it was “far too late”.',
      ['The old clerk'],
    ],
    ['stands in a contraction', 'He’s claiming the pier is “a gift to all”.', ['He']],
    ['signs behind a dash', '“The pier belongs to all of us.” ― Ada Lund', ['Ada Lund']],
    ['signs before a colon', 'HARBOUR BUDGET - Ada Lund: “The pier belongs to all of us.”', ['Ada Lund']],
    ['labels the turn of a transcript', '"LUND: We keep the pier for all."', ['LUND']],
    ['was there when another one spoke', 'When Ada Lund shouted, “Stop at once,” Tom Reed laughed.', ['Ada Lund']],
    ['is not in a clause that says when', '“We are tired,” after Tom Reed said no.', []],
    ['of a participle may be its own', 'The fair ended early, with Ada Lund shouting: “Go home, all!”', ['Ada Lund']],
    ['is named behind a description', '“No one leaves,” said the manager of the mill, Ada Lund.', ['Ada Lund']],
    ['stands by age', '“Who pays for the wall?” the 43-year-old asked.', ['the 43-year-old']],
    [
      'are the followers, not the one they follow',
      'They met Lund. Lund supporters said it was “far too late”.',
      ['Lund supporters'],
    ],
    ['is not the star of what stands in marks', '“Harbour Days” star Ada Lund opened the fair.', []],
    ['is not heard in the programme’s name', 'On Channel 3’s “Harbour Talk,” Ada Lund said the pier stays.', []],
    ['is two people joined by “and”', '“We go on,” Ada Lund and Tom Reed said.', ['Ada Lund and Tom Reed']],
    [
      'of a paragraph that is all speech was heard just before',
      'Ada Lund said the crew was tired.\n\n“They worked for nine days and nine nights.”',
      ['Ada Lund'],
    ],
  ])('%s', (_, text, expected) => {
    expect(mentions(text, 'en')).toEqual(expected);
  });

  it('has no part in titles', () => {
    const text = 'On the talk show “Harbour Talk,” Ada Lund said the plan was “dead for good”.';
    expect(mentions(text, 'en')).toEqual(['Ada Lund']);
  });
});

describe('in German the speaker', () => {
  it.each([
    [
      'stands behind the verb where an adverbial opens',
      'Am Montag sagte Ada Lund in Holm: „Wir bauen weiter.“',
      ['Ada Lund'],
    ],
    ['stands in the nominative', 'Den Plan nannte der Fischer „einen schlechten Scherz“.', ['der Fischer']],
    ['stands around the auxiliary', 'Ada Lund hat den Plan als „reine Träumerei“ bezeichnet.', ['Ada Lund']],
    ['follows the conjunction', 'Der Plan sei, wie Ada Lund betonte, „ein großer Schritt für alle“.', ['Ada Lund']],
    ['of a relative clause is shown by its pronoun', 'Ada Lund, die den Plan „reine Träumerei“ nannte, ging.', ['die']],
    [
      'of a report may be a text',
      '„Der Damm hält noch lange“, heißt es in einem Schreiben der Stadt.',
      ['einem Schreiben der Stadt'],
    ],
    ['may stand before its preposition', 'Dem Plan fehlt Ada Lund zufolge „jede vernünftige Grundlage“.', ['Ada Lund']],
    [
      'goes on in the subjunctive',
      'Ada Lund sagte, der Damm halte. Es drohe „keine Gefahr für die Stadt“.',
      ['Ada Lund'],
    ],
    ['needs the particle of a separable verb', 'Ada Lund teilte mit, der Damm sei „dicht und sicher“.', ['Ada Lund']],
    [
      'stands behind the verb that follows the marks',
      'Von einem „echten Wunder“ sprach der Fischer Tom Reed.',
      ['Tom Reed'],
    ],
    [
      'stands behind a verb that no list knows',
      'Im Radio gab sich der Trainer gelassen: „Wir spielen weiter.“',
      ['der Trainer'],
    ],
    [
      'of a second verb is that of the first',
      'Ada Lund dankte der Stadt und nannte den Damm „dicht und sicher“.',
      ['Ada Lund'],
    ],
    ['of a passive stands behind “von”', 'Der Plan wird von Ada Lund als „reine Träumerei“ bezeichnet.', ['Ada Lund']],
    ['is not who is called something by nobody', 'Der Plan wurde oft „reine Träumerei“ genannt.', []],
    ['is no newspaper in marks', 'Ada Lund sprach mit der „Holmer Zeitung“.', []],
  ])('%s', (_, text, expected) => {
    expect(mentions(text, 'de')).toEqual(expected);
  });
});

describe('in other languages the speaker', () => {
  it.each([
    ['pt', 'stands past an adjunct', '«O porto fica», disse ontem, em Holm, a prefeita Ada Lund.', ['Ada Lund']],
    ['pt', 'is not the hearer', '«O porto fica», disse Ada Lund a Rui Mota.', ['Ada Lund']],
    [
      'es',
      'of a verb alone is the one before',
      'Ada Lund dijo: «El puerto sigue». Añadió: «Es de todos».',
      ['Ada Lund', 'Ada Lund'],
    ],
    [
      'es',
      'of a relative clause is shown by its pronoun',
      'Cita a dos vecinos que afirman que «el puerto no se vende».',
      ['que'],
    ],
    ['fr', 'hangs on the verb', '« Le port reste », a-t-elle expliqué.', ['elle']],
    ['ru', 'needs no article', '«Порт останется», — сообщил городской совет.', ['городской совет']],
    ['zh', 'stands before the place', '林小海在港口说：“港口不会关闭。”', ['林小海']],
    ['zh', 'may be glued to the verb', '“港口不會關閉”，他說。', ['他']],
    [
      'ar',
      'of a verb alone is the one before',
      'قال سامر حداد: «الميناء باق». وأضاف: «هو للجميع».',
      ['سامر حداد', 'سامر حداد'],
    ],
  ])('(%s) %s', (language, _, text, expected) => {
    expect(mentions(text, language)).toEqual(expected);
  });
});

describe('a name with a place to break the line in it', () => {
  it.each(['\u00ad', '\u200b', '\u2060'])('is one name', (mark) => {
    const text = `“It is over for us,” said Helen Oa${mark}kes. “We tried it all,” said Helen${mark} Oakes.`;
    const { quotes, entities } = readQuotes(analyzeText(text, 'en'));
    expect(quotes.map(({ speaker }) => speaker?.mention)).toEqual([`Helen Oa${mark}kes`, `Helen${mark} Oakes`]);
    expect(quotes.map(({ speaker }) => speaker?.name)).toEqual(['Helen Oakes', 'Helen Oakes']);
    expect(entities.map(({ name }) => name)).toEqual(['Helen Oakes']);
  });
});

describe('dialogue set with dashes', () => {
  it.each([
    ['fr', '— Le port reste ouvert, répondit Ada Lund.', ['Le port reste ouvert']],
    ['es', '—El puerto sigue abierto —dijo Ada Lund—. Es de todos.', ['El puerto sigue abierto', 'Es de todos.']],
    [
      'ru',
      '— Порт открыт, — сказала Ада Лунд, — и это хорошо.',
      ['— Порт открыт, — сказала Ада Лунд, — и это хорошо.'],
    ],
    ['pt', '— O porto fica aberto — disse Ada Lund.', ['O porto fica aberto']],
    ['fr', '— un port ouvert toute la nuit', []],
    [
      'es',
      '—El puerto sigue abierto —dijo Ada Lund—. Es de todos. «El muelle aguanta otro invierno», según Pablo Trancho.',
      ['El puerto sigue abierto', 'Es de todos.', 'El muelle aguanta otro invierno'],
    ],
  ])('is read where a reporter stands in it (%s: %s)', (language, text, expected) => {
    expect(readQuotes(analyzeText(text, language)).quotes.map((quote) => quote.text)).toEqual(expected);
  });
});

describe('a change of the speaker’s name', () => {
  const people = ['Ada Lund', 'Mara Quill', 'Tom Reed', 'Ines Falk'];
  const article = (name: string) =>
    `The mayor, ${name}, opened the pier on Monday. “It is yours,” ${name} said, “and it stays.”\n\n${name} called the cost “a fair price for all”.`;

  it.each(people)('changes the speaker and nothing else (%s)', (name) => {
    const { quotes } = readQuotes(analyzeText(article(name), 'en'));
    expect(quotes.map(({ text, speaker }) => [text, speaker?.name])).toEqual([
      [`“It is yours,” ${name} said, “and it stays.”`, name],
      ['a fair price for all', name],
    ]);
  });
});
