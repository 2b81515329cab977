import type { Summary } from '../parts/summary.ts';
import { oneOf } from '../word-list.ts';
import { cuts } from './cuts.ts';

export const summary = (): Summary => ({
  openers: {
    contrast: 'pero|sin embargo|no obstante',
    unexplained: [/,\s(?:sin embargo|en cambio|no obstante|por su parte|además)(?=[,.])/u],
    pointingBack: oneOf(`
      otr[oa]s?|(?:en|con|para|de) otr[oa]s?|al contrario|él|ella|ellos|ellas|esto|eso|este|esta|estos|estas|ese|esa|esos|esas|además|sin embargo|no obstante
      pero|y|e|o|también|así|entonces|por ello|por eso|por tanto|por lo tanto|asimismo|ambos|ambas
      mientras tanto|en cambio|su|sus|según (?:él|ella|ellos|ellas)|luego|después|allí|añadió|agregó
      por otra parte|por otro lado|por su parte|de hecho|en efecto|finalmente|por último|al mismo tiempo
      en consecuencia|es decir|a su vez
    `),
    standingAlone: oneOf(`
      est[ea] (?:lunes|martes|miércoles|jueves|viernes|sábado|domingo|semana|mes|año|mañana|tarde|noche|verano|invierno|primavera|otoño|fin de semana)
    `),
    aloneAtFirst: 'est[ae]s?|es[ae]s?|ambos|ambas|allí',
    partsOfBefore: 'de (?:ellos|ellas|estos|estas)|entre (?:ellos|ellas)',
    addedToBefore: '(?<!sino )también',
    speakersBefore: '(?<=,) (?:dijo|señaló|añadió|agregó|explicó|afirmó|indicó|aseguró|declaró)(?=[,.])',
  },
  personal: '[Yy]o|[Mm]i|[Mm]is|mí|[Nn]osotr[ao]s|[Nn]uestr[ao]s?|[Uu]sted(?:es)?|[Tt]ú|[Tt]us?',
  guesses: oneOf(String.raw`
    ^si [^,]{3,120},|podrá[n]?|es como si
    debe[n]?|debería[n]?|tiene[n]? que|hay que|habría que|podría[n]?|quizá|quizás|tal vez|probablemente|posiblemente|seguramente
    obviamente|evidentemente|ciertamente|parece[n]?|parecía[n]?|al parecer|en realidad|al fin y al cabo|es decir
  `),
  judgements: oneOf(String.raw`
    por supuesto|desde luego|sin duda|lamentablemente|desgraciadamente|por desgracia|afortunadamente|por suerte|claro que
    vergonzos[oa]s?|escandalos[oa]s?|ridícul[oa]s?|absurd[oa]s?|patétic[oa]s?|desastros[oa]s?|hipocresía|hipócritas?|farsa
    maravillos[oa]s?|fantástic[oa]s?|increíbles?|extraordinari[oa]s?|impresionantes?|magnífic[oa]s?|terribles?|horribles?
    es (?:hora|evidente|difícil|lógico|obvio|una lástima)|está claro|no cabe duda|queda por ver|está por ver
  `),
  analysisTitles: 'por qué|cómo|qué|quién|análisis|opinión',
  asking: oneOf(String.raw`
    (?:declinó|rehusó|rechazó|evitó) (?:hacer |dar )?(?:comentar|comentarios|declaraciones|responder)
    no (?:respondi[óe]\p{L}{0,4}|contestó) (?:a|de inmediato)
    (?:preguntad[ao]|consultad[ao])s? (?:sobre|por|acerca|si)
  `),
  fragments: {
    openings: 'una?|cada|ningún|ninguna|otr[oa]|dos|tres',
    verbs: String.raw`es|son|está|están|fue|fueron|era|eran|ha|han|hay|va|van|tiene|tienen|puede|debe|hace|sigue|siguen|dice|dijo|\p{Ll}+(?:ó|aba|aban|ía|ían|aron|ieron|ará|erá|irá|arán)|murió|hizo|\p{Ll}{2,}(?:an|en)`,
  },
  withdrawn: String.raw`(?:nota|artículo|noticia|despacho|versión|información|titular)[^!?]{0,140}(?:erróneamente|por error|equivocadamente|de manera errónea)`,
  wins: 'venc\\p{L}{1,5}|gan[óa]|ganaron|derrot\\p{L}{1,5}|empat\\p{L}{1,5}|victoria|triunf\\p{L}{1,4}|perdi(?:ó|eron)|gole\\p{L}{1,4}|super[óa]|cayó',
  definiteArticle: /^(?:El|La|Los|Las)\s/u,
  shellNouns: `
    accidente acuerdo anuncio ataque caso decisión dinero dos estudio grupo hecho hechos hombre hombres
    incidente informe medida medidas mujer mujeres proyecto sospechoso sospechosos tres víctima víctimas
  `,
  reportedMood: {
    verbs: String.raw`habrían? (?:\p{L}{1,12} )?\p{L}{2,20}(?:ado|ido|to|cho)`,
    unless: 'si|según|de haber|sin|en caso|de lo contrario',
  },
  claims: oneOf(String.raw`
    no|nunca|jamás|ningún|ningun[ao]|nadie|nada|sin|ni|solo|sólo|salvo|excepto|si|hasta|quizá|quizás|tal vez
    posiblemente|probablemente|presunt[ao]s?|presuntamente|supuest[ao]s?|supuestamente|sospechos[ao]s?
    acusad[ao]s?|niega[n]?|neg[óo]|negaron|desmint\p{L}{1,5}|habría[n]?|sería[n]?|podría[n]?|debería[n]?
    según|dijo|dijeron|afirm\p{L}{1,4}|aparentemente
  `),
  clauses: {
    beginnings: 'y|pero|mientras|tras|después|antes|porque|para|con|luego',
    introductions: 'en|al|tras|después|antes|para|desde|según|mientras|si|cuando|durante|a|con|por',
  },
  captions: {
    orders: String.raw`de izq\. a der\.`,
    creditLinks: 'por|de',
    pictures: 'imagen',
    openers: 'Foto de archivo|Imagen de archivo|En la (?:foto|imagen)',
    credits: 'imagen|archivo',
    places: 'izquierda|derecha|a la izquierda|a la derecha',
    notes: 'Nota de la redacción|Nota del editor',
    readerAddress: oneOf(`
      buen(?:os|as) (?:días|tardes|noches),? bienvenid[ao]s|bienvenid[ao]s a|suscríbete
      gracias por (?:leer|seguir)
      se (?:solicita|ruega|pide) a (?:cualquier|quien|las personas|los testigos)|la policía (?:ha instado|insta|ha pedido|pide) a (?:las personas|los testigos|quien)
      (?:cualquier persona|quien(?:es)?|las personas) (?:que )?(?:tengan?|posean?|con|disponga) (?:alguna )?información
    `),
  },
  authorNotes: {
    invites: String.raw`sígue\p{L}{0,4}|siga\p{L}{0,4}|escríba\p{L}{0,3}|contacto|contato|en twitter`,
    copulas: 'es|son',
    writers: 'columnista|periodista|redactora?',
  },
  figures: {
    dateLinks: 'de',
    countLinks: 'de',
    magnitudes: 'millones|millón|mil millones|mil',
    currencies: 'dólares|dólar|libras|pesos?',
    percent: 'por ciento',
    months: 'enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre',
    adjectives: 'nuev[ao]s|otr[ao]s',
    timePrepositions: 'desde|hasta|de|antes de',
    pluralEndings: /[sxz]$/u,
  },
  cuts: cuts(),
  endsNothing: { beforeSpacedStop: 'de|del|la|el|los|y|e' },
  alerts: 'EXCLUSIVO|URGENTE|ÚLTIMA HORA',
});
