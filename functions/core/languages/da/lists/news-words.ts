/** Words that news texts are full of, by their meaning: see `newsWords` in parts/translation.ts. */
export const NEWS_WORDS = `
  say sagde siger sagt. ifolge tilfoj fortal oplys forklar udtal
  police politi
  president praesident
  minister minister premier
  government regering
  court domstol dommer ret. retten
  law lov. loven
  lawyer advokat anklager
  school skole
  student student elev
  university universitet
  hospital hospital sygehus
  doctor laege
  health sundhed
  game kamp spil
  team hold. holdet
  player spiller
  season saeson
  win vandt vinde sejr
  lose tabt tabe
  company virksomhed selskab firma
  market marked
  bank bank
  price pris
  money penge betal
  tax skat told
  job job arbejd
  water vand
  fire brand ild
  house hus. hjem
  family famili
  mother mor. moder
  father far.
  child barn born
  woman kvind
  man mand
  people mennesker folk personer
  city by. byen
  country land. landet
  world verden
  war krig
  army haer militaer soldat
  attack angreb
  weapon vaben skud
  kill drabt dod doed dode draebt
  injure saaret sarede saret kvaest
  arrest anhold
  prison faengs
  victim offer ofre
  election valg
  vote stem
  party parti
  parliament folketing parlament
  leader leder
  book bog
  car bil. bilen
  road vej
  train tog
  plane fly
  airport lufthavn
  sea hav
  storm storm
  media medie avis journalist
  report rapport
  investigate undersog efterforsk
  decision beslut afgor
  agree aftal enig
  meeting mode
  year ar. ars aret
  month maned
  week uge
  day dag. dage
  hour time. timer
  night nat
  morning morgen
  today dag.
  north nord
  south syd
  east ost
  west vest
  new ny. nye nyt
  old gammel arig
  economy okonom
  trade handel
  climate klima
  problem problem
  question sporg
  help hjaelp
  because fordi
  but men.
  not ikke ingen aldrig
  if hvis
  after efter
  before for. inden
  also ogsa
  all alle. hver
  group gruppe
  plan plan
  project projekt
  science forsk viden
  money2 million milliard
  visit besog
  name navn
  place sted
  return tilbage vend
  rise steg stig
  fall fald
`;
