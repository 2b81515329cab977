import type { Translation } from '../parts/translation.ts';
import { GIVEN_NAMES } from './lists/given-names.ts';
import { NEWS_WORDS } from './lists/news-words.ts';

export const translation = (): Translation => ({
  functionWords: `
    about after an and are as at be been but by for from had has have he her his in is it its not of on said
    she that the their they this to was we were which who will with would you
  `,
  unborrowed: {
    words: `
      about above accused across actually against allowed almost along already although always among and
      another anything around asked away became because become becoming been before began begun behind
      being believe believed below between beyond both bought bringing broke broken brought called came
      cannot caught chosen coming could daughter death despite did does doing done drew driven during each
      enough ever every everyone everything except father few flew forget forgotten fought found from
      getting given giving gone grew growing grown happen happened having heard helped herself himself his
      how however husband into its itself keeping kept killed knew know known leave leaving likely lived
      looking making many maybe meanwhile might much near need needed never nobody not nothing often only
      other others our outside paid perhaps rather read receive said saying says seeing seen several shall
      she should showed shown since sister so-called some something speaking spent spoke spoken stay stood
      struck taken taking taught telling than thank that the their them themselves then there therefore
      they think thinking this those though thought threw through thus today together tomorrow took toward
      towards tried try trying understood unless until upon using very wanted went were what when where
      whether which while who whole whom whose why with within without woman worked would write writing
      written wrote year years yesterday yet young your
    `,
    endings: /(?:[^e]ed|[^im]ly)$/u,
  },
  lengthAgainstEnglish: 1,
  vocabulary: 'romance',
  isUsualOriginal: true,
  institutionWords: `
    academy act administration affairs african agency air alliance american americans americas annual army
    artificial asian assembly association athens attorney authority aviation award bank bar basin battle bay
    beach beijing bill billion black blue board bomb book boxing brexit bridge britain british brussels
    bureau bus business cabinet camp cancer capital captain care castle catholic center central centre
    century chairman chamber champions championship chancellor chief child children christian christmas
    church city civil class clerk club coast code college cologne commission commissioner committee commons
    commonwealth company conference congress congressional conservation conservative constable constitution
    constitutional corporation council counties county court crime crown culture cup customs daily day
    defence defense democrat democratic democrats department deputy detective development digital director
    disaster district division doctor duke earl east eastern economic education election emergency emperor
    empire energy enforcement england english environment european europeans evening exchange executive
    faith family father federal federation festival field financial fire first fleet force forces foreign
    forest foundation free friday front fund future game games garden general geneva global god gold golden
    government governor grand great green group guard guild hall harbour head health heritage high highway
    hill history holy home homeland hospital hotel house housing human immigration independence independent
    industry information insp inspector institute insurance intelligence interior internal international
    internet irish island islands jail joint journal judge justice king kingdom labor labour lady lake land
    law league left liberal liberties liberty library life line lisbon london lord lords mail major
    management manager marine market masters mayor media medical meeting member memorial men middle military
    minister ministry miss monday morning moscow mother mountain mountains movement mrs museum music naples
    nation national nations natural naval navy network new news night north northeast northern northwest
    nuclear ocean office officer official old olympic olympics open orange order organisation organization
    pacific palace park parliament part party peace pence people play police policy pope post premier
    presidency president press primary prime prince princess prison prize professor program project
    protection province public queen race radio railway rally red referendum reform regional representative
    representatives republic republican republicans research reserve revenue rights river road rock rome
    room royal rule rules russian safety saint saints saturday save school science scotland scots scottish
    sea second secretary security select senate senator senior seoul sept sergeant service services session
    sheriff shield sir sister social society south southeast southern southwest space speaker special sport
    sports spring square stadium staff standard star state states station statistics stock stone strait
    street studies study summer summit sunday supreme survey system tax team technology television tennis
    territory test thursday time times title tokyo tories tory tour tower town trade training transport
    treasury treaty trial tribunal trust tuesday union unionist united university upper usa valley veterans
    vice victims victoria vienna village wales wall war warsaw water wednesday week welfare welsh west
    western white wild winter woman women world year yellow young youth
  `,
  units: {
    foot: 'feet foot ft',
    inch: 'inch inches in',
    yard: 'yard yards yd',
    mile: 'mile miles mi mph',
    kilometre: 'km kph kmh kilom*',
    centimetre: 'cm centim*',
    metre: 'm meter* metre*',
    pound: 'pound pounds lb lbs',
    stone: 'stone stones',
    ounce: 'ounce* oz',
    kilogram: 'kg kilo kilos kilogr*',
    gram: 'g gram*',
    acre: 'acre acres',
    hectare: 'hectare*',
    gallon: 'gallon*',
    litre: 'l liter* litre*',
    degree: 'degree* ° º °f °c',
  },
  newsWords: NEWS_WORDS,
  denial: {
    plain:
      /(?<!\p{L})(?:did|does|do|is|was|are|were|has|have|had)(?:n['’]t|\snot)(?!\p{L}|\s(?:only|just|merely|simply|until|yet\sto|forget|every\p{L}*|all|necessarily|too|as))/iu,
    any: /(?<!\p{L})(?:not?|none|nobody|nothing|neither|nor|never|nowhere|cannot|without|hardly|scarcely|barely|rare(?:ly)?|seldom|few|little|less|least|unless|until|far|too|instead|rather|last|but|despite|although|yet|out|off|away|free|fail\p{L}*|refus\p{L}*|den(?:y|ie)\p{L}*|lack\p{L}*|prevent\p{L}*|avoid\p{L}*|reject\p{L}*|declin\p{L}*|miss\p{L}*|stop\p{L}*|ban(?:s|ned)?|forb\p{L}*|prohibit\p{L}*|oppos\p{L}*|absen\p{L}*|non\p{L}*|un\p{L}{3,}|impossib\p{L}*|in(?:abil|cap|valid|suff|adeq|consist|accura|correct|effect|elig|vis)\p{L}*|ir(?:reg|rele|resp)\p{L}*|il(?:leg|lic|log)\p{L}*|dis(?:agre|app|bel|cont|cour|lik|mis|pleas|resp|satis|allow|regard)\p{L}*|\p{L}+less(?:ly|ness)?|los[et]\p{L}*|against|ceas\p{L}*|halt\p{L}*|doubt\p{L}*|ignor\p{L}*|forg[eo]t\p{L}*|spare\p{L}*|wrong\p{L}*|empty|except\p{L}*|abandon\p{L}*|struggl\p{L}*)(?!\p{L})|n['’]t(?!\p{L})/iu,
  },
  clock: {
    morning: String.raw`a\.?m\.?|morning`,
    afternoon: String.raw`p\.?m\.?|afternoon|evening`,
    either: 'night|tonight',
    hours: String.raw`a\.?m|p\.?m|o['’]clock`,
  },
  nameEndings: /^(?:e?s)?$/u,
  givenNames: GIVEN_NAMES,
});
