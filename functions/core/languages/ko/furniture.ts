import type { Furniture } from '../parts/furniture.ts';
import { oneOf } from '../word-list.ts';

export const furniture = (): Furniture => ({
  lines: {
    related: oneOf(String.raw`
      (?:기사 )?(?:전문|더) 보기|관련 ?기사
      여기를 (?:클릭|누르)
    `),
    notices: oneOf(String.raw`
      .{2,250} (?:게시물|글)[이가]? .{2,80}에 (?:처음|최초로) (?:등장|게시|공개)(?:했|되었|됐)습니다\.?$
    `),
  },
});
