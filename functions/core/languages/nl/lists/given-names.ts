/** The commonest given names of men and women, in lower case; one that stands first shows that a name is a person’s. */
export const GIVEN_NAMES = `
aafke aart abel adriaan aletta anneke annelies annemarie anouk arend ariane arjan arjen arno aukje bart bas bauke ben
berend bert bertus bjorn boudewijn bram carola caspar cees chantal charlotte coen corine cornelis daan daphne dennis
desi dick diederik dilan dirk dirkje eelco eline ellemieke elske emile emma erik ernst esther eva evert famke femke
ferdinand fleur floris fokke frans frederike freek frits geert geertje gerard gerben gerda gerrit gert gertjan gijs
gijsbert govert guus hanneke hannelore hans harmen hein heleen hendrik hendrika henk henriëtte herman hetty hilde huub
ilja ilona ineke inge ingeborg ingrid iris irma jaap jacco jaco jacob jacqueline jan jan-willem janine janneke jannie
jasper jelle jeroen jesse jetta jitse jitske jochem joep johan johannes jolanda jolande joost jop jord joris jort
josien judith julia jurgen karel karin kees klaas klaus koen kristel lars laurens leendert lennart leonie lieke
liesbeth liesje lilian lilianne lisa lodewijk loes lotte luuk maaike maarten machteld marcel marco margriet marieke
marielle marijke marijn mariska marja marjan marjolein mark marleen martijn martine mattias maud menno merel michiel
mieke milou minke mirjam mirte mona nelleke nicolien niek nienke nynke olav olof paulien pieter pieter-jan pim quinten
reinier remco rens renske rianne rick rinus rob robbert robin roel roeland roelof ronald rosanne ruben rutger ruud
sander sanne saskia siebe sietske sigrid sjaak sjoerd sjors sophie stef stefan stephan stijn suzanne sybrand sylvana
tess teun teunis theo thierry thijs tijmen tineke tjeerd tom truus ursula veerle vincent vivianne walter wanda wessel
wiebe wietse wietske wilco wilhelmina wilhelmus willeke willem wilma wim winfried wobke wopke wouter wytske yde yvonne
zwaantje
`;
