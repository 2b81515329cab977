import type { PageHeadings } from '../parts/headings.ts';

export const headings = (): PageHeadings => ({
  summary: 'సారాంశం',
  keyFacts: 'ముఖ్యాంశాలు',
  quotes: 'ఉటంకింపులు',
  people: 'వ్యక్తులు',
  organizations: 'సంస్థలు',
  places: 'ప్రదేశాలు',
  figures: 'గణాంకాలు',
  source: 'మూలం',
  original: 'మూల పాఠం',
  translatedFrom: 'అనువాదం, మూల భాష',
  notNamed: 'చెప్పినవారి పేరు లేదు',
  needsReview: 'సమీక్ష అవసరం',
  notChecked: 'అనువాదాన్ని పరిశీలించలేదు',
  notVerified: 'నిర్ధారణ కాలేదు',
  sourceSentence: 'కథనంలోని వాక్యం',
  machineMade: 'యంత్రం రూపొందించినది; ప్రతి అంశం, ప్రతి ఉటంకింపు కథనాన్ని సూచిస్తాయి.',
  reported: 'చెప్పిన మాటల సారం, యథాతథం కాదు',
  takenFromArticle: 'కథనం నుంచి తీసుకున్నది',
  superseded: 'ఇకపై తాజాది కాదు',
});
