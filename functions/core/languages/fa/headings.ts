import type { PageHeadings } from '../parts/headings.ts';

export const headings = (): PageHeadings => ({
  summary: 'خلاصه',
  keyFacts: 'نکات اصلی',
  quotes: 'نقل‌قول‌ها',
  people: 'افراد',
  organizations: 'سازمان‌ها',
  places: 'مکان‌ها',
  figures: 'ارقام',
  source: 'منبع',
  original: 'متن اصلی',
  translatedFrom: 'ترجمه از',
  notNamed: 'نام گوینده نیامده',
  needsReview: 'نیازمند بازبینی',
  notChecked: 'ترجمه بررسی نشده',
  notVerified: 'تأیید نشده',
  sourceSentence: 'جمله در مقاله',
  machineMade: 'ساختهٔ ماشین؛ هر نکته و هر نقل‌قول به مقاله ارجاع می‌دهد.',
  reported: 'نقل به مضمون، نه عین گفته',
  takenFromArticle: 'برگرفته از مقاله',
  superseded: 'دیگر به‌روز نیست',
});
