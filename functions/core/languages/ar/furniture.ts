import type { Furniture } from '../parts/furniture.ts';

export const furniture = (): Furniture => ({
  lines: {
    share: 'يستخدم هذا الموقع ملفات|تابعونا|شارك (?:هذا|الخبر|المقال)',
    related: 'اقرأ (?:أيضًا|أيضاً|أيضا|المزيد)',
    notices: 'جميع الحقوق محفوظة|إعداد .{2,40}[-–—] ?تحرير',
  },
  pictures: '(?:ال)?صورة|تصوير',
  newsletters: 'قناة|النشرة',
  subscribe: 'اشترك',
  advertisement: 'إعلان',
  pressRelease: 'بيان صحفي',
  byline: {
    before: String.raw`(?:كتب|كتبت|بقلم)\s?[:：]?\s`,
  },
});
