/** Cities and regions; a name that is the same in English need not stand here. */
export const PLACE_NAMES = `
almere|amersfoort|arnhem|assen|brabant|breda|brussel|den bosch|den haag|eindhoven|enschede|friesland|gelderland|gent
groningen|haarlem|leiden|limburg|londen|maastricht|nijmegen|noord-holland|parijs|tilburg|utrecht|vlaanderen|wenen
zeeland|zuid-holland|zwolle
`;
