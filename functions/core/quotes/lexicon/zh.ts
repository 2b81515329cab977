import { gendered, type Lexicon, phrases, wordSet } from './lexicon.ts';

/** Simplified and traditional forms side by side. */
export const zh: Lexicon = {
  cues: wordSet(`
    说 說 说道 說道 表示 指出 称 稱 認為 认为 强调 強調 补充 補充 补充说 補充說 解释 解釋 解释说 解釋說 告诉 告訴 宣布 宣佈 回答 回應
    回应 问 問 问道 問道 写道 寫道 写 寫 坦言 透露 警告 承认 承認 否认 否認 批评 批評 呼吁 呼籲 声称 聲稱 宣称 宣稱 提到 谈到 談到 介绍 介紹
    形容 评论 評論 感叹 感嘆 笑道 喊道 直言 重申 建议 建議 反问 反問 评价 評價 坚称 堅稱 续称 續稱 表態 表态 道 指 聲明 声明 報道 报道 講道`),
  according: phrases(`
    据
    根据
    根據
    據
    按照`),
  pronouns: gendered('她 她们 她們', '他', '他们 他們'),
  determiners: wordSet('一名 一位 该 該 这位 這位 这名 這名 某'),
  fillers: wordSet(
    '还 還 也 又 则 則 曾 并 並 再 再次 随后 隨後 同时 同時 昨日 今日 昨天 今天 日前 对此 對此 其后 進一步 进一步 当时 當時',
  ),
  stops: wordSet('在 对 對 向 于 於 因 由 和 與 与 但 而 如果 当 當 接受 时 時 中 后 後 上 从 從 将 將 把 被 就'),
  clauseWords: wordSet('但 而 如果 当 當 因为 因為'),
  joiners: wordSet('的 和 与 與'),
  roles: wordSet(
    '总统 總統 主席 部长 部長 发言人 發言人 总理 總理 首相 市长 市長 教授 专家 專家 经理 經理 主任 局长 局長 律师 律師 医生 醫生 记者 記者 代表 总裁 總裁 导演 導演 教练 教練 分析师 分析師 官员 官員 警方 学者 學者 研究员 研究員 妻子 丈夫',
  ),
  honorifics: gendered('女士 小姐', '先生', '博士'),
  organizations: wordSet('公司 大学 大學 政府 银行 銀行 委员会 委員會 协会 協會 法院 党 黨 部 局 报 報 社'),
  auxiliaries: wordSet(''),
  passives: wordSet(''),
  relatives: wordSet(''),
  coordinators: wordSet('而 并 並'),
  likes: wordSet(''),
  nounCues: wordSet(''),
  subjunctives: wordSet(''),
  postposed: wordSet(''),
  asides: wordSet(''),
  particles: new Map(),
  hasArticles: true,
  dropsPronouns: false,
  transitives: wordSet(''),
  roleEnding: /^.+[长長师師员員家官者手授]$/u,
  complementizers: wordSet(''),
  cuePairs: new Map(),
  order: 'subject-first',
  capitalizesNouns: false,
};
