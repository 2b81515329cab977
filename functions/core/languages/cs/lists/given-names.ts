/** The commonest given names of men and women, in lower case; one that stands first shows that a name is a person’s. */
export const GIVEN_NAMES = `
adéla alena alexandr aleš alice alois andrea andrej anežka anna antonín barbora blanka bohumil bohuslav božena
břetislav dagmar dana daniel david denisa dominik dušan eduard eliška eva filip františek františka gabriela hana
helena hynek igor ilona irena iva ivan ivana iveta ivo jakub jan jana jarmila jaromír jaroslav jaroslava jindřich
jitka jiřina jiří josef juraj ján kamil kamila karel karolína katarína kateřina klára kryštof květa ladislav lenka
leoš libor libuše lubomír luboš lucie ludmila luděk lukáš magdaléna marcela marek marie marián markéta martin martina
matěj michaela michal milada milena miloslav miloš miluše miroslav miroslava monika naděžda natálie nikola oldřich
olga ondřej otakar patrik pavel pavla pavlína peter petr petra přemysl radek radim radka radomír rastislav renata
robert roman rostislav rudolf růžena sabina simona soňa stanislav stanislava svatopluk světlana tereza tomáš veronika
viktor vladimír vladimíra vladislav vlasta vlastimil vojtěch václav vít vítězslav věra zbyněk zdeněk zdeňka zuzana
ľubomír ľuboš ľudovít šimon štefan štěpán štěpánka šárka žaneta
`;
