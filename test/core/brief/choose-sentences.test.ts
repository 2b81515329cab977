import { describe, expect, test } from 'vitest';
import { chooseSentences } from '../../../functions/core/brief/choose-sentences.ts';
import { contentWordsOf } from '../../../functions/core/brief/content-words.ts';
import type { RankedSentence } from '../../../functions/core/brief/rank-sentences.ts';

/** A sentence whose weight is given as its last digits: 0.7 for "… 7". */
const sentence = (index: number, text: string, weight: number, more: Partial<RankedSentence> = {}): RankedSentence => ({
  index,
  start: index * 1000,
  end: index * 1000 + text.length,
  text,
  words: contentWordsOf(text, 'en'),
  isStory: true,
  pointsBack: false,
  lacksSpeaker: false,
  substance: weight,
  salience: weight,
  ...more,
});

const choose = (sentences: readonly RankedSentence[], title = ''): number[] =>
  chooseSentences(sentences, { count: 3, title: contentWordsOf(title, 'en') }).map(({ index }) => index);

const LEAD = sentence(0, 'Velden closed its ferry.', 0.5);
const BOATS = sentence(1, 'Four boats were sold.', 0.6);
const BRIDGE = sentence(2, 'A bridge replaces it all.', 0.7);
const COUNCIL = sentence(3, 'Councillors argued at length.', 0.8);

describe('the sentences of a summary', () => {
  test('are the lead and the two weightiest, in article order', () => {
    expect(choose([LEAD, BOATS, BRIDGE, COUNCIL])).toEqual([0, 2, 3]);
  });

  test('leave out a lead that says less than half of what the best says', () => {
    expect(choose([{ ...LEAD, substance: 0.3 }, BOATS, BRIDGE, COUNCIL])).toEqual([1, 2, 3]);
  });

  test('point back only to a sentence that was taken too', () => {
    const also = sentence(4, 'They also sang.', 0.9, { pointsBack: true });
    expect(choose([LEAD, BOATS, BRIDGE, COUNCIL, also])).toEqual([0, 3, 4]);
    const lost = sentence(2, 'They also sang.', 0.9, { pointsBack: true });
    expect(choose([LEAD, BOATS, lost, COUNCIL, sentence(4, 'Nets hang dry.', 0.7)])).toEqual([0, 3, 4]);
  });

  test('tell nothing twice while there is something else, yet likenesses before what points back', () => {
    const again = sentence(1, 'Velden closed its old ferry.', 0.9);
    expect(choose([LEAD, again, BRIDGE, COUNCIL])).toEqual([0, 2, 3]);
    const lost = sentence(3, 'He sang.', 0.9, { pointsBack: true });
    expect(choose([LEAD, again, sentence(2, 'Question?', 0.95), lost, sentence(4, 'Boats lie.', 0.5)])).toEqual([
      0, 1, 4,
    ]);
  });

  test('never hold the same line twice', () => {
    const same = sentence(1, LEAD.text, 0.9);
    expect(choose([LEAD, same])).toEqual([0]);
  });

  test('pass over a caption, a line without an end, half a quotation and a page without full stops', () => {
    const others = [
      sentence(4, 'A caption of the ferry.', 0.9, { isStory: false }),
      sentence(5, 'A heading', 0.9),
      sentence(6, '“We waited.', 0.9),
      sentence(7, `${'word '.repeat(400)}ends.`, 0.9),
    ];
    expect(choose([LEAD, BRIDGE, COUNCIL, ...others])).toEqual([0, 2, 3]);
  });

  test('pass over the sentence that only repeats the title', () => {
    expect(choose([LEAD, BOATS, BRIDGE, COUNCIL], 'Velden closed its ferry')).toEqual([1, 2, 3]);
  });

  test('are questions and bare quotations where there is nothing else, last of all what points back', () => {
    const asked = sentence(1, 'Who pays?', 0.2);
    const said = sentence(2, '“Nobody.”', 0.1);
    const lost = sentence(4, 'He sang.', 0.9, { pointsBack: true });
    expect(choose([LEAD, asked, said, sentence(3, 'A heading', 0.9), lost])).toEqual([0, 1, 2]);
    expect(choose([LEAD, asked, sentence(3, 'A heading', 0.9), lost])).toEqual([0, 1, 4]);
  });

  test('is the first line of the story where nothing ends as sentences end', () => {
    expect(choose([sentence(0, 'A caption', 0.9, { isStory: false }), sentence(1, 'Velden 10 8', 0.1)])).toEqual([1]);
    expect(choose([])).toEqual([]);
  });
});
