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
    related: oneOf(`
      (?:相关|延伸)(?:阅读|新闻|报道)
      (?:相關|延伸)(?:閱讀|新聞|報導)
      更多(?:新闻|内容|报道)${LABEL_END}
    `),
    notices: String.raw`(?:版权|版權)所有|無断転載|(?:责任编辑|責任編輯|编辑|編輯|责编|編集|校对)\s?[:：]`,
  },
  pictures: '[图圖](?:片|源)?|图片来源|(?:摄|攝)影',
  advertisement: '广告|廣告',
  stamped: '发布时间|更新时间',
  pressRelease: '新闻稿|新聞稿',
  endMarks: '完|终|了',
  byline: {
    before: String.raw`(?:作者|记者|撰文|编译|文)\s?[:：/｜\s]\s?`,
  },
  dateline: {
    touched: '更新|来源|來源',
    published: '发布时间|發布時間',
    pattern:
      /^[（(【]?\p{Script=Han}{1,6}[社网網报報讯訊]\p{Script=Han}{0,8}(?<date>(?:\d{4}年)?(?:\d{1,2}月)?\d{1,2}日)[电電讯訊](?:\s?[（(][^（）()]{1,30}[)）])?[】）)]?[\s：:]*/u,
  },
});
