import type { PageHeadings } from '../parts/headings.ts';

export const headings = (): PageHeadings => ({
  summary: 'Résumé',
  keyFacts: 'Faits essentiels',
  quotes: 'Citations',
  people: 'Personnes',
  organizations: 'Organisations',
  places: 'Lieux',
  figures: 'Chiffres',
  source: 'Source',
  original: 'Original',
  translatedFrom: 'Traduit de',
  notNamed: 'Locuteur non nommé',
  needsReview: 'À relire',
  notChecked: 'Traduction non contrôlée',
  notVerified: 'Non vérifié',
  sourceSentence: 'Phrase de l’article',
  machineMade: 'Produit par une machine ; chaque fait et chaque citation renvoient à l’article.',
  reported: 'Propos rapportés, non textuels',
  takenFromArticle: 'Repris de l’article',
  superseded: 'N’est plus à jour',
});
