import { ELIDED } from '../families/romance/elision.ts';
import type { Claims } from '../parts/claims.ts';

export const claims = (): Claims => ({
  modality: {
    open: `
      devraient devrait envisage envisagent espère espèrent peut peut-etre peut-être peuvent possible possiblement pourraient pourrait probablement prévoient prévoit risque risquent si souhaite souhaitent veulent veut
    `,
    leavesOpen: 'pourrait pourraient',
  },
  quantities: {
    all: 'chaque entier entière tous tout toute toutes',
    part: 'certaines certains nombre nombreuses nombreux peu plupart plusieurs quelques',
  },
  negation: {
    words: /^(?:ne|n|jamais|aucun|aucune|personne|rien|sans|ni|n['’].+)$/iu,
    refusals: /^(?:refus(?:e|é|és|ée|ent|er|ait|a|ant)|échou(?:e|é|ent))$/iu,
    behindRefusals: /^(?:de|à|d['’].+)$/iu,
    lifted: /^(?:tous|toutes|tout|chaque|seulement|avant|moins)$/u,
    prefixes: 'in im ir dés mal',
    secondPart: /^(?:pas|point|jamais|aucune?|rien|personne|plus|guère|ni|nulle?|sans)$/u,
    firstPart: /^n(?:e$|['’])/u,
    isOneInSeveral: true,
  },
  joined: ELIDED,
  opposites: `
    augmenter augmenté augmentation hausse monter / baisser baissé baisse diminuer diminué diminution chute
    plus / moins
    avant / après
    gagner gagné gagne victoire / perdre perdu perd défaite
    accepter accepté approuver approuvé adopté / rejeter rejeté refuser refusé refuse
    autoriser autorisé permis / interdire interdit
    ouvrir ouvert ouvre ouvrira / fermer fermé ferme fermera
    acheter acheté achète / vendre vendu vend vente
    commencer commencé commence début / finir fini terminer terminé fin
    arrêté arrêtés arrestation / libéré libérés libération
    coupable / innocent
    condamné / acquitté
    premier première / dernier dernière
    nord / sud
    oriental / occidental
    homme hommes / femme femmes
    frère / sœur
    fils / fille
    père / mère
    grand grande / petit petite
    importations / exportations
    bénéfice / perte
  `,
  rounding: {
    about: 'environ quelque autour',
    over: 'plus moins',
    under: 'près presque moins jusqu',
  },
  than: /^(?:que|qu'.+)$/u,
  agents: /^par$/u,
  auxiliaries: 'est sont était étaient été sera seront fut furent a ont avait avaient aurait serait',
  hasArticles: true,
  elidedBeforeCurrency: "[dl]'",
  currencies: {
    pound: 'livres?$',
    rupee: 'roupie',
    krone: 'couronne',
  },
  comparatives: 'plus|moins|meilleur|meilleure|pire',
  prepositions: 'de|du|des|avec|pour|à|chez|par',
  ageBefore: 'âgée? de',
  names: {
    links: 'des|du|et',
    honorifics: 'monsieur|madame|mme',
  },
});
