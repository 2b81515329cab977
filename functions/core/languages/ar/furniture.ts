import type { Furniture } from '../parts/furniture.ts';
import { oneOf } from '../word-list.ts';

export const furniture = (): Furniture => ({
  lines: {
    share: 'يستخدم هذا الموقع ملفات|تابعونا|شارك (?:هذا|الخبر|المقال)',
    related: oneOf(String.raw`
      اقرأ (?:أيضًا|أيضاً|أيضا|المزيد)
      (?:اضغط|انقر) هنا|(?:اقرأ|لقراءة) (?:المقال|الخبر) (?:كامل|بالكامل)
    `),
    notices: oneOf(String.raw`
      جميع الحقوق محفوظة|إعداد .{2,40}[-–—] ?تحرير
      ظهرت (?:المقالة|المقال|التدوينة) .{2,250} (?:أولاً|أولا|لأول مرة|في البداية) (?:على|في) (?!\d).{2,80}$
    `),
  },
  sections: '(?:للتواصل|جهات? الاتصال|للاستفسارات) ?(?:الإعلامية?|مع وسائل الإعلام)?',
  about: '(?:نبذة|لمحة) عن',
  forwardLooking: 'بيانات تطلعية',
  pictures: '(?:ال)?صورة|تصوير',
  newsletters: 'قناة|النشرة',
  subscribe: 'اشترك',
  advertisement: 'إعلان',
  pressRelease: 'بيان صحفي',
  byline: {
    before: String.raw`(?:كتب|كتبت|بقلم)\s?[:：]?\s`,
  },
});
