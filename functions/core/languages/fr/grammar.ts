import type { GrammarWords } from '../parts/grammar.ts';
import { names } from '../word-list.ts';
import { GIVEN_NAMES } from './lists/given-names.ts';
import { PLACE_NAMES } from './lists/place-names.ts';

export const grammar = (): GrammarWords => ({
  nameParticles: 'de du la le',
  partitiveArticles: 'de des du',
  impersonalPronouns: 'elles eux ils',
  articlesBeforeNames: "l' la le",
  runParticles: 'de du la le',
  prepositionsOfPlace: 'en à',
  setsDialogueWithDashes: true,
  setsInquitInsideMarks: true,
  sourcesNotPeople:
    'journal magazine radio télévision chaîne entreprise groupe quotidien hebdomadaire société police garros gouvernement ministère mairie agence laboratoire département',
  givenNames: GIVEN_NAMES,
  withdrawnBefore: /(?:par erreur|à tort|erronément)(?: \p{L}+){0,3} $|(?:^|\P{L})(?:non|pas) $/iu,
  withdrawnBehind: /^,? comme (?:[\p{L}’']+ ){0,5}(?:indiqué|annoncé|écrit|rapporté)/u,
  wordsAlsoNames: 'un',
  officeLinks: 'de des du',
  openingWords: 'outre aussi même',
  thingWords: `
    académie agence armée assemblée association avenue banque bourse chambre championnat collège comité commission
    communauté conseil constitution coupe cour département fondation forces front fédération gouvernement groupe
    guerre hôpital institut ligue mairie marché ministère mouvement musée parlement parquet parti pays prix
    province préfecture république société stade syndicat sénat théâtre traité tribunal union université école
    église état
  `,
  namesakeNouns:
    'aéroport avenue boulevard cabinet centre collège école entreprise fondation hôpital institut lycée navire ouragan paquebot place prison prix rue stade tempête théâtre université',
  halfRoles: 'premier première',
  placeNames: names(PLACE_NAMES),
});
