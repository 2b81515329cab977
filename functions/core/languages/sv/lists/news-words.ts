/** Words that news texts are full of, by their meaning: see `newsWords` in parts/translation.ts. */
export const NEWS_WORDS = `
  say sade sager sagt. enligt tillade berattar meddela uppger forklara uttal havda
  police polis
  president president
  minister minister premier
  government regering
  court domstol domare ratt.
  law lag. lagen lagar
  lawyer advokat aklagare
  school skol
  student student elev
  university universitet hogskol
  teacher larare professor
  hospital sjukhus
  doctor lakare doktor
  health halsa sjukvard medicin
  game match spel
  team lag. laget
  player spelare
  goal mal. malet
  season sasong
  club klubb
  coach tranare
  win vann vinn seger
  lose forlora forlust
  champion mastar titel cup
  film film
  music musik lat. album konsert
  company foretag bolag
  market marknad
  bank bank
  price pris kostnad
  money pengar betala
  tax skatt tull
  job jobb arbet
  oil olja gas.
  water vatten
  fire brand eld
  house hus. hem. hemma bostad
  family familj
  mother mor. mamma
  father far. pappa
  parents foraldr
  child barn
  boy pojk
  girl flick
  son son.
  daughter dotter
  wife fru. hustru
  husband make. man.
  friend van. vanner
  woman kvinn
  man man. man
  people manniskor folk personer
  city stad
  country land. landet lander
  world varld
  war krig
  army arme militar soldat
  attack attack anfall angrepp
  weapon vapen skot skjut bomb
  kill dod. doda dog. mord avled
  injure skada
  arrest grip arrest
  prison fangels
  crime brott
  victim offer
  election val. valet
  vote rost
  party parti
  parliament riksdag parlament
  leader ledare
  book bok. bocker forfattare
  car bil. bilen bilar fordon
  road vag. gata
  train tag. taget
  plane flyg
  airport flygplats
  ship fartyg bat
  sea hav
  dog hund
  animal djur
  storm storm orkan
  phone telefon
  internet natet internet
  media media tidning journalist
  report rapport
  investigate utred undersok
  decision beslut
  agree avtal overens
  meeting mote motte
  year ar. ars aret
  month manad
  week vecka veckor
  day dag. dagar
  hour timm
  minute minut
  night natt
  morning morgon
  evening kvall
  today idag
  yesterday igar
  north norr nord
  south syd soder
  east ost
  west vast
  new ny. nya nytt
  young ung
  old gammal aldre arig
  black svart
  white vit. vita
  red rod
  food mat. livsmedel
  economy ekonom
  trade handel export
  climate klimat
  church kyrka
  hand hand
  hope hopp
  think tror tyck
  life liv. livet
  history histor
  future framtid
  problem problem
  question frag
  answer svar
  help hjalp
  end slut
  begin borj start
  because eftersom grund darfor
  but men. dock
  not inte ej. aldrig ingen
  if om.
  after efter
  before innan fore
  also ocksa aven
  all alla. allt varje
  where dar. var.
  group grupp
  part del. delar
  security saker
  right ratt
  free fri
  plan plan
  project projekt
  science forsk veten
  money2 miljon miljard
  visit besok
  name namn
  place plats
  return ater tillbaka
  leave lamna
  rise okade okar stig
  fall foll minsk sjunk
`;
