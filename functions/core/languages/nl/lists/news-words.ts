/** Words that news texts are full of, by their meaning: see `newsWords` in parts/translation.ts. */
export const NEWS_WORDS = `
  say zei zegt zeggen gezegd zeiden voegde verklaar vertel volgens liet meld deel aldus
  police politie agent
  president president
  minister minister premier
  government regering overheid kabinet
  court rechtbank rechter hof. rechtszaak
  law wet. wetten wetgev wetsvoorstel
  lawyer advoca officier aanklager
  school school scholen
  student student leerling
  university universiteit
  teacher leraar docent professor hoogleraar
  hospital ziekenhui kliniek
  doctor arts. artsen dokter chirurg
  health gezondheid medisch zorg
  game spel. wedstrijd spel spelen speelde duel
  team team ploeg elftal
  player speler aanvaller
  goal doelpunt goal doel
  season seizoen
  club club
  coach coach trainer
  win won. winn gewonn zege overwinning
  lose verlo verlies verloren nederlaag
  champion kampioen titel beker
  race race ras. coureur
  film film bioscoop
  music muziek lied album band concert zanger
  company bedrijf bedrijv onderneming firma
  market markt
  bank bank
  price prijs prijzen kost
  money geld betaal betal fonds
  tax belasting heffing tarief
  job baan banen werk
  oil olie gas. benzine
  water water
  fire brand vuur vlam
  house huis. huizen thuis woning gebouw
  family familie gezin
  mother moeder mama
  father vader papa
  parents ouders
  child kind kinderen baby
  boy jongen
  girl meisje
  son zoon. zonen
  daughter dochter
  wife vrouw. echtgenote
  husband man. echtgenoot
  brother broer
  sister zus. zussen
  friend vriend
  woman vrouw
  man man. mannen
  people mens mensen volk burgers personen
  city stad. steden stad
  country land. landen natie nationa
  world wereld
  war oorlog conflict
  army leger militair soldat troepen
  attack aanval aanslag aangevallen
  weapon wapen schoot schiet bom. raket geschoten
  kill dood gedood stierf overled vermoord moord omgekom
  injure gewond verwond letsel
  arrest arrest aangehoud gearrest opgepakt
  prison gevangen cel. celstraf
  crime misdaad misdrij crimine
  victim slachtoffer
  election verkiez gekozen
  vote stem. stemm stemde kiezer
  party partij feest
  parliament parlement kamer.
  congress congres senaat senator
  leader leider
  book boek auteur schrijver roman
  car auto. auto's wagen voertuig vrachtwagen
  road weg. wegen straat snelweg
  train trein station spoor
  plane vliegtuig vlucht vlieg
  airport luchthaven vliegveld
  ship schip schepen boot
  sea zee oceaan kust strand
  dog hond
  animal dier soort
  storm storm orkaan wind
  phone telefo
  internet internet online website
  media media pers. krant journalist
  report rapport verslag meld
  investigate onderzoek
  decision beslis besluit
  agree akkoord overeen verdrag
  meeting vergader bijeenkom ontmoet gesprek top.
  year jaar jaren
  month maand
  week week weken
  day dag. dagen
  hour uur. uren
  minute minu
  night nacht
  morning ochtend morgen
  evening avond
  today vandaag
  yesterday gisteren
  tomorrow morgen
  north noord
  south zuid
  east oost
  west west
  new nieuw
  young jong jonge
  old oud. oude ouder jarige
  black zwart
  white wit. witte blank
  red rood rode
  green groen
  food voedsel eten voeding restaurant
  economy econom
  trade handel export import.
  climate klimaat
  church kerk bisschop paus
  island eiland
  body lichaam
  head hoofd
  hand hand. handen
  eye oog. ogen
  heart hart
  love liefde houd
  hope hoop hop
  fear angst vrees bang
  think denk dacht vind geloof
  know weet weten wist kent bekend
  life leven leef
  history geschied histor
  future toekomst
  problem probleem problem kwestie
  question vraag vragen vroeg
  answer antwoord reag
  help hulp help steun
  end eind einde
  begin begon begin gestart
  because omdat want. vanwege doordat
  but maar. echter hoewel toch
  not niet geen nooit zonder niemand
  if als. indien of.
  after na. nadat
  before voor. voordat eerder
  also ook. bovendien
  all alle. allemaal elke iedere
  where waar.
  never nooit
  group groep
  part deel. delen
  show toon toont programma tentoonstel
  security veilig bescherm
  right recht
  free vrij gratis
  plan plan. plannen plant
  project project
  science wetenschap studie
  space ruimte raket satelliet
  money2 miljoen miljard
  visit bezoek bezoch
  video video beelden
  photo foto beeld
  name naam. namen heet genoemd
  place plaats plek
  return terug keer
  leave verliet vertrek verlaten
  rise steeg stijg groei toe.
  fall viel. daal daling gevallen
`;
