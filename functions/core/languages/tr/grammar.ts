import type { GrammarWords } from '../parts/grammar.ts';
import { names } from '../word-list.ts';
import { GIVEN_NAMES } from './lists/given-names.ts';
import { PLACE_NAMES } from './lists/place-names.ts';

export const grammar = (): GrammarWords => ({
  givenNames: GIVEN_NAMES,
  placeNames: names(PLACE_NAMES),
  nameSuffixes: /['’]\p{Ll}+$/u,
  clitics: 'da de den der di en la le',
  openingWords: 'ayrıca ancak ardından daha',
  thingWords: `
    ajansı anayasası bakanlığı bankası belediyesi birliği bulvarı caddesi cumhuriyeti derneği devleti enstitüsü fakültesi federasyonu
    grubu gazetesi hastanesi havalimanı havaalanı holding kanunu konseyi komisyonu kulübü kupası köprüsü kurulu kurumu lisesi ligi mahallesi
    mahkemesi meclisi merkezi meydanı müdürlüğü müzesi ordusu okulu parkı partisi polisi savaşı sendikası sokağı sokağındaki caddesindeki spor stadı stadyumu şirketi
    tiyatrosu üniversitesi vakfı valiliği yasası
  `,
});
