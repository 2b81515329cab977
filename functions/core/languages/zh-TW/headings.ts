import type { PageHeadings } from '../parts/headings.ts';

export const headings = (): PageHeadings => ({
  summary: '摘要',
  keyFacts: '要點',
  quotes: '引語',
  people: '人物',
  organizations: '機構',
  places: '地點',
  figures: '數字',
  source: '來源',
  original: '原文',
  translatedFrom: '譯自',
  notNamed: '未指明說話人',
  needsReview: '需要複核',
  notChecked: '譯文未經檢查',
  notVerified: '未核實',
  sourceSentence: '文中句子',
  machineMade: '由機器產生；每條事實和引語都指向原文。',
  reported: '轉述，非原話',
  takenFromArticle: '取自原文',
  superseded: '已不是最新版本',
});
