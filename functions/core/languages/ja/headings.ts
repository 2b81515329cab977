import type { PageHeadings } from '../parts/headings.ts';

export const headings = (): PageHeadings => ({
  summary: '要約',
  keyFacts: '主な事実',
  quotes: '発言',
  people: '人物',
  organizations: '組織',
  places: '場所',
  figures: '数字',
  source: '出典',
  original: '原文',
  translatedFrom: '翻訳元',
  notNamed: '発言者の記載なし',
  needsReview: '要確認',
  notChecked: '翻訳は未確認',
  notVerified: '未確認',
  sourceSentence: '記事中の文',
  machineMade: '機械による作成。各事実と発言は記事を示します。',
  reported: '間接引用、発言どおりではない',
  takenFromArticle: '記事からの抜粋',
  superseded: '最新ではありません',
});
