/**
 * Short words attached to the next one with an apostrophe: without them, `l'accord` is `accord`, and `d'Espagne` is
 * `Espagne`.
 */
export const ELIDED = /^(?:[cdjlmnst]|qu|lorsqu|puisqu|jusqu|dell|all|dall|nell|sull|un|quell|quest)['’](?=\p{L}{2})/u;
