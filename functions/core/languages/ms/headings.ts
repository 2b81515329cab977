import type { PageHeadings } from '../parts/headings.ts';

export const headings = (): PageHeadings => ({
  summary: 'Ringkasan',
  keyFacts: 'Fakta utama',
  quotes: 'Petikan',
  people: 'Individu',
  organizations: 'Organisasi',
  places: 'Tempat',
  figures: 'Angka',
  source: 'Sumber',
  original: 'Teks asal',
  translatedFrom: 'Diterjemahkan daripada bahasa',
  notNamed: 'Penutur tidak dinamakan',
  needsReview: 'Perlu disemak',
  notChecked: 'Terjemahan belum disemak',
  notVerified: 'Belum disahkan',
  sourceSentence: 'Ayat dalam artikel',
  machineMade: 'Dihasilkan oleh mesin; setiap fakta dan setiap petikan merujuk kepada artikel.',
  reported: 'Cakap pindah, bukan kata demi kata',
  takenFromArticle: 'Diambil daripada artikel',
  superseded: 'Tidak lagi terkini',
});
