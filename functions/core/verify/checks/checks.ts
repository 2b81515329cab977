import type { Comparison, Issue } from '../text/comparison.ts';
import { checkBindings } from './names/check-bindings.ts';
import { checkNames } from './names/check-names.ts';
import { checkPronouns } from './names/check-pronouns.ts';
import { checkSubstitutions } from './names/check-substitutions.ts';
import { checkCurrencies } from './numbers/check-currencies.ts';
import { checkFigures } from './numbers/check-figures.ts';
import { checkNumbers } from './numbers/check-numbers.ts';
import { checkPeriods } from './numbers/check-periods.ts';
import { checkCases } from './statements/check-cases.ts';
import { checkComparisons } from './statements/check-comparisons.ts';
import { checkModality } from './statements/check-modality.ts';
import { checkNegation } from './statements/check-negation.ts';
import { checkOpposites } from './statements/check-opposites.ts';
import { checkPredicates } from './statements/check-predicates.ts';
import { checkQuantities } from './statements/check-quantities.ts';
import { checkReplacements } from './statements/check-replacements.ts';
import { checkRoles } from './statements/check-roles.ts';
import { checkSpecifics } from './statements/check-specifics.ts';

/**
 * One way in which a claim can say something else than the text: `Lund paid €4 million` beside `Lund paid €3 million`
 * gives a `number` issue. Pure, and linear in the claim; gives nothing if it cannot judge.
 */
export type Check = (comparison: Comparison) => Issue[];

/**
 * Every check of a claim's sentence by its name, in the order in which their issues are listed. A new check is a file of
 * this folder and a line here.
 */
export const CHECKS = {
  names: checkNames,
  substitutions: checkSubstitutions,
  numbers: checkNumbers,
  currencies: checkCurrencies,
  figures: checkFigures,
  periods: checkPeriods,
  opposites: checkOpposites,
  quantities: checkQuantities,
  negation: checkNegation,
  modality: checkModality,
  comparisons: checkComparisons,
  roles: checkRoles,
  cases: checkCases,
  bindings: checkBindings,
  replacements: checkReplacements,
  specifics: checkSpecifics,
  predicates: checkPredicates,
  pronouns: checkPronouns,
} as const satisfies Readonly<Record<string, Check>>;
