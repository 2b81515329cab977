import { ELIDED } from '../families/romance/elision.ts';
import type { Claims } from '../parts/claims.ts';

export const claims = (): Claims => ({
  modality: {
    open: `
      dovrebbe dovrebbero forse intende intendono possibile possono potrebbe potrebbero probabilmente può se spera sperano vogliono vuole
    `,
    leavesOpen: 'potrebbe potrebbero',
  },
  quantities: {
    all: 'intera intero ogni tutta tutte tutti tutto',
    part: 'alcune alcuni diverse diversi maggioranza molte molti parecchi poche pochi',
  },
  negation: {
    words: /^(?:non|mai|nessun|nessuno|nessuna|niente|nulla|senza|né)$/iu,
    refusals: /^(?:rifiut(?:a|ano|ò|arono|ato|ata|ati))$/iu,
    behindRefusals: /^di$/iu,
    lifted: /^(?:tutti|tutte|solo|soltanto|prima|meno)$/u,
    liftedLater: /^(?:fino|finché)$/u,
    prefixes: 'in im ir dis s',
    isOneInSeveral: true,
  },
  joined: ELIDED,
  opposites: `
    salire salito saliti aumentare aumentato aumento crescere cresciuto / scendere sceso scesi calare calato calo diminuire diminuito
    più / meno
    maggiore / minore
    prima / dopo
    vincere vinto vittoria / perdere perso sconfitta
    accettare accettato approvare approvato / respingere respinto rifiutare rifiutato bocciato
    permettere permesso autorizzato / vietare vietato proibito
    aprire aperto aprirà / chiudere chiuso chiuderà
    comprare comprato acquistato / vendere venduto
    iniziare iniziato cominciato / finire finito terminato
    arrestato arrestati / liberato liberati rilasciato
    colpevole / innocente
    condannato / assolto
    primo / ultimo ultima
    nord / sud
    est orientale / ovest occidentale
    uomo uomini / donna donne
    fratello / sorella
    figlio / figlia
    padre / madre
    grande / piccolo piccola
    importazioni / esportazioni
    utile guadagno / perdita
  `,
  rounding: {
    about: 'circa quasi intorno',
    over: 'più oltre almeno',
    under: 'quasi meno sotto fino',
  },
  than: /^(?:di|del|dello|della|dei|degli|delle|dell'.+|che)$/u,
  agents: /^da(?:l|llo|lla|gli|lle|i)?$|^dall'/u,
  auxiliaries: 'è sono era erano stato stata stati state sarà saranno fu furono ha hanno aveva viene vengono venne',
  hasArticles: true,
  currencies: {
    rouble: 'rublo|rubli',
    lira: 'lire$',
    franc: 'franchi',
  },
  comparatives: 'più|meno|migliore|peggiore|maggiore|minore',
  prepositions: 'di|del|della|da|dal|per',
  dayToMonth: 'di',
  names: {
    links: 'di|da|e',
    honorifics: 'signor|signora',
  },
});
