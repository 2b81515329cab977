import type { PageHeadings } from '../parts/headings.ts';

export const headings = (): PageHeadings => ({
  summary: 'Özet',
  keyFacts: 'Önemli bilgiler',
  quotes: 'Alıntılar',
  people: 'Kişiler',
  organizations: 'Kuruluşlar',
  places: 'Yerler',
  figures: 'Rakamlar',
  source: 'Kaynak',
  original: 'Özgün metin',
  translatedFrom: 'Çevrildiği dil',
  notNamed: 'Konuşanın adı yok',
  needsReview: 'İnceleme gerekli',
  notChecked: 'Çeviri denetlenmedi',
  notVerified: 'Doğrulanmadı',
  sourceSentence: 'Makaledeki cümle',
  machineMade: 'Makine tarafından hazırlandı; her bilgi ve her alıntı makaleyi gösterir.',
  reported: 'Aktarılan söz, kelimesi kelimesine değil',
  takenFromArticle: 'Haberden alındı',
  superseded: 'Artık güncel değil',
});
