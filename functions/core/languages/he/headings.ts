import type { PageHeadings } from '../parts/headings.ts';

export const headings = (): PageHeadings => ({
  summary: 'תקציר',
  keyFacts: 'עובדות עיקריות',
  quotes: 'ציטוטים',
  people: 'אנשים',
  organizations: 'ארגונים',
  places: 'מקומות',
  figures: 'נתונים',
  source: 'מקור',
  original: 'הנוסח המקורי',
  translatedFrom: 'תורגם מ',
  notNamed: 'הדובר לא צוין',
  needsReview: 'טעון בדיקה',
  notChecked: 'התרגום לא נבדק',
  notVerified: 'לא אומת',
  sourceSentence: 'המשפט בכתבה',
  machineMade: 'נוצר במכונה; כל עובדה וכל ציטוט מפנים לכתבה.',
  reported: 'ציטוט עקיף, לא מילה במילה',
  takenFromArticle: 'מתוך הכתבה',
  superseded: 'אינו עדכני עוד',
});
