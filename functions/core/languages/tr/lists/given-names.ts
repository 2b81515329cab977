/** The commonest given names of men and women, in lower case; one that stands first shows that a name is a person’s. */
export const GIVEN_NAMES = `
abdullah abdurrahman adem adnan ahmet akif akın ali alican alpay alper alperen arda arif arzu aslı asuman asım atakan
atilla ayhan aykut aylin aynur aytaç aytekin ayça ayşe ayşegül ayşenur aziz bahadır bahattin begüm behçet bekir belgin
beren berk berkay berrin beyza bilal birol burak burcu burhan bülent bünyamin büşra cahit canan caner celal cem cemal
cemil cengiz cevdet cihan cüneyt davut dilara ebru ece ecem eda efe ekrem ela elif emine emrah emre enes engin erdal
erdem eren ergin ergün erhan erkan erol ersan ersin ertan ertuğrul esma esra eyüp ezgi fadime fahrettin fahri fatih
fatma ferhat feride feridun fevzi feyza figen fikret filiz funda furkan galip gamze gizem gökhan gökmen gökçe gülay
gülcan gülden gülizar gülseren gülsüm gülşen gürkan gürsel hacer hakan hakkı haldun halil halime halit haluk hamdi
hamza handan hande harun hasan hatice hayati haydar hayri hayriye haşim hilmi hulusi hülya hüseyin hüsnü ibrahim idris
ilayda ilhan ilkay ilker ilknur ilyas imran irem irfan isa iskender ismail ismet i̇brahim i̇lhan i̇lker i̇rem i̇rfan
i̇smail i̇smet kaan kadir kadriye kamil kazım kemal kenan keziban kübra kürşad latife levent leyla lütfi lütfü mahir
mahmut mehmet melih melike meltem meral mert merve meryem mesut mevlüt mikail muammer muhammed muhammet muharrem
muhsin murat musa mustafa muzaffer mücahit müge münevver mürsel müslüm naci nazan nazlı nazım necati necdet necmettin
nejat nermin neslihan nesrin nevin nevzat nihal nihat nilay nilgün nilüfer numan nuran nuray nurcan nurettin nuri
nuriye nursel okan oktay olcay onur orhan orçun osman ozan oğuz oğuzhan pelin perihan pervin pınar rabia rahmi ramazan
recai recep refik remzi reşat rukiye rüstem rıdvan rıfat rıza sabahattin sabri sadettin sadık sait sakine salih saliha
salim sami seda sedat sefa selahattin selami selda selen selim selin selma selçuk semih semra serap sercan serdal
serdar serhan serhat serkan serpil sertaç sevda sevil sevim seyfi seyit sezai sezer sezgin sibel simge sinan sinem
soner songül suat süheyla süleyman tahir tahsin taner tansu tarık tayfun tayyip timur tolga tolunay tuba tufan tugay
tuncay turgay turgut tuğba tuğçe tülay tülin utku uğur vahit vedat veysel volkan yakup yalçın yasemin yasin yavuz
yaşar yeliz yeşim yiğit yunus yusuf zehra zekeriya zeki zeliha zeynep ziya zübeyde zülfü çağatay çağla çiğdem ömer
öykü özcan özden özge özgür özkan özlem ünal şaban şebnem şefik şenol şerife şevket şeyma şükran şükrü
`;
