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
  infinitiveEndings: /(?:[ei]r|re)$/u,
  invertedAuxiliaries: /^(?:a|ont|avait|avaient)-t?-?(?:il|elle|on|ils|elles)$/u,
  documentNouns: `
    affiche article communiqué document lettre message panneau rapport sondage texte étude
  `,
  peopleAndBodies: `
    abonné abonnée acheteur acheteuse actionnaire administration agent agente agriculteurs ambassade ami amie armée
    association auditeur autorité autorités bénévole bénévoles chauffeur citoyen citoyenne citoyens client cliente
    clients coalition collectif collègue commerçant commerçante commerçants communauté commune comédien comédienne
    conducteur conductrice conseillers consommateur copropriétaire cousin cousine demandeur donateur défenseur
    détenu détenue employé employée employés enfant enfants enquêteur enquêteurs entrepreneur famille femme femmes
    fille fils fonctionnaire frère gendarme gendarmerie gendarmes grand-mère grand-père gréviste grévistes homme
    hommes hôte infirmier ingénieur ingénieure inspecteur inspectrice institution internaute intéressé intéressée
    investisseur jeune jeunes juges juriste lecteur lectrice locataire locataires magistrat magistrate magistrats
    mairie malade mari membre membres migrant migrante migrants militaire militaires militants mouvement
    municipalité mère médecins neveu nièce observateur observateurs oncle ong opposant opposante opposants opérateur
    organisateur organisateurs organisation ouvrier ouvrière parent parents parquet passager passagers passagère
    patient patiente patients pays personne peuple police pompier pompiers population propriétaire préfecture
    présidence prévenu prévenue père pêcheur pêcheurs quotidien rebelle rebelles retraité retraitée riverain
    riveraine riverains réfugié réfugiés région salarié salariée salariés scientifique scientifiques secouriste
    secouristes société soeur soldat soldats spectateur supporteur supporteurs survivant survivante survivants
    suspect sœur tante touriste touristes travailleur travailleurs tribunal usager usagers vendeur vendeuse veuf
    veuve victime victimes vigneron village ville visiteur voisin voisine voisins volontaire volontaires voyageur
    école élève élèves épouse époux équipe étudiants
  `,
  personalAliasLinks:
    /^(?:(?:,?\s\(?|,?\s[–—]\s)alias |(?:,\s|\s\(|\s[–—]\s)(?:(?:plus |mieux |aussi )?connue? sous (?:le|son) (?:nom de scène|pseudonyme|surnom)(?: de| d[’'])?)\s?)/u,
  aliasLinks:
    /^(?:(?:,\s|\s\(|\s[–—]\s)dite |,\sdit (?=[«“"])|(?:,\s|\s\(|\s[–—]\s)(?:également |aussi )?surnommée? |(?:,\s|\s\(|\s[–—]\s)(?:plus |mieux |aussi |également )?connue? sous le nom (?:de |d[’']))/u,
  possessorWords: "au aux avec chez d d’ d' de des du et par pour sur",
});
