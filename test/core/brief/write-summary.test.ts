import { readFile } from 'node:fs/promises';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { analyzeText } from '../../../functions/core/article/analyze-text.ts';
import type { Article } from '../../../functions/core/article/article.ts';
import { assembleBrief } from '../../../functions/core/brief/assemble-brief.ts';
import { builtInSummarizer } from '../../../functions/core/brief/built-in-summarizer.ts';
import { isSubsequence } from '../../../functions/core/brief/facts/key-facts.ts';
import { briefJsonSchema, briefSchema } from '../../../functions/core/brief/schema.ts';
import { writeSummary } from '../../../functions/core/brief/write-summary.ts';
import { findQuotes } from '../../../functions/core/quotes/find-quotes.ts';
import type { QuoteAnalysis } from '../../../functions/core/quotes/quote.ts';
import { anArticle, RIVER_SENTENCES } from './an-article.ts';

const NOTHING: QuoteAnalysis = { quotes: [], entities: [] };

function contentOf(article: Article, analysis = NOTHING) {
  const outcome = writeSummary(article, analysis);
  if (!outcome.ok) throw new Error(outcome.failure.message);
  return outcome.value.content;
}

describe('the built-in summary', () => {
  test('has three sentences in article order; one that points back comes right after what it points to', () => {
    const { summary } = contentOf(anArticle(RIVER_SENTENCES));
    const places = summary.map((line) => RIVER_SENTENCES.findIndex((sentence) => isSubsequence(line, sentence)));
    expect(places).toHaveLength(3);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    for (const place of places.filter((at) => at === 2 || at === 5)) expect(places).toContain(place - 1);
  });

  test('tells only what the article has: one sentence gives one line', () => {
    expect(contentOf(anArticle(['The bridge opened on Monday in Velden.'])).summary).toEqual([
      'The bridge opened on Monday in Velden.',
    ]);
  });

  test('passes over the sentence that repeats the title, captions without a full stop, and half a quotation', () => {
    const sentences = [
      'New bridge opens in Velden.',
      'Ada Lund at the bridge',
      ...RIVER_SENTENCES,
      '“We are proud of it.',
    ];
    const { summary, keyFacts } = contentOf(anArticle(sentences, { title: { text: 'New bridge opens in Velden' } }));
    const lines = [...summary, ...keyFacts.map(({ text }) => text)];
    expect(lines).not.toContain('New bridge opens in Velden.');
    expect(lines).not.toContain('Ada Lund at the bridge');
    expect(lines).not.toContain('“We are proud of it.');
  });

  test('an article without a sentence fails with what to do', () => {
    expect(writeSummary(anArticle([]), NOTHING)).toMatchObject({ ok: false, failure: { code: 'article-too-short' } });
  });
});

describe('key facts', () => {
  test('are numbered in article order and proved by whole sentences', () => {
    const article = anArticle(RIVER_SENTENCES);
    const { keyFacts, checks } = contentOf(article);
    expect(keyFacts.map(({ id }) => id)).toEqual(['f1', 'f2', 'f3']);
    for (const { text, evidence } of keyFacts) {
      expect(RIVER_SENTENCES).toContain(evidence[0]?.exact);
      expect(isSubsequence(text, evidence[0]?.exact ?? '')).toBe(true);
    }
    expect(checks.facts).toEqual({ proposed: 3, verified: 3, rejected: 0 });
  });

  test('leave out quoted words whose sentence does not name the speaker', () => {
    const said = '“The Arn bridge of Velden cost 12.5 million euros too much.”';
    const article = anArticle([said, 'The town of Velden held a feast for 400 people.'], { language: 'en' });
    const quote = {
      text: said.slice(1, -1),
      kind: 'direct',
      start: 0,
      end: said.length,
      segments: [{ start: 1, end: said.length - 1 }],
      speaker: null,
    } as const;
    expect(contentOf(article, { quotes: [quote], entities: [] }).keyFacts.map(({ text }) => text)).toEqual([
      'The town of Velden held a feast for 400 people.',
    ]);
  });
});

describe('a key fact', () => {
  const factsOf = (sentences: readonly string[]): string[] =>
    contentOf(anArticle(sentences)).keyFacts.map(({ text }) => text);
  const SUMMARY = [
    'The town of Velden opened the Arn bridge on Monday.',
    'The Arn bridge of Velden was opened by Ada Lund.',
    'The town of Velden paid for the Arn bridge of Velden.',
  ];

  test('keeps its figures, loses its asides', () => {
    const facts = factsOf([
      'The town of Velden opened the Arn bridge on Monday.',
      'Builders in Velden used 900 stones for the bridge.',
      'Monday’s feast cost the town 3,000 crowns.',
      'Harlow bought a ferry, which carries 40 cars, in the old yard.',
      'Divers from Holm found a wreck, which lay deep, near Skerra.',
    ]);
    expect(facts).toContain('Harlow bought a ferry, which carries 40 cars, in the old yard.');
    expect(facts).toContain('Divers from Holm found a wreck near Skerra.');
  });

  test('is no quotation, even with its speaker, and does not point back', () => {
    const facts = factsOf([
      ...SUMMARY,
      '“Fishermen never asked for any of this,” said Bo Rask.',
      'According to him, divers found a wreck.',
      'Two of them left.',
    ]);
    expect(facts.join(' ')).not.toMatch(/Fishermen|According to him|Two of them/);
  });

  test('says neither I nor we, and not that somebody was asked', () => {
    const facts = factsOf([
      ...SUMMARY,
      'Divers found a wreck near the pier.',
      'We like the old yard of Harlow.',
      'Harlow declined to comment on the wreck.',
    ]);
    expect(facts.join(' ')).not.toMatch(/We like|declined/);
  });

  test('of several is the short one, and one whose subject the reader has met', () => {
    const facts = factsOf([
      ...SUMMARY,
      'Harlow sold its yard in May.',
      'Skerra bought three boats.',
      'The move surprised Olm.',
      'Potters of Olm made 90 lamps.',
      'Clerks counted 12 empty barrels.',
      'Ropes hang over 30 old piers.',
      'Divers of the northern reef found two wrecks with forty rusty chests of tin, rope, tar, brass and pewter in the mud.',
    ]);
    expect(facts).not.toContain('The move surprised Olm.');
    expect(facts.join(' ')).not.toContain('rusty chests');
    expect(facts).toContain('Skerra bought three boats.');
  });

  test('tells nothing that the summary or another fact tells', () => {
    const { summary, keyFacts } = contentOf(
      anArticle([
        ...SUMMARY,
        'Divers found a wreck near the northern pier.',
        'Near the northern pier divers found an old wreck.',
        'Harlow sold a ferry.',
        'Nets dry in Skerra.',
      ]),
    );
    const lines = [...summary, ...keyFacts.map(({ text }) => text)];
    expect(new Set(lines.filter((text) => text.includes('wreck'))).size).toBe(1);
  });
});

describe('quotes and people', () => {
  test('keep speaker, cue and exact segments, and are sorted by mention', () => {
    const article = anArticle(['“We built it for all,” said Ada Lund.', 'Ada Lund met Bo Rask.']);
    const speaker = {
      name: 'Ada Lund',
      mention: 'Ada Lund',
      start: 28,
      end: 36,
      resolvedBy: 'named',
      patterns: ['name-then-verb'],
    } as const;
    const quote = {
      text: 'We built it for all,',
      kind: 'direct',
      start: 0,
      end: 22,
      segments: [{ start: 1, end: 21 }],
      speaker,
      cue: 'said',
    } as const;
    const entities = [
      { name: 'Bo Rask', kind: 'person', isProven: true, mentions: [{ start: 51, end: 58 }] },
      {
        name: 'Ada Lund',
        kind: 'person',
        role: 'mayor',
        isProven: true,
        mentions: [
          { start: 28, end: 36 },
          { start: 38, end: 46 },
        ],
      },
    ] as const;
    const { quotes, people, organizations } = contentOf(article, { quotes: [quote], entities });
    expect(quotes[0]).toMatchObject({ id: 'q1', cue: 'said', speaker, segments: [{ exact: 'We built it for all,' }] });
    expect(people).toEqual([
      { name: 'Ada Lund', role: 'mayor', mentions: 2 },
      { name: 'Bo Rask', mentions: 1 },
    ]);
    expect(organizations).toEqual([]);
  });
});

describe('headline', () => {
  const headlineOf = (sentences: readonly string[], language = 'en') =>
    contentOf(anArticle(sentences, { language })).headline;

  test('is the title', () => {
    expect(contentOf(anArticle(RIVER_SENTENCES, { title: { text: ' Velden has its bridge ' } })).headline).toBe(
      'Velden has its bridge',
    );
  });

  test('without a title is the lead without its full stop', () => {
    expect(headlineOf(['The bridge opened on Monday in Velden.'])).toBe('The bridge opened on Monday in Velden');
    expect(headlineOf(['大桥星期一在费尔登开放。'], 'zh')).toBe('大桥星期一在费尔登开放');
  });

  test('of a long lead is its first clause', () => {
    const lead =
      'The council of Velden opened the new bridge over the Arn on Monday; cyclists had waited for it through nine long winters and two elections.';
    expect(headlineOf([lead])).toBe('The council of Velden opened the new bridge over the Arn on Monday');
  });

  test('is not cut where a sentence’s verb is still to come', () => {
    expect(
      headlineOf([
        'Ada Lund, for eleven years the mayor of the harbour town of Velden, will open the new bridge over the Arn on Monday morning at nine.',
      ]),
    ).toBe(
      'Ada Lund, for eleven years the mayor of the harbour town of Velden, will open the new bridge over the Arn…',
    );
    expect(
      headlineOf(
        [
          'Der Hafen, der nach langem Streit im Mai wieder für alle Boote geöffnet wurde, ist seit dem Sturm vom Sonntag erneut geschlossen.',
        ],
        'de',
      ),
    ).toBe(
      'Der Hafen, der nach langem Streit im Mai wieder für alle Boote geöffnet wurde, ist seit dem Sturm vom Sonntag…',
    );
  });

  test('ends before an English clause of time or cause, but not within a relative clause', () => {
    expect(
      headlineOf([
        'The harbourmaster of Port Ellin has resigned from the council after two nights of debate about the length of the new wall in the north.',
      ]),
    ).toBe('The harbourmaster of Port Ellin has resigned from the council');
    expect(
      headlineOf([
        'A sailor who left the harbour of Port Ellin in a small boat while the wind was rising came back on Monday with a full load of fish.',
      ]),
    ).toBe(
      'A sailor who left the harbour of Port Ellin in a small boat while the wind was rising came back on Monday…',
    );
  });

  test('does without brackets where it is too long, and never ends within one', () => {
    expect(
      headlineOf(
        [
          'Der Hafen von Ellin hat im vergangenen Jahr (zwischen den Monaten Mai und Oktober) doppelt so viele Boote gezählt wie zuvor.',
        ],
        'de',
      ),
    ).toBe('Der Hafen von Ellin hat im vergangenen Jahr doppelt so viele Boote gezählt wie zuvor');
    expect(
      headlineOf([
        'The harbour of Port Ellin has counted twice as many boats with a full load of fish as last May (that is without those which came in at night and left).',
      ]),
    ).toBe('The harbour of Port Ellin has counted twice as many boats with a full load of fish as last May');
  });

  test('ends before no German clause that its verb needs', () => {
    expect(
      headlineOf(
        [
          'Der Rat der Stadt Ellin hat am Montag im Hafen beschlossen, die alte Mole im Norden bis zum Ende des Sommers für alle Boote zu schließen.',
        ],
        'de',
      ),
    ).toBe(
      'Der Rat der Stadt Ellin hat am Montag im Hafen beschlossen, die alte Mole im Norden bis zum Ende des Sommers…',
    );
  });

  test('keeps a date whole', () => {
    expect(
      headlineOf([
        'The harbour of Port Ellin opens its northern half to the fleet on June 21, 2026 with a feast of three days and a race of forty boats.',
      ]),
    ).toBe(
      'The harbour of Port Ellin opens its northern half to the fleet on June 21, 2026 with a feast of three days…',
    );
  });

  test('is no quotation of somebody: the lead is cut between words instead', () => {
    const lead =
      'The storm that came over Skerra in the night of Sunday with gusts of 148 kilometres an hour cut the power of 12,000 homes.';
    expect(headlineOf([lead, '“We lost both lines of Skerra at once,” said Ruth Ames.'])).toBe(
      'The storm that came over Skerra in the night of Sunday with gusts of 148 kilometres an hour cut the power…',
    );
  });

  test('is not cut inside a quotation', () => {
    const lead =
      'Ada Lund told the council of Velden in spring that “the bridge is done, the ferry is sold and the boats of the harbour are gone for good”.';
    expect(headlineOf([lead])).toBe('Ada Lund told the council of Velden in spring…');
  });

  test('may leave out behind an ellipsis what is no source', () => {
    const lead =
      'Ada Lund was for eleven years the head of the small office in the old harbour of Velden that looks into all allegations of smuggling.';
    expect(headlineOf([lead, 'The harbour of Harlow is closed.'])).toBe(
      'Ada Lund was for eleven years the head of the small office in the old harbour of Velden that looks…',
    );
  });

  test('never drops the source of what it says: another sentence, or an ellipsis, stands in', () => {
    const lead =
      'The keeper of the harbour emptied the chest of the fishing fleet in the night of the storm and left the island, the police of Harlow said.';
    const cut =
      'The keeper of the harbour emptied the chest of the fishing fleet in the night of the storm and left the island…';
    expect(headlineOf([lead, 'The harbour lies open to all boats until the spring.'])).toBe(
      'The harbour lies open to all boats until the spring',
    );
    expect(headlineOf([lead, 'Nobody drowned.'])).toBe(cut);
    expect(headlineOf([lead])).toBe(cut);
  });
});

describe('articles of unusual make give an honest brief', () => {
  const read = (text: string, language = 'en') => {
    const analyzed = analyzeText(text, language);
    const article = { ...analyzed, key: 'a.txt', sha256: 'f', mediaType: 'text/plain' } as const;
    return contentOf(article, findQuotes(article));
  };

  test('nothing but quotations: one of them, and no facts, for none is the reporter’s', () => {
    const { summary, keyFacts } = read(
      '“We waited.” “Nobody asked us.” “The wall will be built.” “I will not sign it.”',
    );
    expect(summary).toEqual(['“We waited.”']);
    expect(keyFacts).toEqual([]);
  });

  test('a live page: no greeting, no clock headings', () => {
    const { summary } = read(
      'Storm on Skerra\n\n10:42 Ferry stays\nThe ferry to the mainland will not sail today.\n\n09:50\nGood morning and welcome to our live coverage.\n\nAbout 12,000 homes on Skerra have no power. Two schools on Skerra are closed.',
    );
    expect(summary).toEqual([
      'The ferry to the mainland will not sail today.',
      'About 12,000 homes on Skerra have no power.',
      'Two schools on Skerra are closed.',
    ]);
  });

  test('an interview: an answer is no fact of the reporter’s', () => {
    const { keyFacts } = read(
      'Ines Falk has run Port Ellin for eleven years.\n\nWire: Why did you sign?\n\nFalk: The sea does not wait. We leased 42 berths for 1.5 million crowns.\n\nWire: Will you stand again?\n\nFalk: Ask me in June.',
    );
    expect(keyFacts.map(({ text }) => text)).toEqual(['Ines Falk has run Port Ellin for eleven years.']);
  });

  test.each([
    ['a table', 'Team P W D L\nVelden 10 8 1 1\nHarlow 10 7 2 1', 'Velden 10 8 1 1'],
    ['a list', '1. Walk the bridge\n2. Eat at the market\n3. Take the ferry', '2. Eat at the market'],
  ])('%s has no statement: the first line after its title stands alone', (_kind, text, line) => {
    const { summary, keyFacts } = read(text);
    expect(summary).toEqual([line]);
    expect(keyFacts).toEqual([]);
  });

  test('a caption before the story is passed over', () => {
    const { headline, summary } = read(
      'FILE - Ada Lund, left, stands at the bridge on May 4, 2024. (Wire Photo/Nils Holm)\n\nThe town of Velden will close its ferry in June. The ferry carried 400 passengers a day. A bridge replaces it.',
    );
    expect(headline).toBe('The town of Velden will close its ferry in June');
    expect(summary).toEqual([
      'The town of Velden will close its ferry in June.',
      'The ferry carried 400 passengers a day.',
      'A bridge replaces it.',
    ]);
  });

  test('an allegation and its denial keep their words in the facts', () => {
    const { summary, keyFacts } = read(
      'The town of Velden will close its ferry in June. The ferry of Velden carried 400 passengers a day. The town of Velden bought four boats for the ferry in May. The keeper of Harlow was allegedly drunk on duty, according to police. Nils Rask denied the charge. Harlow will appeal in May if the union agrees.',
    );
    const lines = [...summary, ...keyFacts.map(({ text }) => text)];
    expect(lines).toContain('The keeper of Harlow was allegedly drunk on duty, according to police.');
    expect(lines).toContain('Nils Rask denied the charge.');
    expect(lines).toContain('Harlow will appeal in May if the union agrees.');
  });

  test('a scene does not lead: a weak first sentence gives way to what the article is about', () => {
    const { summary } = read(
      'Gulls scream. The ferry company of Harlow will sell its four boats in June. The ferry company of Harlow told the council of its plan in March. The council of Harlow wants the ferry company to keep two boats. Boats of the ferry company carried 400 passengers a day.',
    );
    expect(summary).toEqual([
      'The ferry company of Harlow will sell its four boats in June.',
      'The ferry company of Harlow told the council of its plan in March.',
    ]);
  });

  test('speech whose speaker a sentence before names comes only after that sentence', () => {
    const { summary } = read(
      'The town of Velden will close its ferry in June. Bo Rask has sailed the ferry of Velden for forty years. “The ferry of Velden is my life,” he said. The town of Velden bought the ferry in 1984. The ferry of Velden carried 400 passengers.',
    );
    const spoken = summary.indexOf('“The ferry of Velden is my life,” he said.');
    if (spoken >= 0) expect(summary[spoken - 1]).toBe('Bo Rask has sailed the ferry of Velden for forty years.');
    expect(summary[0]).toBe('The town of Velden will close its ferry in June.');
  });
});

test('the published schema is the one the code checks by', async () => {
  const published = await readFile(new URL('../../../brief.schema.json', import.meta.url), 'utf8');
  expect(JSON.parse(published)).toEqual(JSON.parse(JSON.stringify(briefJsonSchema())));
});

test('any text gives a valid brief or a failure, the same each time, with every fact proved by its offsets', async () => {
  const piece = fc.oneof(
    fc.string({ unit: 'grapheme', minLength: 1 }),
    fc.constantFrom(
      ...RIVER_SENTENCES,
      'الجسر مفتوح اليوم.',
      '大桥今天开放。',
      'पुल आज खुला।',
      'Мост открыт.',
      '"""',
      '(((',
    ),
  );
  const language = fc.constantFrom('en', 'de', 'ru', 'ar', 'zh', 'ja', 'hi', 'th', 'xx');
  await fc.assert(
    fc.asyncProperty(fc.array(piece, { maxLength: 12 }), language, async (sentences, tag) => {
      const article = anArticle(sentences, { language: tag });
      const outcome = await builtInSummarizer().summarize(article);
      if (!outcome.ok) {
        expect(sentences).toEqual([]);
        return;
      }
      const brief = assembleBrief(article, outcome.value, { fingerprint: 'f', createdAt: '2024-05-04T00:00:00Z' });
      expect(briefSchema.parse(brief)).toEqual(brief);
      expect(await builtInSummarizer().summarize(article)).toEqual(outcome);
      for (const evidence of [
        ...brief.keyFacts.flatMap((fact) => fact.evidence),
        ...brief.figures.map((f) => f.evidence),
      ])
        expect(article.text.slice(evidence.start, evidence.end)).toBe(evidence.exact);
      for (const line of brief.summary) expect(sentences.some((sentence) => isSubsequence(line, sentence))).toBe(true);
    }),
  );
});
