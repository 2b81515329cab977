import { oneOf } from '../../word-list.ts';

// Chinese and Japanese share Han characters, and a short text in one is sometimes taken for the other: both look for
// the words of both.

/** Words of the writer and the reader: `我`, `私`. */
export const PERSONAL = '(?<![自忘])我(?![国國市省县縣军軍])|你|您|咱|私(?=[はがのもたを])|僕|俺';

/** What shows that somebody was asked and did not answer. */
export const ASKING = oneOf(`
    拒[绝絕](?:置评|置評|評論|评论|回答|透露)|(?:未|没有|沒有)(?:立即|即时|即時)?(?:回应|回應|置评|置評|答[复覆]|回[复覆])|不予置[评評]|在(?:被[问問]及|回答)|被[问問]及|コメントを(?:控え|拒否)
    回答を(?:控え|拒否)
  `);

/** Denials, conditions, hedges and sources, which must never be cut away. */
export const CLAIMS = oneOf(`
    不|没|沒|无|無|未|非|否|若|如果|除非|除了|可能|或许|或許|据|據|称|稱|疑|涉嫌|嫌|仅|僅|只|ない|なく|ず|かも|よう|らしい|とされ|による|みられ|疑い|否定|もし|場合|だけ|ば
  `);
