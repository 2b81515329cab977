import { describe, expect, it } from 'vitest';
import { numberArticle } from '../../../../functions/core/model/ask/numbered-article.ts';
import { judgeLine } from '../../../../functions/core/model/judge/judge-line.ts';
import { proofsOf } from '../../../../functions/core/model/judge/proofs.ts';
import { findQuotes } from '../../../../functions/core/quotes/find-quotes.ts';
import { articleOf, numbered } from '../harbour-article.ts';

const proofs = proofsOf(numbered);
const judge = (text: string, ...sentences: number[]) => judgeLine(proofs, { text, sentences }, 240);

describe('a line a model wrote', () => {
  it.each([
    ['The council of Norvale voted on Tuesday to open the harbour to 42 fishing boats.', 1],
    ['The harbour will not be open to tankers.', 6],
    ['Ada Lund said it was a fair price.', 2],
    ['A ferry to Saint Orran may stop there next summer.', 7],
  ])('is kept if its sentence proves it: %s', (text, sentence) => {
    expect(judge(text, sentence)).toMatchObject({ ok: true, text });
  });

  it.each([
    ['another number', 'The council voted to open the harbour to 24 fishing boats.', 1],
    ['a name that the article does not have', 'Mayor Otto Vance said this is a fair price.', 2],
    ['the wrong sentence as proof', 'The first boats will arrive in May.', 5],
    ['a lost negation', 'The harbour will be open to tankers.', 6],
    ['another speaker', 'Tom Rhee said this is a fair price, and we will pay it every quarter.', 2],
    ['no speaker at all', 'This is a fair price, and Norvale will pay it every quarter.', 2],
    ['quoted words that nobody said', 'Ada Lund said “we will never pay”.', 2],
    ['a pointer to nowhere', 'The first boats will arrive in May.', 99],
    ['a link', 'The first boats will arrive in May, see https://example.org', 3],
    ['markup', 'The first boats <b>will arrive</b> in May.', 3],
    ['a Markdown link', 'The first boats [will arrive](x) in May.', 3],
    ['nothing', ' \u200b ', 3],
  ])('is dropped for %s', (_, text, sentence) => {
    expect(judge(text, sentence).ok).toBe(false);
  });

  it('may give the full name of a person whom its sentence names in part or by a pronoun', () => {
    const text = `Ada Lund, the mayor of Norvale, met Tom Rhee on Monday. Lund won the vote by nine to four.

Rhee had two boats. He said the quay was “too old”.`;
    const other = articleOf(text);
    const one = numberArticle(other, findQuotes(other));
    const isKept = (line: string, ...sentences: number[]) =>
      judgeLine(proofsOf(one), { text: line, sentences }, 240).ok;
    expect(isKept('Ada Lund won the vote by nine to four.', 2)).toBe(true);
    expect(isKept('Tom Rhee won the vote by nine to four.', 2)).toBe(false);
    expect(isKept('Tom Rhee said the quay was “too old”.', 4)).toBe(true);
    expect(isKept('Ada Lund said the quay was “too old”.', 4)).toBe(false);
  });

  it.each([
    ['fr', 'Les bateaux arriveront en mai.', 'Les bateaux arriveront en juin.'],
    ['es', 'El museo abre el lunes.', 'El museo abre el martes.'],
    ['it', 'La nave parte a giugno.', 'La nave parte a luglio.'],
    ['pt', 'A ponte abre em março.', 'A ponte abre em maio.'],
    ['ru', 'Музей открыли в среду.', 'Музей открыли в субботу.'],
    ['ru', 'Мост закроют в июне.', 'Мост закроют в июле.'],
    ['ar', 'ستصل القوارب في مايو.', 'ستصل القوارب في يونيو.'],
    ['zh', '船只将于五月抵达。', '船只将于六月抵达。'],
  ])('is dropped if it changes the month or the weekday, in %s: %s', (language, said, other) => {
    const one = numberArticle(articleOf(said, language), { quotes: [], entities: [] });
    const isKept = (text: string) => judgeLine(proofsOf(one), { text, sentences: [1] }, 240).ok;
    expect([isKept(said), isKept(other)]).toEqual([true, false]);
  });

  it('is dropped if it points at no sentence, or at too many for one statement', () => {
    expect(judge('The first boats will arrive in May.').ok).toBe(false);
    expect(judge('The first boats will arrive in May.', 1, 2, 3, 4, 5, 6).ok).toBe(false);
  });

  it('is dropped if it has more characters, as a reader counts them, than the prompt allows', () => {
    const { sentences } = numbered;
    expect(sentences.length).toBeGreaterThan(5);
    expect(judgeLine(proofs, { text: 'The first boats will arrive in May.', sentences: [3] }, 20).ok).toBe(false);
  });

  it('loses its invisible characters', () => {
    expect(judge('The first \u202eboats will arrive in May.\u200b', 3)).toMatchObject({
      ok: true,
      text: 'The first boats will arrive in May.',
    });
  });
});
