/** Words that news texts are full of, by their meaning: see `newsWords` in parts/translation.ts. */
export const NEWS_WORDS = `
  say rekl uvedl dodal sdelil podle prohlas oznam rika vysvetl
  police polic
  president prezident
  minister ministr premier
  government vlad
  court soud
  law zakon
  lawyer advokat pravnik zalobc
  school skol
  student student zak. zaci
  university univerzit
  teacher ucitel profesor
  hospital nemocni
  doctor lekar doktor
  health zdrav zdravot
  game zapas hra. hry. utkani
  team tym. tym
  player hrac
  goal gol. gol cil
  season sezon
  club klub
  coach trener
  win vyhra vitez
  lose prohra ztrat
  champion mistr titul pohar
  film film
  music hudb pisen album
  company spolecnost firm podnik
  market trh
  bank bank
  price cen. cena ceny naklad
  money penez peniz fond
  tax dan. dane clo
  job prac zamestn
  oil rop. ropy ropa
  water vod. voda vody
  fire pozar ohen
  house dum. dom. domu budov byt
  family rodin
  mother matk
  father otec otc
  parents rodic
  child dite deti ditet
  boy chlap
  girl divk
  son syn
  daughter dcer
  wife manzelk zen
  husband manzel
  friend pritel prate
  woman zen. zeny zena zen
  man muz
  people lid. lide lidi obcan osob
  city mest
  country zem. zeme stat
  world svet
  war valk valec
  army armad vojak vojen
  attack utok napad
  weapon zbran stril strel bomb raket
  kill zabi zemre smrt mrtv zahyn
  injure zran
  arrest zatk zadrz
  prison vezen
  crime zlocin
  victim obet
  election volb volen
  vote hlas
  party stran
  parliament parlament snemovn
  leader vudce predsed lidr
  book knih
  car auto automob vuz
  road silnic ulic
  train vlak
  plane letadl let. letu
  airport letist
  ship lod
  sea mor. more
  dog pes psa
  animal zvir
  storm bour
  phone telefon
  internet internet
  media medi novin
  report zprav
  investigate vysetr
  decision rozhod
  agree dohod
  meeting setkan schuz jednan
  year rok. roku let. roky lete
  month mesic
  week tyden tydn
  day den. dni. dne.
  hour hodin
  minute minut
  night noc
  morning rano ran.
  today dnes
  yesterday vcera
  tomorrow zitra
  north sever
  south jih jizn
  east vychod
  west zapad
  new nov. novy nova nove novych
  young mlad
  old star let.
  economy ekonom hospodar
  trade obchod
  climate klima
  problem problem
  question otaz pta
  help pomoc pomoh
  because protoze kvuli
  but ale. vsak
  not ne. neni nikdy bez.
  if pokud jestli
  after po. pote
  before pred
  also take tak.
  all vsech kazd cel
  group skupin
  plan plan
  project projekt
  science ved vedec vyzkum
  money2 milion miliard
  visit navstev navstiv
  name jmen
  place mist
  return vrat
  rise zvys vzrost
  fall pad kles
`;
