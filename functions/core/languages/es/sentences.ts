import { FOREIGN_NAMES, FOREIGN_TITLES } from '../families/foreign-abbreviations.ts';
import type { Sentences } from '../parts/sentences.ts';

export const sentences = (): Sentences => ({
  abbreviations: {
    inside: `
      ${FOREIGN_TITLES}
      D alm arq cap cdte cnel ctra depto dpto dra dres dña edif ee esq excma excmo ff gral ilma ilmo
      ing jj lcda lcdo lic mons mtra mtro p.ej pbro pdte prof profa pza rr sgto sr sra sres srta sta
      sto tel tte v
    `,
    number: 'art arts fig n.º nº núm núms pág págs vol',
    either: `${FOREIGN_NAMES} a.c aa aprox av avda c col cía ee.uu hh ltda oo pl s.a ud uds uu`,
    end: 'a.m etc p.m',
  },
  openers: `
    a además ahora al ante antes aunque como con cuando de del desde después e el ella ellas ellos en esa
    ese eso esta estas este esto estos hasta la las lo los luego mientras muchos nadie no o otra otro para
    pero por que quien se según si sin sobre su sus sí también todos tras un una unas unos varios y ya él
  `,
});
