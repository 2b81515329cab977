/** The commonest given names of men and women, in lower case; one that stands first shows that a name is a person’s. */
export const GIVEN_NAMES = `
adam adrian agata agnieszka albert aldona aleksander aleksandra alicja alina amelia andrzej aneta anita anna antoni
antonina arkadiusz artur aryna barbara bartosz bartłomiej beata bernadeta bogdan bogumił bogusław bolesław bożena
bronisław cezary czesław damian daniel danuta daria dariusz dawid dmitrij dominik dominika dorota edward edyta
elżbieta emilia eugeniusz ewa ewelina fabian feliks filip franciszek gabriela genowefa gertruda grażyna grzegorz
halina hanna helena henryk henryka honorata hubert iga ignacy ilona irena ireneusz iwona izabela jacek jadwiga jagoda
jakub janina janusz jarosław jerzy jewgienij joanna joe jolanta julian julita justyna józef józefa kacper kajetan
kamil kamila karol karolina katarzyna kazimiera kazimierz kinga klaudia klemens konrad kornel krystian krystyna
krzysztof ksawery lech leokadia leszek lidia lucjan lucyna ludwik maciej magdalena maja marcelina marcin marek mariola
mariusz marlena marta martyna maryla maryna mateusz małgorzata michalina michał mieczysław mikołaj mirosław mirosława
miłosz monika natalia nikodem norbert oliwia oskar patrycja patryk paulina paweł piotr przemysław radosław rafał
remigiusz renata robert roman rozalia ryszard sabina sebastian siergiej stanisław stanisława stefania sylwester sylwia
szczepan szymon sławomir sławosz tadeusz teodor teresa tobiasz tomasz urszula wacław waldemar wanda weronika wiesław
wiesława wiktor wiktoria wincenty wioletta witold wojciech wołodymyr władimir władysław włodzimierz zbigniew zdzisław
zofia zuzanna zygmunt łucja łukasz
`;
