import { FOREIGN_NAMES, FOREIGN_TITLES } from '../families/foreign-abbreviations.ts';
import type { Sentences } from '../parts/sentences.ts';

export const sentences = (): Sentences => ({
  abbreviations: {
    inside: `
      ${FOREIGN_TITLES}
      alk apul arv dipl dos ent erik esim ev evl fil fil.toht hra huom ins joh joht kapt kenr kok ks
      kts lis ltn maist maj mm mukaanl n n.s ns nyk os pj pres prof prov puh rva sd siht suom tk
      toht toim ts ty v.t varat vas vihr vrt vt yht ylik yo
    `,
    number: 'art n:o no nro s siv vol',
    either: `${FOREIGN_NAMES} a a.d ekr jkr`,
    end: 'eur jms jne kg kk km milj mk mom mrd tms vk ym yms',
  },
  openers: `
    aikaisemmin ehkä ei eilen ennen entä että he heidän hän hänen häntä ilman ja jo jos joten jotka
    kaikki kanssa keskiviikkona koko koska kuin kuitenkin kuka kukaan kun kuten lisäksi me mikä minä
    missä monet moni mukaan mutta muun myöhemmin myös ne niin niitä nyt näin nämä oli olivat on ovat
    päinvastoin se sen seuraavaksi siellä siitä siksi sillä silti sitten sitä tai te toinen tosin tuo
    tällä tämä tämän tänään tässä vaikka vain vasta vielä viime voi yli
  `,
  ordinals: {
    before: 'ja oli on tai',
  },
});
