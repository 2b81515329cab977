/** Short words written onto the next one with an apostrophe: l'accord, d'Espagne, dell'accordo. */
export const ELIDED = /^(?:[cdjlmnst]|qu|lorsqu|puisqu|jusqu|dell|all|dall|nell|sull|un|quell|quest)['’](?=\p{L}{2})/u;
