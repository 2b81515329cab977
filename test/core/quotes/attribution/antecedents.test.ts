import { describe, expect, it } from 'vitest';
import { analyzeText } from '../../../../functions/core/article/analyze-text.ts';
import { readQuotes } from '../../../../functions/core/quotes/find-quotes.ts';

const lastSpeaker = (language: string, text: string) => {
  const quotes = readQuotes(analyzeText(text, language)).quotes.filter(({ kind }) => kind !== 'indirect');
  const speaker = quotes.at(-1)?.speaker;
  return speaker ? [speaker.name, speaker.resolvedBy] : null;
};

describe('a verb that leaves its subject out', () => {
  it.each([
    ['es', 'El alcalde Saúl Prieto dijo que el puente se cerrará. “No hay prisa”, añadió.', 'Saúl Prieto'],
    [
      'es',
      'Nuria Cobos explicó que el puente se cerrará.\n\n“No hay ninguna prisa con las obras”, concluyó.',
      'Nuria Cobos',
    ],
    ['pt', 'O prefeito Davi Couto disse que a ponte vai fechar. “Não há pressa”, acrescentou.', 'Davi Couto'],
    ['it', 'Il sindaco Carlo Renzi ha detto che il ponte chiuderà. «Non c’è fretta», ha aggiunto.', 'Carlo Renzi'],
    ['ar', 'قال رئيس البلدية سامي حداد إن الجسر سيغلق. وأضاف: "لا داعي للعجلة".', 'سامي حداد'],
  ])('goes on with the one who spoke right before (%s)', (language, text, name) => {
    expect(lastSpeaker(language, text)).toEqual([name, 'continuation']);
  });

  it.each([
    [
      'somebody else is named since',
      'es',
      'Saúl Prieto dijo que el puente se cerrará. Nuria Cobos llegó tarde. “No hay prisa”, añadió.',
    ],
    [
      'somebody else is named beside',
      'es',
      'Saúl Prieto dijo que el arquitecto Pedro Gil se marcha. “No hay prisa”, dijo.',
    ],
    [
      'the one before retells another',
      'es',
      'Saúl Prieto dijo que la ministra Eva Gil prometió que habrá fondos. “No hay prisa”, añadió.',
    ],
    ['the verb means several', 'es', 'Saúl Prieto dijo que el puente se cerrará. “No hay prisa”, añadieron.'],
    ['the verb means several', 'it', 'Carlo Renzi ha detto che il ponte chiuderà. «Non c’è fretta», hanno aggiunto.'],
    ['the verb means a woman', 'ar', 'قال رئيس البلدية سامي حداد إن الجسر سيغلق. وأضافت: "لا داعي للعجلة".'],
  ])('means nobody for certain where %s (%s)', (_, language, text) => {
    expect(lastSpeaker(language, text)).toBeNull();
  });
});

describe('a phrase that holds the pronoun of its source', () => {
  it.each([
    ['fr', 'Le maire, Paul Tessier, a annoncé que le pont fermerait. Selon lui, « rien ne presse ».', 'Paul Tessier'],
    ['es', 'La alcaldesa Eva Gil explicó que el puente se cerrará. A su juicio, “no hay prisa”.', 'Eva Gil'],
    ['it', 'Il sindaco Carlo Renzi ha detto che il ponte chiuderà. A suo dire, «non c’è fretta».', 'Carlo Renzi'],
    ['ru', 'Мэр Иван Лосев заявил, что мост закроют. По его словам, «спешить некуда».', 'Иван Лосев'],
    ['ar', 'قال رئيس البلدية سامي حداد إن الجسر سيغلق. والأمر، على حد قوله، "لا يستدعي العجلة".', 'سامي حداد'],
    ['zh', '市长殷如表示，大桥将于五月关闭。据她称，此事“不用着急”。', '殷如'],
  ])('means the one named before (%s)', (language, text, name) => {
    expect(lastSpeaker(language, text)).toEqual([name, 'pronoun']);
  });

  it('stays a pronoun where two people may be meant (ru)', () => {
    expect(lastSpeaker('ru', 'Мэр Иван Лосев встретил Петра Ганина. По его словам, «спешить некуда».')?.[0]).toBe(
      'его',
    );
  });
});

describe('a pronoun where no capitals show names', () => {
  it('is the one person with a title heard nearby (zh)', () => {
    expect(lastSpeaker('zh', '发言人柯宁表示，双方将继续对话。\n\n他说：“不用着急。”')).toEqual(['柯宁', 'pronoun']);
  });

  it.each([
    ['another title stands between', '发言人柯宁表示，双方将继续对话。市长殷如在场。她说：“不用着急。”'],
    ['one retells another', '市长殷如表示，部长丁山说过大桥会关闭。他说：“不用着急。”'],
    ['an office spoke', '市政府表示，大桥将于五月关闭。他说：“不用着急。”'],
  ])('stays a pronoun where %s (zh)', (_, text) => {
    expect(['他', '她']).toContain(lastSpeaker('zh', text)?.[0]);
  });
});

describe('an English pronoun', () => {
  it.each([
    [
      'is not one named only in the words it says',
      'Spokesman Karel Dunn said the line would open.\n\n“I will help those who back Sen. Vance now,” he said.',
      'Karel Dunn',
    ],
    [
      'stays open where the words speak of the only one named',
      'Stone mocked Pim Vogel. “Vogel is weak,” he added.',
      'he',
    ],
    [
      'is no possessor, nor one called she before',
      'Orla Finch came. “We have no room,” she said.\n\nStone has not yet answered Finch’s remarks, although he wrote.\n\n“The harbour must grow,” he wrote.',
      'he',
    ],
  ])('%s', (_, text, name) => {
    expect(lastSpeaker('en', text)?.[0]).toBe(name);
  });
});

describe('a relative clause', () => {
  it('may hold names that do not speak', () => {
    const text = 'Mr Clay, who runs an education company, Reef Tours, said: “They could have been feeding.”';
    expect(lastSpeaker('en', text)?.[0]).toBe('Clay');
  });
});

describe('two halves of a Chinese quotation', () => {
  it('keep what the reporter says in between', () => {
    const { quotes } = readQuotes(analyzeText('“我们用了新材料，”工程师何伟说，“可以保证安全。”', 'zh'));
    expect(quotes.map(({ text }) => text)).toEqual(['“我们用了新材料，”工程师何伟说，“可以保证安全。”']);
  });
});
