import { LABEL_END } from '../furniture-patterns.ts';
import type { Furniture } from '../parts/furniture.ts';
import { oneOf } from '../word-list.ts';

export const furniture = (): Furniture => ({
  lines: {
    share: oneOf(String.raw`
      (?:本(?:网站|網站|站)|我们|我們)使用\s?cookie
      分享(?:到|至|${LABEL_END})
      (?:扫描|掃描)二[维維][码碼]
      (?:关注|關注)我[们們]
    `),
    related: oneOf(String.raw`
      (?:相关|相關|延伸)(?:阅读|閱讀|新闻|新聞|报道|報道|報導)
      更多(?:新闻|新聞|内容|內容|报道|報道|報導)${LABEL_END}
      (?:阅读|閱讀|查看)(?:全文|原文)|(?:点击|點擊)(?:这里|這裡|此处|此處|查看)
    `),
    notices: oneOf(String.raw`
      (?:版权|版權)所有|無断転載|(?:责任编辑|責任編輯|编辑|編輯|责编|責編|編集|校对|校對)\s?[:：]
      (?:文章|帖子)\s?[《“"「].{2,150}[》”"」]\s?(?:最先|最早|首先|首次)(?:出现|出現|发表|發表|刊登)[在于於].{2,40}$
      (?:\d{1,5}\s?)?(?:条|條|则|則)?(?:评论|評論)$
    `),
  },
  sections: '(?:媒体|媒體|新闻|新聞)(?:联系|联络|聯絡|聯繫|垂询|垂詢)人?(?:方式)?|前瞻性(?:陈述|声明|陳述|聲明)',
  about: '关于|關於',
  forwardLooking: '前瞻性(?:陈述|声明|陳述|聲明)',
  pictures: '[图圖](?:片|源)?|(?:图片|圖片)[来來]源|(?:摄|攝)影',
  advertisement: '广告|廣告',
  stamped: '发布时间|發布時間|發佈時間|更新时间|更新時間',
  pressRelease: '新闻稿|新聞稿',
  endMarks: '完|终|終|了',
  byline: {
    before: String.raw`(?:作者|记者|記者|撰文|编译|編譯|文)\s?[:：/｜\s]\s?`,
  },
  pictureSigns: String.raw`[\s　|/](?:摄|攝|摄影|攝影)[）)]?`,
  dateline: {
    signedDate: String.raw`\d{4}年\d{1,2}月\d{1,2}日`,
    minutes: String.raw`[时時点點]\d{2}分?`,
    touched: '更新|来源|來源',
    published: '发布时间|發布時間|發佈時間',
    // 绿川通讯社5月12日电（记者王小兰） · 〔記者林晚舟／青溪報導〕
    pattern:
      /^(?:[（(【]?\p{Script=Han}{1,6}[社网網报報讯訊]\p{Script=Han}{0,8}(?<date>(?:\d{4}年)?(?:\d{1,2}月)?\d{1,2}日)[电電讯訊](?:\s?[（(][^（）()]{1,30}[)）])?[】）)]?|[〔【［[（(](?:记者|記者|本报|本報)[^〔〕【】［］[\]（）()]{0,30}(?:报道|報道|報導|[讯訊电電])[〕】］\]）)])[\s：:]*/u,
  },
});
