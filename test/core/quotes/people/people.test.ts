import { describe, expect, it } from 'vitest';
import { analyzeText } from '../../../../functions/core/article/analyze-text.ts';
import { readQuotes } from '../../../../functions/core/quotes/find-quotes.ts';

const speakers = (text: string, language = 'en') =>
  readQuotes(analyzeText(text, language)).quotes.map(({ speaker }) => speaker?.name ?? null);

describe('a speaker’s name', () => {
  it('is never taken from a headline', () => {
    const text = 'Mayor Lund Opens Holm Pier\n\nAda Lund came on Monday. “It is yours,” Lund said.';
    expect(speakers(text)).toEqual(['Ada Lund']);
    const related = `${text}\n\nAda Lund Scores Direct Hit On Tom Reed.`;
    expect(speakers(related)).toEqual(['Ada Lund']);
  });

  it('is without the word that opens the sentence where the text has it so', () => {
    expect(speakers('Ada Lund won. Rival Ada Lund said: “We will sail.”')).toEqual(['Ada Lund']);
    expect(speakers('Added Lund: “We will sail.”')).toEqual(['Lund']);
    expect(speakers('Ann Smith won. Mary Ann Holm said: “We will sail.”')).toEqual(['Mary Ann Holm']);
  });

  it('ends before the next name that it owns', () => {
    expect(speakers('“It is yours,” the Holm Gazette’s Ada Lund said.')).toEqual(['Ada Lund']);
  });

  it('stays the surname where two people of that name are told of alike', () => {
    const text = 'Ada Lund met her brother, Tom Lund, at the pier. “It is ours,” Lund said.';
    expect(speakers(text)).toEqual(['Lund']);
  });

  it('is the one the text is about where a namesake is told of once', () => {
    const text = 'Ada Lund came. Ada Lund spoke. Ada Lund left. Tom Lund stayed. “It is ours,” Lund said.';
    expect(speakers(text)).toEqual(['Ada Lund']);
  });

  it('is found through the cases of Russian', () => {
    expect(speakers('Анна Белова открыла мост. По словам Беловой, «мост ждали сорок лет».', 'ru')).toEqual([
      'Анна Белова',
    ]);
  });
});

describe('a role', () => {
  const roles = (text: string, language = 'en') =>
    readQuotes(analyzeText(text, language))
      .quotes.filter(({ kind }) => kind !== 'indirect')
      .map(({ speaker }) => [speaker?.name, speaker?.role]);

  it.each([
    ['en', 'The mayor, Ada Brink, said: “It is ours.”', 'Ada Brink', 'mayor'],
    ['it', 'L’assessore ai Trasporti, Carla Bevi, ha detto: «Va bene così».', 'Carla Bevi', 'assessore ai Trasporti'],
    ['pt', 'O ministro da Saúde, Rui Tavira, disse: “Está tudo bem”.', 'Rui Tavira', 'ministro da Saúde'],
    ['fr', 'La maire, Hélène Garrigue, a dit : « Tout va bien ici ».', 'Hélène Garrigue', 'maire'],
    ['es', 'El consejero de Obras, Andrés Lobo, dijo: “Nadie quedará solo”.', 'Andrés Lobo', 'consejero de Obras'],
    ['ru', 'По словам депутата Инны Роговой, мост «закроют навсегда».', 'Инны Роговой', 'депутата'],
    ['en', '“It is ours,” said former Norland President Tom Rell.', 'Tom Rell', 'former Norland President'],
  ])('stands before the name, without its article (%s: %s)', (language, text, name, role) => {
    expect(roles(text, language)).toEqual([[name, role]]);
  });

  it('of one of two with the same surname is not given to the other', () => {
    const met = 'Mayor Ada Lund opened the pier. Fisherman Tom Lund watched.';
    expect(roles(`${met} “It is ours,” Mayor Lund said.`)).toEqual([['Ada Lund', 'Mayor']]);
    expect(roles(`${met} “It is ours,” Lund said.`)).toEqual([['Lund', undefined]]);
    expect(roles(`${met} “It is ours,” Captain Lund said.`)).toEqual([['Lund', 'Captain']]);
  });

  it('does not begin with a preposition', () => {
    expect(roles('“It is ours,” said John Tully, of the Holm Police Federation.')).toEqual([['John Tully', undefined]]);
  });
});

describe('a bent Russian name', () => {
  it('is shown in the nominative where the text has it', () => {
    const text = 'Со слов депутата Инны Роговой, мост «закроют навсегда». Инна Рогова приехала позже.';
    expect(speakers(text, 'ru')).toEqual(['Инна Рогова']);
  });
});

describe('what a text names', () => {
  const named = (text: string) =>
    readQuotes(analyzeText(text, 'en')).entities.map(({ name, kind }) => `${kind}: ${name}`);

  it.each([
    ['a place by its last word', 'They sailed past Orran Island at noon.', ['place: Orran Island']],
    ['a place by its first word', 'They came back from Port Ellin late.', ['place: Port Ellin']],
    [
      'a place known by its name',
      'They brought the boats from California to the Hague.',
      ['place: California', 'place: Hague'],
    ],
    ['no place in a person who bears its name', 'They met the pilot Paris Lund.', ['person: Paris Lund']],
    ['no one in a headline of capitals', 'HARBOUR BUDGET FAVOURS BOATS\n\nThe pier stays.', []],
    ['no one in the followers of a party', 'They met with Harbour Democrats at noon.', []],
    ['no one in a thing', 'The mayor signed the old Harbour Rights at noon.', []],
    [
      'a person with a title of the house',
      'They went down to the pier and met House Speaker Ada Lund there.',
      ['person: Ada Lund'],
    ],
  ])('is %s', (_, text, expected) => {
    expect(named(text)).toEqual(expected);
  });
});

describe('a pronoun', () => {
  it('is not given to one whom the text calls by the other pronoun', () => {
    const text =
      'Ada Lund came on Monday. She was early. Ada Lund left on Tuesday. She was late.\n\nAda Lund waited at the pier. “It is ours,” he said.';
    expect(speakers(text)).toEqual(['he']);
  });

  it('of many or of a thing is nobody’s name', () => {
    expect(speakers('Ada Lund came. “It is ours for ever,” they said.')).toEqual(['they']);
    expect(speakers('Ada Lund met the board. It said the pier was “far too old”.')).toEqual(['It']);
  });

  it('is not given to a treaty', () => {
    expect(speakers('The Holm Accord was signed on Monday. “It is ours,” she said.')).toEqual(['she']);
  });
});

describe('what a German text names', () => {
  const named = (text: string) =>
    readQuotes(analyzeText(text, 'de')).entities.map(
      ({ name, kind, role }) => `${kind}: ${name}${role ? ` (${role})` : ''}`,
    );

  it.each([
    ['a person behind a role', 'Am Ende hielt Torhüter Tom Reed den Ball.', ['person: Tom Reed (Torhüter)']],
    [
      'a person behind a role that only its ending shows',
      'Am Abend kam Deichgräfin Ada Lund an.',
      ['person: Ada Lund (Deichgräfin)'],
    ],
    [
      'a person behind an office',
      'Am Abend kam die Ministerin für Verkehr Ada Lund an.',
      ['person: Ada Lund (Ministerin für Verkehr)'],
    ],
    [
      'a person behind the owner of the role',
      'Am Ende hielt Kanadas Torhüter Tom Reed den Ball.',
      ['person: Tom Reed (Kanadas Torhüter)'],
    ],
    ['a place behind its noun', 'Sie zogen in den Kanton Ellin um.', ['place: Ellin']],
    ['a place near which something is', 'Das Boot lag in der Nähe von Port Ellin.', ['place: Port Ellin']],
    ['an organization behind its noun', 'Den Damm baute die Betreiberfirma Lund Reed.', ['organization: Lund Reed']],
    ['an organization by its last noun', 'Den Bericht gab das Holmer Amt heraus.', ['organization: Holmer Amt']],
    [
      'a person without the club behind “von”',
      'Am Ende traf Tom Reed von Ellin. Danach ging Ellin nach Hause.',
      ['person: Tom Reed'],
    ],
    [
      'a person with a “von” of their own',
      'Am Abend kam Sprecherin Ada von Brink an.',
      ['person: Ada von Brink (Sprecherin)'],
    ],
    ['nobody in an adjective and an organization', 'Zahlreiche Unternehmen sagten ab.', []],
    ['nobody in a country’s rabbi', 'Am Ende kam der Oberrabbiner Israels an.', []],
    ['a club', 'Am Ende gewann Eintracht Holm.', ['organization: Eintracht Holm']],
    ['a company', 'Den Damm baut die Lund Reed GmbH.', ['organization: Lund Reed GmbH']],
    [
      'a body whose noun is its name',
      'Den Bericht schrieb die Universität Ellin.',
      ['organization: Universität Ellin'],
    ],
    [
      'a person before a time',
      'Der Sprecher Tom Reed Ende Mai: „Wir bleiben noch lange hier.“',
      ['person: Tom Reed (Sprecher)'],
    ],
    ['nobody in what a person owns', 'Ada Lund kam. Am Abend brannte Ada Lunds Haus.', ['person: Ada Lund']],
    ['nobody in a time of day', 'Der Zug fuhr um acht Uhr Ortszeit ab.', []],
    [
      'a person whose role stands in the nominative',
      'Am Abend traf sie den Präsidenten Tom Reed.',
      ['person: Tom Reed (Präsident)'],
    ],
    [
      'a person whose role holds another case',
      'Ada Lund, Sprecherin des Senators, kam am Abend an.',
      ['person: Ada Lund (Sprecherin des Senators)'],
    ],
    ['nobody in measures', 'Das kostet die Stadt drei Millionen Euro und sechs Jahre Streit.', []],
    ['nobody in an adjective that opens', 'Weitere Boote liegen am Damm. Elf Fischer warten.', []],
    ['nobody over the end of a sentence', 'Der Ball flog ins Tor. Allerdings zu spät.', []],
    ['nobody behind a body that stands for itself', 'Grund waren laut Ministerium Arbeiten am Netz.', []],
  ])('is %s', (_, text, expected) => {
    expect(named(text)).toEqual(expected);
  });
});
