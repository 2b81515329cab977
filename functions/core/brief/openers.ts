/**
 * First words that point back to a sentence before ("He", "However"), by primary language, lower case, one regular
 * expression alternative each. A sentence that begins so says nothing on its own.
 */
const OPENERS: Readonly<Record<string, string>> = {
  en: 'he|she|it|they|his|her|hers|their|theirs|its|him|them|this|these|those|that|such|both|however|moreover|furthermore|meanwhile|nevertheless|nonetheless|but|and|or|so|yet|then|also|instead|therefore|thus|still|besides|additionally|otherwise|hence|here|there|another|others|earlier|later|afterwards?|similarly|likewise|in addition|in contrast|on the other hand|as a result|for example|for instance|the former|the latter',
  de: 'er|sie|es|ihr|ihre|ihrem|ihren|sein|seine|seinem|seinen|dies|diese|dieser|dieses|diesen|das|dabei|dazu|damit|dagegen|daher|darum|deshalb|deswegen|dennoch|jedoch|allerdings|zudem|außerdem|ferner|aber|und|oder|doch|denn|auch|so|dann|danach|trotzdem|hingegen|beide',
  es: 'él|ella|ellos|ellas|esto|eso|este|esta|estos|estas|ese|esa|esos|esas|además|sin embargo|no obstante|pero|y|o|también|así|entonces|por ello|por eso|por tanto|por lo tanto|asimismo|ambos|mientras tanto|en cambio|su|sus',
  fr: "il|elle|ils|elles|ce|c['’]est|cet|cette|ces|cela|ça|ceci|celui-ci|celle-ci|son|sa|ses|leur|leurs|mais|et|ou|donc|or|cependant|toutefois|néanmoins|pourtant|par ailleurs|de plus|en outre|aussi|ainsi|ensuite|puis|en revanche|tous deux",
  pt: 'ele|ela|eles|elas|isto|isso|este|esta|estes|estas|esse|essa|esses|essas|além disso|no entanto|contudo|todavia|porém|mas|e|ou|também|assim|então|por isso|portanto|ambos|seu|sua|seus|suas',
  it: 'egli|lui|lei|essi|esse|loro|questo|questa|questi|queste|quello|quella|ciò|inoltre|tuttavia|però|ma|e|ed|o|anche|così|quindi|perciò|poi|infine|entrambi|suo|sua|suoi|sue',
  ru: 'он|она|оно|они|его|её|ее|их|это|этот|эта|эти|тот|та|те|однако|кроме того|более того|также|но|и|а|или|поэтому|затем|тем не менее|при этом|вместе с тем|впрочем|тогда|там|там же|оба|обе',
  ar: 'هو|هي|هم|هذا|هذه|ذلك|تلك|لكن|ولكن|كما|لذلك|ثم|أيضا|وأضاف|وأضافت|وتابع|وتابعت|وقال|وقالت|وأوضح|وأشار|وهو|وهي',
  zh: '他|她|它|他们|她们|这|此|该|其|但|但是|然而|不过|此外|另外|而且|并且|因此|所以|同时|随后',
  ja: '彼|彼女|これ|それ|この|その|しかし|だが|また|さらに|そして|そのため|一方|ただし|同',
  hi: 'वह|वे|यह|ये|इस|उस|उन्होंने|इन्होंने|लेकिन|हालांकि|इसके|उनके|उनका|उनकी|और|इसलिए|साथ ही',
};

/** Scripts whose words run together: an opener needs no word end after it. */
const UNSPACED = new Set(['zh', 'ja']);

const MARKS = '[\\s"\'“”„«»‘’‹›「『（(—–-]{0,4}';

const PATTERNS = new Map(
  Object.entries(OPENERS).map(([language, words]) => {
    const wordEnd = UNSPACED.has(language) ? '' : '(?![\\p{L}\\p{M}\\p{Nd}])';
    return [language, new RegExp(`^${MARKS}(?:${words})${wordEnd}`, 'iu')] as const;
  }),
);

/** True where the sentence begins by pointing back; false for a language without a list. */
export const pointsBack = (sentence: string, language: string): boolean =>
  PATTERNS.get(language.split('-')[0] ?? '')?.test(sentence) ?? false;
