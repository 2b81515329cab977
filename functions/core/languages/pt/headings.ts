import type { PageHeadings } from '../parts/headings.ts';

export const headings = (): PageHeadings => ({
  summary: 'Resumo',
  keyFacts: 'Fatos principais',
  quotes: 'Citações',
  people: 'Pessoas',
  organizations: 'Organizações',
  places: 'Lugares',
  figures: 'Números',
  source: 'Fonte',
  original: 'Original',
  translatedFrom: 'Traduzido de',
  notNamed: 'Falante não nomeado',
  needsReview: 'A rever',
  notChecked: 'Tradução não verificada',
  notVerified: 'Não verificado',
  sourceSentence: 'Frase do artigo',
  machineMade: 'Feito por máquina; cada fato e cada citação remetem ao artigo.',
  reported: 'Discurso indireto, não literal',
  takenFromArticle: 'Retirado do artigo',
  superseded: 'Já não está atualizado',
});
