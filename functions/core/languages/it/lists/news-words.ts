/** Words that news texts are full of, by their meaning: see `newsWords` in parts/translation.ts. */
export const NEWS_WORDS = `
  say dett. detto dice. dicono ha. aggiunt spiegat dichiar afferm second sostien raccont annunci rifer comunic sottoline
  police polizi agent carabinier
  president president
  minister ministr premier
  government govern amministrazion
  court tribunal giudic corte process giustizia
  law legge leggi legisl
  lawyer avvocat procurator
  school scuol liceo scolast
  student student alunn studios
  university universi ateneo
  teacher insegnant professor maestr docent
  hospital ospedal clinic
  doctor medic dottor chirurg
  health salut sanit medic
  game partit gioc gara
  team squadr
  player giocat attaccant calciator
  goal gol. rete reti obiettiv segna
  season stagion
  club club.
  coach allenator tecnico
  win vinc. vinto vince vincer vittori vincit
  lose pers. perso perdit sconfitt perder
  champion campion titol trofeo coppa
  race cors gara gare. pilot razz
  film film cinema
  music music canzon album band concert cantant
  company aziend societa impres ditta compagni
  market mercat
  bank banc. banca banche
  price prezz cost
  money denar sold. soldi pag. pagat pagar fond
  tax tass impost dazi fisc
  job lavor impieg occupaz dipendent
  oil petroli olio gas.
  water acqua acque
  fire fuoco incendi fiamm brucia
  house casa case. abitazion edifici
  family famigli parent
  mother madre mamma madri
  father padre papa. padri
  parents genitor
  child bambin bimb figli infan
  boy ragazzo ragazzi fidanzato
  girl ragazza ragazze
  son figlio
  daughter figlia
  wife moglie
  husband marito
  brother fratell
  sister sorell
  friend amic
  woman donn femmin
  man uomo uomini maschi
  people person gente popol
  city citta. cittadin comune
  country paes nazion
  world mond
  war guerr conflitt
  army esercit militar soldat trupp arma.
  attack attacc attentat aggress assalt
  weapon arma. armi. spar pistol fucil bomb missil
  kill uccis uccid mort. morto morti morte omicid assassin decedut vittim
  injure ferit
  arrest arrest fermat detenut
  prison prigion carcer condann detenut
  crime crimin reat delitt
  victim vittim
  election elezion elett
  vote vot. voto voti votar elettor
  party partit fest
  parliament parlament
  congress congress senat
  leader leader capo dirigent guida
  book libr autor scritt romanz
  car auto. macchin veicol camion automobil
  road strad autostrad via.
  train tren ferrovi stazion
  plane aereo aerei volo voli.
  airport aeroport
  ship nav. nave navi barc
  sea mare. oceano costa spiaggi
  dog cane cani.
  animal animal specie
  storm tempest uragan vento tifon
  phone telefon cellular
  internet internet online rete sito web
  media media stampa giornal reporter
  report rapport riport
  investigate indagin inchiest indag
  decision decision decis decid
  agree accord trattat accett
  meeting incontr riunion vertice
  year anno anni annual
  month mese mesi.
  week settiman
  day giorn
  hour or. ora. ore.
  minute minut
  night nott
  morning mattin
  evening sera. serata
  today oggi odiern
  yesterday ieri
  tomorrow domani
  north nord settentr
  south sud. meridion
  east est. orient
  west ovest occident
  new nuov
  young giovan
  old vecchi eta. anni anzian antic
  black ner. nero nera neri
  white bianc
  red ross
  green verd
  blue blu. azzurr
  food cibo aliment mangia ristorant
  economy econom
  trade commerc export import.
  climate clim
  church chies vescov papa.
  island isol
  body corp
  head test
  hand man. mano mani
  eye occhi
  heart cuor
  love amor amar
  hope sper
  fear paur tem. teme timor
  think pens cred ritien
  know sa. sapev conosc sapp
  life vit. vita vive viv
  history stori
  future futur
  problem problem question
  question domand question chiest
  answer rispost rispond
  help aiut assist sostegn
  end fin. fine termin conclus
  begin inizi cominc
  because perche poiche causa siccome
  but ma. pero tuttavia sebbene nonostante
  not non. no. mai. senza nessun niente ne.
  if se.
  after dopo
  before prima
  also anche inoltre pure
  all tutt ogni
  where dove
  never mai.
  group grupp
  part part
  show mostr spettacol programm
  security sicur protez
  right diritt
  free liber gratuit
  plan pian
  project progett
  science scien ricerc studi
  space spazi razzo satellit pianet
  money2 milion miliard
  visit visit
  video video
  photo foto immagin
  name nom. nome chiama
  place luog post
  return torn rientr
  leave lasci parti
  rise aument sal. cresc
  fall cad. cadut cal. calat
`;
