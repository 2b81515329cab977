import { describe, expect, it } from 'vitest';
import { parseAnswer } from '../../../../functions/core/model/judge/answer.ts';
import { answer, prompt } from '../harbour-article.ts';

describe('an answer', () => {
  it.each([
    ['', 'it is not one JSON object'],
    ['Here is the brief: {}', 'it is not one JSON object'],
    ['[]', 'it does not keep to the schema at the whole (invalid_type)'],
    [{ ...answer, summary: [] }, 'it does not keep to the schema at summary (too_small)'],
    [{ ...answer, quotes: ['typed'] }, 'it does not keep to the schema at the whole (unrecognized_keys)'],
  ])('that breaks the schema gets a description of what is wrong: %j', (given, problem) => {
    expect(parseAnswer(given)).toEqual({ ok: false, problem });
  });

  it('that is accepted has the fields of the published schema', () => {
    expect(parseAnswer(JSON.stringify(answer))).toEqual({ ok: true, answer });
    const { required } = JSON.parse(prompt.schema);
    expect(Object.keys(answer)).toEqual(required);
  });
});
