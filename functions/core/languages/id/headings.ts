import type { PageHeadings } from '../parts/headings.ts';

export const headings = (): PageHeadings => ({
  summary: 'Ringkasan',
  keyFacts: 'Fakta utama',
  quotes: 'Kutipan',
  people: 'Tokoh',
  organizations: 'Organisasi',
  places: 'Tempat',
  figures: 'Angka',
  source: 'Sumber',
  original: 'Teks asli',
  translatedFrom: 'Diterjemahkan dari bahasa',
  notNamed: 'Pembicara tidak disebutkan',
  needsReview: 'Perlu ditinjau',
  notChecked: 'Terjemahan belum diperiksa',
  notVerified: 'Belum terverifikasi',
  sourceSentence: 'Kalimat dalam artikel',
  machineMade: 'Dibuat oleh mesin; setiap fakta dan setiap kutipan merujuk ke artikel.',
  reported: 'Kutipan tidak langsung, bukan kata demi kata',
  takenFromArticle: 'Diambil dari artikel',
  superseded: 'Tidak lagi mutakhir',
});
