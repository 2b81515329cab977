import { describe, expect, it } from 'vitest';
import { analyzeText } from '../../../../functions/core/article/analyze-text.ts';
import { readQuotes } from '../../../../functions/core/quotes/find-quotes.ts';

const read = (text: string) => readQuotes(analyzeText(text, 'de')).quotes.filter(({ kind }) => kind !== 'indirect');
const mentions = (text: string) => read(text).map(({ speaker }) => speaker?.mention ?? null);
const names = (text: string) => read(text).map(({ speaker }) => speaker?.name ?? null);

describe('the subject of a German verb of speech', () => {
  it.each([
    ['agrees with it in number', 'Die tauben Fischer, die gern schwiegen, nannte die Zeitung „stur“.', ['die Zeitung']],
    ['is no object by its article', 'Den alten Damm nannte Ada Lund „reif für den Abriss“.', ['Ada Lund']],
    ['is no hearer behind “der”', 'Wirtin Ada Lund sagte der Holmer Zeitung: „Wir öffnen morgen.“', ['Ada Lund']],
    ['is no genitive', 'Den Zorn der Stadt beschrieb der Fischer so: „Alle schreien nur noch.“', ['der Fischer']],
    [
      'stands before its apposition',
      'Ada Lund, Sprecherin der Fischer von Holm, warnte: „Das Eis trägt nicht.“',
      ['Ada Lund'],
    ],
    [
      'is the name in the apposition',
      'Der Sprecher der Fischer, Tom Reed, warnte: „Das Eis trägt nicht.“',
      ['Tom Reed'],
    ],
    ['may have a role for a surname', 'Außenministerin Ada Fischer sagte: „Wir bleiben hier.“', ['Ada Fischer']],
    ['may be a bare surname', 'Quandel sagte nach dem Spiel: „Das war ein hartes Stück Arbeit.“', ['Quandel']],
    ['is no adverb that opens', 'Selbst die Fischer sagten: „Das Eis trägt nicht mehr.“', ['die Fischer']],
    ['is no span of time', 'Wenige Stunden nach dem Brand sagte Ada Lund: „Alle leben.“', ['Ada Lund']],
    ['has its owner in front', 'Lunds langjähriger Anwalt sagte: „Wir gehen in Berufung.“', ['langjähriger Anwalt']],
    ['is no object behind “und”', 'Der Verband bedauerte die Kritik und nannte sie „völlig haltlos“.', ['Der Verband']],
    [
      'is two people joined by “und”',
      '„Wir bleiben hier“, sagten Ada Lund und Tom Reed am Abend.',
      ['Ada Lund und Tom Reed'],
    ],
    ['may begin with a particle', 'Von der Brink betonte, man habe „alles getan, was möglich war“.', ['Von der Brink']],
    ['may be a paper in marks', '„Der Damm hält“, schrieb „Der Holmer Bote“ am Montag.', ['Der Holmer Bote']],
    ['may be a demonstrative', 'Das Interview gab der Wirt. „Ich bleibe hier“, sagte dieser.', ['dieser']],
    [
      'is not the noun that hangs on a participle with its own phrase',
      'Den noch in dem Lager verbliebenen Fischern sicherte Ada Lund zu, dass „die Häfen offen bleiben“.',
      ['Ada Lund'],
    ],
    [
      'may have such a phrase before it',
      'Der seit zwei Jahren amtierende Bürgermeister Tom Reed nannte den Plan „ganz und gar tot“.',
      ['Tom Reed'],
    ],
    [
      'is not what a share of them is counted in',
      'Nur 37 Prozent der Fischer sind der Ansicht, dass der Damm „für immer hält“.',
      [null],
    ],
    ['may ask to know', '„Wann kommt das Schiff?“, wollte die Richterin wissen.', ['die Richterin']],
    ['may be of an opinion', 'Ada Lund ist der Meinung, dass der Damm „noch lange hält“.', ['Ada Lund']],
    ['may stand behind “durch”', 'Der Plan wurde durch Ada Lund als „großer Irrtum“ bezeichnet.', ['Ada Lund']],
    ['may feast something', 'Die Abgeordnete hat das Urteil als „späten Sieg“ gefeiert.', ['Die Abgeordnete']],
    [
      'opens the sentence where the main clause has a verb of its own',
      'Während Ada Lund erklärte, der Damm sei „für immer sicher“, räumte Tom Reed Fehler ein.',
      ['Ada Lund'],
    ],
    [
      'is the one to whom another answers',
      'Auf den Vorwurf der Reeder, es handele sich um einen „faulen Kompromiss“, entgegnete Ada Lund, alles sei geprüft.',
      ['der Reeder'],
    ],
    ['is the one who is cited', 'Die Zeitung zitiert Ada Lund mit den Worten: „Der Damm hält.“', ['Ada Lund']],
    [
      'may be a text where it reads',
      'Das Fazit der Stadt lautete: „Der Damm hält noch zehn Jahre.“',
      ['Das Fazit der Stadt'],
    ],
    [
      'is the one who is cited, whoever cites',
      'Ada Lund wird von der Zeitung zitiert: „Der Damm hält noch lange.“',
      ['Ada Lund'],
    ],
    [
      'is the object of a verb that cites, by its article',
      'Die Zeitung zitiert einen Fischer mit den Worten: „Der Damm hält.“',
      ['einen Fischer'],
    ],
    ['is no word that is cited', 'Zitiert wird er mit den Worten: „Der Damm hält noch lange.“', ['er']],
    ['is in the singular with “soll”', 'Viele Fischer soll die Stadt als „stur“ bezeichnet haben.', ['die Stadt']],
    ['is in the plural with “nannten”', 'Die Zeitung nannten die Fischer „stur und taub“.', ['die Fischer']],
    [
      'is in the plural behind an adjective in -en',
      'Den Plan der Stadt nannten die tauben Fischer „stur und taub“.',
      ['die tauben Fischer'],
    ],
    ['is two joined by “sowie”', '„Der Damm hält noch lange“, sagten Ada Lund sowie er.', ['Ada Lund sowie er']],
    [
      'is not the second of two behind a preposition',
      'Kritik an Ada Lund und Tom Reed nannte die Stadt „stur und taub“.',
      ['die Stadt'],
    ],
    ['is no adverb with a capital', 'Relativierend fügte Ada Lund hinzu, der Damm sei „sicher“.', ['Ada Lund']],
    ['is without its adjective at the beginning', 'Neue Regierung nannte den Plan „stur und taub“.', ['Regierung']],
    [
      'is not in a relative clause behind its preposition',
      'Der Fischer rief „Der Damm hält nicht mehr lange“, mit dem die Wirtin ihre Klage begründet hatte, und ging.',
      ['Der Fischer'],
    ],
  ])('%s', (_, text, expected) => {
    expect(mentions(text)).toEqual(expected);
  });
});

describe('a German attribution', () => {
  it.each([
    ['may end in “wie folgt”', 'Ada Lund fasste das wie folgt zusammen: „Der Damm ist sicher.“', ['Ada Lund']],
    ['ends where “und” goes on', 'Ada Lund hat den Plan als „reinen Unsinn“ bezeichnet und ging.', ['Ada Lund']],
    [
      'may name whom another answers behind “von”',
      'Auf den Vorwurf von Ada Lund, der Plan sei „reiner Unsinn“, entgegnete Tom Reed nichts.',
      ['Ada Lund'],
    ],
    [
      'in front holds for the whole sentence',
      'Wie Ada Lund am Montag erklärte, sieht die Stadt darin „kein Hindernis für den Bau“.',
      ['Ada Lund'],
    ],
    [
      'may close the clause far off',
      'Ada Lund hat den Plan als „stur“ gegenüber allen Fischern bezeichnet.',
      ['Ada Lund'],
    ],
    ['may be an opinion', 'Für den Trainer Tom Reed ist das Ergebnis „völlig in Ordnung“.', ['Tom Reed']],
    [
      'may be an own opinion',
      'Ada Lund kam spät. Ihrer Ansicht nach ist der Damm „bald nicht mehr zu retten“.',
      ['Ihrer'],
    ],
    [
      'names its source in many ways',
      'Nach Einschätzung mehrerer Fischer ist das Eis „viel zu dünn“.',
      ['mehrerer Fischer'],
    ],
    ['may be a pronoun behind “so”', 'Ada Lund kam spät. „Das Eis war schuld“, so sie.', ['sie']],
    ['may point back', '„Der Damm wird nicht verkauft.“ Das erklärte Ada Lund am Montag.', ['Ada Lund']],
    [
      'may stand behind several quotations',
      'Die „alten Pfeiler“ seien „nicht zu halten“, so Ada Lund.',
      ['Ada Lund', 'Ada Lund'],
    ],
    [
      'follows the words it introduces',
      'Mit den Worten „Wir sehen uns wieder“ verabschiedete sich Ada Lund.',
      ['Ada Lund'],
    ],
    [
      'goes on behind “Und:”',
      'Ada Lund sagte: „Der Damm hält.“ Und: „Er hält noch lange Zeit.“',
      ['Ada Lund', 'Ada Lund'],
    ],
    [
      'is of the one the sentence before tells of',
      'Tom Reed freut sich über den Erfolg. „Das haben wir uns alle sehr gewünscht.“',
      ['Tom Reed'],
    ],
    [
      'does not begin with a capital behind speech that is closed',
      'Ada Lund sagte, der Winter sei hart. „Das Eis trägt seit drei Wochen.“ Die Fischer sprechen von Glück.',
      ['Ada Lund'],
    ],
    ['needs no space behind a full stop', '„Der Damm hält“, sagte Ada Lund.Dann ging sie fort.', ['Ada Lund']],
    ['is not who a subjunctive speaks of', 'Sie seien „viel zu lange und ohne jeden Lohn“ geblieben.', [null]],
  ])('%s', (_, text, expected) => {
    expect(mentions(text)).toEqual(expected);
  });

  it('says whose word for a thing stands in the marks', () => {
    const texts = [
      'Ada Lund nannte den Beschluss einen „Skandal“.',
      'Ada Lund warnte vor „Panik“.',
      'Ada Lund wies den Bericht als „falsch“ zurück.',
      'Ada Lund warf ihm „Wortbruch“ vor.',
    ];
    expect(texts.map(names)).toEqual([['Ada Lund'], ['Ada Lund'], ['Ada Lund'], ['Ada Lund']]);
  });
});

describe('marks in a German sentence hold no speech', () => {
  it.each([
    ['where they are a part of a word', 'Die „Boten“-Redaktion sagte den Termin ab.'],
    ['behind the noun they name', 'Ada Lund sagte, sie mag das Lied „Wenn die Boote im Winter schlafen“.'],
    ['behind an organization', 'Ada Lund von der Stiftung „Holm hilft“ sagte den Termin ab.'],
    ['where no comma parts them from the verb', '„Holm hilft“ berichtet von vielen Spenden.'],
    ['where somebody calls himself so', 'Die Gruppe, die sich „Freunde des alten Damms“ nennt, sagte ab.'],
    ['where nobody is said to call it so', 'Das Eis wird oft als „Spiegel“ bezeichnet.'],
    ['where they are a source’s name', 'Laut „holmerbote.de“ hält der Damm.'],
    ['behind a colon that presents a title', 'Am Abend stellte Ada Lund ihr Werk vor: „Boote im Winter“.'],
    ['where the verb is reflexive', 'Der Wirt sah sich gezwungen, den Gast zu „entfernen“.'],
    ['behind “nennt”, whose object they name', 'Ada Lund nennt „Holm hilft“ unverzichtbar.'],
  ])('%s', (_, text) => {
    expect(mentions(text)).toEqual([]);
  });
});

describe('a German pronoun', () => {
  it('is given the name of the one the text shows to be a person', () => {
    expect(names('Bürgermeisterin Ada Lund kam spät. Sie sagte: „Das Eis war schuld.“')).toEqual(['Ada Lund']);
  });

  it.each([
    [
      'where two nouns in a row only look like a name',
      'Der Streit um Werk Nord dauert an. Er sagte: „Ich gehe.“',
      ['Er'],
    ],
    [
      'where somebody unnamed stands nearer',
      'Trainer Tom Reed fehlte. Der Arzt kam. Er sagte: „Er ist krank.“',
      ['Er'],
    ],
    ['where the role shows another gender', 'Sprecher Tom Reed kam. Sie sagte: „Ich weiß von nichts.“', ['Sie']],
    ['where it stands for several', 'Sprecherin Ada Lund kam. Sie sagten: „Wir gehen nach Hause.“', ['Sie']],
    [
      'where “sind” shows several',
      'Die Bürgermeisterin Ada Lund kam. Sie sind der Meinung, dass der Damm „noch lange hält“.',
      ['Sie'],
    ],
  ])('stays as it is %s', (_, text, expected) => {
    expect(names(text)).toEqual(expected);
  });
});

describe('retold German speech', () => {
  const retold = (text: string) => readQuotes(analyzeText(text, 'de')).quotes.map(({ text: words }) => words);

  it.each([
    ['Ada Lund sagte, der Damm halte noch lange.', ['der Damm halte noch lange']],
    ['Wenn Ada Lund geklagt hätte, hätte sie gewonnen.', []],
    ['Ada Lund beklagte eine Last, die sich nicht lösen lasse.', []],
  ])('is neither a condition nor a relative clause: %s', (text, expected) => {
    expect(retold(text)).toEqual(expected);
  });
});
