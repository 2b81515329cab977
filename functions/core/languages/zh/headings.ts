import type { PageHeadings } from '../parts/headings.ts';

export const headings = (): PageHeadings => ({
  summary: '摘要',
  keyFacts: '要点',
  quotes: '引语',
  people: '人物',
  organizations: '机构',
  places: '地点',
  figures: '数字',
  source: '来源',
  original: '原文',
  translatedFrom: '译自',
  notNamed: '未指明说话人',
  needsReview: '需要复核',
  notChecked: '译文未经检查',
  notVerified: '未核实',
  sourceSentence: '文中句子',
  machineMade: '由机器生成；每条事实和引语都指向原文。',
  reported: '转述，非原话',
  takenFromArticle: '取自原文',
  superseded: '已不是最新版本',
});
