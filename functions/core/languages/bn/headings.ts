import type { PageHeadings } from '../parts/headings.ts';

export const headings = (): PageHeadings => ({
  summary: 'সারসংক্ষেপ',
  keyFacts: 'মূল তথ্য',
  quotes: 'উদ্ধৃতি',
  people: 'ব্যক্তি',
  organizations: 'সংগঠন',
  places: 'স্থান',
  figures: 'পরিসংখ্যান',
  source: 'সূত্র',
  original: 'মূল লেখা',
  translatedFrom: 'অনূদিত, মূল ভাষা',
  notNamed: 'বক্তার নাম নেই',
  needsReview: 'পর্যালোচনা প্রয়োজন',
  notChecked: 'অনুবাদ পরীক্ষা করা হয়নি',
  notVerified: 'যাচাই হয়নি',
  sourceSentence: 'প্রতিবেদনের বাক্য',
  machineMade: 'যন্ত্রে তৈরি; প্রতিটি তথ্য ও প্রতিটি উদ্ধৃতি প্রতিবেদনকে নির্দেশ করে।',
  reported: 'ভাবার্থে বলা, হুবহু নয়',
  takenFromArticle: 'প্রতিবেদন থেকে নেওয়া',
  superseded: 'আর হালনাগাদ নয়',
});
