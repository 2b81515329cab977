import { LABEL_END } from '../furniture-patterns.ts';
import type { Furniture } from '../parts/furniture.ts';
import { oneOf } from '../word-list.ts';

export const furniture = (): Furniture => ({
  lines: {
    share: oneOf(String.raw`
      (?:nous utilisons|(?:ce|notre) site utilise) des cookies
      déjà abonnée?\s?\?
      cet article est réservé aux abonnés
      partager(?: (?:sur|cet|l['’]article))
      partager${LABEL_END}
      suivez[- ]nous
    `),
    related: oneOf(String.raw`
      (?:[àa] )?lire (?:aussi|également)${LABEL_END}
      [àa] lire aussi
      (?:en savoir plus|sur le même sujet|notre dossier)${LABEL_END}
      lire (?:la suite|l[’'](?:intégralité|article complet|article en entier))(?: ici)?[.!»>…]*$
      cliquez ici[.!»>…]*$
    `),
    notices: oneOf(String.raw`
      tous droits réservés|(?:reportage de|édité par|rédaction\s?:|version française)
      (?:l[’']|cet |cette )(?:article|publication) .{2,250} est (?:apparue?|d[’']abord apparue?)(?: en premier)? (?:sur|dans) (?!\d).{2,80}$
      (?:\d{1,5} )?commentaires?(?: \(\d{1,5}\))?$
    `),
  },
  sections: oneOf(`
    contacts?(?: (?:presse|médias?|investisseurs))?|déclarations? prospectives?|notes? (?:aux|à l[’']attention des) (?:rédactions?|rédacteurs)
    à propos de l[’']auteure?
  `),
  about: "à propos (?:de la|de l[’']|de|du|des|d[’'])",
  forwardLooking: 'déclarations? prospectives?|énoncés prospectifs',
  pictures: 'vidéo|crédits?',
  pictureOf: "photographique|par|d’|d'|de",
  newsletters: 'infolettre',
  subscribe: 'abonnez|inscrivez',
  advertisement: 'publicité',
  stamped: 'publié|mis à jour',
  stampedOn: 'le|à',
  pressRelease: 'communiqué de presse',
  creditBy: 'par',
  creditFor: 'pour ',
  timeMarks: 'h',
  labels: 'EXCLUSIF|DIRECT|INFO|ALERTE',
  byline: {
    by: 'Par|PAR|Texte',
    small: 'par',
    links: 'et|de|la|le|pour|à|avec',
    standsAlone: true,
  },
  dateline: {
    on: 'le',
    dayEndings: 'er',
    touched: 'mis à jour',
    at: 'à',
    published: 'publié',
  },
});
