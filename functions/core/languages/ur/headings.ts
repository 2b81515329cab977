import type { PageHeadings } from '../parts/headings.ts';

export const headings = (): PageHeadings => ({
  summary: 'خلاصہ',
  keyFacts: 'اہم حقائق',
  quotes: 'اقتباسات',
  people: 'افراد',
  organizations: 'ادارے',
  places: 'مقامات',
  figures: 'اعداد و شمار',
  source: 'ماخذ',
  original: 'اصل متن',
  translatedFrom: 'ترجمہ از',
  notNamed: 'بولنے والے کا نام نہیں',
  needsReview: 'نظرثانی درکار',
  notChecked: 'ترجمے کی جانچ نہیں ہوئی',
  notVerified: 'غیر مصدقہ',
  sourceSentence: 'مضمون کا جملہ',
  machineMade: 'مشین سے تیار کردہ؛ ہر حقیقت اور ہر اقتباس مضمون کی طرف اشارہ کرتا ہے۔',
  reported: 'بالواسطہ بیان، لفظ بہ لفظ نہیں',
  takenFromArticle: 'مضمون سے لیا گیا',
  superseded: 'اب تازہ ترین نہیں',
});
