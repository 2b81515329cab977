import { FOREIGN_NAMES, FOREIGN_TITLES } from '../families/foreign-abbreviations.ts';
import type { Sentences } from '../parts/sentences.ts';

export const sentences = (): Sentences => ({
  abbreviations: {
    inside: `
      ${FOREIGN_TITLES}
      a.n aiptu akbp akp alm almh bharada bpk br brig brigjen bripda bripka c.q cq d.a d.h dgn dir
      ditjen dra drg drs ds e.g ec gg gub hj hrg ipda iptu ir irjen jend jl jln k.h kab kabag kap
      kapt kec kel kep kh kol kom kombes komjen kompol kpt let letda letjen letkol lettu lkp mayjen
      mgr moh muh nn ny pdt peg pgs pjs plt pol prof prop prov pst pt rm rt rw sdr sdri serda sertu
      telp tgk tlp tn u.p ub ust yth
    `,
    number: 'agt agus apr bab des feb hal hlm jan jul jun no nov okt pkl rp sep sept tgl vol',
    either: `
      ${FOREIGN_NAMES}
      a.md b.sc cv dkk m m.a m.ag m.eng m.h m.hum m.kes m.kom m.m m.pd m.sc m.si m.t s.ag s.e s.h
      s.hum s.ip s.kep s.kom s.pd s.psi s.si s.sos s.t sm sp.a sp.og sp.pd tbk tsb ud wib wit wita
    `,
    end: 'dll dsb dst etc ha kg km',
  },
  openers: `
    ada adapun akan akhirnya akibat akibatnya apa atas bagi bahkan banyak beberapa berdasarkan bila bisa
    dalam dan dari demikian dengan di dia dua hal hanya hari hasil hingga ia ini itu jadi jika juga
    kalau kami karena kata ke kemudian kepada ketika kini kita lalu maka masih menurut mereka meski
    meskipun namun oleh pada padahal para pihaknya polisi saat sampai saya sebab sebagai sebelum
    sebelumnya sehingga sejak sejumlah sekarang selain selama sementara semua seorang seperti setelah
    siapa sudah supaya tahun tak tapi telah tentang tetapi tidak tiga untuk warga ya yang
  `,
});
