import { describe, expect, it } from 'vitest';
import { analyzeText } from '../../../../functions/core/article/analyze-text.ts';
import { readQuotes } from '../../../../functions/core/quotes/find-quotes.ts';
import { safePatterns } from '../../../../functions/core/quotes/patterns/safe-patterns.ts';

/** Who is read as the last quotation's speaker, and by which patterns: `Lund: name-then-verb`. */
function read(language: string, text: string): string {
  const speaker = readQuotes(analyzeText(text, language)).quotes.at(-1)?.speaker;
  return speaker ? `${speaker.mention}: ${speaker.patterns.join(' ')}` : 'open';
}

describe('a clause inside what somebody reports', () => {
  it.each([
    ['en', 'Ada Lund said Tom Berg called the pier “dead and gone”.', 'Tom Berg: name-in-report'],
    ['en', 'Ada Lund says she really hopes the pier is “not quite dead”.', 'Ada Lund: name-own-thought'],
    [
      'en',
      'Ada Lund said the pier was old, but she called it “not quite dead”.',
      'she: pronoun-verb-quotation pronoun-main-subject',
    ],
    ['en', 'The town was glad when Ada Lund called it “a good day”.', 'Ada Lund: name-subordinate'],
    ['en', 'Ada Lund praised Tom Berg, who called the pier “dead and gone”.', 'who: pronoun-relative relative-pronoun'],
  ])('is told from a clause of the reporter: %s, %s', (language, text, expected) => {
    expect(read(language, text)).toBe(expected);
  });
});

describe('words that somebody told before their attribution', () => {
  it.each([
    ['en', 'Tom Berg told her that the pier was “dead and gone”, Ada Lund says.', 'Ada Lund: name-over-report'],
    ['en', 'The pier was “dead and gone”, Ada Lund says.', 'Ada Lund: name-then-verb'],
  ])('are a pattern of their own: %s, %s', (language, text, expected) => {
    expect(read(language, text)).toBe(expected);
  });
});

describe('a mention that is no name', () => {
  it.each([
    ['en', '“We stay,” said the mayor of Holm.', 'the mayor of Holm: verb-then-role'],
    ['en', '“We stay,” said the protesters.', 'the protesters: verb-then-role'],
    ['en', 'Attorneys warned that the pier was “dead and gone”.', 'Attorneys: role-in-clause'],
    ['en', 'The letter said the pier was “dead and gone”.', 'The letter: document-in-clause'],
    ['en', 'The death of the leader was called “a great loss” by nobody.', 'open'],
    ['de', '„Wir bleiben hier“, sagte der Sprecher der Stadt.', 'der Sprecher der Stadt: verb-then-role'],
    ['fr', '« Nous restons ici », ont déclaré les riverains.', 'les riverains: verb-then-role'],
    ['ru', '«Мы остаёмся здесь», — сказали жители.', 'жители: verb-then-role'],
  ])('is told by its noun: %s, %s', (language, text, expected) => {
    expect(read(language, text)).toBe(expected);
  });
});

describe('a speech whose mark is closed in a later paragraph', () => {
  it.each([
    [
      'en',
      'Ada Lund came.\n\n“We had a good year.\n\nNow we wait,” Tom Berg said.',
      'Tom Berg: name-then-verb closes-later',
    ],
    [
      'de',
      'Ada Lund kam.\n\n„Das Jahr war gut.\n\nJetzt warten wir“, sagte Tom Berg.',
      'Tom Berg: verb-then-name closes-later',
    ],
    [
      'es',
      'Ada Lund vino.\n\n«El año fue bueno.\n\nAhora esperamos», dijo Tom Berg.',
      'Tom Berg: verb-then-name closes-later',
    ],
    [
      'ru',
      'Анна Лугова пришла.\n\n«Год был хороший.\n\nТеперь мы ждём», — сказал Павел Рогов.',
      'Павел Рогов: verb-then-name closes-later',
    ],
  ])('is one quotation, and who speaks stands behind its end: %s', (language, text, expected) => {
    expect(read(language, text)).toBe(expected);
  });

  it('keeps the paragraphs apart as segments of the article’s own characters', () => {
    const text = 'Ada Lund came.\n\n“We had a good year.\n\nNow we wait,” Tom Berg said.';
    const [quote] = readQuotes(analyzeText(text, 'en')).quotes;
    expect(quote?.segments.map(({ start, end }) => text.slice(start, end))).toEqual([
      'We had a good year.',
      'Now we wait',
    ]);
  });

  it('is not assumed where the reporter speaks before the next mark', () => {
    const text = 'Ada Lund said: “We had a good year.\n\nThe mayor said the pier was ” dead.\n\nThe town waits.';
    const [quote] = readQuotes(analyzeText(text, 'en')).quotes;
    expect(quote?.segments.map(({ start, end }) => text.slice(start, end))).toEqual(['We had a good year.']);
  });
});

describe('a paragraph of speech after a colon', () => {
  it('has the speaker of the sentence that ends in it', () => {
    const text = 'Ada Lund wrote to the town on Monday:\n\n“We had a good year, and now we wait.”';
    expect(read('en', text)).toBe('Ada Lund: name-in-clause own-paragraph-after-colon');
  });
});

describe('an aside between name and verb', () => {
  it.each([
    ['en', '“We stay,” Ada Lund, the head of the harbour board said.', 'Ada Lund: name-after-apart'],
    ['en', 'Ada Lund, designer and head of sales at Nord remarked: “We stay here.”', 'Ada Lund: name-in-clause'],
    [
      'fr',
      'Ada Lund, de la Ligue des pêcheurs, près de Holm, a déclaré : « Nous restons. »',
      'Ada Lund: name-in-clause',
    ],
    [
      'ru',
      'Профессор Анна Лугова, Институт порта, Холм, утверждает: «Мы остаёмся здесь».',
      'Анна Лугова: name-in-clause',
    ],
  ])('is passed, left open or not: %s, %s', (language, text, expected) => {
    expect(read(language, text)).toBe(expected);
  });
});

describe('a role behind the name', () => {
  it.each([
    ['“We stay,” Ada Lund, head of the harbour board said.', undefined],
    ['“We stay,” said Ada Lund, head of the harbour board.', 'head of the harbour board'],
  ])('ends before the verb of speech, or is not given: %s', (text, role) => {
    expect(readQuotes(analyzeText(text, 'en')).quotes.at(-1)?.speaker?.role).toBe(role);
  });
});

describe('a name', () => {
  it.each([
    [
      'behind an office with a preposition',
      'However, U.S. Secretary of State Mark Rowan told the council: “We stay here.”',
      'Mark Rowan',
    ],
    ['that means a trade as well', 'Tom Baker came.\n\n“We stay here for now,” Baker said.', 'Baker'],
    ['before says that nobody else has', '“We stay here for now,” Lund says.', 'Lund'],
    ['of capitals', '“We stay here for now,” BQ says and leaves.', 'BQ'],
  ])('%s speaks', (_, text, mention) => {
    expect(read('en', text).split(':')[0]).toBe(mention);
  });
});

describe('words that go on behind two attributions', () => {
  it('are not given to the one who spoke in what somebody recalls', () => {
    const text =
      'Ada Lund met Tom Berg and he asked her: “Why are you here?”, Ada Lund recalls. “He did once mention the pier to us.”';
    expect(read('en', text)).not.toContain('he:');
  });
});

describe('an adjective of a nation', () => {
  it('before a noun names nobody', () => {
    expect(read('en', 'Norlandian state media reported that “one person was killed”.')).toBe('open');
  });
});

describe('a pronoun', () => {
  it.each([
    [
      'the subject of a sentence',
      'Ada Lund has a plan. It rained. “We stay here for now,” she said.',
      'pronoun-one-candidate',
    ],
    [
      'named behind a preposition',
      'The town wrote to Ada Lund. It rained. “We stay here for now,” she said.',
      'pronoun-one-object',
    ],
  ])('that means %s is counted apart', (_, text, pattern) => {
    expect(read('en', text)).toContain(pattern);
  });

  it('means none of two who are joined', () => {
    expect(read('en', 'Lund and Berg met in May. It rained. “We stay here for now,” he said.')).toBe(
      'he: pronoun-then-verb',
    );
  });
});

describe('the safe patterns', () => {
  const many: [number, number] = [990, 1000];

  it('are those that were right often enough in the language itself', () => {
    expect(safePatterns({ en: { 'name-colon': many } }, 'en').has('name-colon')).toBe(true);
    expect(safePatterns({ en: { 'name-colon': [900, 1000] } }, 'en').has('name-colon')).toBe(false);
  });

  it('count in another language only where its own cases do not speak against them or their construction', () => {
    const figures = {
      en: { 'name-colon': many },
      de: { 'name-colon': [9, 20] as [number, number], 'name-source': many },
    };
    expect(safePatterns(figures, 'de').has('name-colon')).toBe(false);
    const form = { en: { 'verb-then-name': many }, zh: { 'name-at-end': [40, 60] as [number, number] } };
    expect(safePatterns(form, 'zh').has('verb-then-name')).toBe(false);
  });

  it('are the verb’s own subject beside the quotation alone where few cases were counted', () => {
    const figures = {
      en: { 'verb-then-name': many, 'name-colon': many },
      it: { 'name-colon': [3, 3] as [number, number] },
    };
    const safe = safePatterns(figures, 'it');
    expect([safe.has('verb-then-name'), safe.has('name-colon')]).toEqual([true, false]);
  });
});
