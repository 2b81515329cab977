import type { PageHeadings } from '../parts/headings.ts';

export const headings = (): PageHeadings => ({
  summary: 'सारांश',
  keyFacts: 'महत्त्वाची तथ्ये',
  quotes: 'अवतरणे',
  people: 'व्यक्ती',
  organizations: 'संस्था',
  places: 'ठिकाणे',
  figures: 'आकडे',
  source: 'स्रोत',
  original: 'मूळ मजकूर',
  translatedFrom: 'भाषांतर, मूळ भाषा',
  notNamed: 'बोलणाऱ्याचे नाव नाही',
  needsReview: 'तपासणी आवश्यक',
  notChecked: 'भाषांतर तपासलेले नाही',
  notVerified: 'पडताळणी झालेली नाही',
  sourceSentence: 'लेखातील वाक्य',
  machineMade: 'यंत्राने तयार केलेले; प्रत्येक तथ्य आणि प्रत्येक अवतरण लेखाकडे निर्देश करते.',
  reported: 'आशय सांगितलेला, शब्दशः नाही',
  takenFromArticle: 'लेखातून घेतलेले',
  superseded: 'आता अद्ययावत नाही',
});
