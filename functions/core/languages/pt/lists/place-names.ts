/** States of the USA, capitals and large cities; a name that is the same in English need not stand here. */
export const PLACE_NAMES = `
andaluzia|argel|bagdá|baviera|berlim|cabul|califórnia|carolina do norte|carolina do sul|catalunha|cidade do méxico
copenhaga|damasco|flórida|genebra|geórgia|haia|havana|jerusalém|londres|madri|marselha|milão|minas gerais|moscou
moscovo|munique|médio oriente|normandia|nova délhi|nova iorque|nova jersey|nova york|nápoles|oriente médio|paris
pensilvânia|pequim|praga|rio grande do sul|santa catarina|seul|teerã|teerão|tel aviv|texas|turim|tóquio|varsóvia
veneza|viena|virgínia|virgínia ocidental|xangai|zurique
`;
