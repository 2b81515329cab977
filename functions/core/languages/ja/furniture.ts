import { LABEL_END } from '../furniture-patterns.ts';
import type { Furniture } from '../parts/furniture.ts';
import { oneOf } from '../word-list.ts';

export const furniture = (): Furniture => ({
  lines: {
    share: oneOf(`
      シェア(?:する|${LABEL_END})
      フォローする
    `),
    related: oneOf(`
      関連(?:記事|ニュース)${LABEL_END}
      あわせて読みたい
    `),
  },
  pictures: '写真|画像|撮影',
  advertisement: '広告',
  stamped: '公開|更新',
  captionEnds: '写真',
  byline: {
    before: String.raw`記者\s?[:：/｜\s]\s?`,
  },
  dateline: {
    published: '公開',
    pattern:
      /^[【［[](?=[^】］\]]{0,30}(?:＝|=|\d{1,2}日|共同|時事|ロイター|AFP|AP))(?<place>[^】］\]]{2,30})[】］\]]\s?(?:[-－–—]\s?)?/u,
  },
});
