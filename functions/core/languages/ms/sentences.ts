import { FOREIGN_NAMES, FOREIGN_TITLES } from '../families/foreign-abbreviations.ts';
import type { Sentences } from '../parts/sentences.ts';

export const sentences = (): Sentences => ({
  abbreviations: {
    inside: `
      ${FOREIGN_TITLES}
      a.n bhg brig dato drs en hj hjh ir jen jln kapt kol kpl md mej mohd muhd pn prof sdn sdr sdri
      sjn sr sub tel tn ust yab yb ybhg
    `,
    number: 'apr bab dis feb hlm jan jul jun ms no nov ogos okt sept',
    either: `${FOREIGN_NAMES} b.hd bhd dkk kg m.a tsb`,
    end: 'a.m dll dsb etc km p.m pg ptg',
  },
  openers: `
    ada akan antara apabila atas bagaimanapun bagi bahkan banyak beberapa beliau berdasarkan bukan dalam
    dan dari daripada dengan di dia dua hal hanya ia ini itu jika juga kami kata katanya ke kedua kepada
    kerana ketika kini kita lagi maka malah masih menurut mereka namun oleh pada para saya sebagai
    sebelum sehingga sejak sekarang selain selepas sementara semua seorang seperti setelah siapa sudah
    tahun tanpa tetapi tiada tidak tiga untuk walaupun ya yang
  `,
});
