import type { Claims } from '../parts/claims.ts';

export const claims = (): Claims => ({
  modality: {
    open: `
      busca buscan debería deberían espera esperan podría podrían posible posiblemente prevé prevén probablemente puede pueden quiere quieren quizá quizás si
    `,
    leavesOpen: 'podría podrían',
  },
  quantities: {
    all: 'cada entera entero toda todas todo todos',
    part: 'algunas algunos bastantes mayoría muchas muchos pocas pocos unas unos varias varios',
  },
  negation: {
    words: /^(?:no|nunca|jamás|ningún|ninguna|ninguno|nadie|nada|sin|tampoco|ni)$/iu,
    refusals: /^(?:negó|niega|niegan|negaron|negado|rehusó|rehusaron|rehúsa)$/iu,
    behindRefusals: /^a$/iu,
    lifted: /^(?:todos|todas|todo|solo|sólo|solamente|menos)$/u,
    liftedLater: /^(?:hasta|sino)$/u,
    prefixes: 'in im ir des',
    isOneInSeveral: true,
  },
  opposites: `
    subir subió suben aumentar aumentó aumento crecer creció / bajar bajó bajan disminuir disminuyó caer cayó descenso caída
    más / menos
    mayor / menor
    antes / después
    ganar ganó victoria / perder perdió derrota
    aceptar aceptó aprobar aprobó aprobado / rechazar rechazó rechazado
    permitir permitió autorizar autorizó / prohibir prohibió prohibido
    abrir abrió abrirá abierto / cerrar cerró cerrará cerrado
    comprar compró / vender vendió
    empezar empezó comenzar comenzó / terminar terminó acabar acabó
    detener detuvo detenido detenidos / liberar liberó liberado
    culpable / inocente
    condenado / absuelto
    primer primero primera / último última
    norte / sur
    oriental / occidental
    hombre hombres / mujer mujeres
    hermano / hermana
    hijo / hija
    padre / madre
    grande / pequeño pequeña
    importaciones / exportaciones
    ganancia beneficio / pérdida
  `,
  rounding: {
    about: 'unos unas alrededor aproximadamente cerca',
    over: 'más menos superior',
    under: 'casi menos hasta cerca',
  },
  than: /^que$/u,
  agents: /^por$/u,
  auxiliaries: 'es son fue fueron era eran sido será serán ha han había habían está están estaba',
  hasArticles: true,
  currencies: {
    dollar: 'dólar',
    pound: 'libras?$',
    rupee: 'rupia',
    lira: 'liras?$',
    franc: 'francos?$',
    krone: 'coronas?$',
  },
  comparatives: 'más|menos|mejor|peor|mayor|menor',
  prepositions: 'con|para|por',
  dayToMonth: 'de',
  names: {
    links: 'de|del|la|y',
    honorifics: 'señor|señora|sr|sra',
  },
});
