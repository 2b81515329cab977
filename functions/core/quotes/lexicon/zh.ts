import { gendered, type Lexicon, phrases, wordSet } from './lexicon.ts';

/** Simplified and traditional forms side by side. */
export const zh: Lexicon = {
  cues: wordSet(`
    说 說 说道 說道 表示 指出 称 稱 認為 认为 强调 強調 补充 補充 补充说 補充說 解释 解釋 解释说 解釋說 告诉 告訴 宣布 宣佈 回答 回應
    回应 问 問 问道 問道 写道 寫道 写 寫 坦言 透露 警告 承认 承認 否认 否認 批评 批評 呼吁 呼籲 声称 聲稱 宣称 宣稱 提到 谈到 談到 介绍 介紹
    形容 评论 評論 感叹 感嘆 笑道 喊道 直言 重申 建议 建議 反问 反問 评价 評價 坚称 堅稱 续称 續稱 表態 表态 道 指 聲明 声明 報道 报道 講道
    喊 喊话 承诺 承諾 谴责 譴責 告诫 告誡 补充道 解释道 反驳 反駁 抱怨 感慨 控诉 控訴 质疑 質疑 看来 看來 主张 主張 预测 預測 提醒 回忆 回憶 坚持 堅持
    讲 講 答道 答 发文 發文 表明 断言 斷言 谈及 談及 称赞 稱讚 誓言 保证 保證 直指 怒斥 痛批 哀叹 哀嘆 说明 說明 说过 說過 还说 還說 也说 也說 又说
    又說 曾说 曾說 则说 則說 还称 還稱 指责 指責 推测 推測 估计 估計 相信 担心 擔心 希望 要求`),
  according: phrases(`
    据
    根据
    根據
    據
    按照`),
  pronouns: gendered('她 她们 她們', '他', '他们 他們'),
  determiners: wordSet('一名 一位 该 該 这位 這位 这名 這名 某'),
  fillers: wordSet(
    '只 就 都 却 卻 才 便 仅 僅 均 还 還 也 又 则 則 曾 并 並 再 再次 随后 隨後 同时 同時 昨日 今日 昨天 今天 日前 对此 對此 其后 進一步 进一步 当时 當時 这样 這樣 如此 則',
  ),
  stops: wordSet(
    '站在 坐在 走出 走进 走進 来到 來到 离开 離開 在 对 對 向 于 於 因 由 和 與 与 但 而 如果 当 當 接受 时 時 中 后 後 上 从 從 将 將 把 被 就',
  ),
  clauseWords: wordSet('但 而 如果 当 當 因为 因為'),
  joiners: wordSet('的 和 与 與'),
  roles: wordSet(
    '主教 大主教 神父 牧师 牧師 士兵 护士 護士 院士 商人 工人 学生 學生 歌手 诗人 詩人 志愿者 志願者 发起人 發起人 负责人 負責人 主持人 经纪人 經紀人 候选人 候選人 当事人 當事人 受害人 总统 總統 主席 部长 部長 发言人 發言人 总理 總理 首相 市长 市長 教授 专家 專家 经理 經理 主任 局长 局長 律师 律師 医生 醫生 记者 記者 代表 总裁 總裁 导演 導演 工程师 工程師 馆长 館長 船长 船長 渔民 漁民 法官 医生 校长 校長 作家 历史学家 歷史學家 经济学家 經濟學家 科学家 科學家 议员 議員 厂长 廠長 专员 專員 秘书长 秘書長 女士们 大使 外长 外長 防长 主播 院长 院長 会长 會長 董事长 董事長 首席执行官 创始人 創始人 联合创始人 前总统 前總統 国王 國王 女王 将军 將軍 球员 球員 队长 隊長 市民 村民 居民 店主 农民 農民 目击者 目擊者 教练 教練 分析师 分析師 官员 官員 警方 学者 學者 研究员 研究員 妻子 丈夫',
  ),
  honorifics: gendered('女士 小姐', '先生', '博士'),
  organizations: wordSet('公司 大学 大學 政府 银行 銀行 委员会 委員會 协会 協會 法院 党 黨 部 局 报 報 社'),
  auxiliaries: wordSet(''),
  passives: wordSet(''),
  relatives: wordSet(''),
  coordinators: wordSet('而 并 並'),
  likes: wordSet(''),
  nounCues: wordSet('声明 聲明 报道 報道 评价 評價 建议 建議 说明 說明 承诺 承諾 警告'),
  subjunctives: wordSet(''),
  postposed: wordSet(''),
  asides: wordSet(''),
  particles: new Map(),
  hasArticles: true,
  dropsPronouns: false,
  transitives: wordSet(''),
  roleEnding: /^.+[长長师師员員家官者手授]$/u,
  complementizers: wordSet('， ,'),
  cuePairs: new Map(),
  order: 'subject-first',
  capitalizesNouns: false,
};
