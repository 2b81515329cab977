import type { Summary } from '../parts/summary.ts';
import { oneOf } from '../word-list.ts';
import { cuts } from './cuts.ts';

export const summary = (): Summary => ({
  openers: {
    pointingBack: oneOf(String.raw`
      (?:he|she|it|they)(?:[’']\p{L}{1,3})?|his|her|hers|their|theirs|its|him|them|this|these|those
      that(?:[’']s)?|such|both|however|moreover|furthermore|meanwhile|nevertheless|nonetheless|but|and|or|so
      yet|then|also|instead|therefore|thus|still|besides|additionally|otherwise|hence|here|there|another
      others|earlier|later|afterwards?|similarly|likewise|in addition|in contrast|on the other hand
      as a result|for example|for instance|the former|the latter|the same|according to (?:him|her|them|it)
      asked (?:if|whether|about|why|how)|the (?:pair|duo|trio)|because|including
      (?:behind|beside|besides|alongside|with|like|unlike|after|before|around|above|below|for|to|from) (?:him|her|them|it)
      in other words|as such|in fact|indeed|finally|of course|after all|in short|in turn|by contrast
      in (?:that|this) (?:case|way|sense)|at (?:that|the) (?:time|moment)|that said|either way|above all
      not only that
      (?:shortly|soon|immediately|moments|minutes|hours|days|weeks|months|years) (?:after|afterwards?|later|before|earlier)(?=,)
      \p{L}{1,8} of (?:his|her|its|their)
      (?:on|in|at|by|last|since|during|until) (?:[\p{L}\p{Nd}]{1,12} ){0,2}[\p{L}\p{Nd}]{1,12},? (?:he|she|they|it)
    `),
    standingAlone: oneOf(String.raw`
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
      /^(?:(?:(?:In|On|At|By|During|Since|Until|From|For|Together)\s[^,]{1,90}|(?:After|Before|When|While|As|If|Once|With|Without|Following|Despite|Although|Though|An?|Speaking|Asked)\s[^,\p{Lu}]{1,90}),\s(?:he|she|they|it|his|her|their|its)(?!\p{L})|(?:As|When|While|After|Before|If|Since|Although|Though|Once|Until|Yesterday|Today|Tonight),? (?:he|she|they|it|his|her|their|its)(?!\p{L}))/u,
      /^(?:[\p{L}-]{1,20} ){0,4}(?:[Pp]olice|(?<= )\p{Ll}{3,18}s|(?:Officials|Authorities|Prosecutors|Witnesses|Relatives|Doctors|Lawyers|Detectives|Investigators|Friends|Neighbou?rs|Reports))(?: in \p{Lu}\p{L}{1,20})? (?:say|said|believe|claim|claimed|confirmed|added)(?: that)? (?:he|she|his|her)(?!\p{L})/u,
      /^[^,.;:]{2,60} (?:calls?|called|estimates?|estimated|describes?|described|dubbed|denies|denied|confirmed|welcomed|critici[sz]ed|condemned|praised|rejected) (?:it|him|them|this|that)(?= (?:a|an|the|as|to|in|on)(?!\p{L})|[.,])/u,
    ],
    pointedNoun:
      /(?<!\p{L})(?:(?:these|those) (?!who|in|of|that|with|whose|from|on|at|are|were|under|over|to)\p{L}{3,20}|such an? |this (?!(?:week|weekend|month|year|morning|afternoon|evening|summer|autumn|fall|winter|spring|season|time|monday|tuesday|wednesday|thursday|friday|saturday|sunday)(?!\p{L}))\p{L}{3,20})/iu,
  },
  personal: oneOf(String.raw`
    (?<!\p{Lu}\p{L}{1,20} )I(?=[’'\s]\p{Ll})|[Mm]e|[Mm]y|[Mm]yself|[Ww]e|us|[Oo]urs?|[Yy]ou|[Yy]ours?
    [Ll]et[’']s|^(?:(?:Just|But|So|And) )?(?:[Ll]ook at|[Ii]magine|[Cc]onsider|[Rr]emember)(?= \p{Ll})
  `),
  asking: oneOf(String.raw`
    (?:declined|refused) to (?:comment|say|answer|elaborate|forecast|discuss|disclose|speculate|identify|name|specify|estimate|confirm|be (?:named|identified|interviewed)|(?:give|provide) (?:any |further |more )?(?:details|information|figures|numbers))
    (?:did not|didn[’']t|has not|had not|have not) (?:immediately |yet )?(?:respond(?:ed)?|repl(?:y|ied)|return(?:ed)?|answer(?:ed)?) (?:to )?(?:a |an |several |our |\p{L}{1,12}[’']s? )?(?:requests?|questions?|calls?|e-?mails?|messages?|inquir\p{L}{1,3})
    could not (?:immediately )?be reached
    (?:request|asked|contacted|approached|reached out) (?:\p{L}{1,20} ){0,3}for (?:a )?(?:further )?comment
    in the affirmative|in the negative|(?:when |was |were )?asked (?:whether|if|about|why|how)
  `),
  definiteArticle: /^The\s/u,
  shellNouns: `
    accident agreement announcement attack ban blast case change changes comment comments couple crash deal
    debate decision dispute figure figures findings five four funding funds group incident issue man measure
    measures meeting men money move news pact plan plans problem project proposal protest protests remarks
    report result results row ruling scheme statement study suspect suspects talks three trip two verdict
    victim victims visit vote woman women
  `,
  claims: oneOf(String.raw`
    not|no|never|none|neither|nor|without|hardly|barely|cannot|only|unless|if|except|until|(?-i:may)|might
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
    orders: 'l-r|l to r|left to right|from left',
    creditLinks: 'by|courtesy of|via',
    pictures: 'image|photo|photograph|picture|pictured',
    openers: 'FILE(?: PHOTO)?|File (?:photo|image|picture)|Handout (?:photo|image)|Pictured',
    credits: 'photos?|photograph|photographer|pictures?|images?|file|handout|screenshot',
    places: 'left|right|center|centre|second from (?:left|right)',
    notes: "Editor[’']?s[’']? note|Note to readers|Correction:|Clarification:",
    readerAddress: oneOf(String.raw`
      good (?:morning|afternoon|evening),? and welcome|welcome to (?:our|the|this)|hello and welcome
      thanks? (?:you )?for (?:reading|following|joining)|that[’']s all (?:from|for)|follow (?:us|our|along)
      tune in|for more(?: information)?,? (?:sign up|visit|see|go to|click)|sign up|subscribe|click here
      get (?:our|the latest) newsletter|(?:last )?updated (?:at|on) \p{Nd}|read more\s?:|scroll down
      stay with us
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
    plurals: oneOf(`
      people|men|women|children|firemen|policemen|policewomen|feet|teeth|geese|mice|sheep|fish|deer|cattle
      police|staff|crew|personnel|aircraft|spacecraft|dead|injured|wounded|missing|hurt|kilometre|species
      series|media|data
    `),
    yearsAreBare: true,
  },
  cuts: cuts(),
  endsNothing: { beforeSpacedStop: 'a|and|at|by|for|from|in|of|on|or|the|to|with', beforeStop: 'and|the' },
  clippedBeginnings: 'tis|twas|em|n|til|cause|round|bout',
  alerts: String.raw`EXCLUSIVE|BREAKING(?: NEWS)?|JUST IN|FIRST ON [\p{Lu}\p{Nd} ]{2,20}|URGENT`,
});
