import { LABEL_END } from '../furniture-patterns.ts';
import type { Furniture } from '../parts/furniture.ts';
import { oneOf } from '../word-list.ts';

export const furniture = (): Furniture => ({
  lines: {
    share: oneOf(`
      シェア(?:する|${LABEL_END})
      フォローする
    `),
    related: oneOf(String.raw`
      関連(?:記事|ニュース)${LABEL_END}
      あわせて読みたい
      (?:続き|全文|記事全文|この記事の全文)を読む|(?:こちら|ここ)をクリック
    `),
    notices: oneOf(String.raw`
      (?:投稿|記事)\s?.{2,150}は\s?.{2,60}に(?:最初に|初めて)(?:表示|掲載|公開)されました。?$
    `),
  },
  sections: '会社概要|(?:報道関係者|本件)(?:の|に関する)?お問い合わせ(?:先)?|お問い合わせ先?',
  forwardLooking: '将来の?(?:見通し|予測)に関する記述|将来予想に関する記述',
  pictures: '写真|画像|撮影',
  advertisement: '広告',
  stamped: '公開|更新',
  captionEnds: '写真',
  byline: {
    before: String.raw`記者\s?[:：/｜\s]\s?`,
  },
  pictureSigns: String.raw`(?:＝|=)[^。]{0,30}(?:撮影|提供)[）)]?|[（(][^（）。]{0,20}(?:撮影|提供)[）)]`,
  dateline: {
    signedDate: String.raw`\d{4}年\d{1,2}月\d{1,2}日`,
    minutes: String.raw`時\d{2}分?`,
    published: '公開',
    pattern:
      /^[【［[](?=[^】］\]]{0,30}(?:＝|=|\d{1,2}日|共同|時事|ロイター|AFP|AP))(?<place>[^】］\]]{2,30})[】］\]]\s?(?:[-－–—]\s?)?/u,
  },
});
