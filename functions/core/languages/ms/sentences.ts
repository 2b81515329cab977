import type { Sentences } from '../parts/sentences.ts';

export const sentences = (): Sentences => ({
  abbreviations: {
    inside: `
      a.n bhg brig dato dr drs en hj hjh ir jen jln kapt kol kpl lt md mej mohd muhd pn prof sdn sdr
      sdri sjn sr sub tel tn ust yab yb ybhg
    `,
    number: 'apr bab dis feb hlm jan jul jun ms no nov ogos okt sept',
    either: 'b.hd bhd dkk m.a ph.d tsb v',
    end: 'a.m dll dsb etc kg km p.m pg ptg',
  },
  openers: `
    ada akan antara apabila atas bagaimanapun bagi bahkan banyak beberapa beliau berdasarkan bukan dalam
    dan dari daripada dengan di dia dua hal hanya ia ini itu jika juga kami kata katanya ke kedua kepada
    kerana ketika kini kita lagi maka malah masih menurut mereka namun oleh pada para saya sebagai
    sebelum sehingga sejak sekarang selain selepas sementara semua seorang seperti setelah siapa sudah
    tahun tanpa tetapi tiada tidak tiga untuk walaupun ya yang
  `,
});
