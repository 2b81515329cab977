import { describe, expect, test } from 'vitest';
import { storySentences } from '../../../../functions/core/brief/fitness/story.ts';
import { turnsOf } from '../../../../functions/core/brief/fitness/transcript.ts';
import { articleOfParagraphs } from '../an-article.ts';

describe('captions, credits and calls to the reader are not the story', () => {
  test.each([
    ['a file picture', 'FILE - The ferry lies at Harlow.'],
    ['a German archive picture', 'Archivbild: Die Fähre liegt in Harlow.'],
    ['a Russian picture', 'На фото паром в Харлове.'],
    ['a credit in brackets', 'The ferry lies at Harlow. (Photo by Nils Holm)'],
    ['a Spanish credit', 'El barco en el puerto. (Foto: Nils Holm)'],
    ['a Chinese credit', '渡轮停在港口。（图/周海）'],
    ['places in a picture', 'Ada Lund, left, and Bo Rask open the bridge.'],
    ['an agency’s credit', 'The ferry lies at Harlow. (Wire Photo/Nils Holm, File)'],
    ['a bare credit', 'The ferry lies at Harlow. (file photo)'],
    ['letters for places', 'Ada Lund (L) and Bo Rask (R) open the bridge.'],
    ['places in a French picture', 'Ada Lund (à gauche) ouvre le pont.'],
    ['an editor’s note', 'Editor’s note: names were changed.'],
    ['a greeting', 'Good morning and welcome to our live coverage.'],
    ['a number of a list', '12.'],
    ['a time of the page', 'Last updated at 9:15 AM on 4 May 2024.'],
    ['who stands where', '(l-r) Ada Lund and Bo Rask at the pier.'],
    ['a programme', 'Tune in tonight for the talk of Harlow.'],
    ['a link', 'Read more: The ferry of Harlow.'],
  ])('%s', (_kind, paragraph) => {
    const article = articleOfParagraphs([paragraph]);
    expect(storySentences(article).some(Boolean)).toBe(false);
  });

  test.each([
    ['a side of politics', 'The party on the right, which won, will govern.'],
    ['a bracket that is no credit', 'The council bought a ferry (the third this year).'],
    ['a bracket about images', 'The mayor is vain (he owns a large painting and a better image).'],
    ['a party', 'Senator Bo Rask (R) voted against the bridge.'],
    ['a file that is none of ours', 'Files were found in the harbour office.'],
  ])('%s is story', (_kind, paragraph) => {
    expect(storySentences(articleOfParagraphs([paragraph]))).toEqual([true]);
  });
});

test('a paragraph of the story keeps its sentences where a credit stands behind it', () => {
  const article = articleOfParagraphs([
    'The ferry stopped. The bridge opened. The council met. Nobody came. (Photo: Nils Holm)',
  ]);
  expect(storySentences(article)).toEqual([true, true, true, true, false]);
});

describe('lines that are no sentences', () => {
  const storyOf = (paragraphs: readonly string[]): boolean[] => storySentences(articleOfParagraphs(paragraphs));

  test('are those of capitals, names and numbers only', () => {
    expect(
      storyOf([
        'The ferry stays in port.',
        'ISLANDERS WANT ANSWERS NOW!',
        'Nils Holm.',
        '09:15 GMT, 4 May 2024.',
        'Мост открыт.',
        'МОСТ ОТКРЫТ!',
        '大桥 NATO 开放。',
        'No one was hurt.',
        'It is over.',
      ]),
    ).toEqual([true, false, false, false, true, false, true, true, true]);
  });

  test('are sentences in a text that is written in capitals', () => {
    expect(storyOf(['THE FERRY STAYS IN PORT.', 'NO ONE WAS HURT.'])).toEqual([true, true]);
  });

  test('are captions with a label, of which there are several', () => {
    expect(
      storyOf(['The ferry stays in port.', 'Relief: The crew at the pier.', 'Last trip: Boats lie in Harlow.']),
    ).toEqual([true, false, false]);
    expect(storyOf(['Harlow: The ferry stays in port.', 'No one was hurt.'])).toEqual([true, true]);
  });
});

describe('turns of an interview', () => {
  test('are paragraphs whose label opens another one too; only the first sentence shows the label', () => {
    const article = articleOfParagraphs([
      'Note: this is once.',
      'Wire: Why?',
      'Lund: We paid. We will pay.',
      'Wire: When?',
      'Lund: In May.',
    ]);
    expect([...turnsOf(article)]).toEqual([
      [1, true],
      [2, true],
      [3, false],
      [4, true],
      [5, true],
    ]);
  });
});

describe('who wrote the article and how to reach them is not the story', () => {
  test.each([
    [
      'English',
      [
        'The ferry of Harlow sails again.',
        'Ada Lund is a columnist for the Gazette.',
        'Follow her on Twitter: @adalund.',
      ],
      [true, false, false],
    ],
    ['an e-mail', ['The ferry sails.', 'Reach him directly at rask@gazette.example.'], [true, false]],
    [
      'German',
      ['Die Fähre fährt wieder.', 'Ada Lund ist Redakteurin der Zeitung.', 'Folgen Sie ihr auf Twitter: @adalund.'],
      [true, false, false],
    ],
    ['French', ['Le bac repart.', 'Suivez-la sur Twitter : @adalund.'], [true, false]],
    ['a columnist who is the story', ['Ada Lund is a columnist.', 'She left the Gazette on Monday.'], [true, true]],
    ['an address that is the story', ['The thieves wrote from rask@gazette.example.', 'They fled.'], [true, true]],
  ])('%s', (_kind, sentences, expected) => {
    expect(storySentences(articleOfParagraphs(sentences))).toEqual(expected);
  });
});
