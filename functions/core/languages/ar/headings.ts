import type { PageHeadings } from '../parts/headings.ts';

export const headings = (): PageHeadings => ({
  summary: 'الملخص',
  keyFacts: 'الحقائق الرئيسية',
  quotes: 'الاقتباسات',
  people: 'الأشخاص',
  organizations: 'المنظمات',
  places: 'الأماكن',
  figures: 'الأرقام',
  source: 'المصدر',
  original: 'النص الأصلي',
  translatedFrom: 'مترجم من',
  notNamed: 'المتحدث غير مذكور',
  needsReview: 'بحاجة إلى مراجعة',
  notChecked: 'لم تُفحص الترجمة',
  notVerified: 'غير مثبت',
  sourceSentence: 'الجملة في المقال',
  machineMade: 'أُعدّ آليًا؛ كل حقيقة وكل اقتباس يشيران إلى المقال.',
  reported: 'كلام منقول بالمعنى لا بالنص',
  takenFromArticle: 'مأخوذ من المقال',
  superseded: 'لم يعد محدّثًا',
});
