import type { GrammarWords } from '../parts/grammar.ts';
import { names } from '../word-list.ts';
import { GIVEN_NAMES } from './lists/given-names.ts';
import { PLACE_NAMES } from './lists/place-names.ts';

export const grammar = (): GrammarWords => ({
  nameParticles: 'del el',
  callingVerbStems: 'califi classi consid defini descri qualif tildó',
  impersonalPronouns: 'ellas ellos',
  articlesBeforeNames: 'el las los',
  runParticles: 'del',
  setsDialogueWithDashes: true,
  sourcesNotPeople:
    'diario periódico revista radio televisión canal cadena empresa editorial grupo policía departamento gobierno ministerio ayuntamiento agencia',
  givenNames: GIVEN_NAMES,
  withdrawnBefore: /(?:por error|erróneamente|equivocadamente)(?: \p{L}+){0,3} $|(?:^|\P{L})no $/iu,
  withdrawnBehind: /^,? como (?:\p{L}+ ){0,4}(?:informó|publicó|indicó|informado|publicado|indicado)/u,
  wordsAlsoNames: 'un',
  officeLinks: 'de del',
  openingWords: 'además junto incluso',
  thingWords: `
    asamblea asociación audiencia avenida ayuntamiento banco bolsa brigada centro comisión comité comunidad
    congreso consejo constitución copa corte cámara distrito ejército escuela estadio estado fiscalía fondo frente
    fuerza fuerzas fundación gobierno guardia hospital iglesia instituto junta laboratorio liga ministerio
    movimiento museo oriente parlamento partido país policía premio provincia república salud selección senado
    sindicato teatro tratado tribunal universidad unión
  `,
  namesakeNouns:
    'aeropuerto avenida buque calle colegio copa empresa estadio fundación hospital huracán instituto laboratorios plaza premio teatro universidad',
  halfRoles: 'primer primera',
  placeNames: names(PLACE_NAMES),
  infinitiveEndings: /[aei]r$/u,
  documentNouns: `
    artículo carta cartel comunicado documento encuesta estudio informe mensaje nota pancarta texto
  `,
  peopleAndBodies: `
    abogacía abuela abuelo aficionado aficionados agricultor agricultores alcaldía alumna alumno alumnos amiga amigo
    analistas asistente autoridad autoridades ayuntamiento bombero bomberos cantante científica científico
    científicos ciudad ciudadana ciudadano ciudadanos clienta cliente clientes coalición colectivo colega colegas
    comerciante comerciantes comisaría compañera compañero comunidad comunidades concejales conductor consumidor
    corte cónsul defensor defensora delegación delegada delegado denunciante diputados ejército embajada empleada
    empleado empleados empresaria empresario empresarios enfermera enfermero entidad equipo esposa esposo estudiante
    estudiantes familia familiar familiares fiscalía ganadero ganaderos gobierno hermana hermano hija hijo hombre
    hombres ingeniera ingeniero investigadores joven jueces juzgado jóvenes lector lectora madre magistrada
    magistrado mandataria mandatario manifestante manifestantes marido miembro miembros migrante migrantes militante
    militar militares movimiento mujer mujeres municipio médicos nieta nieto niña niño niños observador observadores
    ong oposición opositor opositora opositores organismo organizador organizadora organizadores paciente pacientes
    padre padres pasajera pasajero pasajeros país persona pescador pescadores plataforma población policías presa
    presidencia preso profesores propietaria propietario pueblo rebeldes refugiado refugiados residente residentes
    sacerdote seguidor seguidores socia socio soldado soldados sospechosa sospechoso superviviente supervivientes
    trabajador trabajadora trabajadores turista turistas tía tío usuaria usuario usuarios vecindario vendedor
    vendedora viuda viudo voluntaria voluntario voluntarios votante votantes víctima víctimas
  `,
  personalAliasLinks:
    /^(?:(?:,?\s\(?|,?\s[–—]\s)alias |(?:,\s|\s\(|\s[–—]\s)(?:(?:más |mejor |también )?conocid[oa] (?:artísticamente como|por su (?:apodo|nombre artístico)(?: de)?)|de nombre artístico) )/u,
  aliasLinks:
    /^(?:(?:,\s|\s\(|\s[–—]\s)(?:(?:más|mejor|también) )?conocid[oa] como |(?:,\s|\s\(|\s[–—]\s)apodad[oa] )/u,
  possessorWords: 'a al con de del en para por sobre y',
});
