import type { Summary } from '../parts/summary.ts';
import { oneOf } from '../word-list.ts';
import { cuts } from './cuts.ts';
import { finiteVerbs } from './finite-verbs.ts';
import { PLURALS } from './lists/plurals.ts';

/** The verb, not the month and not a name: a pattern that ignores case sees no other difference. */
const MAY = String.raw`(?<!(?:by|early|from|in|last|late|next|of|on|since|this|until|\d) )may(?![,.’']|\s(?:\d|and|had|has|is|said|says|told|was|who|will|would))`;

export const summary = (): Summary => ({
  openers: {
    contrast: 'but|however|yet|that turned out',
    pointingBack: oneOf(String.raw`
      (?:he|she|it|they)(?:[’']\p{L}{1,3})?|his|her|hers|their|theirs|its|him|them|this|these|those
      that(?:[’']s)?|such|both|however|moreover|furthermore|meanwhile|nevertheless|nonetheless|but|and|or|so
      yet|then|also|instead|therefore|thus|still|besides|additionally|otherwise|hence|here|there|another
      others|earlier|later|afterwards?|similarly|likewise|in addition|in contrast|on the other hand
      as a result|for example|for instance|the former|the latter|the same|according to (?:him|her|them|it)
      asked (?:if|whether|about|why|how)|the (?:pair|duo|trio|two|three|four)(?! \p{L})|because|including
      the (?:pair|duo|trio|two|three|four) (?:are|were|have|had|will|also|then|could|would|said|say|met|meet)
      (?:behind|beside|besides|alongside|with|like|unlike|after|before|around|above|below|for|to|from) (?:him|her|them|it)
      in other words|as such|in fact|indeed|finally|of course|after all|in short|in turn|by contrast
      in (?:that|this) (?:case|way|sense)|at (?:that|the) (?:time|moment)|that said|either way|above all
      not only that
      (?:shortly|soon|immediately|moments|minutes|hours|days|weeks|months|years) (?:after|afterwards?|later|before|earlier)(?=,)
      \p{L}{1,8} of (?:his|her|its|their)
      which|nor|neither of|other(?! than)|elsewhere|similar|a (?:similar|further)|(?:first|second|third|next|lastly|sometimes)(?=,)
      more specifically|in response(?=,)|as (?:proof|a consequence)(?! of)|to (?:that|this) end|with (?:this|that)
      (?:for|after|since|before|until|by) (?:this|that|these|those|then)(?: \p{L}{1,20})?|not long after(?: that)?
      the (?:day|week|month|year) (?:before|after)(?=,)|the (?:next|following|previous) (?:day|week|month|year|morning|evening)
      the rest (?:are|is|were|was|of (?:it|them))|of the (?:bunch|lot|group|pair|two|three)|after a while|(?:shortly|soon|just) (?:before|after) (?:his|her|its|their)|(?:in|at|on|for) (?:another|other)|on one occasion|one (?:day|time)(?=,)|at one point
      all (?:three|four|five|six|of (?:them|these|those))|when in fact|the (?:next|following) (?:two|three|four|few|several) (?:days|weeks|months|years)
      (?:on|in|at|by|last|since|during|until) (?:[\p{L}\p{Nd}]{1,12} ){0,2}[\p{L}\p{Nd}]{1,12},? (?:he|she|they|it)
    `),
    standingAlone: oneOf(String.raw`
      it (?:is|was) (?!(?:understood|thought|believed|said|reported|hoped|clear|possible|likely|unlikely|true)\b)(?:[\p{L}\p{Nd}’']{1,14} ){1,4}(?:that|who)
      (?:earlier |later )?this (?:week|weekend|month|year|morning|afternoon|evening|summer|autumn|fall|winter|spring|monday|tuesday|wednesday|thursday|friday|saturday|sunday)
      there (?:is|are|was|were|has|have|will)|so far|because of|both \p{L}{1,20} and
      (?:earlier|later) (?:on|in)
    `),
    aloneAtFirst: 'both|this|these|those|here|there',
    partsOfBefore: '(?:of|among|between|with|for) (?:them|these)|of those(?! who| in| of| that)',
    addedToBefore: '(?<!but )also(?! known| called)|as well(?! as)|similar',
    speakersBefore: oneOf(String.raw`
      (?<=,) (?:he|she|they|it) (?:said|says|added|adds|explained|noted|wrote|claimed|told \p{L}{2,20})
    `),
    unexplained: [
      // "This year, however, is different": a contrast without its other side
      /,\s(?:however|though|meanwhile|nevertheless|nonetheless|moreover|too)(?=[,.])/u,
      // "In the first weeks of the reign he asked", "By dawn they", with nobody named before
      /^(?:In|On|At|By|During|Since|Until|From|For|After|Before|Throughout|Under|With|Over)\s[^,\p{Lu}]{1,90}\s(?:he|she)(?!\p{L})/u,
      /^(?:In|On|At|By|During|Since|Until|Over|Within)\s(?:\p{L}+\s){1,6}\p{L}+,\s[^,]{1,60}\s(?:their|his|her|them|him)(?!\p{L})/u,
      // "Lund told her that": whoever she is, the sentence does not name her
      /^(?:[^,]{1,40},\s)?\p{Lu}[\p{L}’'-]+(?:\s\p{Lu}[\p{L}’'-]+){0,2}\s(?:(?:did|does|had|has|would|could|was|also|not|then|later|never|often|once)\s){0,3}\p{Ll}{2,14}\s(?:him|them|her(?=[.,]|\s(?:to|that|about|with|in|on|for|at|as|he|she|they|it|if|how|when|why|not|and|was|were|had|into|from|out|up|off)(?!\p{L})))(?!\p{L})/u,
      // "Officials say it missed the houses", "confirmed that, saying"
      /^(?:\p{L}+\s){0,4}(?:[Oo]fficials|[Pp]olice|[Aa]uthorities|[Pp]rosecutors|[Ww]itnesses|[Ee]xperts|[Cc]ritics|[Ss]cientists)\s(?:say|said|believe|claim|fear|warn|confirmed)\s(?:that\s)?(?:it|they)\s/u,
      /\s(?:confirmed|denied|said|believes?|rejected|disputed|repeated|did|admitted|explained|described|of|for|about|with|despite)\s(?:that|this)(?=[,.;])/u,
      // "Now that he is back, he wants", "Now, despite being sent off, he is"
      /^(?:Now|Even|So|Just|Only|Today|Then|Still)(?:,\s|\s(?:that|though|if|when|as)\s)(?:[^,\p{Lu}]{1,60},\s)?(?:he|she|it|they)(?!\p{L})/u,
      // "Like performing in Velden, a town of doubt": no verb follows
      /^(?:Like|Unlike|Led|Made|Followed|Accompanied|Especially|Such as)\s[^,]{3,40}(?:,|\s[-–—])\s(?:an?|which|who)\s/u,
      // "refused to back down though"
      /\s(?:though|too|either)\.$/u,
      // "in the same year", "leading that crossover"
      /^.{0,40}(?<!\p{L})(?:(?:in|at|on|of|for|from) (?:the|that) same|(?:of|in|for|from|with|at|by|leading|behind|under|during) that (?!of|the|he|she|it|they|is|was|an?|all|who|which|there|this|these|those|if|when|in|on)(?=\p{L})\p{Ll}{3,20})(?!\p{L})/iu,
      // "Not everybody was pleased.": with what, the sentence before tells
      /^(?:Not (?:everybody|everyone|all)|Many|Some|Others|Few|Most)\s(?:[\p{L}’']+\s){1,3}[\p{L}’']+\.$/u,
      // "This week in Velden, they were"
      /^(?:This|Last|Next|Earlier|Every|Each)\s[^,]{3,40},\s(?:he|she|they|it)(?!\p{L})/u,
      // "A week later she was"
      /^(?:\p{L}+\s){1,4}(?:later|earlier|before|afterwards?),?\s(?:he|she|they|it)(?!\p{L})/u,
      // "people were searching there", with no place before
      /^(?!.{0,300}\s(?:in|at|to|from|of|near|on)\s(?:the\s)?\p{Lu}).{1,300}\sthere\.$/u,
      // "The press agency said he came from": an office is no he
      /^(?:[\p{L}’'-]{1,20}\s){1,7}(?:[Aa]gency|[Mm]inistry|[Dd]epartment|[Oo]ffice|[Cc]ourt|[Pp]aper|[Nn]ewspaper|[Rr]eports?|[Ss]tatement|[Ii]ndictment|[Ll]awsuit|[Bb]roadcaster|[Ff]amily|[Uu]nion|[Cc]lub|[Cc]ompany|[Mm]edia)(?:\s\p{Lu}{2,6})?\s(?:said|says?|reported|added|confirmed|wrote)\s(?:that\s)?(?:he|she|his|her)(?!\p{L})/u,
      // "the pair could be seen", behind an introduction
      /^[^,]{3,80},\s(?:[^,]{3,60},\s)?the\s(?:pair|duo|trio|two)\s(?:are|were|have|had|will|also|then|could|would|said|can)(?!\p{L})/u,
      /^(?:(?:(?:In|On|At|By|During|Since|Until|From|For|Together)\s[^,]{1,90}|(?:After|Before|When|While|As|If|Once|With|Without|Following|Despite|Although|Though|An?|Speaking|Asked)\s[^,\p{Lu}]{1,90}),\s(?:he|she|they|it|his|her|their|its)(?!\p{L})|(?:As|When|While|After|Before|If|Since|Although|Though|Once|Until|Yesterday|Today|Tonight),? (?:he|she|they|it|his|her|their|its)(?!\p{L}))/u,
      /^(?:[\p{L}-]{1,20} ){0,4}(?:[Pp]olice|(?<= )\p{Ll}{3,18}s|(?:Officials|Authorities|Prosecutors|Witnesses|Relatives|Doctors|Lawyers|Detectives|Investigators|Friends|Neighbou?rs|Reports))(?: in \p{Lu}\p{L}{1,20})? (?:say|said|believe|claim|claimed|confirmed|added)(?: that)? (?:he|she|his|her)(?!\p{L})/u,
      /^[^,.;:]{2,60} (?:calls?|called|estimates?|estimated|describes?|described|dubbed|denies|denied|confirmed|welcomed|critici[sz]ed|condemned|praised|rejected) (?:it|him|them|this|that)(?= (?:a|an|the|as|to|in|on)(?!\p{L})|[.,])/u,
    ],
    unexplainedLater: [
      // "has since reopened", "has only risen since"
      /(?<!\p{L})(?:has|have|had)\s(?:\p{Ll}+\s){0,2}since\s\p{Ll}+(?:ed|en|wn|ne|me)(?!\p{L})|\ssince\.$/u,
      // "40 boats there sank": where is that?
      /^.[^\p{Lu}]{0,80}\sthere(?!\s(?:is|are|was|were|has|have|had|will|would|may|might|can|could|must|should|to|be|seems?|appears?)(?!\p{L}))(?![\p{L}’'])/u,
      // "The villagers were used to it.", "four teams from there"
      /\s(?:to|of|for|with|about|on|in|from|by|at) (?:it|them)\.$|\sfrom there(?!\p{L})/u,
      // "Lund then sold it", "For Lund, that meant a move"
      /^(?:\p{L}+\s){1,4}then\s|,\sthat\s(?:meant|means|was|is)\s/u,
      // "The men refused and were released"
      /\s(?:refused|declined|agreed|complied|disagreed)(?:\.$|\sand\s)/u,
      // "after the Treasury issued those rules"
      /(?<!\p{L})(?:these|those) (?!who|whom|whose|in|of|that|with|from|on|at|are|were|under|over|to|for|by|like|without|around|behind|not|still|already|(?:killed|involved|\p{Ll}{2,}(?:ed|ing)|hurt|dead|taken|born|known|seen|left)(?!\p{L}))\p{Ll}{3,20}/u,
      // "resisted such fatalism"
      /(?<!\p{L})such (?!as(?!\p{L})|a(?!\p{L})|an(?!\p{L})|that(?!\p{L}))\p{Ll}{3,}/u,
    ],
    pointedNoun:
      /(?<!\p{L})(?:(?:these|those) (?!who|in|of|that|with|whose|from|on|at|are|were|under|over|to)\p{L}{3,20}|such an? |this (?!(?:week|weekend|month|year|morning|afternoon|evening|summer|autumn|fall|winter|spring|season|time|monday|tuesday|wednesday|thursday|friday|saturday|sunday)(?!\p{L}))\p{L}{3,20})/iu,
  },
  personal: oneOf(String.raw`
    (?<!\p{Lu}\p{L}{1,20} )I(?=[’'\s]\p{Ll})|[Mm]e|[Mm]y|[Mm]yself|[Ww]e|us|[Oo]urs?|[Yy]ou|[Yy]ours?
    [Ll]et[’']s|^(?:(?:Just|But|So|And) )?(?:[Ll]ook at|[Ii]magine|[Cc]onsider|[Rr]emember)(?= \p{Ll})
    ^(?:Visit|Shop|Brace|Check out|Opt for|Don[’']t)(?= )
    ^(?:Mix|Start|Get|Read|Expect|See|Watch|Click|Try|Take|Make|Keep|Stay|Follow|Join|Buy|Order|Listen|Call|Enter|Think|Note|Find|Learn|Discover|Seek|Use|Choose|Give|Add|Observe)(?= (?:a|an|the|your|our|this|these|those|to|for|out|up|on|in|more|it|them|how|what|why|about|all|each|some|into|with|from|at|here|by|and|small|sure|one|two|three)(?!\p{L}))
  `),
  guesses: oneOf(String.raw`
    should|must|ought to|could|might|${MAY}|perhaps|probably|possibly|presumably|likely|unlikely
    seem(?:s|ed|ing|ingly)?|appears?|appear(?:s|ed) to|apparently|would(?= (?:only|surely|also|make|mean|be better|be worse))
    ^(?:but |and |even )?(?:if|unless|should|were|had (?:he|she|it|they|the)) [^,]{3,120},
  `),
  weakCues:
    'feel feels felt feeling think thinks thought thinking believe believes believed believing goes put puts hope hopes hoped hoping worry worries worried read reads reading',
  judgements: oneOf(String.raw`
    (?:un)?fortunately|sadly|tragically|clearly|obviously|evidently|undoubtedly|surely|certainly|arguably|frankly|honestly
    ironically|conveniently|inevitabl[ey]|predictably|shamefully|shamelessly|rightly|remarkabl[ey]|(?:un)?surprisingly
    interestingly|curiously|essentially|basically|simply|truly|really|indeed|of course|no doubt|at best|at worst
    after all|in truth|in reality|worse still|even worse|at least in theory|so-called|virtue-signall?ing
    hypocri(?:sy|tes?|tical)|disgrace(?:ful)?|shameful|outrageous|ridiculous|absurd(?:ly)?|pathetic|disastrous|glaring
    blatant(?:ly)?|reckless(?:ly)?|desperate(?:ly)?|frantic(?:ally)?|incompeten(?:t|ce)|cynical(?:ly)?|sinister
    brilliant(?:ly)?|stunning(?:ly)?|gorgeous|beautiful(?:ly)?|amazing(?:ly)?|incredibl[ey]|awesome|fantastic
    terrific|wonderful(?:ly)?|excellent|superb(?:ly)?|perfect(?:ly)?|horribl[ey]|terribl[ey]|awful(?:ly)?|unacceptable
    adorable|impressive(?:ly)?|fascinating|spectacular(?:ly)?|bizarre|euphoric|nonsense|folly|farce|sham|paradox(?:es)?
    irony|moral hazard|grim(?:ly)?|typical|charming|joyful|exuberant|breathtaking|eye-catching|stylish|crucial(?:ly)?
    (?:the )?(?:truth|reality|question|answer|irony|point|lesson) (?:is|was|remains)
    what is (?:clear|certain|almost certain|striking|needed)|(?:makes|made|make) (?:no )?sense|speaks? volumes
    (?:it|that|this)(?:[’']s| is| was) (?:clear|obvious|hard|easy|no (?:wonder|surprise|accident)|time|worth|important|difficult)
    it (?:is|remains) (?:unclear|to be seen)|remains? to be seen|there(?:[’']s| is) (?:no (?:doubt|question|way|reason|excuse)|little doubt)
    too (?:little|late|often|far)|far too|nothing (?:but|more)|(?:a|the) (?:big|biggest|real|only) (?:question|problem|catch|test|mistake)
    foregone conclusion|only a matter of time|on the (?:brink|verge) of|far (?:less|more) \p{L}+|will never be|strong moment|one (?:advantage|drawback|problem|downside)|in many (?:respects|ways)|key (?:reason|positive|problem|question)
    (?:is|are|was|were|has been) (?:increasingly |hugely |more |very |too |so )?(?:popular|controversial|complicated|vital|essential|unpopular|harmful|welcome|pointless|important)
    a lot of (?:that|this|it)|fast-forward|close relationship|mountain of|disappointment|(?:more|less|better|worse) (?:unified|divided|complicated|difficult|important)
    highly recommended|take a look|stay tuned|worth (?:a|the|its|it|watching|reading|noting)|hell
  `),
  analysisTitles: 'why|how|what|who|where|could|can|should|is|are|will|does|analysis|opinion|comment|explainer|review',
  asking: oneOf(String.raw`
    (?:declined|refused) to (?:comment|say|answer|elaborate|forecast|discuss|disclose|speculate|identify|name|specify|estimate|confirm|be (?:named|identified|interviewed)|(?:give|provide) (?:any |further |more )?(?:details|information|figures|numbers))
    (?:did not|didn[’']t|has not|had not|have not) (?:immediately |yet )?(?:respond(?:ed)?|repl(?:y|ied)|return(?:ed)?|answer(?:ed)?) (?:to )?(?:a |an |several |our |\p{L}{1,12}[’']s? )?(?:requests?|questions?|calls?|e-?mails?|messages?|inquir\p{L}{1,3})
    declined comment|could not (?:immediately )?be reached|(?:has|have|had|did) not (?:yet |immediately )?(?:responded|respond|commented|comment|replied|reply)
    responded to (?:a |multiple |several |repeated )?requests?|attempts? to (?:contact|reach)
    no (?:additional|further|more|other) (?:information|details?) (?:has|have|was|were)|few details
    (?:described?s?|recalled|recounted) (?:(?:their|his|her) (?:escape|ordeal|experiences?|feelings|encounters?|shock)|in detail)
    ^(?:the )?\p{L}+[’']s \p{L}+ \p{L}+ reports (?:from|on)
    (?:request|asked|contacted|approached|reached out) (?:[\p{L}\p{Nd}()&+,.’'-]{1,20} ){0,10}for (?:a )?(?:further )?(?:comment|response|statement)
    in the affirmative|in the negative|(?:when |was |were )?asked (?:whether|if|about|why|how)
  `),
  somebody: {
    pronouns: "he|she|him|his|her|hers|himself|herself|(?:he|she)[’'](?:s|d|ll)",
    nouns: oneOf(`
      m[ae]n|wom[ae]n|boys?|girls?|child|children|kids?|teen(?:ager)?s?|youth|bab(?:y|ies)|toddlers?|infants?|persons?|couple
      husbands?|wi(?:fe|ves)|sons?|daughters?|brothers?|sisters?|siblings?|nephews?|nieces?|cousins?|uncles?|aunts?
      mothers?|fathers?|mums?|moms?|dads?|parents?|grand\\p{L}{3,10}|fianc\\p{L}{1,3}|girlfriends?|boyfriends?|partners?
      victims?|suspects?|defendants?|drivers?|passengers?|patients?|pupils?|workers?|employees?|attackers?|gunm[ae]n|killers?|robbers?
      everyone|anyone|someone|somebody|nobody|whoever|\\p{N}{1,2}-year-olds?|veterans?|refugees?|migrants?|heirs?|users?|voters?
    `),
  },
  fragments: {
    openings: 'an?|every|each|another|one|no|two|three|four|five|just an?|not an?',
    verbs: finiteVerbs(),
    showsEveryVerb: true,
  },
  withdrawn: oneOf(String.raw`
    \b(?:stor(?:y|ies)|article|report|version|item|dispatch|headline|caption|alert)\b[^!?]{0,160}\b(?:reported|said|stated|wrote|gave|identified|described|misspelled|misstated|misidentified|attributed|listed|quoted)(?: \p{L}{1,12}){0,3} (?:erroneously|incorrectly|wrongly|mistakenly|in error)\b
    \b(?:stor(?:y|ies)|article|report|version|item|dispatch|headline|caption|alert)\b[^!?]{0,160}\b(?:erroneously|incorrectly|wrongly|mistakenly) (?:reported|said|stated|wrote|gave|identified|described|attributed|listed|quoted|spelled)\b
    \b(?:stor(?:y|ies)|article|report|version|item|dispatch|headline|caption|alert)\b[^!?]{0,80} (?:misspelled|misstated|misidentified|misquoted)\b
  `),
  wins: oneOf(`
    beat|beats|beating|beaten|defeat(?:s|ed|ing)?|won|win|wins|winning|victory|drew|draws?|lost|lose|loss
    edged|edge|thrashed|thumped|overcame|downed|routed|sank|triumph(?:ed|s)?|held
  `),
  definiteArticle: /^The\s/u,
  shellNouns: `
    boy clip clips encounter footage girl letter teenager trend video videos
    accident agreement announcement attack ban blast case change changes comment comments couple crash deal
    debate decision dispute figure figures findings five four funding funds group incident issue man measure
    measures meeting men money move news pact plan plans problem project proposal protest protests remarks
    report result results row ruling scheme statement study suspect suspects talks three trip two verdict
    victim victims visit vote woman women
  `,
  claims: oneOf(String.raw`
    not|no|never|none|neither|nor|without|hardly|barely|cannot|only|unless|if|except|until|${MAY}|might
    could|would|should|perhaps|possibly|probably|likely|unlikely|reported(?:ly)?|apparently|alleged(?:ly)?
    allegations?|suspect(?:s|ed)?|accus\p{L}{1,5}|claim(?:s|ed|ing)?|den(?:y|ies|ied|ying)|purported(?:ly)?
    supposed(?:ly)?|unconfirmed|according|said|says|citing|\p{L}{1,12}n[’']t
  `),
  clauses: {
    beginnings: 'and|but|while|when|after|before|because|although|though|following|despite|with|as|so',
    introductions: oneOf(String.raw`
      when|while|if|as|after|before|since|although|though|because|once|until|in|on|at|for|with|by|from
      during|despite|following|under|more than|less than|\p{L}{2,16}ing|last|earlier
    `),
    breaks: oneOf(`
      after|before|amid|while|when|because|following|despite|ahead of|as part of|in order to|in a bid to
    `),
    relative: /\s(?:who|which|that|whose|where)\s/u,
    source:
      /\b(?:said|says|according|citing|reportedly|alleg(?:es?|ed|edly)|claim\w{0,3}|accus\w{2,5}|den(?:y|ies|ied)|suspected|police|prosecutors?)\b/iu,
  },
  captions: {
    lefts: 'L[^()]{0,4}',
    rights: 'R[^()]{0,4}',
    orders: 'l-r|l to r|left to right|from left',
    creditLinks: 'by|courtesy of|via',
    pictures: 'image|photo|photograph|picture|pictured',
    openers: 'FILE(?: PHOTO)?|File (?:photo|image|picture)|Handout (?:photo|image)|Pictured',
    credits: 'photos?|photograph|photographer|pictures?|images?|file|handout|screenshot',
    places: 'left|right|center|centre|second from (?:left|right)',
    notes: "Disclaimer:|Editor[’']?s[’']? note|Note to readers|Correction:|Clarification:",
    readerAddress: oneOf(String.raw`
      good (?:morning|afternoon|evening),? and welcome|welcome to (?:our|the|this)|hello and welcome
      thanks? (?:you )?for (?:reading|following|joining)|that[’']s all (?:from|for)|follow (?:us|our|along)
      tune in|for more(?: information)?,? (?:sign up|visit|see|go to|click)|sign up|subscribe|click here
      get (?:our|the latest) newsletter|(?:last )?updated (?:at|on) \p{Nd}|read more\s?:|scroll down
      stay with us|(?:anyone|anybody|those|people|witnesses) (?:with|who (?:has|have|saw|may|might|was|were)) [^.]{0,120}(?:asked|urged|call|contact|encouraged|report)
      (?:anyone|anybody|those) with (?:any )?(?:further )?information|witnesses (?:are (?:asked|urged)|can (?:call|contact)|should)|tips can be
    `),
  },
  authorNotes: {
    invites: 'follow|reach|contact|e-?mail|write to|tweets? (?:at|as)|on twitter',
    copulas: 'is|are|was',
    writers: oneOf(`
      columnist|reporter|correspondent|editor|contributor|analyst|commentator|author|journalist|writer
      fellow|professor
    `),
  },
  halfDays: String.raw`[ap]\.?m\.?`,
  figures: {
    magnitudeSigns: 'bn|tn|m|k|B|M|K',
    magnitudes: 'thousand|million|billion|trillion',
    currencies: 'dollars?|euros?|pounds?|rubles?|roubles?|yuan|yen|rupees?|francs?',
    percent: 'percent|per cent|percentage points?',
    months: oneOf(String.raw`
      January|February|March|April|May|June|July|August|September|October|November|December|Jan\.|Feb\.
      Aug\.|Sept\.|Oct\.|Nov\.|Dec\.
    `),
    adjectives: 'new|more|other|additional|metric|square|cubic',
    timePrepositions: 'in|since|by|until|till|of|from|before|after|during|early|late|mid',
    plurals: PLURALS,
    amountEnds: 'percent',
    yearsAreBare: true,
  },
  cuts: cuts(),
  endsNothing: {
    beforeSpacedStop: 'a|and|at|by|for|from|in|of|on|or|the|to|with',
    beforeStop: 'and|the|on (?:Jan|Feb|Aug|Sept|Oct|Nov|Dec)',
  },
  clippedBeginnings: 'tis|twas|em|n|til|cause|round|bout',
  alerts: String.raw`EXCLUSIVE|BREAKING(?: NEWS)?|JUST IN|FIRST ON [\p{Lu}\p{Nd} ]{2,20}|URGENT`,
});
