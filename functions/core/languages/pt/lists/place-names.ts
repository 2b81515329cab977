/** States of the USA, capitals and large cities; a name that is the same in English need not stand here. */
export const PLACE_NAMES = `
argel|bagdá|berlim|cabul|califórnia|cidade do méxico|copenhaga|damasco|flórida|genebra|haia|havana|jerusalém|londres
madri|marselha|milão|moscou|moscovo|munique|nova délhi|nova iorque|nova jersey|nova york|nápoles|paris|pensilvânia
pequim|praga|seul|teerã|teerão|tel aviv|texas|turim|tóquio|varsóvia|veneza|viena|xangai|zurique
califórnia|carolina do norte|carolina do sul|flórida|geórgia|médio oriente|oriente médio|virgínia|virgínia ocidental|baviera|normandia|catalunha|andaluzia|rio grande do sul|santa catarina|minas gerais
`;
