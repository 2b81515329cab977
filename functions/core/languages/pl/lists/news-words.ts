/** Words that news texts are full of, by their meaning: see `newsWords` in parts/translation.ts. */
export const NEWS_WORDS = `
  say powiedzi mowi doda stwierdzi oswiadcz wedlug zdaniem poinform wyjasni oglosi podkresl
  police polic funkcjonariusz
  president prezydent prezes
  minister minist premier
  government rzad. rzadu rzad administrac
  court sad. sadu sadow sedzi trybunal sprawiedliw
  law praw. prawo ustaw
  lawyer adwokat prawnik prokurator
  school szkol
  student student uczn uczen
  university uniwersyt uczelni
  teacher nauczyciel profesor
  hospital szpital klinik
  doctor lekarz doktor chirurg
  health zdrow medycz
  game mecz gra. gry. grac spotkan
  team druzyn zespol
  player zawodnik gracz pilkarz
  goal gol. gola bramk cel.
  season sezon
  club klub
  coach trener
  win wygra zwycie pokona
  lose przegra strac porazk
  champion mistrz tytul puchar
  race wyscig
  film film kino
  music muzy piosenk album zespol koncert
  company firm spolk przedsiebior
  market ryn. rynek rynk
  bank bank
  price cen. cena ceny koszt
  money pieni fundusz zaplac plac
  tax podat cla. clo taryf
  job prac zatrudni
  oil rop. ropa ropy olej gaz
  water wod. woda wody wode
  fire pozar ogien ogn plomien
  house dom. domu domy mieszkan budyn
  family rodzin
  mother matk
  father ojciec ojca
  parents rodzic
  child dzieck dzieci
  boy chlop
  girl dziewcz
  son syn
  daughter cork
  wife zon. zona zony
  husband maz. meza mez
  brother brat
  sister siostr
  friend przyjaci
  woman kobiet
  man mezczyz
  people ludzi ludzie osob obywatel
  city miast
  country kraj panstw narod
  world swiat
  war wojn konflikt
  army armi wojsk zolnierz
  attack atak zamach napad
  weapon bron. broni strzel strzal bomb rakiet
  kill zabi zgin zmar smier smierc morder nie. zyje
  injure rann ranny obraz
  arrest areszt zatrzym
  prison wiezien skaza
  crime przestep zbrodn
  victim ofiar
  election wybor wybr
  vote glos
  party parti
  parliament parlament sejm
  congress kongres senat
  leader lider przywodc szef
  book ksiazk autor pisarz
  car samochod aut. auto pojazd
  road drog ulic autostrad
  train pociag kolej
  plane samolot lot. lotu lotnic
  airport lotnisk
  ship statek statk lodz
  sea morz ocean wybrzez plaz
  dog pies psa psy
  animal zwierz
  storm burz huragan wiatr
  phone telefon
  internet internet stron
  media media pras gazet dziennikarz
  report raport
  investigate sledztw dochodz bada
  decision decyz zdecydowa
  agree porozum zgod umow
  meeting spotka posiedz szczyt
  year rok. roku lat. lata roczn
  month miesi
  week tydzien tygod
  day dzien dni. dnia
  hour godzin
  minute minut
  night noc. nocy nocn
  morning rano. ranek poran
  evening wiecz
  today dzis
  yesterday wczoraj
  tomorrow jutro
  north polnoc
  south polud
  east wschod
  west zachod
  new now. nowy nowe nowa nowego nowej
  young mlod
  old star. stary letn starsz wiek
  black czarn
  white bial
  red czerwon
  green zielon
  food zywnosc jedzen restaurac
  economy gospodar ekonom
  trade handl eksport import
  climate klimat
  church kosciol koscio biskup papiez
  island wysp
  river rzek
  body cial
  head glow
  hand rek. reka reki
  eye oczy oko
  heart serc
  love milos koch
  hope nadziej
  fear strach obaw
  think mysl uwaza sadz wierz
  know wie. wiedz zna. znan
  life zyci zyje
  history histor
  future przyszl
  problem problem
  question pytan pyta
  answer odpowied
  help pomoc pomog
  end koniec konc zakoncz
  begin poczat zacz rozpocz
  because poniewaz bo. gdyz powodu
  but ale. jednak lecz chociaz
  not nie. nigdy bez. nikt nic.
  if jesli jezeli czy.
  after po.
  before przed zanim wczesniej
  also takze rowniez tez.
  all wszyst kazd cal
  where gdzie
  never nigdy
  group grup
  part czesc czesci
  show pokaz program wystaw
  security bezpiecz ochron
  right praw
  free woln bezplat
  plan plan
  project projekt
  science nauk badan
  space kosm rakiet
  money2 milion miliard mln. mld.
  visit wizyt odwiedz
  video wideo nagran
  photo zdjeci obraz
  name imi. nazw imie
  place miejsc
  return wroc powrot
  leave opusc odejsc
  rise wzros rosn
  fall spad upad
`;
