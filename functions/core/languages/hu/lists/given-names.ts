/** The commonest given names of men and women, in lower case; one that stands first shows that a name is a person’s. */
export const GIVEN_NAMES = `
albert andrás anikó anna annamária antal aranka attila balázs barbara bence bertalan boglárka botond bálint béla csaba
csilla dezső dániel dávid dénes dóra edina edit elemér emese emőke endre erika ernő erzsébet eszter ferenc gabriella
gergely gergő gyula gyöngyi györgy györgyi gábor géza hajnalka ibolya ildikó ilona imre irén istván ivett iván jenő
judit julianna jános józsef júlia katalin kinga klára kornél kriszta krisztina krisztián kálmán károly lajos levente
lászló lívia lóránt magdolna marianna melinda mihály miklós mária márk márta márton mátyás máté mónika nikolett
norbert nándor nóra olívia orsolya ottó piroska pál péter rezső richárd rita rozália réka róbert sarolta szabolcs
szilvia szilárd sándor tamás tibor tivadar tímea tünde viktor viktória vilmos virág zita zoltán zsanett zsigmond zsolt
zsuzsa zsuzsanna zsófia ádám ágnes ágoston ákos árpád éva
`;
