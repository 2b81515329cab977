import { gendered, type Lexicon, phrases, wordPairs, wordSet } from './lexicon.ts';

export const en: Lexicon = {
  cues: wordSet(`
    said says say saying told tells tell telling added adds adding asked asks asking wrote writes writing tweeted tweets
    tweeting argued argues arguing explained explains explaining noted notes noting stated states stating claimed claims
    claiming insisted insists insisting replied replies responded responds responding continued continues declared
    declares declaring announced announces announcing warned warns warning acknowledged acknowledges admitted admits
    admitting suggested suggests suggesting stressed stresses stressing emphasized emphasised emphasizes underlined
    underlines underscored underscores remarked remarks observed observes recalled recalls recalling joked jokes joking
    quipped quips concluded concludes concluding confirmed confirms confirming denied denies denying conceded concedes
    contended contends countered counters criticized criticised criticizes described describes describing called calls
    calling dubbed labeled labelled denounced denounces dismissed dismisses praised praises reported reports reporting
    revealed reveals shouted shouts yelled yells chanted cried exclaimed whispered murmured predicted predicts promised
    promises promising pledged pledges vowed vows urged urges urging recommended testified testifies testifying alleged
    alleges alleging asserted asserts asserting maintained maintains commented comments commenting posted posts
    mentioned mentions referred refers referring read reads reading questioned questions wondered wonders hoped hopes
    thinks thought think believes believed believe felt feels complained complains lamented laments boasted boasts
    bragged mocked mocks ridiculed slammed slams blasted blasts ripped attacked accused accuses accusing blamed hailed
    hails advised advises agreed agrees answered answers elaborated elaborates reiterated reiterates repeated repeats
    pointed points proclaimed proclaims proposed stipulated specified clarified clarifies characterized characterizes
    compared cited cites quoted quotes decried decries deemed demanded demands disclosed indicated indicates informed
    insinuated interjected interrupted laughed opined opines pleaded pronounced protested recounted recounts remembers
    remembered retorted retorts snapped speculated spoke swore taunted thanked touted voiced volunteered warranted
    welcomed apologized apologised assured assures blurted boomed challenged chided condemned condemns confessed
    declined expressed expresses cautioned cautions deadpanned enthused fumed gushed implored instructed intoned lied
    mused objected ordered outlined pressed railed reasoned rebuked reminded scoffed sighed signaled summarized teased
    threatened vented went goes put puts barked beamed demurred accuse acknowledge acknowledging add admit advising
    agree agreing allege announce apologise apologises apologising apologize apologizes apologizing applaud applauded
    applauding applauds argue ask assert assure assuring attacking barking barks beaming believing bemoan bemoaned
    bemoaning bemoans blaming blasting blurting blurts boasting booming bragging cautioning challenging chanting
    characterised characterises characterising characterize characterizing chides chiding citing clarify clarifying
    complain complaining concede conceding conclude condemn condemning confess confessing confirm contend contending
    continuing countering criticise criticises criticising criticize criticizing crying deadpanning deadpans declare
    decry decrying deem deeming deems demanding demurring demurs denounce denouncing deny deride derided derides
    deriding describe discloses disclosing dismiss dismissing dubbing dubs elaborate elaborating emphasise emphasises
    emphasising emphasize emphasizing enthuses enthusing exclaim exclaiming exclaims explain expressing feeling fumes
    fuming gushes gushing hailing hoping implore implores imploring indicate indicating informing informs insinuate
    insinuates insinuating insist insulted insulting interjecting interjects intones intoning labeling lament lamenting
    laughing maintain maintaining mentioning mock mocking murmuring muses musing objecting observe observing opine
    opining pleading pleads pledging praising predict predicting proclaim proclaiming pronounces pronouncing propose
    proposes proposing protesting questioning quipping quoting rebukes rebuking recall recognise recognised recognises
    recognising recognize recognized recognizes recognizing recount refer referenced referencing reiterate reiterating
    remarking remember remembering remind reminding reminds repeating replying respond retort retorting reveal revealing
    ridicule ridicules ridiculing ripping scoffing scoffs screamed screaming shouting sighing slamming snapping snaps
    specifies specify specifying speculate speculates speculating stipulate stipulates stipulating suggest swearing
    swears taunting taunts teasing testify thinking threaten threatening threatens touting touts underlining
    underscoring urge venting voicing volunteering vowing warn whispering wonder wondering worried worry worrying write
    yelling`),
  according: phrases(`
    according to
    in the words of
    as told by
    in the view of
    in the opinion of`),
  pronouns: gendered('she', 'he', 'they who it'),
  determiners: wordSet(
    'the a an this that these those his her their its our my some one another several many two three four both other most any all no every each',
  ),
  fillers: wordSet(`
    also has have had was is were been be later then recently previously reportedly once often repeatedly still
    already again even just simply further quickly immediately famously publicly privately only always never now
    flatly bluntly initially eventually finally first would will could did does has not soon angrily
    earlier himself herself themselves specifically similarly clearly today yesterday though however subsequently
    ’s 's ’re 're ’ve 've ’d 'd ’ll 'll explicitly jokingly actually really personally correctly rightly then maybe perhaps`),
  stops: wordSet(`
    in on at by with to from about after before during over under as when while if because since until although though
    but and or so that which who whom whose where why how than into onto through between among against without within
    via per upon despite amid following regarding toward towards outside inside near like unlike including besides moreover meanwhile behind across around along above
    below beneath beside beyond off throughout till`),
  clauseWords: wordSet(
    'that which who whom whose when if because while although though but and or so since until than where how why as whether',
  ),
  joiners: wordSet('of for from at with in on to'),
  roles: wordSet(`
    speaker whip delegate counsel president vice-president vice minister secretary senator sen rep representative congressman congresswoman governor gov
    mayor chairman chairwoman chair chairperson chief director executive ceo cfo spokesman spokeswoman spokesperson
    spokespeople official officials officer commissioner general colonel captain lieutenant sergeant detective sheriff
    judge justice attorney lawyer prosecutor ambassador envoy diplomat leader candidate nominee analyst economist
    professor expert experts scientist researcher researchers doctor nurse teacher student author writer historian
    journalist reporter correspondent editor columnist anchor host commentator strategist adviser advisor aide aides
    manager coach player captain owner founder co-founder partner activist organizer organiser advocate critic critics
    witness witnesses resident residents neighbor neighbour source sources voter voters worker workers farmer bishop
    archbishop pope cardinal pastor priest imam rabbi king queen prince princess duke chancellor premier deputy
    councillor councilman councilwoman lawmaker lawmakers legislator legislators actor actress singer director producer
    artist curator engineer pilot mother father brother sister son daughter wife husband widow friend colleague
    consultant pollster operative moderator fisherman mechanic harbourmaster harbormaster treasurer inspector
    clerk superintendent investigator accountant architect biologist meteorologist forecaster physician surgeon head boss
    democrat democrats republican republicans administrator trustee principal coordinator negotiator photographer
    statement report letter newspaper company campaign police court agency department ministry government`),
  honorifics: gendered(
    'mrs ms miss madam lady dame mrs. ms.',
    'mr mister sir lord mr.',
    'dr prof rev dr. prof. rev. sen. gov. rep. gen. st.',
  ),
  organizations: wordSet(`
    party university college school institute ministry department committee council commission agency bank corporation
    corp inc company co ltd group association federation union league foundation fund party office bureau court congress
    senate parliament house times post journal news tribune herald gazette network channel radio tv press organization
    organisation organisers center centre hospital church club team force forces army navy police society board authority
    service services administration campaign coalition alliance front movement brotherhood nations states kingdom
    republic street act convention treaty accord research survey panel museum library theatre theater orchestra airlines
    magazine review pollster academy laboratory observatory ferry lines ministries`),
  auxiliaries: wordSet(
    'is are was were be been being has have had will would could can may might must shall should do does did says',
  ),
  passives: wordSet('is are was were be been being got gets'),
  relatives: wordSet('who which'),
  coordinators: wordSet('and but or then'),
  likes: wordSet('as'),
  nounCues: wordSet(
    'remark urge reports report claims claim calls call states reads comments notes questions thought thanks hopes promises pledges urges posts tweets cites quotes demands answers attacks predicts remarks touts vows observes denies references praises mocks complaints warnings warning boasts fears suggests teases thoughts lies',
  ),
  verbEndings: /(?:ed|ing)$/u,
  subjunctives: wordSet(''),
  postposed: wordSet(''),
  asides: wordSet(''),
  particles: new Map(),
  finiteEndings: /ed$/u,
  irregulars: wordSet(`
    threw took made gave came got lost won ran held met led left kept saw went became began brought chose found fell flew
    drew drove wore built bought sold sent spent stood sat rose broke fought sought taught caught laid paid grew knew
    heard hid shook stole struck woke tore forgave gets makes takes gives comes leads wants plans needs seems remains`),
  hasArticles: true,
  dropsPronouns: false,
  transitives: wordSet(`
    told tell tells telling informed reminded assured advised asked described describes called calls dubbed
    labeled labelled criticized criticised criticizes denounced denounces dismissed dismisses praised praises
    accused accuses blamed compared attacked slammed slams blasted blasts ripped mocked mocks ridiculed hailed
    hails mentioned mentions condemned condemns characterized characterizes welcomed thanked touted voiced
    expressed expresses cited cites quoted quotes deemed decried decries challenged rebuked teased threatened
    urged urges instructed`),
  complementizers: wordSet('that'),
  cuePairs: wordPairs('went on\nput it\ngoes on\nputs it'),
  order: 'subject-first',
  capitalizesNouns: false,
};
