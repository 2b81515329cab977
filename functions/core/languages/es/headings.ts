import type { PageHeadings } from '../parts/headings.ts';

export const headings = (): PageHeadings => ({
  summary: 'Resumen',
  keyFacts: 'Datos clave',
  quotes: 'Citas',
  people: 'Personas',
  organizations: 'Organizaciones',
  places: 'Lugares',
  figures: 'Cifras',
  source: 'Fuente',
  original: 'Original',
  translatedFrom: 'Traducido de',
  notNamed: 'Hablante no nombrado',
  needsReview: 'Por revisar',
  notChecked: 'Traducción no comprobada',
  notVerified: 'No verificado',
  sourceSentence: 'Frase del artículo',
  machineMade: 'Hecho por una máquina; cada dato y cada cita remiten al artículo.',
  reported: 'Estilo indirecto, no textual',
  takenFromArticle: 'Tomado del artículo',
  superseded: 'Ya no está actualizado',
});
