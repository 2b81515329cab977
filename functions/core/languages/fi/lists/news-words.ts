/** Words that news texts are full of, by their meaning: see `newsWords` in parts/translation.ts. */
export const NEWS_WORDS = `
  say sano kerto mukaan totesi lisas ilmoit vakuut
  police poliis
  president presidentt
  minister ministeri premier
  government hallit
  court oikeu tuomar tuomioist
  law laki lain lak
  lawyer asianaja syyttaj
  school koulu
  student opiskel oppil
  university yliopist
  teacher opettaj professor
  hospital sairaal
  doctor laakar
  health tervey
  game peli ottelu
  team joukkue
  player pelaaj
  goal maali
  season kaud kausi
  club seura
  coach valmenta
  win voitt voito
  lose havi tappio menett
  champion mestar
  film elokuv
  music musiik
  company yhtio yrity
  market markkin
  bank pankk pankin
  price hint hinna
  money raha
  tax vero tulli
  job tyo
  oil oljy
  water vet. vesi vede
  fire palo tuli tulipal
  house talo koti kodin
  family perhe
  mother aiti aidin
  father isa. isan
  parents vanhem
  child laps laste lapse
  boy poika pojan
  girl tytto
  son poika pojan
  daughter tytar tyttar
  wife vaimo
  husband mies miehe
  brother veli
  sister sisko
  friend ystav
  woman nais naine
  man mies mieh
  people ihmi
  city kaupun
  country maa. maan maat
  world maailm
  war sota sodan
  army armeija sotila joukko
  attack hyokk isku
  weapon ase. aseen ammu pommi ohjus
  kill kuol tapp surma
  injure loukkaant haavoit
  arrest pidat
  prison vankil
  crime rikos
  victim uhri
  election vaali
  vote aani aanest
  party puolue
  parliament eduskunt parlament
  leader johtaj
  book kirja
  car auto
  road tie. tiella katu
  train juna
  plane lento kone
  airport lentoasem
  ship laiva alus
  sea meri mere
  dog koira
  animal elain
  storm myrsky
  phone puhelin puheli
  internet netti verko
  media media lehti toimittaj
  report raport
  investigate tutki
  decision paat
  agree sopimu sovi
  meeting kokou tapa
  year vuo
  month kuukau
  week viik
  day paiva
  hour tunti tunni
  minute minuut
  night yo. yon yolla
  morning aamu
  evening ilta illa
  today tanaan
  yesterday eilen
  tomorrow huomen
  north pohjois
  south etela
  east ita ida
  west lans
  new uusi uude uut
  young nuor
  old vanh vuotia
  black must
  white valko
  food ruoka ruua
  economy talou
  trade kaup kaupp
  climate ilmast
  hope toivo
  think ajat usko
  life elama
  history histor
  future tuleva
  problem ongelm
  question kysy
  answer vasta
  help apu auttaa
  end loppu lopu paatt
  begin alkoi alka aloit
  because koska vuoksi takia
  but mutta kuitenkin
  not ei. eivat eika
  if jos.
  after jalkeen
  before ennen
  also myos
  all kaikki kaik
  group ryhma
  part osa
  security turvall
  plan suunn
  project hank hanke
  science tied tiede tutkim
  money2 miljoon miljard
  visit vierail
  name nimi nime
  place paikka paika
  return pala
  leave lahti
  rise nous kasv
  fall lask
`;
