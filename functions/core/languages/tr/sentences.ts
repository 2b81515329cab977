import { FOREIGN_NAMES, FOREIGN_TITLES } from '../families/foreign-abbreviations.ts';
import type { Sentences } from '../parts/sentences.ts';

export const sentences = (): Sentences => ({
  abbreviations: {
    inside: `
      ${FOREIGN_TITLES}
      alb ant apt arş as asb astsb av bkz bl blm blv bnb bçvş böl bşk cad doç doç.dr drl dz ecz ed
      gen haz hst hv hz ing jan kd korg kv ltn m.s m.ö mah mim min muh müd müh op opr or ord org ort
      prof sk sok sv t.c tbp terc tls tug tuğa tuğg tüm tümg tğm uzm vet yb yd yrd yzb zf çev çvş
      örn öğr üçvş şb
    `,
    number: 'bs c mad md no nr s sf sy tel şek',
    either: `${FOREIGN_NAMES} a.ş koop san sn tic yy ş şti`,
    end: 'dk gr kg km mm tl vb vd vs',
  },
  openers: `
    acaba ama ancak ardından artık aynı az bazı belki ben bence bir biri biz bu bugün buna bunlar bunu
    bunun böyle böylece bütün cumartesi daha diğer dün en eğer fakat gene gibi hatta hem hemen her
    herkes hiç hiçbir hâlâ ile ilk ise için işte ki kim kimse nasıl ne neden nitekim niye o onlar onu
    onun orada oysa peki sadece sen siz son sonra sonunda tüm var ve veya ya yalnız yani yarın yeni yine
    yoksa zaten çok çünkü önce öte öyle üstelik üç şimdi şu şöyle
  `,
  ordinals: {},
});
