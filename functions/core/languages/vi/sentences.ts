import { FOREIGN_NAMES, FOREIGN_TITLES } from '../families/foreign-abbreviations.ts';
import type { Sentences } from '../parts/sentences.ts';

export const sentences = (): Sentences => ({
  abbreviations: {
    inside: `
      ${FOREIGN_TITLES}
      bs bs.ck bv cn cty gs gs.ts gs.tskh hl hs hv kp ks kts ktv lh ls nsnd nsưt nv nxb pgs pgs.ts
      ph pv sn sv tc ths ths.bs tp ts ts.bs tskh tt tx đc đh đt
    `,
    number: 'k l s t tr đ',
    either: `${FOREIGN_NAMES} tp.hcm tphcm`,
    end: 'v.v vv',
  },
  openers: `
    anh bà bây bên bởi cho chính chúng chị con các còn có cùng cũng cả của do dù em hai hiện hôm họ khi
    không là lúc mà mặc mặt mọi mỗi một nay ngay ngoài ngày người nhiều nhà như nhưng những nên năm nếu
    qua ra rất sau sẽ số theo thì trong trên trước tuy tôi tại tất từ việc và vào vì vẫn vậy về với ông
    đang đây đã đó được đến để ở
  `,
});
