import { describe, expect, test } from 'vitest';
import { chooseSentences } from '../../../../functions/core/brief/rank/choose-sentences.ts';
import type { RankedSentence } from '../../../../functions/core/brief/rank/rank-sentences.ts';
import { contentWordsOf, runningWordsOf } from '../../../../functions/core/brief/words/content-words.ts';

const sentence = (index: number, text: string, more: Partial<RankedSentence> = {}): RankedSentence => ({
  index,
  start: index * 1000,
  end: index * 1000 + text.length,
  text,
  words: contentWordsOf(text, 'en'),
  length: runningWordsOf(text, 'en'),
  resumes: new Set(),
  presupposes: new Set(),
  isStory: true,
  isWithdrawn: false,
  isContrasted: false,
  isReport: true,
  isJudgement: false,
  isGuess: false,
  isHard: true,
  pointsBack: false,
  lacksSpeaker: false,
  substance: 0.5,
  salience: 0.5,
  ...more,
});

const choose = (sentences: readonly RankedSentence[], title = ''): number[] =>
  chooseSentences(sentences, { count: 3, title: contentWordsOf(title, 'en'), language: 'en' }).map(
    ({ index }) => index,
  );

/** What the story comes back to is told by what stands behind: `ferry`, `bridge` and `council` come three times. */
const TAIL = [
  sentence(20, 'Ferry ferry hands.', { isStory: true }),
  sentence(21, 'Ferry, bridge, council'),
  sentence(22, 'Ferry, bridge, council, boats'),
];
const LEAD = sentence(0, 'Velden closed its ferry.');
const GULLS = sentence(1, 'Gulls cry.');
const BRIDGE = sentence(2, 'A bridge of stone replaces it.');
const COUNCIL = sentence(3, 'The council argued at length.');

describe('the sentences of a summary', () => {
  test('are the lead and those that add most of what the story comes back to, in article order', () => {
    expect(choose([LEAD, GULLS, BRIDGE, COUNCIL, ...TAIL])).toEqual([0, 2, 3]);
  });

  test.each([
    ['whose last words are lost', 'The ferry of the council of .'],
    ['whose article stands before the full stop', 'The ferry lies at the.'],
    ['whose place and day are gone', 'Ada Lund was born in Holm, Tarn, on .'],
  ])('are none %s', (_, text) => {
    expect(choose([LEAD, BRIDGE, COUNCIL, sentence(4, text), ...TAIL])).toEqual([0, 2, 3]);
  });

  test('may end in a word that is an article elsewhere', () => {
    const bridge = sentence(2, 'Die Brücke fing nach Jahren wieder zu tragen an.');
    expect(choose([LEAD, bridge])).toEqual([0, 2]);
  });

  test('leave out a lead that says next to nothing of it', () => {
    expect(
      choose([sentence(0, 'Gulls cry.'), LEAD, BRIDGE, COUNCIL, ...TAIL].map((one, index) => ({ ...one, index }))),
    ).toEqual([1, 2, 3]);
  });

  test('count a word the more the earlier it is first heard', () => {
    const filler = Array.from({ length: 12 }, (_, index) => sentence(index + 2, 'Nets', {}));
    const early = sentence(1, 'Divers found a wreck in June.');
    const late = [sentence(14, 'Potters sold a kiln in July.'), sentence(15, 'Clerks left a house in May.')];
    const again = [sentence(16, 'Wreck, kiln, house'), sentence(17, 'Kiln, house')];
    expect(choose([LEAD, early, ...filler, ...late, ...again, ...TAIL])).toContain(1);
  });

  test('say what a longer sentence says in fewer words', () => {
    const long = sentence(
      1,
      'A bridge of grey and yellow stone from the old quarry by the northern road that nobody has used for years replaces it.',
    );
    const short = sentence(4, 'A bridge of grey stone replaces it.');
    expect(choose([LEAD, long, COUNCIL, short, ...TAIL])).toEqual([0, 3, 4]);
  });

  test('take a sentence of more than its share of 90 words only where no other is left', () => {
    const long = sentence(1, `A council and a bridge ${'of the sea and the air '.repeat(8)}were drawn.`);
    expect(choose([LEAD, long, BRIDGE, COUNCIL, ...TAIL])).toEqual([0, 2, 3]);
    expect(choose([LEAD, long, ...TAIL.slice(1)])).toEqual([0, 1]);
  });

  test('take up a definite subject only after what brought it up', () => {
    const resumes = new Set(['council']);
    const vote = sentence(4, 'The council voted for a bridge of stone in the end.', { resumes });
    expect(choose([LEAD, GULLS, vote, sentence(5, 'A bridge stands.'), sentence(6, 'Boats lie.'), ...TAIL])).toEqual([
      0, 5, 6,
    ]);
    expect(choose([LEAD, { ...vote, index: 1 }, ...TAIL])).toEqual([0, 1, 20]);
    expect(choose([LEAD, vote, BRIDGE, GULLS, ...TAIL], 'Council talks')).toContain(4);
  });

  test('point back only to a sentence that was taken too', () => {
    const also = sentence(4, 'They also sang of the bridge and the ferry.', { pointsBack: true });
    expect(choose([LEAD, GULLS, BRIDGE, also, ...TAIL.slice(1)])).toEqual([0, 1, 2]);
    expect(choose([LEAD, { ...BRIDGE, index: 3 }, also, ...TAIL.slice(1)])).toEqual([0, 3, 4]);
  });

  test('are fewer rather than likenesses or what points back', () => {
    const again = sentence(1, 'Velden closed its old ferry.');
    expect(choose([LEAD, again, BRIDGE, COUNCIL, ...TAIL])).toEqual([0, 2, 3]);
    const lost = sentence(3, 'He sang.', { pointsBack: true });
    expect(choose([LEAD, again, sentence(2, 'Question?'), lost, sentence(4, 'Boats lie.')])).toEqual([0, 4]);
  });

  test('are no talk of the writer, and no quotation while there is a report', () => {
    const mine = sentence(1, 'I like the bridge and the council.', { isReport: false });
    const said = sentence(4, '“The bridge is a gift of the council to all,” said Bo.');
    expect(choose([mine, { ...LEAD, index: 5 }, BRIDGE, COUNCIL, said, ...TAIL])).toEqual([2, 3, 5]);
    expect(choose([LEAD, mine, said])).toEqual([0, 4]);
  });

  test('never hold the same line twice', () => {
    expect(choose([LEAD, sentence(1, LEAD.text)])).toEqual([0]);
  });

  test('pass over a caption, a line without an end, half a quotation and a page without full stops', () => {
    const others = [
      sentence(4, 'A caption of the ferry.', { isStory: false }),
      sentence(5, 'A heading of the bridge'),
      sentence(6, '“We waited for the council.'),
      sentence(7, `${'word '.repeat(400)}ends.`),
      sentence(8, 'He said: ‘The bridge waits for the council.'),
      sentence(9, '(The council has no bridge.'),
    ];
    expect(choose([LEAD, BRIDGE, COUNCIL, ...others])).toEqual([0, 2, 3]);
  });

  test('pass over the sentence that only repeats the title', () => {
    expect(choose([LEAD, GULLS, BRIDGE, COUNCIL, ...TAIL], 'Velden closed its ferry')).not.toContain(0);
  });

  test('are fewer where the rest asks, is bare quotation or points back; one of these only where there is nothing else', () => {
    const asked = sentence(1, 'Who pays?');
    const said = sentence(2, '“Nobody.”');
    const lost = sentence(4, 'He sang.', { pointsBack: true });
    expect(choose([LEAD, asked, said, sentence(3, 'A heading'), lost])).toEqual([0]);
    expect(choose([asked, said, lost])).toEqual([1]);
    expect(choose([lost])).toEqual([4]);
  });

  test('is the first line of the story where nothing ends as sentences end', () => {
    expect(choose([sentence(0, 'A caption', { isStory: false }), sentence(1, 'Velden 10 8')])).toEqual([1]);
    expect(choose([])).toEqual([]);
  });
});
