import type { GrammarWords } from '../parts/grammar.ts';
import { names } from '../word-list.ts';
import { GIVEN_NAMES } from './lists/given-names.ts';
import { PLACE_NAMES } from './lists/place-names.ts';

export const grammar = (): GrammarWords => ({
  expletives: 'es',
  nearWords: 'nähe nördlich südlich unweit westlich östlich',
  nearLinks: 'von',
  phraseLinks: 'der von',
  familyParticles: 'von',
  unambiguousArticles: 'das dem den die ein eine einem einen',
  obliqueDeterminers: `
    dem den des diesem diesen dieser dieses einem einen einer eines ihrem ihren ihrer ihres seinem seinen
    seiner seines
  `,
  nounLinks: 'aus bei beim der des für im vom von',
  partitives: 'der von',
  caseNameParticles: 'al bin da de del den der di el ten ter van von zu zur',
  attributeEndings: /(?:en|nd|t|ig|lich|bar)e[nrs]?$/u,
  adverbsLikePrepositions: 'daraufhin gestern heute so',
  feminineNounEndings:
    /\p{L}{3}(?:ung|heit|keit|schaft|tät|ion|ei|ur|in|presse|ie|anz|enz|welt|partei|woche|bank|schrift)$|(?:stadt|wehr|justiz|armee|liga|gruppe|behörde|kammer|firma|seite|front|macht|kirche|agentur)$/u,
  adjectivalNounEndings: /(?:enden|ordneten|amten|andten|annten|agten|etzten)$/u,
  personNounEndings:
    /(?:innen|log(?:e|en)|ist(?:en)?|ant(?:en)?|minister[ns]?|leute|männer|frauen|ierer|(?:[^aeh]|tt)ler|kommissar)$/u,
  caseEndings: /(?:en|n|s|es|e)$/u,
  measureNouns: /^(?:sekunden?|minuten?|stunden?|tage?n?|wochen?|monate?n?|jahre?n?|euro|dollar|prozent)$/u,
  abstractNounEndings: /(?:ung|heit|keit|schaft|tät|ion|ismus|tum|kritik|politik|teil)$/u,
  commonNounEndings:
    /\p{L}{3}(?:ung|heit|keit|schaft|tät|tion|ismus|euro|dollar|prozent|million|millionen|milliarde|milliarden|uhr|meter|tonnen|jahre|jahren)$/u,
  contractedArticles: 'am ans beim im ins vom zum zur',
  nameParticles: 'den der von zu',
  statementNouns: /^(?:vorwurf|vorwürfe|kritik|behauptung|forderung|einwand|frage|hinweis|warnung|drohung)$/u,
  valuingParticiples: `
    abgetan betitelt eingeordnet gebrandmarkt gefeiert gegeißelt gepriesen gerühmt tituliert verunglimpft
    verworfen
  `,
  opinionNouns: 'ansicht auffassung einschätzung meinung überzeugung',
  nominativeDeterminers: 'der ein',
  singularWords: `
    das der dieser dieses ein eine er ihr jede jeder kein keine man niemand sein seine
  `,
  pluralWords: 'beide drei einige fünf manche mehrere viele vier wir zahlreiche zwei',
  vaguePronouns: 'das dies es',
  speakingDemonstratives: 'diese dieser einige jene jener letztere letzterer manche viele',
  obliqueRelatives: 'dem den denen deren dessen welchem welchen welcher',
  backPointers: 'das dies so',
  articleForms: 'beim das dem den der die im',
  impersonalVerbs: 'geheißen heißt hieß stand steht',
  placePrepositions: 'auf aus bei beim im in seitens vom von',
  copulas: 'bleibe bleibt gilt ist sei seien sind war waren',
  prefieldWords: 'als ein eine einem einen einer von worten',
  conditionWords: 'falls sofern wenn',
  demonymEndings: /(?:russe|isch|sche[rsnm]?)$/u,
  articlesBeforeNames: 'das dem den der die',
  openingAdjectives:
    /^(?:weitere|neue|tot|gelbe|rote|grüne|schwarze|erste|zweite|dritte|letzte|viel|alle|groß|klein|hohe|junge|alte|oberste|andere|mehr|besonder|deutsche|ehemalige|verschiedene|wichtige|zusätzliche|folgende|sieben|acht|neun|zehn|elf|zwölf|hundert|tausend|doch|allerdings|trotz|insgesamt|rund|etwa|fast|ganz)(?:e|er|es|en|em|r|s|n|m)?$/u,
  adjectiveForms:
    /^ge\p{L}{3,9}te[nrsm]?$|(?:(?:nation|region|soz|liber|zentr|lok)al|lich|ig|isch|reich|los|bar|sam|end|ell|iv)e[nrsm]?$/u,
  placeNouns:
    /(?:stadt|städten?|stadtteil|ortsteil|ortschaft|kanton|bundesland|bundesländern?|provinz|region|gemeinde|dorf|insel|bezirk|kreis|hafen|bahnhof|kraftwerk|gebirge|halbinsel|residenz|schloss|bundesstaat|anlage)s?$/u,
  bodyNouns:
    /(?:gewerkschaft|opposition|regierung|ministerium|zeitung|magazin|agentur|behörden?|gericht|kammer|feuerwehr|firma|konzern|unternehmen|klub|club|verein|partei|stiftung|sender|verlag|bank|marke|polizei|bundestag|amt|universität|hochschule|institut|verband)s?$/u,
  namedApartNouns:
    /(?:firma|konzern|unternehmen|hersteller|betreiber|zeitung|magazin|agentur|sender|marke|verlag|partei|organisation|gruppe)s?$/u,
  clubNames:
    /^(?:FC|AC|AS|SC|SV|VfB|VfL|TSV|TSG|FSV|BSC|SSV|Eintracht|Borussia|Fortuna|Dynamo|Arminia|Hertha|Werder|Real|Inter|Juventus|Sporting|Olympique)$/u,
  companyForms: /^(?:AG|GmbH|KG|SE|Co|Corp|Inc|Ltd|plc|SA|SpA|Bros|Studios|BSC)$/u,
  partsOfTime: 'anfang ende mitte',
  callingNouns:
    /(?:klagten?|schuldigten?|dächtigen?|präsident|minister|kanzler|direktor|sekretär|professor|hüter|torwart|stürmer|kapitän|keeper|spieler|verteidiger|chef|führer|leiter|meister|rat|är|eur|ist|iker|loge|graf|gräfin|rätin|ärztin|anwältin|[elr]erin|ärin|orin|eurin|istin|ologin|gebieterin|vogt|vögtin|wart|model|milliardär|star|mann|frau|gast|schütze|rabbiner|macher|jäger|träger|händler|gründer|sieger|gewinner|inhaber|besitzer|berater|fahrer|kämpfer|täter|sänger|künstler|dichter|maler|musiker|techniker|lehrer|läufer|springer|reiter|boxer|tänzer|blogger)(?:s|en)?$/u,
  neverNames:
    /\p{L}{3}(?:ung|ungen|heit|heiten|keit|keiten|schaft|schaften|tät|tion|tionen|ismus)$|(?:^|\p{L}{2})(?:prozent|million|millionen|milliarde|milliarden|minuten|sekunden|stunden|tagen|wochen|monaten?|jahren?|metern?|tonnen|karten|kräfte|felder|teil|schuss|spiele?|kritik|krieg|kultur)$|^(?:vorgänger(?:in)?|nachfolger(?:in)?|politik|marke|besuch|anhänger|ehefrau|ehemann|tochter|familie|mannschaft|administration|team|büro|gegner|kritiker|opfern?|angaben)$|\p{L}{3}führer(?:in)?$|^(?:euro|dollar|uhr|autobahn|tor|tat|fouls?|anzahl|tote)$/u,
  masculineRoles:
    /(?:sprecher|minister|präsident|kanzler|meister|trainer|spieler|richter|leiter|senator|direktor|professor|chef|anwalt|sekretär|botschafter|general|könig|papst|bischof|manager|führer|experte|forscher|politiker|künstler|rektor|landrat|ökonom|analyst|fischer|händler)$/u,
  feminineRoles: /\p{L}{4}in$/u,
  roleGenderSuffixes: /in$/u,
  roleCaseEndings: /(?:en|s)$/u,
  genitiveEndings: /s$/u,
  additiveConjunctions: 'und',
  officePrepositions: 'für',
  abbreviatedTitles: 'Gen Ing Prof',
  nominativeArticles: 'der die ein eine',
  runParticles: 'den der von zu',
  swallowedArticles: 'am beim im ins vom zum zur',
  prepositionsOfPlace: 'aus bei',
  nobleParticles: 'von zu',
  unnamedBodies: /^(?:polizei|opposition)$|(?:ministerium|regierung|gericht|feuerwehr|behörden)$/u,
  namedNouns:
    /(?:motto|titel|namen?|lied|song|film|buch|roman|album|serie|sendung|gesetz|begriff|stück|musical|oper|ausstellung|hurrikan|schiff|projekt|programm|zeitung|zeitschrift|magazin|verein|kampagne)$/u,
  evaluatingVerbs:
    /^(?:nann|nenn|bezeichne|sprach|spricht|sprech|beschr|charakteris|wies|weist|kritisier|verurteil|lob|warn|rät|riet|rat|warf|wirft|werf|forder|verlang|droh|beklag|bewert|wert|beurteil|stuf|beschimpf|verglich|vergleich|unterstell|sicher|empf|würdig|attestier|skandier|rief|ruf)/u,
  predicateOpeners: 'als ein eine einem einen einer gegen von vor wegen wie zu über',
  sourcesNotPeople:
    'zeitung magazin sender konzern firma unternehmen verlag klub verein polizei regierung ministerium behörde gericht agentur',
  givenNames: GIVEN_NAMES,
  withdrawnBefore:
    /(?:irrtümlich|fälschlich|fälschlicherweise|irrtümlicherweise|versehentlich) (?:\p{L}+ ){0,2}(?:als|mit)? ?$|(?:^|\P{L})nicht $/iu,
  withdrawnBehind: /^,? wie (?:\p{L}+ ){0,3}(?:gemeldet|berichtet|angegeben)/u,
  thingEndings:
    /\p{L}(?:straße|strasse|platz|allee|brücke|haus|stiftung|institut|klinik|schule|gymnasium|stadion|gesetz|preis|bahnhof|flughafen|universität)$/u,
  nameEndings: /s$/u,
  placeFirstWords: 'sankt',
  thingWords: `
    allee amt arena bundesamt bundesrat bundestag flughafen gasse gericht gesetz hochschule institut kaserne
    kirche klinik klinikum krankenhaus museum partei platz preis schule stadion stiftung straße theater
    universität verband verein verlag
  `,
  namesakeNouns: 'firma schiff',
  openingWords: 'laut gemäß seit',
  placeNames: names(PLACE_NAMES),
  mannerVerbs: 'folgt',
  clauseConjunctions: 'und',
  jointConjunctions: 'sowie und',
  contrastOpeners: 'während',
  relativesBehindPrepositions: 'das dem den denen der die',
  pastParticipleEndings: /t$|en$/u,
  pluralAuxiliaries: 'haben hatten können müssen seien sind sollen waren werden wollen wurden würden',
  singularAuxiliaries: 'habe hat hatte ist kann muss sei soll war will wird wurde würde',
  pluralVerbEndings: /(?:en|ern|eln)$/u,
  singularVerbEndings: /(?:te|t)$/u,
  citingVerbs: /^zitier/u,
  citingParticiples: 'zitiert',
  wordingVerbs: /^laute/u,
  callingVerbs: /^n[ea]nn/u,
  reflexivePronouns: 'sich',
  feminineOrPluralPronouns: 'sie',
  feminineOrPluralArticles: 'die',
  ambiguousArticles: 'der',
  accusativeArticles: 'den einen',
  instrumentPrepositions: 'mit',
  genitiveArticles: 'der des',
  weakAdjectiveEndings: /en$/u,
  ownerEndings: /s$|['’]$/u,
  answeredPrepositions: 'auf gegen trotz',
  ownerPrepositions: 'vom von',
  opinionPrepositions: 'für',
  opinionPossessives: 'ihrer seiner',
  opinionPostpositions: 'nach',
  predicativeWords: 'als',
  wordingNouns: 'worten',
  openingNameParticles: 'de van von zu',
  nameArticles: 'dem den der',
  openingAdverbEndings: /(?:end|weise|lich|ig|ell|voll|los|sam|bar|haft)$/u,
  openingAdjectiveEndings: /(?:e|en|er|es|em)$/u,
  documentNouns: `
    abschlussbericht artikel bericht brief erklärung gutachten meldung mitteilung papier plakat pressemitteilung
    schild schreiben studie text umfrage urteil
  `,
  peopleAndBodies: `
    allianz angehörige angehörigen anleger anrainer antragsteller arbeiterin arbeitgeber arbeitnehmer asylbewerber
    ausschuss ausschusses autofahrer behördenleiter betriebsrat betroffene betroffenen bevölkerung bewohnern
    botschaft bruder bündnis bürgerinitiative deutsche eltern enkel enkelin familie flüchtlinge forschern frau
    frauen freund freunde freundin gast gastwirt gegner gemeindevorstand geschwister gewerkschaften gläubige gruppe
    gäste handwerker helfer helferin häftling initiative initiatoren insassen investor investoren jugendliche
    jugendlichen junge jurist juristin kind kinder klinik kläger klägerin kollege kollegen kollegin kommandant
    kommissar konsulat kreis kunde kunden kundin käufer land landesregierung landesverband lehrkräfte leser leserin
    lokführer mann mannschaft mieter mieterin militär mitglied mitglieder mutter mädchen männer nachbar nachbarin
    nachbarn nutzer oppositionelle organisatoren passagier passagiere patient patienten patientin pfleger pflegerin
    pilot pilotin polizisten rebellen rechtsanwalt rechtsanwältin reisende reisenden rentner rentnerin retter
    sanitäter schwester schüler schülerin sicherheitskräfte sohn soldat soldaten staatsanwaltschaft steuerzahler
    streitkräfte student studenten studentin studierende teilnehmer teilnehmerin tochter tourist touristen tribunal
    truppe umweltverbände unternehmerin vater veranstalter verbraucherzentrale verbände verdächtige verdächtiger
    verein vertretern verwaltung verwandte volk witwe witwer wähler wählerin zeugin zuschauer zuschauerin
  `,
  personalAliasLinks:
    /^(?:(?:,?\s\(?|,?\s[–—]\s)alias |(?:,\s|\s\(|\s[–—]\s)(?:(?:besser |auch )?bekannt unter (?:dem|seinem|ihrem) (?:Künstlernamen|Spitznamen|Pseudonym)|mit (?:dem )?(?:Künstlernamen|Spitznamen)|Künstlername|Spitzname):? )/u,
  aliasLinks: /^(?:(?:,\s|\s\(|\s[–—]\s)(?:(?:auch |besser )?bekannt als|(?:auch |kurz )?genannt) )/u,
  possessorWords: 'an auf aus bei des durch für in mit über um und vom von zu zum zur',
});
