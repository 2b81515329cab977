import type { PageHeadings } from '../parts/headings.ts';

export const headings = (): PageHeadings => ({
  summary: '요약',
  keyFacts: '주요 사실',
  quotes: '인용',
  people: '인물',
  organizations: '기관',
  places: '장소',
  figures: '수치',
  source: '출처',
  original: '원문',
  translatedFrom: '번역 원본 언어',
  notNamed: '화자 미상',
  needsReview: '검토 필요',
  notChecked: '번역 미확인',
  notVerified: '미확인',
  sourceSentence: '기사 속 문장',
  machineMade: '기계가 작성했으며, 모든 사실과 인용은 기사를 가리킵니다.',
  reported: '간접 인용, 발언 그대로가 아님',
  takenFromArticle: '기사에서 발췌',
  superseded: '더 이상 최신이 아님',
});
