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
    related: oneOf(String.raw`
      (?:lea|lee|leer|vea|ver) (?:también|más)${LABEL_END}
      (?:le|te) puede interesar
      más información${LABEL_END}
      (?:lea|lee|leer|ver) (?:el artículo|la nota|la noticia|la nota) complet[oa](?: aquí)?[.!»>…]*$
      (?:haga|haz|hacer) clic(?:k)? aquí[.!»>…]*$|seguir leyendo[.!»>…]*$
    `),
    notices: oneOf(String.raw`
      todos los derechos reservados
      (?:la|el|esta|este) (?:entrada|artículo|noticia|nota|publicación) .{2,250} (?:se publicó|apareci[óo]|aparece|fue publicad[oa]) (?:primero|por primera vez|originalmente) en (?!\d).{2,80}$
      (?:\d{1,5} )?comentarios?(?: \(\d{1,5}\))?$
    `),
  },
  sections: oneOf(`
    contactos?(?: (?:de |para )?(?:la )?(?:prensa|medios))|declaraciones prospectivas|notas? (?:a|para) (?:los )?(?:editores|redactores)
    sobre (?:el autor|la autora)
  `),
  about: 'acerca de(?: la|l)?|sobre',
  forwardLooking: 'declaraciones (?:prospectivas|a futuro)|manifestaciones de futuro',
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
    small: 'por',
    links: 'y|e|el|con|para',
    standsAlone: true,
  },
  dateline: {
    on: 'el',
    dayEndings: 'º',
    links: 'de',
    touched: 'actualizado',
    published: 'publicado',
  },
});
