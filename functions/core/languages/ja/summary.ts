import type { Summary } from '../parts/summary.ts';
import { oneOf } from '../word-list.ts';
import { cuts } from './cuts.ts';

export const summary = (): Summary => ({
  openers: {
    pointingBack: oneOf(`
      彼|彼女|これ|それ|この|その|こうした|そうした|しかし|だが|また|さらに|そして|そのため|一方|ただし|ただ、
      同(?:社|氏|日|市|町|村|県|省|庁|校|局|署|店|国|議員|容疑者|団体|協会|委員会|大学)|両(?:者|社|国|氏)|このほか|なお|ところが
    `),
    standingAlone: 'この(?:夏|冬|春|秋)',
    aloneAtFirst: 'この|これ|両(?:者|社|国|氏)',
    partsOfBefore: 'そのうち|このうち',
  },
  personal: '(?<![自忘])我(?![国國市省县縣军軍])|你|您|咱|私(?=[はがのもたを])|僕|俺',
  asking: oneOf(`
    拒绝(?:置评|評論|评论|回答|透露)|(?:未|没有|沒有)(?:立即|即时|即時)?(?:回应|回應|置评|答复|回复)|不予置评|在(?:被问及|回答)|被问及|コメントを(?:控え|拒否)
    回答を(?:控え|拒否)
  `),
  claims: oneOf(`
    不|没|沒|无|無|未|非|否|若|如果|除非|除了|可能|或许|或許|据|據|称|稱|疑|涉嫌|嫌|仅|僅|只|ない|なく|ず|かも|よう|らしい|とされ|による|みられ|疑い|否定|もし|場合|だけ|ば
  `),
  captions: {
    openers: '資料写真|写真[:：は]',
    credits: '写真|撮影',
    notes: '編集部注',
    readerAddress: 'ようこそ',
  },
  figures: {
    counters: oneOf(String.raw`
      万円|億円|円|歳|パーセント|棟|軒|戸|社|店|校|キロメートル|キログラム|キロ|メートル|トン|時間|日間|か月|カ月|ヶ月|ドル|ユーロ|ポンド|ウォン
      [\p{Script=Katakana}ー]{2,8}
    `),
  },
  cuts: cuts(),
});
