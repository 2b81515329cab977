/** States of the USA, capitals and large cities; a name that is the same in English need not stand here. */
export const PLACE_NAMES = `
athen|bagdad|belgrad|brüssel|bukarest|damaskus|den haag|genf|hannover|havanna|jerewan|kairo|kalifornien|kiew
kopenhagen|köln|lissabon|mailand|mexiko-stadt|moskau|münchen|neapel|nürnberg|peking|prag|rom|schanghai|straßburg
teheran|tiflis|tokio|turin|venedig|warschau|wien|zürich
naher osten|nahen osten|pjöngjang|virginia|westvirginia|schottland
augsburg|baden-württemberg|bayern|bonn|brandenburg|bremen|dortmund|erfurt|essen|freiburg|hessen|karlsruhe|kassel|kiel|magdeburg|mainz|mannheim
mecklenburg-vorpommern|niedersachsen|nordrhein-westfalen|potsdam|rheinland-pfalz|rostock|saarland|sachsen|sachsen-anhalt|schleswig-holstein|thüringen|wiesbaden|bern|graz|linz
`;
