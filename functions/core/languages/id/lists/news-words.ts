/** Words that news texts are full of, by their meaning: see `newsWords` in parts/translation.ts. */
export const NEWS_WORDS = `
  say kata. katanya mengata berkata menurut ujar menambah menyata mengumum tutur menjelas ungkap
  police polisi kepolisian petugas
  president presiden
  minister menteri premier
  government pemerintah
  court pengadil mahkamah hakim sidang
  law hukum undang
  lawyer pengacara jaksa
  school sekolah
  student siswa mahasiswa pelajar murid
  university universitas
  teacher guru profesor dosen
  hospital sakit
  doctor dokter
  health kesehatan medis
  game pertanding permain laga
  team tim. tim
  player pemain
  goal gol. gol sasaran
  season musim
  club klub
  coach pelatih
  win menang kemenang
  lose kalah kehilang
  champion juara piala gelar
  race balap ras.
  film film
  music musik lagu album konser penyanyi
  company perusaha
  market pasar
  bank bank
  price harga biaya
  money uang dana membayar bayar
  tax pajak tarif
  job kerja pekerja
  oil minyak
  water air.
  fire api. kebakar terbakar
  house rumah
  family keluarga
  mother ibu
  father ayah bapak
  parents orangtua
  child anak
  boy laki
  girl gadis
  son putra
  daughter putri
  wife istri
  husband suami
  friend teman
  woman perempuan wanita
  man pria laki
  people orang rakyat warga masyarakat
  city kota
  country negara
  world dunia
  war perang konflik
  army tentara militer pasukan prajurit
  attack serang menyerang
  weapon senjata tembak menembak bom rudal
  kill tewas meninggal mati membunuh kematian terbunuh
  injure luka terluka cedera
  arrest ditangkap menangkap penangkap ditahan
  prison penjara
  crime kejahat kriminal pidana
  victim korban
  election pemilu pemilih
  vote suara memilih
  party partai pesta
  parliament parlemen dpr
  congress kongres senat
  leader pemimpin
  book buku penulis novel
  car mobil kendaraan truk
  road jalan
  train kereta stasiun
  plane pesawat terbang penerbang
  airport bandara
  ship kapal
  sea laut pantai
  dog anjing
  animal hewan binatang
  storm badai topan angin
  phone telepon
  internet internet daring situs
  media media wartawan koran jurnalis
  report lapor melapor
  investigate menyelidik penyelidik
  decision keputus memutus
  agree setuju sepakat perjanji
  meeting pertemuan rapat bertemu
  year tahun
  month bulan
  week minggu pekan
  day hari
  hour jam.
  minute menit
  night malam
  morning pagi
  evening sore malam
  today ini.
  yesterday kemarin
  tomorrow besok
  north utara
  south selatan
  east timur
  west barat
  new baru
  young muda
  old tua. usia berusia
  black hitam
  white putih
  red merah
  green hijau
  food makan pangan restoran
  economy ekonomi
  trade dagang perdagang ekspor impor
  climate iklim
  church gereja uskup paus
  island pulau
  river sungai
  body tubuh jenazah
  head kepala
  hand tangan
  eye mata
  heart jantung hati
  love cinta
  hope harap berharap
  fear takut khawatir
  think pikir menurut percaya
  know tahu mengetahui
  life hidup kehidup
  history sejarah
  future depan
  problem masalah
  question pertanya tanya
  answer jawab menjawab
  help bantu membantu
  end akhir berakhir
  begin mulai dimulai
  because karena
  but tetapi tapi namun meski
  not tidak bukan belum tanpa
  if jika apakah
  after setelah usai
  before sebelum
  also juga
  all semua seluruh setiap
  where mana
  never pernah
  group kelompok grup
  part bagian
  show acara pertunjuk menunjuk
  security aman keaman
  right hak.
  free bebas gratis
  plan rencana berencana
  project proyek
  science ilmu peneliti penelit
  space antariksa roket satelit
  money2 juta miliar
  visit kunjung mengunjung
  video video
  photo foto gambar
  name nama bernama
  place tempat lokasi
  return kembali
  leave meninggalkan pergi
  rise naik meningkat
  fall jatuh turun
`;
