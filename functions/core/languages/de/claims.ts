import type { Claims } from '../parts/claims.ts';
import { germanCases } from './cases.ts';

export const claims = (): Claims => ({
  quantities: {
    all: 'alle allen aller alles ganze ganzen gesamte gesamten jede jeden jeder jedes sämtliche sämtlichen',
    part: 'einige einigen einiger etliche manche manchen mehrere mehreren meisten viele vielen vieler wenige wenigen',
  },
  negation: {
    words: /^(?:nicht|nie|niemals|kein|keine|keinen|keiner|keinem|keines|niemand|niemanden|nichts|ohne|weder)$/iu,
    refusals: /^(?:weiger(?:e|t|n|te|ten)|geweigert|verweiger(?:t|te|ten))$/iu,
    lifted: /^(?:alle[nrs]?|jede[rsnm]?|nur|bloß|vor|bevor|weniger)$/u,
    prefixes: 'un miss',
    followsVerb: true,
  },
  opposites: `
    steigen stieg gestiegen erhöhen zunehmen wachsen / sinken sank gesunken fallen fiel gefallen senken abnehmen schrumpfen
    mehr / weniger
    höher größer länger / niedriger kleiner kürzer
    meisten höchste größte / wenigsten niedrigste kleinste
    davor / danach
    gewinnen gewann gewonnen sieg / verlieren verlor verloren niederlage
    annehmen angenommen zustimmen zugestimmt billigte gebilligt genehmigt genehmigte / ablehnen abgelehnt lehnte verwarf verworfen
    erlauben erlaubt erlaubte / verbieten verbietet verbot verboten
    öffnen öffnet öffnete geöffnet / schließen schließt schloss geschlossen
    kaufen kauft kaufte gekauft / verkaufen verkauft verkaufte
    beginnen begann begonnen / enden endet endete beenden beendet
    festnehmen festgenommen verhaftet / freilassen freigelassen
    schuldig / unschuldig
    verurteilt / freigesprochen
    früher / später
    erste ersten / letzte letzten
    norden nördlich / süden südlich
    osten östlich / westen westlich
    männer mann / frauen frau
    bruder / schwester
    sohn / tochter
    vater / mutter
    einfuhr importe / ausfuhr exporte
    gewinn / verlust
  `,
  rounding: {
    about: 'etwa rund ungefähr circa ca knapp',
    over: 'mehr über mindestens',
    under: 'fast knapp weniger unter bis beinahe',
  },
  than: /^als$/u,
  auxiliaries: 'ist sind war waren wird werden wurde wurden worden hat haben hatte hatten sei',
  cases: germanCases(),
  weekdays: {
    goesOn: true,
  },
  currencies: {
    pound: 'pfund',
    rouble: 'rubel',
    rupee: 'rupie',
    franc: 'franken',
    hryvnia: 'hrywn',
  },
  comparatives: '.{3,60}(?:er|ere|eren|erer|eres)',
  prepositions: 'von|mit|für|bei',
  ageBefore: 'im Alter von',
  names: {
    links: 'der|und',
    honorifics: 'herr|frau',
  },
});
