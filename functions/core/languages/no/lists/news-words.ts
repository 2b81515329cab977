/** Words that news texts are full of, by their meaning: see `newsWords` in parts/translation.ts. */
export const NEWS_WORDS = `
  say sa. sier sagt. ifolge la. forteller opplys forklar uttal
  police politi
  president president
  minister minister premier
  government regjering
  court domstol dommer rett. retten
  law lov. loven
  lawyer advokat aktor
  school skole
  student student elev
  university universitet
  hospital sykehus
  doctor lege
  health helse
  game kamp spill
  team lag. laget
  player spiller
  season sesong
  win vant vinn seier
  lose tapt tape tap.
  company selskap bedrift firma
  market marked
  bank bank
  price pris
  money penger betal
  tax skatt toll
  job jobb arbeid
  water vann
  fire brann ild
  house hus. hjem
  family famili
  mother mor.
  father far.
  child barn
  woman kvinn
  man mann menn
  people mennesker folk personer
  city by. byen
  country land. landet
  world verden
  war krig
  army haer militaer soldat
  attack angrep
  weapon vapen skudd skjot
  kill drept dod dode
  injure skadd skade
  arrest pagrep arrest
  prison fengsel
  victim offer ofre
  election valg
  vote stem
  party parti
  parliament storting parlament
  leader leder
  book bok
  car bil. bilen
  road vei
  train tog
  plane fly
  airport lufthavn flyplass
  sea hav
  storm storm
  media medie avis journalist
  report rapport
  investigate etterforsk undersok
  decision beslut avgjor
  agree avtale enig
  meeting mote
  year ar. ars aret
  month maned
  week uke
  day dag. dager
  hour time. timer
  night natt
  morning morgen
  today dag.
  north nord
  south sor
  east ost
  west vest
  new ny. nye nytt
  old gammel arig
  economy okonom
  trade handel
  climate klima
  problem problem
  question sporsmal spurt
  help hjelp
  because fordi
  but men.
  not ikke ingen aldri
  if hvis om.
  after etter
  before for.
  also ogsa
  all alle. hver
  group gruppe
  plan plan
  project prosjekt
  science forsk
  money2 million milliard
  visit besok
  name navn
  place sted
  return tilbake
  rise okt oke steg
  fall falt
`;
