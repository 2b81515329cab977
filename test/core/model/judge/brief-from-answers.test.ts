import { describe, expect, it } from 'vitest';
import { briefFromAnswers } from '../../../../functions/core/model/judge/brief-from-answers.ts';
import { answer, builtIn, numbered, prompt } from '../harbour-article.ts';

const terms = { limits: prompt, builtIn };

describe('a brief made from a model’s answer', () => {
  it('has the answer’s lines where they are proved', () => {
    const { content, filledLines } = briefFromAnswers(numbered, [answer], terms);
    expect(content.headline).toBe('Norvale council opens its harbour to 42 fishing boats');
    expect(content.summary).toEqual(answer.summary.map(({ text }) => text));
    expect(content.keyFacts.map(({ evidence }) => evidence[0]?.exact)).toEqual([
      'The council of Norvale voted on Tuesday to open the harbour to 42 fishing boats for 1.5 million crowns a year.',
      'The first boats will arrive in May.',
      'The harbour will not be open to tankers.',
    ]);
    expect(filledLines).toEqual([]);
    expect(content.quotes.map(({ salience }) => salience)).toEqual([0.95, 1]);
  });

  it('has lines of the built-in engine in place of dropped ones, each named and counted', () => {
    const wrong = {
      ...answer,
      headline: { text: 'Mayor Otto Vance resigns', sentences: [1] },
      summary: answer.summary.map((line, i) => (i === 1 ? { ...line, text: 'The old quay sank 9 years ago.' } : line)),
      keyFacts: answer.keyFacts.slice(0, 1),
    };
    const { content, filledLines, reasons } = briefFromAnswers(numbered, [wrong], terms);
    expect(content.headline).toBe(builtIn.headline);
    expect(content.summary).toHaveLength(3);
    expect(content.keyFacts.length).toBeGreaterThanOrEqual(2);
    expect(filledLines).toContain('headline');
    expect(filledLines.filter((line) => line.startsWith('summary.'))).toHaveLength(1);
    expect(content.checks).toMatchObject({
      lines: { proposed: 4, verified: 2, rejected: 2 },
      facts: { proposed: 1, verified: 1, rejected: 0 },
    });
    expect(reasons).toHaveLength(2);
  });

  it('changes neither a quotation nor a speaker that was found', () => {
    const person = numbered.people.findIndex(({ name }) => name === 'Tom Rhee') + 1;
    const lying = { ...answer, speakers: [{ quote: 1, person, sentence: 4 }] };
    const { content } = briefFromAnswers(numbered, [lying], terms);
    expect(content.quotes.map(({ speaker }) => speaker?.name)).toEqual(['Ada Lund', 'Tom Rhee']);
    expect(content.quotes.map(({ text }) => text)).toEqual(builtIn.quotes.map(({ text }) => text));
  });
});
