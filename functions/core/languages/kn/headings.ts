import type { PageHeadings } from '../parts/headings.ts';

export const headings = (): PageHeadings => ({
  summary: 'ಸಾರಾಂಶ',
  keyFacts: 'ಮುಖ್ಯ ಅಂಶಗಳು',
  quotes: 'ಉಲ್ಲೇಖಗಳು',
  people: 'ವ್ಯಕ್ತಿಗಳು',
  organizations: 'ಸಂಸ್ಥೆಗಳು',
  places: 'ಸ್ಥಳಗಳು',
  figures: 'ಅಂಕಿ ಅಂಶಗಳು',
  source: 'ಮೂಲ',
  original: 'ಮೂಲ ಪಠ್ಯ',
  translatedFrom: 'ಅನುವಾದ, ಮೂಲ ಭಾಷೆ',
  notNamed: 'ಹೇಳಿದವರ ಹೆಸರಿಲ್ಲ',
  needsReview: 'ಪರಿಶೀಲನೆ ಅಗತ್ಯ',
  notChecked: 'ಅನುವಾದವನ್ನು ಪರಿಶೀಲಿಸಿಲ್ಲ',
  notVerified: 'ದೃಢಪಟ್ಟಿಲ್ಲ',
  sourceSentence: 'ಲೇಖನದ ವಾಕ್ಯ',
  machineMade: 'ಯಂತ್ರದಿಂದ ಸಿದ್ಧಪಡಿಸಿದ್ದು; ಪ್ರತಿ ಅಂಶ ಮತ್ತು ಪ್ರತಿ ಉಲ್ಲೇಖ ಲೇಖನವನ್ನು ಸೂಚಿಸುತ್ತವೆ.',
  reported: 'ಹೇಳಿಕೆಯ ಸಾರ, ಪದಶಃ ಅಲ್ಲ',
  takenFromArticle: 'ಲೇಖನದಿಂದ ಪಡೆದದ್ದು',
  superseded: 'ಇನ್ನು ಮುಂದೆ ನವೀಕೃತವಲ್ಲ',
});
