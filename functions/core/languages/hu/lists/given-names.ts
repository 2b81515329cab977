/** The commonest given names of men and women, in lower case; one that stands first shows that a name is a person’s. */
export const GIVEN_NAMES = `
ádám ágnes ágoston ákos albert andrás anikó anna annamária antal aranka árpád attila balázs bálint barbara béla bence bertalan boglárka botond csaba csilla dániel dávid dénes dezső
dóra edina edit elemér emese emőke endre erika ernő erzsébet eszter éva ferenc gábor gabriella gergely gergő géza györgy györgyi gyöngyi gyula hajnalka ibolya ildikó ilona imre irén istván
iván ivett jános jenő józsef judit júlia julianna kálmán károly katalin kinga klára kornél kriszta krisztián krisztina lajos lászló levente lívia lóránt magdolna máté márk márton mária marianna
márta mátyás melinda mihály miklós mónika nándor nikolett nóra norbert olívia orsolya ottó pál péter piroska réka rezső richárd rita róbert rozália sándor sarolta szabolcs szilárd szilvia tamás tibor
tímea tivadar tünde viktor viktória vilmos virág zita zoltán zsanett zsigmond zsófia zsolt zsuzsa zsuzsanna
`;
