/** Words that news texts are full of, by their meaning: see `newsWords` in parts/translation.ts. */
export const NEWS_WORDS = `
  say mondt kozol szerint hozzatett kijelent elmondt jelentett tette. nyilatk
  police rendor
  president elnok
  minister miniszter
  government kormany
  court birosag biro
  law torveny
  lawyer ugyved ugyesz
  school iskola
  student diak hallgat tanulo
  university egyetem
  teacher tanar professzor
  hospital korhaz
  doctor orvos
  health egeszseg
  game merkoz jatek meccs
  team csapat
  player jatekos
  season szezon idény
  win nyert gyoz gyozel
  lose veszt veszit vereseg
  company cegr ceg. cegek ceg vallalat
  market piac
  bank bank
  price ar. arak koltseg
  money penz
  tax ado vam
  job munka munkas dolgoz
  oil olaj
  water viz
  fire tuz
  house haz. haza hazak epulet otthon
  family csalad
  mother anya
  father apa. apja
  child gyerek gyermek
  woman no. nok noi asszony
  man ferfi
  people ember
  city varos
  country orszag
  world vilag
  war haboru
  army hadsereg katona
  attack tamad
  weapon fegyver lott bomba raketa
  kill oltek meghalt halal gyilkos meghal megol
  injure serul
  arrest letartoz orizet
  prison borton
  crime bun
  victim aldozat
  election valaszt
  vote szavaz
  party part. partja
  parliament parlament
  leader vezet
  book konyv
  car auto kocsi jarmu
  road ut. uton utca
  train vonat
  plane repulo
  airport repuloter
  sea tenger
  storm vihar
  media media sajto ujsag
  report jelent
  investigate vizsgal nyomoz
  decision dont dontes
  agree megallap egyetert
  meeting talalkoz ules
  year ev. even eves evben
  month honap
  week het. hete heten
  day nap. napon napok
  hour ora. orak oran
  night ejsza ejjel
  morning reggel
  today ma.
  yesterday tegnap
  north eszak
  south del. deli
  east kelet
  west nyugat
  new uj.
  old eves regi idos
  economy gazdasag
  trade kereskedel
  climate klima eghajlat
  problem problema
  question kerdes kerdez
  help segit
  because mert. miatt
  but de. azonban
  not nem. nincs sem. soha
  if ha.
  after utan
  before elott
  also is. szinten
  all minden osszes
  group csoport
  plan terv
  project projekt
  science tudom kutat
  money2 millio milliard
  visit latogat
  name nev. neve nevu
  place hely
  return vissza
  rise nott noveked emel
  fall csokk esett
`;
