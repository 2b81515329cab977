/** First words that point back, by primary language: alternatives of a regular expression, lower case. */
export const OPENERS: Readonly<Record<string, string>> = {
  en: "(?:he|she|it|they)(?:[’']\\p{L}{1,3})?|his|her|hers|their|theirs|its|him|them|this|these|those|that(?:[’']s)?|such|both|however|moreover|furthermore|meanwhile|nevertheless|nonetheless|but|and|or|so|yet|then|also|instead|therefore|thus|still|besides|additionally|otherwise|hence|here|there|another|others|earlier|later|afterwards?|similarly|likewise|in addition|in contrast|on the other hand|as a result|for example|for instance|the former|the latter|the same|according to (?:him|her|them|it)|asked (?:if|whether|about|why|how)|the (?:pair|duo|trio)|because|including|(?:behind|beside|besides|alongside|with|like|unlike|after|before|around|above|below|for|to|from) (?:him|her|them|it)|in other words|as such|in fact|indeed|finally|of course|after all|in short|in turn|by contrast|in (?:that|this) (?:case|way|sense)|at (?:that|the) (?:time|moment)|that said|either way|above all|not only that|(?:shortly|soon|immediately|moments|minutes|hours|days|weeks|months|years) (?:after|afterwards?|later|before|earlier)(?=,)|\\p{L}{1,8} of (?:his|her|its|their)|(?:on|in|at|by|last|since|during|until) (?:[\\p{L}\\p{Nd}]{1,12} ){0,2}[\\p{L}\\p{Nd}]{1,12},? (?:he|she|they|it)",
  de: 'er|sie|es|ihr|ihre|ihrem|ihren|ihrer|sein|seine|seinem|seinen|seiner|dies|diese|dieser|dieses|diesen|diesem|das (?:ist|war|sei|sind|wäre|hat|habe|hatte|wird|werde|würde|soll|sollte|kann|könne|gilt|teilte|sagte|berichtet|geht|bedeutet|heißt)|dabei|dazu|damit|dagegen|daher|darum|darauf|darin|deshalb|deswegen|dennoch|jedoch|allerdings|zudem|außerdem|ferner|aber|und|oder|doch|denn|auch|so|dann|danach|trotzdem|hingegen|beide|zuvor|später|stattdessen|ihm zufolge|ihr zufolge|laut (?:ihm|ihr)|dort|dessen|deren|demnach|demzufolge|somit|folglich|ebenso|ebenfalls|unterdessen|hierbei|hierzu|hierfür|hierauf|hierdurch|hiervon|darüber|daneben|davor|welche das|daraufhin|anschließend|gleichzeitig|währenddessen|wiederum|infolgedessen|hinzu kommt|nun|schließlich|weiterhin|glücklicherweise|leider|dadurch|davon|daran|daraus|dafür',
  es: 'él|ella|ellos|ellas|esto|eso|este|esta|estos|estas|ese|esa|esos|esas|además|sin embargo|no obstante|pero|y|e|o|también|así|entonces|por ello|por eso|por tanto|por lo tanto|asimismo|ambos|ambas|mientras tanto|en cambio|su|sus|según (?:él|ella|ellos|ellas)|luego|después|allí|añadió|agregó|por otra parte|por otro lado|por su parte|de hecho|en efecto|finalmente|por último|al mismo tiempo|en consecuencia|es decir|a su vez',
  fr: "il|elle|ils|elles|ce|c['’]est|c['’]était|cet|cette|ces|cela|ça|ceci|celui-ci|celle-ci|ceux-ci|celles-ci|son|sa|ses|leur|leurs|mais|et|ou|donc|or|cependant|toutefois|néanmoins|pourtant|par ailleurs|de plus|en outre|aussi|ainsi|ensuite|puis|en revanche|tous deux|toutes deux|(?:selon|d['’]après) (?:lui|elle|eux|elles)|ce dernier|cette dernière|en effet|d['’]ailleurs|enfin|de son côté|pour sa part|dès lors|à l['’]époque|y compris|autrement dit|en conséquence",
  pt: 'ele|ela|eles|elas|isto|isso|aquilo|este|esta|estes|estas|esse|essa|esses|essas|além disso|no entanto|contudo|todavia|porém|mas|e|ou|também|assim|então|por isso|portanto|ambos|ambas|seu|sua|seus|suas|(?:segundo|de acordo com|conforme) (?:ele|ela|eles|elas)|depois|lá|acrescentou|por outro lado|por sua vez|de fato|aliás|por fim|finalmente|ao mesmo tempo|ou seja|entretanto|na ocasião',
  it: "egli|ella|lui|lei|essi|esse|loro|questo|questa|questi|queste|quello|quella|ciò|inoltre|tuttavia|però|ma|e|ed|o|anche|così|quindi|perciò|poi|infine|entrambi|entrambe|suo|sua|suoi|sue|(?:secondo|per) (?:lui|lei|loro)|quest['’]ultim[oaie]|nel frattempo|invece|il suo|la sua|i suoi|le sue|infatti|dunque|d['’]altra parte|a sua volta|dal canto suo|nello stesso tempo|in effetti|insomma",
  ru: 'он|она|оно|они|его|её|ее|их|это|этот|эта|эти|этого|этой|этим|тот|та|те|такой|такая|такие|однако|кроме того|более того|также|но|и|а|или|поэтому|затем|тем не менее|при этом|вместе с тем|впрочем|тогда|там|там же|оба|обе|(?:по|со) (?:его|её|ее|их) (?:словам|мнению|данным|слов)|по словам (?:него|неё|нее|них)|между тем|в то же время|(?:в|на|после|до) \\p{L}{1,14} (?:он|она|они)|таким образом|к тому же|в свою очередь|в результате|наконец|кстати|напротив|позже|ранее (?:он|она|они)',
  ar: 'هو|هي|هم|هذا|هذه|هؤلاء|ذلك|تلك|لكن|ولكن|لكنه|لكنها|كما|لذلك|ثم|أيضا|وأضاف|وأضافت|وتابع|وتابعت|(?:وقال|وقالت|قال|قالت|وأوضح|وأوضحت|وأكد|وأكدت|وذكر|وذكرت|وأشار|وأشارت) (?:إن|أن|إلى أن|إنه|أنه|إنها|أنها)|وهو|وهي|وبحسبه|وكان قد|بدوره|وبدوره|من جهته|من جهتها|ومن جهته',
  zh: '他|她|它|他们|她们|它们|这|此|该|其|但|但是|然而|不过|另外|而且|并且|因此|所以|同时|随后|据他|据她|他|這|該|並且|同時|隨後|據他|據她|双方|雙方|对此|對此|为此',
  ja: '彼|彼女|これ|それ|この|その|こうした|そうした|しかし|だが|また|さらに|そして|そのため|一方|ただし|ただ、|同(?:社|氏|日|市|町|村|県|省|庁|校|局|署|店|国|議員|容疑者|団体|協会|委員会|大学)|両(?:者|社|国|氏)|このほか|なお|ところが',
  hi: 'वह|वे|यह|ये|इस|उस|इन|उन|उन्होंने|इन्होंने|लेकिन|हालांकि|हालाँकि|इसके|इससे|इसकी|उसके|उनके|उनका|उनकी|और|इसलिए|साथ ही|वहीं|वहां|मगर|परंतु|बाद में',
};

/**
 * Openings that look like the above and yet stand alone: the reader knows this week, and "there was" points nowhere.
 */
export const NO_OPENERS: Readonly<Record<string, string>> = {
  en: '(?:earlier |later )?this (?:week|weekend|month|year|morning|afternoon|evening|summer|autumn|fall|winter|spring|monday|tuesday|wednesday|thursday|friday|saturday|sunday)|there (?:is|are|was|were|has|have|will)|so far|because of|both \\p{L}{1,20} and|(?:earlier|later) (?:on|in)',
  de: 'diese[nrs]? (?:woche|monat|jahr|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|sommer|winter|herbst|frühjahr|wochenende)|es (?:gibt|gab)',
  es: 'est[ea] (?:lunes|martes|miércoles|jueves|viernes|sábado|domingo|semana|mes|año|mañana|tarde|noche|verano|invierno|primavera|otoño|fin de semana)',
  fr: 'ce (?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|matin|soir|mois|week-end)|cette (?:semaine|année|nuit)|cet (?:été|automne|hiver)|il (?:y a|faut)',
  pt: 'est[ea] (?:segunda|terça|quarta|quinta|sexta|sábado|domingo|semana|mês|ano|manhã|tarde|noite|verão|inverno)',
  it: 'quest[oa] (?:lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica|settimana|mese|anno|mattina|sera|estate|inverno)',
  ru: 'эт(?:ой|им) (?:ночью|летом|осенью|зимой|весной|утром|вечером)|на этой неделе|и\\.',
  ar: 'هذا (?:الأسبوع|الشهر|العام)|هذه السنة',
  zh: '这周|这个周末|這週|此间',
  ja: 'この(?:夏|冬|春|秋)',
  hi: 'इस (?:साल|वर्ष|हफ्ते|हफ़्ते|सप्ताह|महीने|माह)',
};

/** Openings that in an article's first sentence point to what lies before the reader, not to a sentence before. */
export const FIRST_OPENERS: Readonly<Record<string, string>> = {
  en: 'both|this|these|those|here|there',
  de: 'diese[nmrs]?|beide|dort|später|zuvor',
  es: 'est[ae]s?|es[ae]s?|ambos|ambas|allí',
  fr: 'cet|cette|ces|ce|tous deux|toutes deux',
  pt: 'est[ae]s?|ess[ae]s?|ambos|ambas|lá',
  it: 'quest[aeio]|quell[ao]|entrambi|entrambe',
  ru: 'этот|эта|эти|этого|этой|этим|оба|обе|там',
  ar: 'هذا|هذه|هؤلاء',
  zh: '这|這|此|双方|雙方',
  ja: 'この|これ|両(?:者|社|国|氏)',
  hi: 'यह|ये|इस|इन',
};

/** Words near the beginning that count out something named before: "two of them", "un tiers d’entre elles". */
export const PARTS_OF_BEFORE: Readonly<Record<string, string>> = {
  en: '(?:of|among|between|with|for) (?:them|these)|of those(?! who| in| of| that)',
  de: 'von ihnen|unter ihnen|davon|darunter|(?:hatten?|hat|haben?|waren?|sind|ist|sei|wurden?|werden?|wird|wolle|wollten?|solle|sollten?|konnten?|könne|kann|müsse|musste|machten?|gelang es) (?:er|sie|ihm|ihnen)|dabei|dadurch|daran|daraus|dafür(?!, dass)|unterdessen|ebenfalls|hingegen',
  es: 'de (?:ellos|ellas|estos|estas)|entre (?:ellos|ellas)',
  fr: "d['’]entre (?:eux|elles)|parmi (?:eux|elles)",
  pt: 'deles|delas|destes|destas|entre (?:eles|elas)',
  it: 'di (?:loro|essi|esse)|tra (?:loro|essi|esse)',
  ru: '(?:из|среди) (?:них|этих)',
  ar: 'منهم|منها|منهن|بينهم|بينها',
  zh: '其中',
  ja: 'そのうち|このうち',
  hi: 'इनमें|उनमें|जिनमें',
};

/**
 * English introductions before a comma, after which "he" or "its" can only be somebody named before: "In the afternoon,
 * he", "An engineer by trade, she", "As it fell". A name in the introduction may be the one that is meant.
 */
export const INTRODUCED_PRONOUN =
  /^(?:(?:(?:In|On|At|By|During|Since|Until|From|For|Together)\s[^,]{1,90}|(?:After|Before|When|While|As|If|Once|With|Without|Following|Despite|Although|Though|An?|Speaking|Asked)\s[^,\p{Lu}]{1,90}),\s(?:he|she|they|it|his|her|their|its)(?!\p{L})|(?:As|When|While|After|Before|If|Since|Although|Though|Once|Until|Yesterday|Today|Tonight),? (?:he|she|they|it|his|her|their|its)(?!\p{L}))/u;

/** "Police say he …", "Doctors in Velden said her …": no one of those who speak is "he" or "her". */
export const SAID_OF_SOMEBODY =
  /^(?:[\p{L}-]{1,20} ){0,4}(?:[Pp]olice|(?<= )\p{Ll}{3,18}s|(?:Officials|Authorities|Prosecutors|Witnesses|Relatives|Doctors|Lawyers|Detectives|Investigators|Friends|Neighbou?rs|Reports))(?: in \p{Lu}\p{L}{1,20})? (?:say|said|believe|claim|claimed|confirmed|added)(?: that)? (?:he|she|his|her)(?!\p{L})/u;

/** "Officials estimate it …", "The minister called it …": what, a sentence before has told. */
export const JUDGED_BEFORE =
  /^[^,.;:]{2,60} (?:calls?|called|estimates?|estimated|describes?|described|dubbed|denies|denied|confirmed|welcomed|critici[sz]ed|condemned|praised|rejected) (?:it|him|them|this|that)(?= (?:a|an|the|as|to|in|on)(?!\p{L})|[.,])/u;

/** "Two winters after the flood those promises" in English: which, a sentence before has told; the reader knows this week. */
export const POINTED_NOUN =
  /(?<!\p{L})(?:(?:these|those) (?!who|in|of|that|with|whose|from|on|at|are|were|under|over|to)\p{L}{3,20}|such an? |this (?!(?:week|weekend|month|year|morning|afternoon|evening|summer|autumn|fall|winter|spring|season|time|monday|tuesday|wednesday|thursday|friday|saturday|sunday)(?!\p{L}))\p{L}{3,20})/iu;

/** What the first sentence of a story adds "also" to stands in a headline or nowhere; not "but also", "also known as". */
export const ADDED_TO_BEFORE: Readonly<Record<string, string>> = {
  en: '(?<!but )also(?! known| called)|as well(?! as)|similar',
  de: '(?<!sondern )auch|ebenfalls',
  fr: '(?<!mais )également',
  es: '(?<!sino )también',
  pt: '(?<!mas )também',
  ru: '(?<!а )также(?! известн)|тоже',
};

/** "…, she said": who, a sentence before has told. By primary language, anywhere in the sentence. */
export const SPEAKERS_BEFORE: Readonly<Record<string, string>> = {
  en: '(?<=,) (?:he|she|they|it) (?:said|says|added|adds|explained|noted|wrote|claimed|told \\p{L}{2,20})',
  de: '(?<=,) (?:so|sagte|sagt|erklärte|betonte|meinte|ergänzte|fügte) (?:er|sie)',
  fr: '(?:a-t-(?:il|elle)|ont-(?:ils|elles)|(?:dit|explique|affirme|précise|ajoute)-(?:il|elle)|(?:explique|affirme|précise|ajoute)-t-(?:il|elle))',
  pt: '(?<=,) (?:disse|afirmou|acrescentou|explicou) (?:ele|ela)',
  it: '(?<=,) (?:ha detto|ha aggiunto|ha spiegato) (?:lui|lei)',
  ru: '(?:сказал|сообщил|отметил|добавил|пояснил|заявил|подчеркнул|рассказал)[аи]? (?:он|она|они)',
  zh: '(?<=[，”])(?:他|她)(?:说|表示|称|補充|补充)',
};
