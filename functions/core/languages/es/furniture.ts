import { LABEL_END, NETWORK } from '../furniture-patterns.ts';
import type { Furniture } from '../parts/furniture.ts';
import { oneOf } from '../word-list.ts';

export const furniture = (): Furniture => ({
  lines: {
    share: oneOf(`
      (?:utilizamos|usamos|este (?:sitio|site)(?: web)? (?:utiliza|usa)) cookies
      ¿ya (?:eres|es) suscriptor
      compartir(?: en ${NETWORK}|${LABEL_END})
      síguenos
    `),
    related: oneOf(`
      (?:lea|lee|leer|vea|ver) (?:también|más)${LABEL_END}
      (?:le|te) puede interesar
      más información${LABEL_END}
    `),
    notices: 'todos los derechos reservados',
  },
  pictures: 'fotos?|fotografía|créditos?|imagen',
  pictureOf: 'fotográfico|del autor',
  newsletters: 'boletín',
  subscribe: 'suscr[ií]b',
  followOn: 'en',
  advertisement: 'publicidad',
  stamped: 'publicado|actualizado',
  stampedOn: 'el',
  pressRelease: 'comunicado de (?:prensa|imprensa)',
  creditNouns: 'Fotos?',
  creditBy: 'de',
  creditFor: 'para ',
  reportNouns: '[Rr]eporte|[Rr]eporteo|[Ee]ditado|[Ii]nformación',
  reportBy: 'de|por',
  endMarks: 'fin',
  labels: 'EXCLUSIVA|URGENTE|ACTUALIZACIÓN|ÚLTIMA HORA|ANÁLISIS',
  captionEnds: 'foto',
  byline: {
    by: 'Por|POR|Texto',
    links: 'y|e|el|con|para',
    standsAlone: true,
  },
  dateline: {
    on: 'el',
    touched: 'actualizado',
    published: 'publicado',
  },
});
