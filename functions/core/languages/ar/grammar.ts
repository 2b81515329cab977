import type { GrammarWords } from '../parts/grammar.ts';
import { GIVEN_NAMES } from './lists/given-names.ts';

export const grammar = (): GrammarWords => ({
  familyParticles: 'ben bin',
  nameParticles: 'al ben bin ibn',
  namelessRoles: 'دبلوماسي شاهد متحدث محلل مسؤول مصدر ناطق',
  possessedSayings: 'قوله قولها قولهم',
  listenerNouns: 'لإذاعة لبرنامج لتلفزيون لجريدة لشبكة لصحيفة لقناة لمجلة لموقع لوكالة',
  pluralPronouns: 'هم',
  impersonalPronouns: 'هم',
  runParticles: 'al ben bin ibn',
  feminineRoleEnding: /ة$/u,
  sayingSources: 'عن',
  attachedArticles: /^ال/u,
  mergedArticles: new Map([['لل', 'ال']]),
  titleLinks: 'باسم',
  givenNames: GIVEN_NAMES,
  hyphenedParticles: 'ad al an ar as ash at az el es',
});
