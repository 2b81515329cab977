import { ASKING, CLAIMS, PERSONAL } from '../families/han/summary-words.ts';
import type { Summary } from '../parts/summary.ts';
import { oneOf } from '../word-list.ts';
import { cuts } from './cuts.ts';

export const summary = (): Summary => ({
  openers: {
    contrast: 'しかし|だが|ただし?',
    pointingBack: oneOf(`
      彼|彼女|これ|それ|この|その|こうした|そうした|しかし|だが|また|さらに|そして|そのため|一方|ただし|ただ、
      同(?:社|氏|日|市|町|村|県|省|庁|校|局|署|店|国|議員|容疑者|団体|協会|委員会|大学)|両(?:者|社|国|氏)|このほか|なお|ところが
    `),
    standingAlone: 'この(?:夏|冬|春|秋)',
    aloneAtFirst: 'この|これ|両(?:者|社|国|氏)',
    partsOfBefore: 'そのうち|このうち',
  },
  personal: PERSONAL,
  asking: ASKING,
  claims: CLAIMS,
  captions: {
    openers: '資料写真|写真[:：は]',
    credits: '写真|撮影',
    notes: '編集部注',
    readerAddress: 'ようこそ|情報をお持ちの方|心当たりのある方',
  },
  figures: {
    yearSigns: '年',
    signedDates: String.raw`(?:\p{Nd}{4}年)?\p{Nd}{1,2}月(?:\p{Nd}{1,2}日)?`,
    counters: oneOf(String.raw`
      万円|億円|円|歳|パーセント|棟|軒|戸|社|店|校|キロメートル|キログラム|キロ|メートル|トン|時間|日間|か月|カ月|ヶ月|ドル|ユーロ|ポンド|ウォン
      [\p{Script=Katakana}ー]{2,8}
    `),
  },
  cuts: cuts(),
  alerts: '【速報】',
});
