/** Words that news texts are full of, by their meaning: see `newsWords` in parts/translation.ts. */
export const NEWS_WORDS = `
  say spus. spus spune declar adaug afirm potrivit anunt explic precizat conform
  police politi
  president presedint
  minister ministr premier
  government guvern
  court instant judec tribunal curtea
  law lege legi. legisl
  lawyer avocat procuror
  school scoal scol
  student student elev
  university universit
  teacher profesor
  hospital spital
  doctor medic doctor
  health sanat medic
  game meci joc. jocuri jucat
  team echip
  player jucat
  goal gol. goluri
  season sezon
  club club
  coach antrenor
  win castig victori invins
  lose pierd infrang
  champion campion titlu cupa
  film film
  music muzic album concert cantec
  company compani firm societat
  market piat
  bank banc
  price pret cost
  money bani. bani plat fond
  tax tax impozit
  job munc loc. angajat lucr
  oil petrol gaz
  water apa. apei ape.
  fire foc. incendi
  house cas. casa casei locuint cladir
  family famil
  mother mam. mama
  father tat. tata tatal
  parents parint
  child copil copii
  boy baiat
  girl fat. fata
  son fiul fiu
  daughter fiic
  wife soti
  husband sot. sotul
  friend priet
  woman femei
  man barbat
  people oameni persoan popul
  city oras
  country tar. tara tari
  world lum. lumea lume mondial
  war razboi
  army armat militar soldat
  attack atac atent
  weapon arm. arma arme impusc bomb rachet
  kill ucis mort. mort murit moart omor deced
  injure ranit
  arrest arest retin
  prison inchis
  crime crim infract
  victim victim
  election aleger ales
  vote vot
  party partid
  parliament parlament
  leader lider
  book cart. carte
  car masin auto vehicul
  road drum strad autostrad
  train tren
  plane avion zbor
  airport aeroport
  sea mare. marea
  storm furtun
  media presa. media ziar jurnalist
  report raport
  investigate anchet investig
  decision decizi decis hotar
  agree acord
  meeting intalnir reuniun sedint
  year an. ani. anul anului ani
  month lun. luna luni
  week saptaman
  day zi. zile ziua
  hour or. ora ore
  night noapt
  morning dimineat
  today astazi azi.
  yesterday ieri
  north nord
  south sud
  east est.
  west vest
  new nou. noua noi. nou
  young tanar tiner
  old batran varst vechi ani.
  economy econom
  trade comert
  climate clim
  problem problem
  question intreb
  help ajut
  because deoarece cauza
  but dar. insa
  not nu. niciodat fara nimeni
  if dac. daca
  after dup. dupa
  before inaint
  also asemenea si.
  all tot. toti toate fiecar
  group grup
  plan plan
  project proiect
  science stiint cercet
  money2 milio miliard
  visit vizit
  name num. nume
  place loc
  return intor reven
  rise crest
  fall scad cad
`;
