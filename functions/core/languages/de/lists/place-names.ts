/** States of the USA, capitals and large cities; a name that is the same in English need not stand here. */
export const PLACE_NAMES = `
athen|augsburg|baden-württemberg|bagdad|bayern|belgrad|bern|bonn|brandenburg|bremen|brüssel|bukarest|damaskus|den haag
dortmund|erfurt|essen|freiburg|genf|graz|hannover|havanna|hessen|jerewan|kairo|kalifornien|karlsruhe|kassel|kiel|kiew
kopenhagen|köln|linz|lissabon|magdeburg|mailand|mainz|mannheim|mecklenburg-vorpommern|mexiko-stadt|moskau|münchen
nahen osten|naher osten|neapel|niedersachsen|nordrhein-westfalen|nürnberg|peking|pjöngjang|potsdam|prag
rheinland-pfalz|rom|rostock|saarland|sachsen|sachsen-anhalt|schanghai|schleswig-holstein|schottland|straßburg|teheran
thüringen|tiflis|tokio|turin|venedig|virginia|warschau|westvirginia|wien|wiesbaden|zürich
`;
