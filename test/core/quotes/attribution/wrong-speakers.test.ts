import { describe, expect, it } from 'vitest';
import { analyzeText } from '../../../../functions/core/article/analyze-text.ts';
import { readQuotes } from '../../../../functions/core/quotes/find-quotes.ts';

const quotesIn = (text: string, language = 'en') => readQuotes(analyzeText(text, language)).quotes;
/** The last quotation's speaker: the fullest name, or the pronoun itself where it stays open. */
const lastSpeaker = (text: string, language = 'en') => quotesIn(text, language).at(-1)?.speaker?.name ?? null;
const lastRole = (text: string) => quotesIn(text).at(-1)?.speaker?.role ?? null;

describe('speech whose attribution follows', () => {
  it('has it from the quotation right behind, not from one behind a sentence of the reporter', () => {
    const speakers = (text: string) => quotesIn(text).map(({ speaker }) => speaker?.name ?? null);
    expect(speakers('“Yes.” “Of course we will look for him,” said Lund.')).toEqual(['Lund', 'Lund']);
    expect(
      speakers('“He is fit and well today.” Police have been told so. “We will look for him,” said Lund.'),
    ).toEqual([null, 'Lund']);
  });
});

describe('who a pronoun means', () => {
  it('is never one named inside the quotation it says, in neither half', () => {
    const text =
      'Transport spokesman Karel Dunn said the line would open in May.\n\n“I think that will help those who backed Sen. Vance in the vote,” he said, “but I doubt that Sen. Vance will stay silent.”';
    expect(lastSpeaker(text)).toBe('Karel Dunn');
  });

  it('is never one named inside an earlier quotation', () => {
    expect(
      lastSpeaker('“Tom Reed built this pier alone,” one neighbour said. “We all saw it ourselves,” he said.'),
    ).toBe('he');
  });

  it('is not the owner of something while the sentence has another subject, nor one who was called she', () => {
    const text =
      'Orla Finch noted that the harbour is shrinking. “We have no more room,” she said.\n\nStone has given no answer to Finch’s letter, although he went on posting all week.\n\n“The harbour must grow,” he wrote Saturday.';
    expect(['Stone', 'he']).toContain(lastSpeaker(text));
  });

  it.each([
    ['she', 'he'],
    ['he', 'she'],
  ])('is not one the text called %s where it says %s', (first, second) => {
    const text = `Kim Orran met the press. “We have no more room here,” ${first} said. “The harbour must grow,” ${second} added.`;
    expect(lastSpeaker(text)).toBe(second);
  });

  it('is not one named in the third person in the words themselves', () => {
    const text = 'Ned Stone mocked fellow candidate Pim Vogel. “Vogel is a weak man,” he added.';
    expect(['Ned Stone', 'he']).toContain(lastSpeaker(text));
  });

  it.each(['Speaking about the pier', 'Turning to the pier', 'Dressed in white'])(
    'is no word that opens the sentence and names nobody: %s',
    (opening) => {
      expect(lastSpeaker(`The port is open. ${opening}, he said: “We will all sail home.”`)).toBe('he');
      expect(lastSpeaker(`Mayor Tom Reed came. ${opening}, he said: “We will all sail home.”`)).toBe('Tom Reed');
    },
  );

  it('is the one who speaks in the sentence before, not the one spoken of there', () => {
    const text =
      'Ned Stone said that Pim Vogel had left the harbour office in May. “I had asked for that in the spring,” he added.';
    expect(lastSpeaker(text)).toBe('Ned Stone');
  });

  it('is the one who speaks there though an aside stands behind the name', () => {
    const text =
      'Ned Stone, a baker, said he could not believe that the port let Pim Vogel stay in Tarn. “It is just like them,” he said.';
    expect(lastSpeaker(text)).toBe('Ned Stone');
  });

  it('stays open where another does something in the sentence of the pronoun', () => {
    const text =
      'Ned Stone warned the port before Pim Vogel met the press, where he said that they would “do all we can”.';
    expect(lastSpeaker(text)).toBe('he');
  });

  it('is the subject of its own sentence, whoever acts in the one before', () => {
    const text =
      'Ada Lund plans to visit Tarn. Ned Stone, her opponent, bemoaned the noise and said he believed that storms were a “slow and heavy burden”.';
    expect(lastSpeaker(text)).toBe('Ned Stone');
  });

  it('stays open between a subject and an object who both can be meant', () => {
    const text = 'Pim Vogel said no. Ned Stone met Pim Vogel at the pier. “It was a long and good talk,” he said.';
    expect(lastSpeaker(text)).toBe('he');
  });

  it('stays open where somebody without a name is the subject in between', () => {
    const text = 'Pim Vogel resigned in May. An officer arrested him at the pier. “I only did my duty here,” he said.';
    expect(lastSpeaker(text)).toBe('he');
  });

  it('stays open where the one named last is also named in the words', () => {
    const text =
      'Ada Lund came to the pier. Kim Orran spoke of the photograph. “It shows Kim Orran and nobody else,” she said.';
    expect(lastSpeaker(text)).toBe('she');
  });

  it.each(['On Monday, the King arrested him.', 'Last night one accountant saw him.'])(
    'stays open behind a subject without a name: %s',
    (sentence) => {
      const text = `Pim Vogel resigned in May. ${sentence} “I only did my duty here,” he said.`;
      expect(lastSpeaker(text)).toBe('he');
    },
  );

  it.each(['Britain', 'The Reef Council', 'Norway', 'The EC'])('is no country and no organization (%s)', (name) => {
    const text = `${name} said: “We will act on this in the spring.”\n\n“No one will be left behind by this plan,” he said.`;
    expect(lastSpeaker(text)).toBe('he');
  });
});

describe('speech that goes on', () => {
  it('is no crosshead, which ends without a stop', () => {
    const around = (words: string) => `“This is a very long day,” says Clara Lund.\n\n${words}\n\nShe left at noon.`;
    expect(lastSpeaker(around('‘There was nothing I could do’'))).toBe(null);
    expect(lastSpeaker(around('“There was nothing I could do.”'))).toBe('Clara Lund');
    expect(lastSpeaker(around('‘There was nothing I could do’.'))).toBe('Clara Lund');
  });

  it('is not given to one it names in the third person', () => {
    const text = '“We stay,” said Tom Reed.\n\n“I have known Reed for years and he will never leave the pier.”';
    expect(lastSpeaker(text)).toBe(null);
  });

  it('goes on where each paragraph’s mark is opened and never closed', () => {
    const text =
      'Jon Tarn, of the Reef Society, said: ‘We do not advise swimming. ‘They are large and unpredictable. ‘There is a group of them near Skerra.’';
    expect(quotesIn(text).map((quote) => [quote.text, quote.speaker?.name])).toEqual([
      [
        'We do not advise swimming. They are large and unpredictable. There is a group of them near Skerra.',
        'Jon Tarn',
      ],
    ]);
  });

  it.each([
    ['a line under a picture', 'Big: The seals seen from the pier .'],
    ['the reporter’s sentence', 'Berg told the press that it was late.'],
  ])('leaves out %s where the paragraphs were lost, and goes on behind it', (_, line) => {
    const text = `Jon Tarn said: 'We do not advise swimming. ${line} 'They are large and nobody can tell what they do.'`;
    const direct = quotesIn(text).filter(({ kind }) => kind === 'direct');
    expect(direct.map((quote) => [quote.text, quote.speaker?.name])).toEqual([
      ['We do not advise swimming.', 'Jon Tarn'],
      ['They are large and nobody can tell what they do.', 'Jon Tarn'],
    ]);
  });

  it('goes on over many paragraphs', () => {
    const parts = Array.from({ length: 12 }, (_, at) => `'Pier ${at} is open to the boats. `).join('');
    const quotes = quotesIn(`Jon Tarn said: ${parts}'That is all.'`);
    expect(quotes.map(({ segments, speaker }) => [segments.length, speaker?.name])).toEqual([[13, 'Jon Tarn']]);
  });

  it('ends before the next speaker where its closing mark was forgotten', () => {
    const text =
      "Tom Reed said: 'The seals grow large. 'If they are hungry, they may come near the boats. Jon Tarn, of the Trust, said: 'There were some here years ago. 'But we never saw one.' Mr Dow, of Tarn, said they ate here. 'There must be many fish here today.'";
    expect(
      quotesIn(text)
        .slice(0, 2)
        .map(({ text: words, speaker }) => [words, speaker?.name]),
    ).toEqual([
      ['The seals grow large. If they are hungry, they may come near the boats.', 'Tom Reed'],
      ['There were some here years ago. But we never saw one.', 'Jon Tarn'],
    ]);
  });

  it('is nobody’s where the part before it mixes speech and report', () => {
    const text =
      "'The pier is closed,' said Tom Reed. Jon Tarn wrote: 'I told him to go, Berg said. And so on. 'They are large and nobody can tell what they do.'";
    expect(lastSpeaker(text)).toBe(null);
  });

  it('begins anew where the reporter names another speaker', () => {
    const text =
      "Jon Tarn said: 'We do not advise swimming. 'They are large.' Tom Hardy, of the Trust, said: 'I remember the first one well. 'But attacks are rare.'";
    expect(quotesIn(text).map(({ speaker }) => speaker?.name)).toEqual(['Jon Tarn', 'Tom Hardy']);
  });
});

describe('the subject of the verb of speech', () => {
  it.each([
    ['“The plan is a very bad idea,” the agency quoted Foreign Minister Mark Rowan as saying.', 'Mark Rowan'],
    ['The agency quoted Mark Rowan as saying the plan was “a very bad idea”.', 'Mark Rowan'],
    ['The paper quoted him as saying: “The plan is a very bad idea.”', 'him'],
    ['“The plan is a very bad idea,” Mark Rowan was quoted as saying by the agency.', 'Mark Rowan'],
  ])('is the one whose saying is quoted, not who quotes it: %s', (text, speaker) => {
    expect(lastSpeaker(text)).toBe(speaker);
  });

  it('stands before a relative clause that holds another name between commas', () => {
    expect(
      lastSpeaker('Mr Clay, who runs a school, Explore the Reef, suggested that the seals had been feeding.'),
    ).toBe('Clay');
  });

  it.each([
    [
      'The quarrel drew a sharp reply from Norland President Ada Lund, who called the mayor “unfit to serve” here.',
      'Ada Lund',
    ],
    ['They met a spokesman for Lund, who said “we will all sail home”.', 'a spokesman for Lund'],
    [
      'The port wants to praise a group of young fishermen who have demanded that the council widen the pier.',
      'a group of young fishermen',
    ],
  ])('is what stands before who, without what it hangs on: %s', (text, name) => {
    expect(lastSpeaker(text)).toBe(name);
  });

  it.each([
    'Mr Reed, who was sailing back to Tarn, with son Jack, 14, said',
    'Mr Reed, a retired cooper who lives near Tarn with his wife, Nora, 51, and their sons Olin, 17, and Per, 12, said',
  ])('is none of the family told of in between: %s', (lead) => {
    expect(lastSpeaker(`${lead}: “The boats were full of people.”`)).toBe('Reed');
  });

  it('is not the one an aside speaks of', () => {
    expect(
      lastSpeaker('One neighbour, fearing that Reed would come back, said: “Whoever he is, let him stay away.”'),
    ).toBe('One neighbour');
  });

  it('is not the one the next sentence tells of, where speech ends in a full stop', () => {
    const text =
      'Judge Moss added: “You may have had your reasons for it.” Reed, from Tarn, confessed to three thefts at the hearing.';
    expect(quotesIn(text)[0]?.speaker?.name).toBe('Moss');
    expect(quotesIn(text.slice(18))[0]?.speaker ?? null).toBe(null);
  });

  it('is not the one who has been told something', () => {
    const text = 'He said: “We will support the fishermen of Holm.” Police have been warned that they could face cuts.';
    expect(quotesIn(text)[0]?.speaker?.name).toBe('He');
  });

  it.each(['amid claims that', 'despite reports that', 'amid false claims that', 'with repeated calls that'])(
    'is not there where the word is a noun: %s',
    (words) => {
      expect(quotesIn(`This tall guard was in the news for weeks ${words} he is the slowest runner.`)).toEqual([]);
    },
  );

  it.each([
    '“We will not sell the port,” last week the Norland government said.',
    'Last week the Norland government said “we will not sell the port”.',
    'Two years ago the Norland government said that the port would stay.',
  ])('does not begin with a time: %s', (text) => {
    expect(quotesIn(text)[0]?.speaker?.mention).toBe('the Norland government');
  });

  it.each([
    'Spokesman Tom Reed came. “We are sorry for the noise at night,” a spokesman said.',
    'Spokesman Tom Reed came. A spokesman for the lines spoke as well. “We are sorry for all the noise,” the spokesman said.',
  ])('is not the holder of a role where somebody new has it: %s', (text) => {
    expect(lastSpeaker(text)).not.toBe('Tom Reed');
  });

  it('is the holder of a role written with capitals', () => {
    const text = 'Foreign Secretary Ada Lund came. “It is a great danger to us,” the Foreign Secretary told reporters.';
    expect(lastSpeaker(text)).toBe('Ada Lund');
  });

  it.each([
    '“The plan is dead,” said yesterday the mayor must go home.',
    '“The plan is dead,” said the harbour agency would stay.',
  ])('is not the subject of the retold clause: %s', (text) => {
    expect(lastSpeaker(text)).toBe(null);
  });

  it.each([
    'That evening, I still hear my aunt telling me that the boats might not return.',
    'VISITORS SLAM TARN FOR NEGLECTING NORTHERN PIER: “LET THEM REPAIR IT ALONE!”',
  ])('is neither the writer’s own clause nor a headline’s last words: %s', (text) => {
    expect(quotesIn(text).flatMap(({ speaker }) => speaker?.name ?? [])).toEqual([]);
  });

  it('ends before its verb', () => {
    expect(lastSpeaker('The 12-page report dwells on nights in which guards “beat and held many fishermen”.')).toBe(
      'The 12-page report',
    );
  });

  it('keeps of and what follows in the name of an organization', () => {
    const text = '“We are worried about the young,” the Reef Council of Norland said.';
    expect(lastSpeaker(text)).toBe('Reef Council of Norland');
  });
});

describe('a role', () => {
  it.each([
    [
      'Count former Norland President Tomas Rell among the critics. “It is a stupid wall,” Rell said.',
      'former Norland President',
    ],
    ['“It is a stupid wall,” acting mayor Tomas Rell said.', 'acting mayor'],
    ['Air Marshal and governor Sir Tomas Rell came. “It is a stupid wall,” Rell said.', 'governor'],
    ['They met late king Tomas Rell. “It is a stupid wall,” Rell said.', 'late king'],
  ])('keeps what says that it was or is held for a time: %s', (text, role) => {
    expect(lastRole(text)).toBe(role);
  });

  it.each([
    'Ada Lund, a court heard, came home. “It is a stupid wall,” Lund said.',
    'One neighbour, Ada Lund, pulled Rep. Tom Reed aside. “It is a stupid wall,” Reed said.',
    'Ada Lund, according to a report by officials, came home. “It is a stupid wall,” Lund said.',
    'Jan Tulle, of the Port Police, said: “We need more people at the gates.”',
    'Sen. Ada Vance criticised the plan. “It will not work this year,” Vance said.',
    'It is on the official EC app. “The apps are safe and easy to use,” the EC said.',
  ])('is no preposition’s phrase, no mere form of address, and no organization’s: %s', (text) => {
    expect(lastRole(text)).toBe(null);
  });
});
