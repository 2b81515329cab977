import type { PageHeadings } from '../parts/headings.ts';

export const headings = (): PageHeadings => ({
  summary: 'सारांश',
  keyFacts: 'मुख्य तथ्य',
  quotes: 'उद्धरण',
  people: 'लोग',
  organizations: 'संगठन',
  places: 'स्थान',
  figures: 'आँकड़े',
  source: 'स्रोत',
  original: 'मूल',
  translatedFrom: 'अनूदित, मूल भाषा',
  notNamed: 'वक्ता का नाम नहीं',
  needsReview: 'समीक्षा आवश्यक',
  notChecked: 'अनुवाद की जाँच नहीं हुई',
  notVerified: 'असत्यापित',
  sourceSentence: 'लेख का वाक्य',
  machineMade: 'मशीन द्वारा निर्मित; हर तथ्य और उद्धरण लेख की ओर संकेत करता है।',
  reported: 'भावार्थ में कथन, शब्दशः नहीं',
  takenFromArticle: 'लेख से लिया गया',
  superseded: 'अब अद्यतन नहीं',
});
