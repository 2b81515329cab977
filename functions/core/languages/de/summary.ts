import type { Summary } from '../parts/summary.ts';
import { oneOf } from '../word-list.ts';
import { cuts } from './cuts.ts';

export const summary = (): Summary => ({
  openers: {
    contrast: 'aber|doch|jedoch|allerdings',
    pointingBack: oneOf(`
      er|sie|es|ihr|ihre|ihrem|ihren|ihrer|sein|seine|seinem|seinen|seiner|dies|diese|dieser|dieses|diesen
      diesem
      das (?:ist|war|sei|sind|wäre|hat|habe|hatte|wird|werde|würde|soll|sollte|kann|könne|gilt|teilte|sagte|berichtet|geht|bedeutet|heißt)
      dabei|dazu|damit|dagegen|daher|darum|darauf|darin|deshalb|deswegen|dennoch|jedoch|allerdings|zudem
      außerdem|ferner|aber|und|oder|doch|denn|auch|so|dann|danach|trotzdem|hingegen|beide|zuvor|später
      stattdessen|ihm zufolge|ihr zufolge|laut (?:ihm|ihr)|dort|dessen|deren|demnach|demzufolge|somit
      folglich|ebenso|ebenfalls|unterdessen|hierbei|hierzu|hierfür|hierauf|hierdurch|hiervon|darüber|daneben
      davor|welche das|in der zwischenzeit|weitere[rsn]?|(?:ein|eine|einen) (?:weitere[rsn]?|andere[rsn]?)|andere
      (?:nach|laut) (?:seine[nmr]|ihre[nmr]|dessen|deren) (?:angaben?|worten|aussagen?|ansicht|meinung)|daraufhin|anschließend|gleichzeitig|währenddessen|wiederum|infolgedessen|hinzu kommt
      nun|schließlich|weiterhin|glücklicherweise|leider|dadurch|davon|daran|daraus|dafür
    `),
    standingAlone: oneOf(`
      diese[nrs]? (?:woche|monat|jahr|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|sommer|winter|herbst|frühjahr|wochenende)
      es (?:gibt|gab)
    `),
    aloneAtFirst: 'diese[nmrs]?|beide|dort|später|zuvor',
    unexplained: [
      // "In den Jahren danach arbeitete er", with nobody named before
      /^(?:In|Im|Am|An|Bei|Beim|Nach|Vor|Seit|Mit|Für|Zum|Zur|Auf|Aus|Von|Vom|Bis|Um|Unter|Über|Durch|Später|Heute|Gestern)\s[^,;:]{1,80}\s\p{Ll}{2,16}\s(?:er|sie)(?=[\s,.])/u,
    ],
    partsOfBefore: oneOf(`
      von ihnen|unter ihnen|davon|darunter
      (?:hatten?|hat|haben?|waren?|sind|ist|sei|wurden?|werden?|wird|wolle|wollten?|solle|sollten?|konnten?|könne|kann|müsse|musste|machten?|gelang es) (?:er|sie|ihm|ihnen)
      dabei|dadurch|daran|daraus|dafür(?!, dass)|unterdessen|ebenfalls|hingegen
    `),
    addedToBefore: '(?<!sondern )auch|ebenfalls',
    speakersBefore: '(?<=,) (?:so|sagte|sagt|erklärte|betonte|meinte|ergänzte|fügte) (?:er|sie)',
  },
  personal: oneOf(`
    (?<=\\p{Ll},?\\s)(?:Sie|Ihnen|Ihre?[mnrs]?)|[Ii]ch|[Mm]ich|[Mm]ir|[Mm]ein(?:e[mnrs]?)?|[Ww]ir|[Uu]ns|[Uu]nser(?:e[mnrs]?)?|[Dd]u|[Dd]ich|[Dd]ir
    [Dd]eine?[mnrs]?
  `),
  guesses: oneOf(String.raw`
    ^(?:wenn|falls|sofern) [^,]{3,120},
    sollte[nt]?|müsse|müssen|muss|müsste[nt]?|dürfte[nt]?|könnte[nt]?|wäre[nt]?|würde[nt]?|wohl|vielleicht|vermutlich
    wahrscheinlich|möglicherweise|womöglich|offenbar|offensichtlich|anscheinend|scheint|scheinen|scheinbar
  `),
  judgements: oneOf(String.raw`
    leider|natürlich|selbstverständlich|zweifellos|zweifelsohne|sicherlich|gewiss|eigentlich|ausgerechnet|immerhin
    bezeichnenderweise|bedauerlicherweise|glücklicherweise|erfreulicherweise|überraschend(?:erweise)?|bekanntlich
    heuch(?:elei|lerisch)\p{L}{0,2}|skandalös\p{L}{0,2}|absurd\p{L}{0,2}|lächerlich\p{L}{0,2}|peinlich\p{L}{0,2}|beschämend\p{L}{0,2}
    schändlich\p{L}{0,2}|unerträglich\p{L}{0,2}|großartig\p{L}{0,2}|fantastisch\p{L}{0,2}|wunderbar\p{L}{0,2}|atemberaubend\p{L}{0,2}
    beeindruckend\p{L}{0,2}|hervorragend\p{L}{0,2}|genial\p{L}{0,2}|schrecklich\p{L}{0,2}|furchtbar\p{L}{0,2}|unsinn|farce|irrsinn
    (?:es|das) (?:ist|war) (?:klar|offensichtlich|höchste zeit|an der zeit|kein wunder)|kein zweifel|bleibt abzuwarten|so genannte[nrs]?|sogenannte[nrs]?
  `),
  analysisTitles: 'warum|wieso|weshalb|wie|was|wer|kann|können|sollte|analyse|kommentar|meinung',
  asking: oneOf(String.raw`
    (?:wollte|will|wollten|wollen) sich (?:\p{L}{1,12} ){0,3}nicht (?:dazu )?äußern|nicht zu erreichen
    (?:Anfrage|Anfragen|Fragen) (?:\p{L}{1,12} ){0,4}(?:unbeantwortet|nicht beantwortet|keine Antwort)
    auf (?:die |eine )?(?:Frage|Fragen|Nachfrage),? ?(?:ob|nach|warum|wie)|bejahte
    wurden? (?:[\p{L}\p{Nd}-]{1,20} ){0,14}gefragt|lehnte (?:\p{L}{1,12} ){0,3}(?:Stellungnahme|Kommentar) ab
  `),
  fragments: {
    openings: 'eine?|jede[rs]?|keine?|noch eine?|drei|zwei',
    verbs: String.raw`\p{Ll}{1,}(?:t|te|ten|tet)|ist|sind|war|waren|sei|wird|wurde[n]?|kann|soll|will|muss|mag|darf|ging(?:en)?|kam(?:en)?|gab(?:en)?|nahm(?:en)?|fiel(?:en)?|starb(?:en)?|blieb(?:en)?|stand(?:en)?|lag(?:en)?|fuhr(?:en)?|schlug(?:en)?|traf(?:en)?|fand(?:en)?|verlor(?:en)?|lief(?:en)?|brach(?:en)?|zog(?:en)?|rief(?:en)?|sah(?:en)?|\p{Ll}{2,}en`,
  },
  withdrawn: String.raw`(?:meldung|artikel|bericht|beitrag|fassung|version|text)[^!?]{0,120}(?:irrtümlich|fälschlich(?:erweise)?|versehentlich|fehlerhaft)|(?:irrtümlich|fälschlicherweise)[^!?]{0,30} (?:berichtet|gemeldet|geschrieben|genannt)`,
  wins: 'gewann(?:en)?|gewonnen|gewinnt|besieg\\p{L}{1,4}|siegt\\p{L}{0,3}|sieg|schlug(?:en)?|schlägt|verl(?:or|oren|iert)|unentschieden|unterl(?:ag|iegt|agen)|niederlage',
  definiteArticle: /^(?:Der|Die|Das)\s/u,
  shellNouns: `
    abkommen ankündigung beiden bericht drei entscheidung ergebnis fall frau frauen geld gespräche gruppe
    mann maßnahme maßnahmen männer opfer plan pläne projekt schritt studie tat treffen täter unfall urteil
    verdächtige vertrag vorfall vorhaben vorschlag zwei
  `,
  reportedMood: {
    verbs: '(?:sei|seien|habe|werde|könne|müsse|solle|dürfe|wolle|stehe|bleibe|liege|gebe|komme|gehe)',
    unless: oneOf(String.raw`
      wenn|falls|sofern|es sei denn|laut|zufolge|gemäß
      (?:nach|laut) \p{L}{0,12} ?(?:angaben?|aussagen?|ansicht|meinung|auffassung|einschätzung|worten|informationen|berichten?|überzeugung)
      heißt|hieß|so
    `),
    relativeClause: /,\s(?:der|die|das|dem|den|denen|deren|dessen)\s[^,]{1,160},/gu,
    subordinateClause: /^(?:dass|ob|als ob|damit|bevor)\s/iu,
  },
  claims: oneOf(String.raw`
    nicht|nie|niemals|keine?[mnrs]?|weder|ohne|kaum|nur|außer|sofern|falls|wenn|bis|mutmaßlich\p{L}{0,2}
    angeblich\p{L}{0,2}|offenbar|wohl|vermutlich|möglicherweise|vielleicht|wahrscheinlich
    verdächtig\p{L}{0,3}|beschuldigt\p{L}{0,2}|bestreite[tn]|bestritt\p{L}{0,2}|dementiert\p{L}{0,2}
    soll(?:en|te|ten)?|könnte[n]?|würden?|dürfte[n]?|sei(?:en)?|habe|hätten?|laut|zufolge|nach angaben
    sagte[n]?|bislang|unbestätigt\p{L}{0,2}
  `),
  clauses: {
    beginnings: oneOf(`
      und|aber|sondern|doch|weil|da|nachdem|bevor|während|wobei|obwohl|sodass|so dass|damit|um|als|nach
    `),
    introductions: 'während|wenn|als|nachdem|bevor|obwohl|weil|da|seit|um',
    complements: [
      /^,\s(?:dass|ob|wie|was|wer|wo|wann|warum)\s/u,
      /^,\s(?!um\s|ohne\s|statt\s|anstatt\s)[^,;:]{1,200}(?:\szu\s\p{Ll}{2,20}n|\s(?:ab|an|auf|aus|bei|durch|ein|fest|fort|frei|her|hin|mit|nach|über|um|unter|vor|weiter|wieder|zu|zurück|zusammen)zu\p{Ll}{2,20}n)(?=[\s,.;:]|$)/u,
    ],
  },
  captions: {
    orders: String.raw`v\. ?l\. ?(?:n\. ?r\.)?`,
    creditLinks: 'von|via',
    pictures: 'Bild|Foto|Archivbild|Archivfoto|Symbolbild',
    openers: 'Archivbild|Archivfoto|Symbolbild|Im Bild',
    credits: 'foto|bild|archiv',
    places: 'links|rechts|Mitte',
    notes: String.raw`Haftungsausschluss|Anmerkung der Redaktion|Anm\. d\. Red`,
    readerAddress: oneOf(`
      guten (?:morgen|tag|abend) und (?:herzlich )?willkommen|(?:herzlich )?willkommen (?:zu|im|in)
      vielen dank fürs
      zeugen (?:werden|sollen|können|mögen)|hinweise (?:nimmt|nehmen|bitte|erbittet|an)|wer (?:hinweise|angaben|etwas)
    `),
  },
  authorNotes: {
    invites: 'folgen sie|schreiben sie|erreichen sie|twittert|kontakt',
    copulas: 'ist|sind',
    writers: 'kolumnist(?:in)?|redakteur(?:in)?|korrespondent(?:in)?|autor(?:in|a)?|reporterin',
  },
  clockMarks: 'Uhr',
  figures: {
    magnitudes: String.raw`Tausend|Millionen|Million|Milliarden|Milliarde|Mio\.|Mrd\.`,
    currencies: 'Dollar|Euro|Pfund|Franken|Rubel',
    percent: 'Prozent|Prozentpunkte',
    months: 'Januar|Februar|März|Mai|Juni|Juli|Oktober|Dezember',
    adjectives: 'neue[nr]?|weitere[nr]?|zusätzliche[nr]?',
    timePrepositions: 'im|seit|bis|ab|von|vor|nach|jahr',
    yearsAreBare: true,
    partsOfTime: 'Anfang Ende Mitte',
  },
  cuts: cuts(),
  endsNothing: { beforeSpacedStop: 'der|die|das|und|im|vom|zum', beforeStop: 'und' },
  alerts: 'EILMELDUNG|EXKLUSIV',
});
