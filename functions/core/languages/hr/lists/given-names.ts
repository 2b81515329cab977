/** The commonest given names of men and women, in lower case; one that stands first shows that a name is a person’s. */
export const GIVEN_NAMES = `
aleksandar aleksandra aleš alojz ana anamarija andraž andrej andrija ante antonija antun anđela anže barbara biljana
blaž blaženka bogdan bojan boris borut bosiljka boško božidar branka branko danica danijel danijela danilo darko davor
davorka dejan domagoj dragan dragana dražen dubravka dušan emir filip franci franjo gašper goran gorana gordan gordana
gregor hrvoje igor ilija ines irena iva ivan ivana ivica ivo jadranka jakov janez janja janko jasmina jasna jelena
jernej josip josipa jovan jovana jože juraj jure jurij karl karlo katarina klemen krešimir krunoslav ksenija lana
lazar lejla lenart ljiljana ljubica ljubiša ljubomir lojze luka maja marija marijana marin marina mario marko marta
martina maruša matej matevž matjaž metka miha milanka milena milica milivoj miljenko milo milorad miloš miodrag mira
mirjana mirko miro miroslav mladen mojca momčilo nataša nebojša nedeljko nejc nemanja nenad neven nevena nika nikica
nikola nikolina nina novak ognjen olivera petar peter petra predrag primož rade radoslav radovan ranko ratko rok
ružica sanja saša senad sergej simon siniša slaven slavica slavko slađana slobodan snežana snježana sonja srđan stanko
stefan stipe stjepan stojan sunčica svetlana tadej tamara tanja tatjana tihana tihomir tina tjaša tomaž tomislav tomo
toni uroš uroška urška valentina vanja vedran vera veselin vesna vinko višnja vjekoslav vladan vladimir vlado vlasta
vlatka vojislav vuk zdravko zlatan zlatko zoran zorana črt đorđe đuro špela žarko željka željko žiga
`;
