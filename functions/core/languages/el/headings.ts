import type { PageHeadings } from '../parts/headings.ts';

export const headings = (): PageHeadings => ({
  summary: 'Περίληψη',
  keyFacts: 'Βασικά στοιχεία',
  quotes: 'Δηλώσεις',
  people: 'Πρόσωπα',
  organizations: 'Οργανισμοί',
  places: 'Τοποθεσίες',
  figures: 'Αριθμοί',
  source: 'Πηγή',
  original: 'Πρωτότυπο',
  translatedFrom: 'Μετάφραση από',
  notNamed: 'Ο ομιλητής δεν κατονομάζεται',
  needsReview: 'Χρειάζεται έλεγχο',
  notChecked: 'Η μετάφραση δεν έχει ελεγχθεί',
  notVerified: 'Δεν έχει επαληθευτεί',
  sourceSentence: 'Πρόταση στο άρθρο',
  machineMade: 'Συντάχθηκε αυτόματα· κάθε στοιχείο και κάθε δήλωση παραπέμπουν στο άρθρο.',
  reported: 'Πλάγιος λόγος, όχι κατά λέξη',
  takenFromArticle: 'Από το άρθρο',
  superseded: 'Δεν ισχύει πλέον',
});
