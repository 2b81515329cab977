import type { Speech } from '../parts/speech.ts';
import { forms, gendered, phrases, wordSet } from '../word-list.ts';

export const speech = (): Speech => ({
  cues: wordSet(`
    disse dice dicono detto diceva dicendo dichiarato dichiara dichiarò affermato afferma affermò affermano spiegato spiega
    spiegò spiegano aggiunto aggiunge aggiunse sottolineato sottolinea ricordato ricorda commentato commenta scritto scrive
    scrisse chiesto chiede risposto risponde rispose annunciato annuncia assicurato assicura sostenuto sostiene ammesso
    ammette ribadito ribadisce precisato precisa osservato osserva concluso conclude raccontato racconta denunciato denuncia
    avvertito avverte riferito riferisce rivelato rivela replicato replica insistito insiste criticato critica definito
    definisce chiamato confermato conferma proseguito prosegue esclamato lamentato lamenta promesso promette evidenziato
    evidenzia tuonato attaccato attacca invitato auspica auspicato ironizza scherza confidato ripete ripetuto
    difende difeso ammonito ammonisce detta detti dissero scritta sostenuta ammessa ribadita prosegue proseguito
    aggiunta aggiungono scrivono sostengono riferiscono chiedono rispondono promettono protesta protestato esclama
    avverte avvertono conclude insistono
    ${forms(
      `dichiar afferm spieg sottoline ricord comment raccont denunci assicur osserv precis rivel replic critic
      conferm lament evidenzi tuon attacc invit auspic ironizz scherz confid grid url annunci esort giudic parl
      sbott incalz chios accus lanci rilanci parl inton`,
      'ato ata ati ate a ano ò arono ava avano ando are',
    )}
    dire rispondere sostenere ammettere ribadire`),
  according: phrases(`
    secondo
    a suo dire
    a suo avviso
    a suo giudizio
    a suo parere
    nelle sue parole
    a detta di
    a detta del
    nelle parole di
    nelle parole del
    nelle parole della
    a detta della
    a giudizio di
    a giudizio del
    a giudizio della
    a parere del
    a parere della
    stando a
    stando al
    stando alla
    a parere di
    per`),
  pronouns: gendered('lei ella', 'lui egli', 'loro chi'),
  determiners: wordSet(`
    alcune alcuni altri due gli i il l' la le lo nostro questa questi questo sua sue suo suoi tre un una uno
  `),
  fillers: wordSet(`
    anche ancora aveva avevano ci così già gli ha hanno ieri inoltre lo mi ne non oggi poi quindi si vi è
  `),
  stops: wordSet(`
    a agli ai al all' alla alle allo che chi come con contro da dai dal dall' dalla dalle dopo dove durante
    e ed fra ieri in ma mentre nei nel nell' nella nelle o oggi parlando per perché prima quando se secondo
    senza su sui sul sull' sulla sulle tra
  `),
  clauseWords: wordSet('che chi come dove e ed ma mentre perché quando se'),
  joiners: wordSet("d' degli dei del dell' della delle dello di e"),
  roles: wordSet(`
    allenatore ambasciatore analista assessora assessore autore autrice avvocata avvocato cancelliere
    candidata candidato capitano capo colonnello commissario deputata deputato direttore direttrice
    economista esperta esperto fondatore fonti generale giocatore giornale giornalista giudice governatore
    governo leader medico ministero ministra ministro papa polizia portavoce prefetto premier presidente
    procuratore professore professoressa re regina responsabile ricercatore ricercatrice scrittore
    scrittrice segretaria segretario senatore senatrice sindaca sindaco storico testimone testimoni vescovo
  `),
  honorifics: gendered('signora sig.ra', 'signor sig sig.', 'dott dott. dottor dottoressa on.'),
  organizations: wordSet(`
    agenzia associazione banca camera comitato commissione consiglio federazione fondazione giornale gruppo
    istituto lega ministero parlamento partito radio rete senato sindacato società tribunale università
  `),
  auxiliaries: wordSet('aveva avevano deve era erano fu furono ha hanno può sarà sono sta è'),
  relatives: wordSet('che'),
  coordinators: wordSet('e ed ma o'),
  likes: wordSet('come'),
  asides: wordSet('per'),
  finiteEndings: /(?:a|e|ò|ì|ava|eva|ano|ono)$/u,
  dropsPronouns: true,
  pluralVerbs: /(?:no|ero)$/u,
  pluralArticles: wordSet('gli i le'),
  ownSources: gendered('', '', 'suo sue'),
  denials: wordSet(`
    dubita dubitano dubitava nega negando negano negarono negato negava negò respinge respingono respinse
    respinto smentendo smentisce smentiscono smentita smentito smentì
  `),
  withholdings: wordSet('astenuto astiene evita evitando evitato evitò'),
  conditions: wordSet('se'),
  complementizers: wordSet('che'),
  order: 'free',
  reflexives: /^(?:s'|se)$|\p{L}-(?:se|lhe|lhes)$/u,
});
