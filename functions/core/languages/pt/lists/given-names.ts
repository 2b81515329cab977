/** The commonest given names of men and women, in lower case; one that stands first shows that a name is a person’s. */
export const GIVEN_NAMES = `
adelaide adriano afonso alberto alexandre amadeu amália amélia ana anabela andré antónio antônio armando artur
augusto aurora beatriz benedito bernardo branca bruno caetano caio camila carla carlos carolina catarina cecília
celeste clara cláudia cláudio cristiano cristina célia dalila daniel daniela david deolinda dinis diogo domingos
duarte edgar eduardo elisa elsa emília ernesto estela eugénia eva felipe fernanda fernando filipa filipe flávia
flávio francisca francisco fábio fátima gabriel gabriela gil gilberto gonçalo graça gustavo heitor helena
henrique hugo humberto hélder inês irene isabel ivo jaime joana joaquim jorge josé joão juliana júlia júlio lara
laura leandro leonor letícia lourenço luciana luiz luís luísa lídia lígia lúcia madalena manuel manuela marcela
marcelo marco margarida maria mariana marina marta mateus matilde maurício miguel márcia márcio mário mónica
natália nelson nicolau nuno nádia olga olívia otávio palmira patrícia paula paulo pedro rafael raquel raul
regina renata renato ricardo rita roberto rodrigo rogério rosa rui salvador sandra sara simão sofia susana
sérgio sílvia sônia telma teresa tiago tomás tânia vanessa vasco vera vicente vítor yara álvaro ângela óscar
`;
