import type { Speech } from '../parts/speech.ts';
import { gendered, listOf, phrases, wordSet } from '../word-list.ts';
import { regularVerbs, separableVerbs } from './verb-forms.ts';

/** Verbs that say how somebody speaks or writes, or what somebody calls a thing. */
const REGULAR = `
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
  verhöhnen diffamieren beleidigen beschimpfen`;

const IRREGULAR = `
  schrieb schrieben schreibt schreiben geschrieben nannte nannten nennt nennen genannt sprach sprachen spricht sprechen
  gesprochen rief riefen ruft rufen gerufen hieß hießen heißt geheißen gestand gestanden gesteht widersprach widersprachen
  widerspricht empfahl empfahlen empfiehlt empfehlen empfohlen versprach versprachen verspricht versprochen verwies verwiesen
  verweist denkt dachte dachten befand befanden befunden beschrieb beschrieben beschreibt sieht sehen sah sahen rät riet rieten
  raten beschwor beschworen bat baten bittet gebeten schrie schrien schwor verglich verglichen vergleicht unterstrich
  unterstrichen bewies verbot verschwieg umschrieb umschreibt umschrieben`;

/** Verbs that attribute only together with a word at the end of their clause. */
const SEPARABLE = `
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
  zeigen: zufrieden besorgt enttäuscht erfreut überzeugt zuversichtlich optimistisch skeptisch erleichtert überrascht entsetzt gelassen verärgert empört`;

/** `nach Angaben der Polizei`, `nach Ansicht von Lund`, `nach Meinung mehrerer Fischer`. */
const sayings = (): string =>
  listOf(`angaben angabe aussage aussagen ansicht meinung auffassung einschätzung darstellung darstellungen
  informationen überzeugung erkenntnissen bericht berichten worten mitteilung`)
    .flatMap((noun) => ['', 'von', 'vom', 'des', 'der'].map((link) => `nach ${noun} ${link}`))
    .concat(['von', 'vom', 'des', 'der'].map((link) => `nach den worten ${link}`))
    .join('\n');

export function speech(): Speech {
  const separable = separableVerbs(SEPARABLE);
  return {
    cues: new Set([
      ...regularVerbs(REGULAR),
      ...wordSet(IRREGULAR),
      ...separable.joined,
      ...separable.particles.keys(),
    ]),
    according: phrases(`
    so
    laut
    zufolge
    gemäß
    in den worten von
    aus sicht von
    aus sicht des
    aus sicht der
    ${sayings()}`),
    pronouns: gendered('', 'er', 'sie'),
    determiners: wordSet(`
    andere beide das dein deine dem den der deren des dessen die diese diesem diesen dieser dieses drei ein
    eine einem einen einer eines einige fünf ihr ihre ihrem ihren ihrer ihres jede jeder jedes jene jener
    jenes kein keine keinen manche mehrere mein meine meinem meinen meiner sein seine seinem seinen seiner
    seines unser unsere unserem unseren unserer viele vier zahlreiche zwei
  `),
    fillers: wordSet(`
    abend aber am anderem anschließend auch außerdem bereits dabei daher dann darauf dazu es gestern habe
    haben hat hatte hatten heute hierzu ist jedoch morgen nicht noch nun schon sich später unter war weiter
    werden wird wurde wörtlich zudem zuvor
  `),
    stops: wordSet(`
    ab aber als am an angesichts anlässlich ans anstatt auch auf aufgrund aus außerdem außerhalb bei beim
    bevor bezüglich bis dabei damit dank daraufhin dass dazu daß denn der-selbe durch entgegen für gegen
    gegenüber gemäß gestern heute hinsichtlich hinter im in infolge innerhalb ins jedoch laut mit nach
    nachdem nahe neben nun ob oder ohne samt seit seitens so sondern sowie statt trotz um und unter unweit
    vom von vor wegen weil weiter wenn wie wo während zu zudem zugunsten zum zur zwischen über
  `),
    clauseWords: wordSet(`
    aber bevor damit dass daß denn falls indem nachdem ob obgleich obwohl oder seitdem sobald sodass sofern
    solange sondern und warum weil wenn weshalb wie wieso wo wobei wonach woraufhin zumal
  `),
    joiners: wordSet('aus bei beim der des für im in und vom von zu zur'),
    roles: wordSet(`
    abgeordnete abgeordneter agentur aktivist aktivisten aktivistin analyst anhänger anwalt anwohner
    anwältin arbeiter architekt architektin arzt augenzeuge augenzeugen autor autorin außenminister bauer
    beamte beamter behörden beobachter bericht besitzer besucher bewohner bewohnerin bischof botschafter
    botschafterin bundeskanzler bundeskanzlerin bundesländer bundesrat bürger bürgermeister bürgermeisterin
    chef chefin datenschützer demonstrant demonstranten direktor direktorin eigentümer einwohner erklärung
    ermittler experte experten expertin feuerwehr feuerwehrmann finanzminister fischer forscher forscherin
    fraktionschef fraktionsvorsitzender förster general generalsekretär generalsekretärin gericht
    geschäftsführer geschäftsführerin gewerkschaft historiker händler händlerin ingenieur ingenieurin
    innenminister journalist journalistin kammer kandidat kandidatin kanzler kanzlerin kapitän kardinal
    keeper kritiker könig königin künstler künstlerin landrat landrätin landwirt lehrer lehrerin leiter
    leiterin magazin manager medien meister meisterin meteorologe milliardär minister ministerin ministerium
    ministerpräsident ministerpräsidentin mitarbeiter mitteilung nachrichtenagentur nationalrat
    naturschützer oberbürgermeister opposition papst parteichef parteivorsitzender pfarrer pfarrerin
    politiker politikerin polizei polizeisprecher polizist premierminister premierministerin pressesprecher
    professor professorin präsident präsidentin präsidiumsmitglied regierung regierungssprecher regisseur
    rektor rektorin richter richterin schlussmann schreiben senator spieler sprecher sprecherin staatsanwalt
    staatsanwältin staatssekretär stadtrat stadträtin studie ständerat stürmer sänger sängerin tierschützer
    torhüter torwart trainer trainerin umweltschützer unternehmer verteidiger verteidigungsminister
    vertreter vertreterin vorsitzende vorsitzenden vorsitzender vorstand wirt wirtin wissenschaftler
    wissenschaftlerin zeitung zeuge zeugen zimmermann ärztin ökonom
  `),
    honorifics: gendered('frau', 'herr herrn', 'dr dr. prof prof.'),
    organizations: wordSet(`
    ag agentur amt angaben bank behörde betreiber bischöfe bund bundestag firma fraktion gemeinde gericht
    gesellschaft gewerkschaft gmbh hersteller institut kirche klub kommission konferenz konzern landkreis
    landtag magazin ministerium organisation parlament partei rat redaktion rundfunk senat sender stadt
    stiftung team union universität unternehmen verband verein verlag zeitung zentrale
  `),
    auxiliaries: wordSet(`
    darf durfte habe haben hat hatte hatten ist kann konnte konnten können mag muss musste mussten möchte
    müssen sei seien sind soll sollen sollte sollten war waren werden will wird wollen wollte wollten wurde
    wurden würde würden
  `),
    passives: wordSet('werden wird wurde wurden'),
    agents: wordSet('durch seitens vom von'),
    relatives: wordSet('das der die welche welcher welches'),
    coordinators: wordSet('aber oder sowie und'),
    likes: wordSet('wie'),
    subjunctives: wordSet(`
    arbeite bedeute beginne bestehe betrage biete bleibe brauche bringe diene drohe dürfe dürfte erwarte
    existiere fehle finde funktioniere führe gebe gehe gelte glaube habe halte handele handle helfe hoffe
    hätte hätten komme könne könnte könnten lasse liege mache müsse müsste müssten nehme plane rechne reiche
    schaffe sehe sei seien setze sinke solle stehe steige trage trete verlange verliere versuche werde wirke
    wisse wolle wäre wären würde würden zeige ziehe
  `),
    postposed: wordSet('zufolge'),
    asides: wordSet('so'),
    particles: separable.particles,
    unreflexive: wordSet(`
    befand befanden bezeichnen bezeichnet bezeichnete charakterisiert nannte nannten nennen nennt sah sahen
    sehen sieht
  `),
    finiteEndings: /(?:te|ten|et|t)$/u,
    denials: wordSet(`
    bestreiten bestreitet bestritt bestritten bezweifeln bezweifelt bezweifelte bezweifelten dementieren
    dementiert dementierte dementierten leugnen leugnet leugnete leugneten verneinen verneint verneinte
    verneinten verwahrt verwahrte verwahrten widerlegt widerlegte widersprach widerspricht widersprachen zurück zurückgewiesen zurückweisen zurückwies
  `),
    withholdings: wordSet('vermeidet vermied vermieden verzichtet verzichtete verzichteten'),
    conditions: wordSet('falls ob sofern wenn'),
    complementizers: wordSet('dass daß'),
    order: 'verb-second',
  };
}
