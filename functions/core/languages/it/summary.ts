import type { Summary } from '../parts/summary.ts';
import { oneOf } from '../word-list.ts';
import { cuts } from './cuts.ts';

export const summary = (): Summary => ({
  openers: {
    contrast: 'ma|però|tuttavia',
    unexplained: [/,\s(?:tuttavia|invece|però|inoltre)(?=[,.])/u],
    pointingBack: oneOf(`
      (?:un )?altr[ioea]|un['’]altra|(?:in|con|per|di) (?:un )?altr[ioea]|egli|ella|lui|lei|essi|esse|loro|questo|questa|questi|queste|quello|quella|ciò|inoltre|tuttavia|però
      ma|e|ed|o|anche|così|quindi|perciò|poi|infine|entrambi|entrambe|suo|sua|suoi|sue
      (?:secondo|per) (?:lui|lei|loro)|quest['’]ultim[oaie]|nel frattempo|invece|il suo|la sua|i suoi|le sue
      infatti|dunque|d['’]altra parte|a sua volta|dal canto suo|nello stesso tempo|in effetti|insomma
    `),
    standingAlone: oneOf(`
      quest[oa] (?:lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica|settimana|mese|anno|mattina|sera|estate|inverno)
    `),
    aloneAtFirst: 'quest[aeio]|quell[ao]|entrambi|entrambe',
    partsOfBefore: 'di (?:loro|essi|esse)|tra (?:loro|essi|esse)',
    speakersBefore: '(?<=,) (?:ha detto|ha aggiunto|ha spiegato)(?: (?:lui|lei)|(?=[,.]))',
  },
  personal: oneOf(`
    [Ii]o|[Mm]io|[Mm]ia|[Mm]iei|[Mm]ie|[Nn]oi|[Nn]ostr[aoie]|[Vv]oi|[Vv]ostr[aoie]|[Tt]u|[Tt]u[oae]
  `),
  guesses: oneOf(String.raw`
    ^se [^,]{3,120},|potrà|potranno|è come se
    deve|devono|dovrebbe(?:ro)?|bisogna|occorre|potrebbe(?:ro)?|forse|probabilmente|possibilmente|presumibilmente|magari
    sembra(?:no|va|vano)?|pare|a quanto pare|in realtà|in fondo|senza dubbio|senz[’']altro
  `),
  judgements: oneOf(String.raw`
    certamente|sicuramente|ovviamente|evidentemente|naturalmente|purtroppo|sfortunatamente|fortunatamente|per fortuna
    vergognos[oaei]|scandalos[oaei]|ridicol[oaei]|assurd[oaei]|patetic[oaei]|disastros[oaei]|ipocrisia|farsa
    meraviglios[oaei]|fantastic[oaei]|incredibil[ei]|straordinari[oaei]?|impressionant[ei]|magnific[oaei]|terribil[ei]|orribil[ei]
    è (?:ora|evidente|difficile|chiaro|ovvio|un peccato)|non c[’']è dubbio|resta da vedere
  `),
  analysisTitles: 'perché|come|che cosa|cosa|chi|analisi|opinione|commento',
  asking: oneOf(`
    (?:si è rifiutat[oa] di|non ha voluto) (?:commentare|rispondere)
    non (?:ha|hanno) risposto (?:a|alle|alla)|alla domanda (?:se|su)|interpellat[oa] (?:su|in merito)
  `),
  fragments: {
    openings: "un[ao]?|un[’']|ogni|nessun[ao]?|ancora un[ao]?|due|tre",
    verbs: String.raw`è|sono|era|erano|ha|hanno|fu|furono|va|vanno|può|deve|resta(?:no)?|dice|\p{Ll}+(?:ò|ava|avano|eva|evano|iva|arono|erono|irono|erà|irà|ranno)|\p{Ll}{2,}(?:ano|ono)|muore|morì|continua|inizia|arriva`,
  },
  withdrawn: String.raw`(?:articolo|notizia|dispaccio|versione|titolo|testo)[^!?]{0,140}(?:erroneamente|per errore|in modo errato)`,
  wins: 'batt\\p{L}{1,5}|vittoria|vin(?:ce|to|cono)|sconfi\\p{L}{1,5}|pareggi\\p{L}{1,4}|super(?:a|ato)|perd\\p{L}{1,4}|piega',
  definiteArticle: /^(?:Il|Lo|La|I|Gli|Le)\s|^L[’']/u,
  shellNouns: `
    accordo annuncio attacco caso decisione denaro donna donne due gruppo incidente misura misure progetto
    rapporto sospettato studio tre uomini uomo vicenda vittima vittime
  `,
  reportedMood: {
    verbs: oneOf(String.raw`
      (?:avrebbe|avrebbero|sarebbe|sarebbero) (?:\p{L}{1,12} )?\p{L}{2,20}(?:at|it|ut|t|s)[oaie]
    `),
    unless: 'se|secondo|stando a|senza|altrimenti|in caso',
  },
  claims: oneOf(String.raw`
    non|mai|nessun[ao]?|niente|nulla|senza|né|solo|soltanto|salvo|tranne|se|fino|finché|forse|probabilmente
    presunt[aoie]|presumibilmente|sospettat[aoie]|accusat[aoie]|nega(?:no)?|negato|smentit\p{L}
    sarebbe(?:ro)?|avrebbe(?:ro)?|potrebbe(?:ro)?|dovrebbe(?:ro)?|secondo|detto|affermat\p{L}
  `),
  clauses: {
    beginnings: 'e|ma|mentre|dopo|prima|perché|per|con',
    introductions: 'in|nel|nella|al|dopo|prima|per|da|secondo|mentre|se|quando|durante|con',
  },
  captions: {
    creditLinks: 'di',
    pictures: 'immagine',
    openers: "Foto d[’']archivio|Nella foto",
    credits: 'archivio',
    places: 'a sinistra|a destra',
    notes: 'Nota della redazione',
    readerAddress:
      'buon(?:giorno|asera) e benvenuti|benvenuti (?:alla|al|nella)|iscriviti|chiunque (?:abbia|avesse|sia|fosse)',
  },
  authorNotes: {
    invites: String.raw`seguite\p{L}{0,3}|seguilo|scrivete|su twitter`,
    copulas: 'è',
    writers: 'giornalista|editorialista|opinionista',
  },
  figures: {
    countLinks: 'di',
    magnitudes: 'milioni|milione|miliardi|miliardo',
    currencies: 'dollari|euro|sterline',
    percent: 'per cento',
    months: 'gennaio|febbraio|aprile|maggio|giugno|luglio|settembre|ottobre|dicembre',
    adjectives: 'nuov[ie]|altr[ie]',
    timePrepositions: 'nel|dal|del|al',
  },
  cuts: cuts(),
  endsNothing: { beforeSpacedStop: 'la|e|da|di|il' },
  alerts: 'ESCLUSIVO|ULTIM’ORA|URGENTE',
});
