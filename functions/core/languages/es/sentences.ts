import type { Sentences } from '../parts/sentences.ts';

export const sentences = (): Sentences => ({
  abbreviations: {
    inside: `
      D arq cap cnel dr dra dres dña ee ff gral ing jj lic mons p.ej pdte prof profa rr sr sra sres srta sta
      sto tte v vs
    `,
    number: 'art arts fig n.º nº núm núms pág págs vol',
    either: 'a.c aa aprox av avda cía d.c ee.uu hh ltda oo s.a ud uds uu',
    end: 'a.m etc p.m',
  },
  openers: `
    a además ahora al ante antes aunque como con cuando de del desde después e el ella ellas ellos en esa
    ese eso esta estas este esto estos hasta la las lo los luego mientras muchos nadie no o otra otro para
    pero por que quien se según si sin sobre su sus sí también todos tras un una unas unos varios y ya él
  `,
});
