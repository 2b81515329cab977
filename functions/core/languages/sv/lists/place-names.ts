/** Cities and regions; a name that is the same in English need not stand here. */
export const PLACE_NAMES = `
göteborg|helsingfors|köpenhamn|linköping|malmö|moskva|norrbotten|norrköping|skåne|solna|umeå|uppsala|västerås|örebro
östersund
`;
