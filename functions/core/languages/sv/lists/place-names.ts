/** Cities and regions; a name that is the same in English need not stand here. */
export const PLACE_NAMES = `
göteborg|köpenhamn|linköping|malmö|norrköping|skåne|solna|umeå|uppsala|västerås|örebro|östersund|helsingfors|moskva|norrbotten
`;
