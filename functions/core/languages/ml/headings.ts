import type { PageHeadings } from '../parts/headings.ts';

export const headings = (): PageHeadings => ({
  summary: 'സംഗ്രഹം',
  keyFacts: 'പ്രധാന വസ്തുതകൾ',
  quotes: 'ഉദ്ധരണികൾ',
  people: 'വ്യക്തികൾ',
  organizations: 'സംഘടനകൾ',
  places: 'സ്ഥലങ്ങൾ',
  figures: 'കണക്കുകൾ',
  source: 'ഉറവിടം',
  original: 'മൂലപാഠം',
  translatedFrom: 'വിവർത്തനം, മൂലഭാഷ',
  notNamed: 'പറഞ്ഞയാളുടെ പേരില്ല',
  needsReview: 'പരിശോധന ആവശ്യം',
  notChecked: 'വിവർത്തനം പരിശോധിച്ചിട്ടില്ല',
  notVerified: 'സ്ഥിരീകരിച്ചിട്ടില്ല',
  sourceSentence: 'ലേഖനത്തിലെ വാക്യം',
  machineMade: 'യന്ത്രം തയ്യാറാക്കിയത്; ഓരോ വസ്തുതയും ഓരോ ഉദ്ധരണിയും ലേഖനത്തെ സൂചിപ്പിക്കുന്നു.',
  reported: 'പറഞ്ഞതിന്റെ സാരം, വാക്കിനു വാക്കല്ല',
  takenFromArticle: 'ലേഖനത്തിൽനിന്ന് എടുത്തത്',
  superseded: 'ഇനി പുതിയതല്ല',
});
