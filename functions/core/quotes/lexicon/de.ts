import { regularVerbs, separableVerbs, wordsOf } from './german-verbs.ts';
import { gendered, type Lexicon, phrases, wordSet } from './lexicon.ts';

/** Verbs that say how somebody speaks or writes, or what somebody calls a thing. */
const REGULAR = regularVerbs(`
  sagen erklären betonen meinen äußern berichten fordern kritisieren bezeichnen warnen antworten fragen behaupten versichern
  bestätigen zitieren kommentieren entgegnen konstatieren resümieren begründen verteidigen beklagen loben bekräftigen
  verkünden urteilen erinnern mahnen plädieren argumentieren bedauern begrüßen bemerken dementieren drohen erläutern erzählen
  glauben hoffen informieren klagen melden vermelden prophezeien protestieren reagieren schildern schwärmen titeln
  unterstellen vermuten verurteilen wünschen würdigen spotten rügen prognostizieren präzisieren formulieren verlangen
  appellieren attestieren beteuern monieren rechnen attackieren werten bewerten befürchten fürchten bezweifeln jubeln freuen
  bilanzieren bemängeln rechtfertigen skandieren erwarten spekulieren verlauten twittern posten scherzen witzeln
  schimpfen wettern lästern poltern brüllen flüstern murmeln beschweren tadeln kontern erwidern ergänzen unterstreichen
  vermerken beurteilen charakterisieren beschuldigen bezichtigen verdächtigen verteufeln bejubeln ermahnen ermuntern
  signalisieren suggerieren diagnostizieren analysieren referieren rekapitulieren folgern schlussfolgern schätzen mutmaßen
  orakeln beruhigen trösten gratulieren kondolieren entschuldigen beantworten verneinen bejahen
  garantieren geloben schwören beanstanden propagieren postulieren proklamieren deklarieren definieren
  predigen dozieren philosophieren sinnieren grübeln staunen wundern zweifeln anmerken verharmlosen verspotten
  verhöhnen diffamieren beleidigen beschimpfen`);

const IRREGULAR = `
  schrieb schrieben schreibt schreiben geschrieben nannte nannten nennt nennen genannt sprach sprachen spricht sprechen
  gesprochen rief riefen ruft rufen gerufen hieß hießen heißt geheißen gestand gestanden gesteht widersprach widersprachen
  widerspricht empfahl empfahlen empfiehlt empfehlen empfohlen versprach versprachen verspricht versprochen verwies verwiesen
  verweist denkt dachte dachten befand befanden befunden beschrieb beschrieben beschreibt sieht sehen sah sahen rät riet rieten
  raten beschwor beschworen bat baten bittet gebeten schrie schrien schwor verglich verglichen vergleicht unterstrich
  unterstrichen bewies verbot verschwieg umschrieb umschreibt umschrieben`;

/** Verbs that attribute only together with a word at the end of their clause. */
const SEPARABLE = separableVerbs(`
  teilen: mit
  kündigen: an
  fügen: hinzu an
  stellen: fest klar
  führen: aus an
  legen: dar nahe nach
  räumen: ein
  prangern: an
  merken: an
  deuten: an
  sichern: zu
  lehnen: ab
  drücken: aus
  schränken: ein
  machen: klar deutlich geltend
  stufen: ein
  mahnen: an
  pflichten: bei
  stimmen: zu
  hielt hielten hält halten gehalten: fest entgegen
  hob hoben hebt heben gehoben: hervor
  gab gaben gibt geben gegeben: an bekannt zu preis
  wies wiesen weist weisen gewiesen: hin zurück
  warf warfen wirft werfen geworfen: vor
  schlug schlugen schlägt schlagen geschlagen: vor
  strich strichen streicht streichen gestrichen: heraus
  bot boten bietet bieten geboten: an
  wandte wandten wendet wenden gewandt: ein
  fuhr fuhren fährt fahren gefahren: fort
  ging gingen geht gehen gegangen: aus
  ließ ließen lässt lassen gelassen: verlauten wissen durchblicken ausrichten mitteilen
  vertrat vertraten vertritt vertreten vertreten: auffassung ansicht meinung these standpunkt
  nahm nahmen nimmt nehmen genommen: stellung
  kam kamen kommt kommen gekommen: schluss ergebnis
  brachte brachten bringt bringen gebracht: ausdruck
  wollte wollten will wollen gewollt: wissen
  war waren ist sind gewesen: meinung ansicht auffassung überzeugung
  feiern: als
  rühmen: als
  geißeln: als
  brandmarken: als
  betiteln: als
  titulieren: als
  verunglimpfen: als
  verwarf verwarfen verwirft verwerfen verworfen: als
  pries priesen preist preisen gepriesen: als
  zog zogen zieht ziehen gezogen: bilanz fazit
  zeigen: zufrieden besorgt enttäuscht erfreut überzeugt zuversichtlich optimistisch skeptisch erleichtert überrascht entsetzt gelassen verärgert empört`);

/** `nach Angaben der Polizei`, `nach Ansicht von Lund`, `nach Meinung mehrerer Fischer`. */
const SAYINGS =
  wordsOf(`angaben angabe aussage aussagen ansicht meinung auffassung einschätzung darstellung darstellungen
  informationen überzeugung erkenntnissen bericht berichten worten mitteilung`)
    .flatMap((noun) => ['', 'von', 'vom', 'des', 'der'].map((link) => `nach ${noun} ${link}`))
    .concat(['von', 'vom', 'des', 'der'].map((link) => `nach den worten ${link}`))
    .join('\n');

export const de: Lexicon = {
  cues: new Set([...REGULAR, ...wordSet(IRREGULAR), ...SEPARABLE.joined, ...SEPARABLE.particles.keys()]),
  according: phrases(`
    so
    laut
    zufolge
    gemäß
    in den worten von
    aus sicht von
    aus sicht des
    aus sicht der
    ${SAYINGS}`),
  pronouns: gendered('', 'er', 'sie'),
  determiners: wordSet(
    'der die das des dem den ein eine einer eines einem einen sein seine seiner seinen seinem seines ihr ihre ihrer ihren ihrem ihres dieser diese dieses diesen diesem jener jene jenes mehrere viele einige manche zahlreiche zwei drei vier fünf andere beide kein keine keinen unser unsere unserem unseren unserer mein meine meinem meinen meiner dein deine jeder jede jedes deren dessen',
  ),
  fillers: wordSet(
    'auch hat habe haben hatte hatten ist war wurde wird werden sich dazu dabei dann zudem außerdem gestern heute noch bereits schon jedoch aber nun später weiter daher darauf hierzu zuvor anschließend am abend morgen es nicht wörtlich unter anderem',
  ),
  stops: wordSet(`
    am im in an auf bei beim mit nach vor von vom zu zum zur über unter gegen gegenüber für um aus durch während wegen
    seit bis dass daß weil wenn als ob und oder aber sondern denn wie wo der-selbe nachdem bevor damit sowie gestern heute
    jedoch auch anlässlich angesichts bezüglich hinsichtlich ohne laut so dazu dabei daraufhin zudem weiter außerdem nun zwischen entgegen gemäß trotz nahe
    innerhalb außerhalb seitens unweit dank samt ab statt anstatt infolge aufgrund zugunsten hinter neben ins ans`),
  clauseWords: wordSet(
    'dass daß weil wenn ob und oder aber sondern denn wie wo nachdem bevor damit obwohl obgleich falls sofern sobald solange indem zumal wonach wobei woraufhin sodass seitdem weshalb warum wieso',
  ),
  joiners: wordSet('von vom für der des aus bei beim im in und zu zur'),
  roles: wordSet(`
    datenschützer tierschützer naturschützer umweltschützer demonstrant bundesländer medien     präsident präsidentin minister ministerin bundeskanzler bundeskanzlerin kanzler kanzlerin sprecher sprecherin
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
    torhüter torwart stürmer kapitän keeper verteidiger schlussmann nationalrat milliardär stadträtin ständerat bundesrat
    meteorologe beobachter fischer bauer landwirt unternehmer arbeiter aktivist aktivistin aktivisten`),
  honorifics: gendered('frau', 'herr herrn', 'dr dr. prof prof.'),
  organizations: wordSet(
    'firma konzern unternehmen hersteller betreiber stiftung organisation sender senat parlament bundestag landtag verlag redaktion team klub zentrale konferenz kirche bischöfe gemeinde stadt landkreis angaben partei universität ministerium agentur bank gesellschaft gmbh ag verband verein bund institut behörde amt gericht gewerkschaft zeitung magazin rundfunk union fraktion kommission rat',
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
    'sei seien habe werde könne müsse solle dürfe wolle gebe gehe komme stehe bleibe brauche wisse handele handle liege drohe fehle halte sehe mache lasse bedeute zeige führe bestehe hätte hätten wäre wären würde würden könnte könnten müsste müssten dürfte gelte betrage verlange nehme finde trage trete schaffe setze reiche bringe ziehe wirke arbeite funktioniere existiere biete glaube hoffe rechne erwarte plane versuche beginne steige sinke verliere diene helfe',
  ),
  postposed: wordSet('zufolge'),
  asides: wordSet('so'),
  particles: SEPARABLE.particles,
  unreflexive: wordSet(
    'charakterisiert sah sahen sieht sehen befand befanden nennt nannte nennen nannten bezeichnet bezeichnete bezeichnen',
  ),
  finiteEndings: /(?:te|ten|et|t)$/u,
  hasArticles: true,
  dropsPronouns: false,
  transitives: wordSet(''),
  complementizers: wordSet('dass daß'),
  cuePairs: new Map(),
  order: 'verb-second',
  capitalizesNouns: true,
};
