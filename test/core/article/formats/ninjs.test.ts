import { describe, expect, it } from 'vitest';
import { isoDate } from '../../../../functions/core/article/formats/extracted.ts';
import { readNinjs } from '../../../../functions/core/article/formats/ninjs.ts';

const STORY = 'The council voted on Tuesday to open the harbour.';
const read = async (item: unknown): Promise<unknown> => {
  const outcome = await readNinjs(JSON.stringify(item));
  return outcome.ok ? outcome.value : outcome.failure.message;
};

describe('a ninjs item', () => {
  it.each([
    [
      '1.x with plain text',
      {
        headline: 'Harbour opens',
        byline: 'Jo Berg',
        body_text: STORY,
        body_xhtml: '<p>no</p>',
        language: 'en-GB',
        versioncreated: '2026-03-03T10:00:00Z',
        associations: { main: { type: 'picture', headline: 'A boat', body_text: 'A caption' } },
      },
    ],
    [
      '1.x with HTML and empty fields',
      {
        headline: 'Harbour opens',
        by: 'Jo Berg',
        byline: null,
        body_text: '',
        body_html: `<p>${STORY}</p><figure><figcaption>A caption</figcaption></figure>`,
        language: 'en-GB',
        firstcreated: 'yesterday',
        versioncreated: '2026-03-03 10:00:00Z',
      },
    ],
    [
      '2.x',
      {
        headlines: [
          { role: 'short', value: 'Harbour' },
          { role: 'main', value: 'Harbour opens' },
        ],
        bodies: [
          { contentType: 'text/html', value: `<p>No</p>` },
          { contentType: 'text/plain', value: STORY },
        ],
        by: 'Jo Berg',
        language: 'en-GB',
        versionCreated: '2026-03-03T10:00:00Z',
        associations: [{ name: 'main', bodies: [{ value: 'A caption' }] }],
      },
    ],
    [
      '2.x with HTML alone, in a list of one',
      [
        {
          headlines: [{ value: 'Harbour opens' }, null, { value: 3 }],
          bodies: [{ contentType: 'text/html', value: `<p>${STORY}</p>` }],
          by: 'Jo Berg',
          language: 'en-GB',
          versionCreated: 'Tue, 03 Mar 2026 11:00:00 +0100',
        },
      ],
    ],
  ])('of version %s gives headline, byline, story, language and date', async (_, item) => {
    expect(await read(item)).toEqual({
      text: STORY,
      title: 'Harbour opens',
      byline: 'Jo Berg',
      language: 'en-GB',
      publishedAt: expect.stringMatching(/^2026-03-03T10:00:00(?:\.000)?Z$/u),
    });
  });

  it.each([
    ['{"headline": "Harbour opens"}', 'it has neither `body_text`, `body_html`, `body_xhtml` nor `bodies`'],
    ['"text"', 'it is not a JSON object'],
    ['{"body_text": ', 'it is not a JSON object'],
    ['[]', 'it is not a JSON object'],
  ])('says what it lacks (%s)', async (json, why) => {
    const outcome = await readNinjs(json);
    expect(outcome.ok ? '' : outcome.failure.message).toBe(`the JSON is no ninjs news item: ${why}`);
  });
});

describe('a stated date', () => {
  it.each([
    ['2026-03-03', '2026-03-03'],
    ['2026-03-03T10:00:00+0100', '2026-03-03T10:00:00+0100'],
    ['2026-03-03 10:00', '2026-03-03T10:00'],
    ['2026-02-30', undefined],
    ['03/03/2026', undefined],
    ['3 March', undefined],
    [20260303, undefined],
  ])('counts only where it is a whole ISO date of a day that is (%s)', (stated, date) => {
    expect(isoDate(stated)).toBe(date);
  });
});
