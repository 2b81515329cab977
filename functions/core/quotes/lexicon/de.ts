import { gendered, type Lexicon, particleMap, phrases, wordSet } from './lexicon.ts';

export const de: Lexicon = {
  cues: wordSet(`
    sagte sagten sagt sagen gesagt erklärte erklärten erklärt erklären betonte betonten betont meinte meinten meint
    teilte mitteilte mitgeteilt äußerte äußerten geäußert berichtete berichteten berichtet berichten schrieb schrieben
    schreibt geschrieben forderte forderten fordert gefordert kritisierte kritisierten kritisiert bezeichnete bezeichneten
    bezeichnet nannte nannten nennt genannt fügte hinzufügte ergänzte ergänzt warnte warnten warnt gewarnt kündigte
    ankündigte angekündigt kündigten antwortete antworteten antwortet fragte fragten fragt behauptete behaupteten behauptet
    versicherte versicherten versichert bestätigte bestätigten bestätigt sprach sprachen spricht gesprochen rief riefen
    ruft lautete lauten lautet hieß heißt verlautete zitierte zitiert kommentierte kommentierten kommentiert unterstrich
    wies entgegnete konstatierte resümierte begründete begründet begründeten verteidigte räumte beklagte beklagten lobte
    lobten bekräftigte verkündete verkündeten urteilte erinnerte mahnte plädierte argumentierte argumentiert stellte
    bedauerte begrüßte bemerkte dementierte drohte empfahl erläuterte erzählte erzählt führte gab gestand glaubt
    glaubte hofft hoffte informierte klagte legte meldete meldeten prophezeite protestierte reagierte schilderte 
    schwärmte titelte unterstellte vermutete versprach verurteilte verurteilten verwies warf widersprach wünschte würdigte
    spottete rügte prognostizierte präzisierte formulierte denkt dachte verlangte verlangten appellierte
    attestierte befand beschrieb beschreibt beteuerte monierte nachlegte ausführte ausgeführt rechnet rechnen attackierte
    attackierten prangerte prangerten anprangerte sieht sehen sah vermeldete wertete wertet bewertete bewertet einräumte
    zugab befürchtet befürchten fürchtet fürchten bezweifelt bezweifelte jubelte freute gibt weist führt stellt teilten räumten bilanzierte bilanziert schwärmt
    rät riet aufrief urteilt urteilten resümiert lobt beklagt bemängelte bemängelt rechtfertigte rechtfertigt skandierten
    skandierte riefen befanden erwartet erwarten hob hebt spekulierte veröffentlichte appelliert verweist`),
  according: phrases(`
    so
    laut
    zufolge
    nach angaben von
    nach angaben des
    nach angaben der
    nach den worten von
    nach den worten des
    nach den worten der
    nach aussage von
    nach aussage des
    nach aussage der
    nach ansicht von
    nach ansicht des
    nach ansicht der
    nach meinung von
    nach meinung des
    nach meinung der
    gemäß
    in den worten von`),
  pronouns: gendered('', 'er', 'sie'),
  determiners: wordSet(
    'der die das des dem den ein eine einer eines einem einen sein seine seiner ihr ihre ihrer dieser diese dieses mehrere viele einige zwei drei andere beide kein keine unser unsere',
  ),
  fillers: wordSet(
    'auch hat habe haben hatte hatten ist war wurde wird werden sich dazu dabei dann zudem außerdem gestern heute noch bereits schon jedoch aber nun später weiter daher darauf hierzu zuvor anschließend am abend morgen es nicht wörtlich unter anderem',
  ),
  stops: wordSet(`
    am im in an auf bei beim mit nach vor von vom zu zum zur über unter gegen gegenüber für um aus durch während wegen
    seit bis dass daß weil wenn als ob und oder aber sondern denn wie wo der-selbe nachdem bevor damit sowie gestern heute
    jedoch auch anlässlich angesichts bezüglich hinsichtlich ohne laut so dazu dabei daraufhin zudem weiter außerdem nun`),
  clauseWords: wordSet('dass daß weil wenn ob und oder aber sondern denn wie wo nachdem bevor damit'),
  joiners: wordSet('von vom für der des aus bei beim im in und zu zur'),
  roles: wordSet(`
    präsident präsidentin minister ministerin bundeskanzler bundeskanzlerin kanzler kanzlerin sprecher sprecherin
    vorsitzender vorsitzende vorsitzenden chef chefin direktor direktorin leiter leiterin abgeordneter abgeordnete
    bürgermeister bürgermeisterin oberbürgermeister professor professorin experte expertin experten anwalt anwältin
    richter richterin trainer trainerin spieler general generalsekretär generalsekretärin staatssekretär senator
    botschafter botschafterin außenminister innenminister finanzminister verteidigungsminister ministerpräsident
    ministerpräsidentin premierminister premierministerin papst bischof kardinal könig königin wissenschaftler
    wissenschaftlerin forscher forscherin historiker journalist journalistin autor autorin augenzeuge augenzeugen zeuge
    zeugen polizei polizist polizeisprecher staatsanwalt staatsanwältin regierungssprecher pressesprecher
    fraktionsvorsitzender fraktionschef parteichef parteivorsitzender gewerkschaft politiker politikerin kandidat
    kandidatin geschäftsführer geschäftsführerin manager vertreter vertreterin mitarbeiter beamter beamte ökonom
    analyst kritiker demonstranten anwohner besucher lehrer lehrerin arzt ärztin präsidiumsmitglied vorstand opposition
    regierung ministerium zeitung magazin agentur nachrichtenagentur bewohner bewohnerin einwohner bürger anhänger
    ermittler eigentümer besitzer behörden gericht kammer bericht studie schreiben mitteilung erklärung feuerwehr
    feuerwehrmann zimmermann förster pfarrer pfarrerin wirt wirtin händler händlerin landrat landrätin stadtrat rektor
    rektorin ingenieur ingenieurin architekt architektin künstler künstlerin sänger sängerin regisseur meister meisterin
    meteorologe beobachter fischer bauer landwirt unternehmer arbeiter aktivist aktivistin aktivisten`),
  honorifics: gendered('frau', 'herr herrn', 'dr dr. prof prof.'),
  organizations: wordSet(
    'gemeinde stadt landkreis angaben partei universität ministerium agentur bank gesellschaft gmbh ag verband verein bund institut behörde amt gericht gewerkschaft zeitung magazin rundfunk union fraktion kommission rat',
  ),
  auxiliaries: wordSet(
    'ist sind war waren hat haben hatte hatten habe wird werden wurde wurden würde würden soll sollen sollte sollten will wollen wollte wollten kann können konnte konnten muss müssen musste mussten darf durfte sei seien mag möchte',
  ),
  passives: wordSet('wird werden wurde wurden'),
  relatives: wordSet('der die das welcher welche welches'),
  coordinators: wordSet('und oder aber sowie'),
  likes: wordSet('wie'),
  nounCues: wordSet(''),
  subjunctives: wordSet(
    'sei seien habe werde könne müsse solle dürfe wolle gebe gehe komme stehe bleibe brauche wisse handele handle liege drohe fehle halte sehe mache lasse bedeute zeige führe bestehe hätten wären würden',
  ),
  postposed: wordSet('zufolge'),
  asides: wordSet('so'),
  particles: particleMap(`
    stellte fest klar
    stellt fest klar
    gab bekannt an zu preis
    gibt bekannt an zu
    führte aus an
    führt aus an
    legte dar nahe
    wies hin zurück
    wiesen hin zurück
    weist hin zurück
    räumte ein
    räumten ein
    teilte mit
    teilten mit
    fügte hinzu an
    kündigte an
    kündigten an
    warf vor
    prangerte an
    hob hervor
    hebt hervor`),
  finiteEndings: /(?:te|ten|et|t)$/u,
  hasArticles: true,
  dropsPronouns: false,
  transitives: wordSet(''),
  complementizers: wordSet('dass daß'),
  cuePairs: new Map(),
  order: 'verb-second',
  capitalizesNouns: true,
};
