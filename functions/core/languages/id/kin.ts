import type { Kin } from '../parts/kin.ts';

export const kin = (): Kin => ({
  closeTo: 'ms',
  words: `
    agustus akibatnya aktivitas bahwa bandara beda berbeda berencana biaya bisa bupati bus butuh coba
    desember digelar dijelaskannya dinas dini direktur distribusi diungkapkan dokter dpr dprd eropa
    fasilitas gratis gubernur hewan identitas ilmuwan informasi inggris istri jadwal jaksa jembatan jepang
    juli jumat juni kabupaten kamis kantor karena kasus kecamatan kecelakaan kejaksaan kejuaraan kemarin
    kendaraan kepala kepolisian kesehatan khawatir klub komunitas kondisi korban kota kualitas lantaran
    listrik mantan maret maskapai mau medali mengatakan miliar mobil museum musik nomor obat oktober
    olahraga parlemen partai pasien pasokan pekan pelatih pemilu peneliti penelitian penyidik perawat
    persen perusahaan pihaknya polisi pria prioritas produksi provinsi relawan rencana resmi rp rupiah
    saat senin sepak sepeda sepekan serikat siswa sopir sore stadion standar taksi telepon terdakwa
    terkait tersangka tim tiongkok triliun truk turis uang ujarnya ujung universitas usai vonis wisata
    wisatawan
  `,
});
