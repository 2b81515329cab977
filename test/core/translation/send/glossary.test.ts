import { describe, expect, it } from 'vitest';
import { readCsv } from '../../../../functions/adapters/local/glossary-folder.ts';
import {
  glossaryFor,
  termsFor,
  termsIn,
  termsNotApplied,
} from '../../../../functions/core/translation/send/glossary.ts';
import { parseGlossaries, parseGlossary } from '../../../../functions/core/translation/send/parse-glossary.ts';

const fileOf = (content: string, file = 'glossary/harbour.csv') => ({ file, content, rows: readCsv(file, content) });
const glossaryOf = (content: string, file?: string) => parseGlossary(fileOf(content, file));
const terms = [
  { source: 'harbour', target: 'puerto' },
  { source: 'harbour authority', target: 'autoridad portuaria' },
  { source: 'Norvale', target: 'Norvale' },
];

describe('a glossary file', () => {
  it('is read with its languages and terms; empty cells leave a term to the translator', () => {
    const glossary = glossaryOf('en,es,tl\nharbour,puerto,\n"Tarn, Sons & Co","Tarn, Sons & Co",Tarn\n');
    expect(glossary.languages).toEqual(['en', 'es', 'fil']);
    expect(termsFor(glossary, 'en', 'es')).toEqual([
      { source: 'harbour', target: 'puerto' },
      { source: 'Tarn, Sons & Co', target: 'Tarn, Sons & Co' },
    ]);
    expect(termsFor(glossary, 'en', 'fil')).toEqual([{ source: 'Tarn, Sons & Co', target: 'Tarn' }]);
    expect(termsFor(glossary, 'es', 'en')).toEqual([]);
    expect(termsFor(undefined, 'en', 'es')).toEqual([]);
  });

  it('goes both ways where its name ends in .multi', () => {
    const glossary = glossaryOf('en,es\nharbour,puerto\n', 'glossary/harbour.multi.csv');
    expect(termsFor(glossary, 'es', 'en')).toEqual([{ source: 'puerto', target: 'harbour' }]);
  });

  it('has a name in Amazon Translate that changes with its content', () => {
    const [one, two] = [glossaryOf('en,es\na,b\n'), glossaryOf('en,es\na,c\n')];
    expect(one.terminology).toMatch(/^wirebrief-harbour-[0-9a-f]{12}$/u);
    expect(two.terminology).not.toBe(one.terminology);
  });

  it.each([
    ['', 'glossary/harbour.csv: it is empty'],
    ['en\nharbour\n', 'line 1: a source language and at least one more are needed'],
    ['en,xx\na,b\n', 'line 1: "xx" is not a language code of Amazon Translate'],
    ['en,pt-BR\na,b\n', 'line 1: "pt-BR" is not a language code of Amazon Translate; write pt'],
    ['en,es,es\na,b,c\n', 'line 1: the language es stands twice'],
    ['en,es,fr,de,it,pt,ca,ar,zh,ja,hi,tr\na,b,c,d,e,f,g,h,i,j,k,l\n', 'line 1: 11 target languages, at most 10'],
    ['en,es\nharbour,puerto\n\nharbour,rada\n', 'line 4: "harbour" stands in line 2 already'],
    ['en,es\nharbour,puerto,port\n', 'line 2: 3 cells, the header has 2'],
    ['en,es\n,puerto\n', 'line 2: the term in the first column is missing'],
    [
      `en,zh\nharbour,${'港'.repeat(67)}\n`,
      'line 2: "港港港港港港港港港港港港港港港港港港港港…" has 201 bytes, at most 200 are allowed',
    ],
    ['en,es\n"old\nharbour",puerto\n', 'line 2: a term may not hold a line break'],
    ['en,es\n"harbour,puerto\n', 'glossary/harbour.csv, line'],
    [`en,es\n${Array.from({ length: 257 }, (_, i) => `t${i},u${i}\n`).join('')}`, 'line 258: more than 256 terms'],
  ])('is refused with file and line (case %#)', (content, message) => {
    expect(() => glossaryOf(content)).toThrow(message);
    expect(() => glossaryOf(content)).toThrow('glossary/harbour.csv');
  });

  it('names every problem at once', () => {
    expect(() => glossaryOf('en,xx\n,b\na,b,c\n')).toThrow(/line 1: .*line 2: .*line 3: /u);
  });

  it('may not share a pair of languages with another, since Amazon Translate takes one a request', () => {
    const files = [fileOf('en,es\na,b\n', 'glossary/one.csv'), fileOf('en,es\nc,d\n', 'glossary/two.csv')];
    expect(() => parseGlossaries(files)).toThrow('two.csv and one.csv both have terms for en to es');
    const apart = parseGlossaries([fileOf('en,es\na,b\n', 'one.csv'), fileOf('en,fr\nc,d\n', 'two.csv')]);
    expect(glossaryFor(apart, 'en', 'fr')?.name).toBe('two');
    expect(glossaryFor(apart, 'en', 'de')).toBeUndefined();
  });
});

describe('the terms in a line', () => {
  it('are whole words, the longest first, none over another', () => {
    const text = 'The harbour authority of Norvale met at the harbour, not at Norvaleton.';
    expect(termsIn(text, terms).map(({ start, end }) => text.slice(start, end))).toEqual([
      'harbour authority',
      'Norvale',
      'harbour',
    ]);
  });

  it('are found without word bounds where the script has none', () => {
    expect(termsIn('该港口周一开放', [{ source: '港口', target: 'port' }])).toHaveLength(1);
  });

  it('count as applied in another case or with an ending', () => {
    expect(termsNotApplied('The harbour opens.', 'El Puerto abre.', terms)).toEqual([]);
    expect(termsNotApplied('The harbour opens.', 'Los puertos abren.', terms)).toEqual([]);
    expect(termsNotApplied('The harbour opens.', 'В порту тихо.', [{ source: 'harbour', target: 'порт' }])).toEqual([]);
    expect(termsNotApplied('The harbour opens.', 'La rada abre.', terms)).toEqual([terms[0]]);
    expect(termsNotApplied('The town sleeps.', 'La rada abre.', terms)).toEqual([]);
  });
});
