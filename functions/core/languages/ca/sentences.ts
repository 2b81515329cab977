import { FOREIGN_NAMES, FOREIGN_TITLES } from '../families/foreign-abbreviations.ts';
import type { Sentences } from '../parts/sentences.ts';

export const sentences = (): Sentences => ({
  abbreviations: {
    inside: `
      ${FOREIGN_TITLES}
      adm adv afg aj arq avda bda caps cf cia coord cp cra ctra dept doc dra dres drs ed em eng excm
      excma exp ff fra gral il il·lm il·lma ing jr lic mn mons p.ex pral prof profa prov pça q.e
      rbla ref sr sra sres srs srta sta stes sto tel trav urb vda
    `,
    number: 'abr ag art arts cap des febr fig gen jul nov núm núms oct pg pp pàg pàgs set vol vols',
    either: `${FOREIGN_NAMES} a.c aC av c dC ee.uu ltda pl s.a s.l s.l.u ss`,
    end: 'a.m etc h ha kg km m.i p.m',
  },
  openers: `
    a abans ahir així això al als amb aquell aquella aquest aquesta aquestes aquests avui bé cada com
    contra d de del dels des després durant e el ella elles ells els en encara ens entre era es fins ha
    han hauria hi i ja l la les li llavors malgrat mentre molts més ni no nosaltres o on per perquè però
    quan que qui què s segons sense ser si sobre sota també tot tots un una unes uns va van vol és
  `,
});
