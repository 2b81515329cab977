/** Words that news texts are full of, by their meaning: see `newsWords` in parts/translation.ts. */
export const NEWS_WORDS = `
  say soyled dedi. diye. aciklad ekled belirt gore. anlat ifade. bildir konust diyor soyley iddia duyur
  police polis memur
  president baskan cumhurbask
  minister bakan
  government hukumet yonetim
  court mahkeme yargi dava. davasi hakim yargic adalet
  law yasa kanun hukuk
  lawyer avukat savci
  school okul lise
  student ogrenci
  university universite kolej
  teacher ogretmen profesor
  hospital hastane klinik
  doctor doktor hekim cerrah
  health sagl tip. tibbi
  game oyun mac. maci macin macta karsilasma oyna
  team takim ekip
  player oyuncu forvet futbolcu
  goal gol. gole golu hedef
  season sezon
  club kulub kulup
  coach antrenor koc. teknik
  win kazan zafer galib yendi
  lose kaybet yenil kayb
  champion sampiyon unvan kupa
  race yaris irk surucu pilot
  film film sinema
  music muzi sarki album grup. konser
  company sirket firma isletme kurulus
  market piyasa pazar
  bank banka
  price fiyat maliyet ucret bedel
  money para. paray parasi odeme odedi fon.
  tax vergi gumruk tarife
  job is. isi calis istihdam gorev isci
  oil petrol yag. gaz.
  water su. suyu sudan suya sularin
  fire yangin ates yak alev
  house ev. evi evin evde evler konut bina evine
  family aile akraba
  mother anne
  father baba
  parents ebeveyn aile
  child cocuk bebek cocug
  boy erkek oglan cocuk cocug
  girl kiz. kizi kizlar kizin
  son oglu ogul
  daughter kizi kiz.
  wife esi. karisi esin
  husband kocasi esi. koca.
  brother kardes agabey
  sister kardes abla
  friend arkadas dost
  woman kadin
  man adam erkek erkeg
  people insan kisi halk
  city sehir sehr kent ilce
  country ulke millet ulus
  world dunya kuresel
  war savas catisma
  army ordu asker birlik silahli
  attack saldir hucum
  weapon silah ates. bomba fuze tufek vur
  kill oldur olu. oldu. olum oldu cinayet oldur oldurul hayatini
  injure yaral
  arrest tutukla gozalti yakala
  prison hapis hapse hapishane cezaevi
  crime suc. sucu suclu suclar
  victim magdur kurban
  election secim secil
  vote oy. oyla oylari oyu secmen
  party parti
  parliament parlamento meclis
  congress kongre senat
  leader lider
  book kitap kitab yazar roman
  car araba araci arac. araclar otomobil
  road yol. yolu yolda cadde sokak otoyol sokag
  train tren
  plane ucak ucag ucus
  airport havaalan havaliman
  ship gemi tekne
  sea deniz okyanus kiyi sahil plaj
  dog kopek kopeg
  animal hayvan tur. turu. turler
  storm firtina kasirga tayfun ruzgar
  phone telefon
  internet internet cevrimici web site
  media medya basin gazete muhabir
  report rapor haber
  investigate sorustur arastir inceleme
  decision karar
  agree anlas uzlas kabul
  meeting toplant gorusme zirve bulus
  year yil. yilin yili yillar yilda sene yasin
  month ay. ayin ayi aylar ayda
  week hafta
  day gun. gunu gunler gunun gunde
  hour saat
  minute dakika
  night gece
  morning sabah
  evening aksam
  today bugun
  yesterday dun. dunku
  tomorrow yarin
  north kuzey
  south guney
  east dogu
  west bati
  new yeni
  young genc genç
  old yas. yasli eski yasinda
  black siyah kara
  white beyaz
  red kirmizi kizil
  green yesil
  blue mavi
  food yemek gida yiyecek restoran yemeg yiyeceg besin
  economy ekonomi
  trade ticar ihracat ithalat
  climate iklim isinma
  earth dunya toprak yer.
  church kilise papaz papa. piskopos
  island ada. adasi adalar
  river nehir nehr irmak
  body vucut vucud beden ceset
  head bas. basi basin kafa
  hand el. eli elin elinde
  eye goz. gozu gozler
  heart kalp kalb yurek
  love sev ask. aski
  hope umut umu umit
  fear kork
  think dusun inan bence hisset sandi
  know bil. biliyor bilin bildi tani
  life hayat yasam yasa
  history tarih gecmis
  future gelecek geleceg
  problem sorun problem mesele
  question soru sordu
  answer yanit cevap cevab
  help yardim destek desteg
  end son. sonu sona bitti bitir
  begin basla bas.
  because cunku nedeniyle dolayi icin. yuzunden
  but ama. ancak fakat ragmen
  not degil hic asla yok. yoktu olma etme
  if eger ise.
  after sonra ardin
  before once. onceki onun
  also ayrica de. da. bile
  all tum. butun her. herkes hepsi
  where nere
  never asla hic.
  group grup grub
  part parca bolum kism
  show goster sov program sergi
  security guven koru
  right hak. hakki haklar dogru sag.
  free ozgur serbest ucretsiz
  plan plan
  project proje
  science bilim arastirma calisma
  space uzay roket uydu gezegen
  fan taraftar hayran seyirci
  final final
  second ikinci
  money2 milyon milyar
  visit ziyaret
  video video goruntu
  photo fotograf goruntu kamera resim
  name ad. adi adli isim isml
  place yer. yeri yerde
  move tasin hareket
  return don. dondu geri
  leave ayril terk birak
  run kos. kostu
  fall dus. dustu
  rise art. artti artis yuksel
`;
