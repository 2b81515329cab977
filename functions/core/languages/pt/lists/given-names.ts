/** The commonest given names of men and women, in lower case; one that stands first shows that a name is a person’s. */
export const GIVEN_NAMES = `
abel adalberto adelaide adriana adriano afonso agostinho alberto alcides aldo alessandra alexandra alexandre alice
aline almir amadeu amanda amália amélia américo ana anabela anderson andreia andré anselmo antónio antônia antônio
aristides armando arnaldo artur augusto aurora aurélio beatriz benedita benedito benjamim bernardo bianca branca bruna
bruno caetano caio camila carina carla carlos carmen carolina catarina cecília celeste celso clara clarice cláudia
cláudio cristiano cristina cármen cássio célia césar dalila damares daniel daniela david denise deolinda diana diego
dilma dinis diogo djalma domingos duarte débora edgar edmundo edson eduarda eduardo elaine elena eliana eliane elias
elisa elsa elza emília ernesto estela eugénia eunice eva evandro everaldo fabiana fabiano fabrício felipe fernanda
fernando filipa filipe flávia flávio francisca francisco frederico fábio fátima gabriel gabriela geraldo gil gilberto
gilmar gisele gleisi gonçalo graça guilherme gustavo heitor helena heloísa henrique hugo humberto hélder iara inês
iracema irene irineu isabel isadora isaura ivan ivo ivone jaime jair janaína jaques joana joaquim jorge josefa josé
joão juliana juliano júlia júlio karina kátia lara larissa laura laís leandro leila leonardo leonor letícia lourenço
lucas luciana luciano luiz luiza lurdes luís luísa lídia lígia lívia lúcia madalena maicon manoel manuel manuela mara
marcela marcelo marco marcos margarida maria mariana marina marisa marta marília mateus matheus matilde mauro maurício
micaela michelle miguel miriam murilo márcia márcio mário mónica mônica natália nelson ney nicolau nuno nádia olga
olívia orlando osvaldo otávio palmira patrícia paula paulo pedro priscila rafael rafaela raimundo raquel raul regina
reginaldo renan renata renato ricardo rita roberta roberto robson rodrigo rogério romeu romário rosa rosana rose
rosângela rui rúben salvador samuel sandra sandro sara sebastião silas simone simão sofia suely susana sérgio sílvia
sílvio sónia sônia tainá tarcísio tatiana telma teresa thiago tiago tomás tânia valdemar valdir valéria vanessa vasco
vera verônica vicente victor vinícius virgínia vítor wagner walter wellington wilson xavier yara zélia álvaro ângela
ígor óscar
`;
