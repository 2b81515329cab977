import type { Speech } from '../parts/speech.ts';
import { gendered, phrases, wordPairs, wordSet } from '../word-list.ts';

export const speech = (): Speech => ({
  cues: wordSet(`
    accuse accused accuses accusing acknowledge acknowledged acknowledges acknowledging add added adding
    adds admit admits admitted admitting advised advises advising agree agreed agrees agreing allege alleged
    alleges alleging announce announced announces announcing answered answers apologise apologised
    apologises apologising apologize apologized apologizes apologizing applaud applauded applauding applauds
    argue argued argues arguing ask asked asking asks assert asserted asserting asserts assure assured
    assures assuring attacked attacking barked barking barks beamed beaming believe believed believes
    believing bemoan bemoaned bemoaning bemoans blamed blaming blasted blasting blasts blurted blurting
    blurts boasted boasting boasts boomed booming bragged bragging called calling calls cautioned cautioning
    cautions challenged challenging chanted chanting characterised characterises characterising characterize
    characterized characterizes characterizing chided chides chiding cited cites citing claimed claiming
    claims clarified clarifies clarify clarifying commented commenting comments compared complain complained
    complaining complains concede conceded concedes conceding conclude concluded concludes concluding
    condemn condemned condemning condemns confess confessed confessing confirm confirmed confirming confirms
    contend contended contending contends continued continues continuing countered countering counters cried
    criticise criticised criticises criticising criticize criticized criticizes criticizing crying
    deadpanned deadpanning deadpans declare declared declares declaring declined decried decries decry
    decrying deem deemed deeming deems demanded demanding demands demurred demurring demurs denied denies
    denounce denounced denounces denouncing deny denying deride derided derides deriding describe described
    describes describing disclosed discloses disclosing dismiss dismissed dismisses dismissing dubbed
    dubbing dubs elaborate elaborated elaborates elaborating emphasise emphasised emphasises emphasising
    emphasize emphasized emphasizes emphasizing enthused enthuses enthusing exclaim exclaimed exclaiming
    exclaims explain explained explaining explains expressed expresses expressing feeling feels felt fumed
    fumes fuming goes gushed gushes gushing hailed hailing hails hoped hopes hoping implore implored
    implores imploring indicate indicated indicates indicating informed informing informs insinuate
    insinuated insinuates insinuating insist insisted insisting insists instructed insulted insulting
    interjected interjecting interjects interrupted intoned intones intoning joked jokes joking labeled
    labeling labelled lament lamented lamenting laments laughed laughing lied maintain maintained
    maintaining maintains mentioned mentioning mentions mock mocked mocking mocks murmured murmuring mused
    muses musing noted notes noting objected objecting observe observed observes observing opine opined
    opines opining ordered outlined pleaded pleading pleads pledged pledges pledging pointed points posted
    posts praised praises praising predict predicted predicting predicts pressed proclaim proclaimed
    proclaiming proclaims promised promises promising pronounced pronounces pronouncing propose proposed
    proposes proposing protested protesting put puts questioned questioning questions quipped quipping quips
    quoted quotes quoting railed read reading reads reasoned rebuked rebukes rebuking recall recalled
    recalling recalls recognise recognised recognises recognising recognize recognized recognizes
    recognizing recommended recount recounted recounts refer referenced referencing referred referring
    refers reiterate reiterated reiterates reiterating remarked remarking remarks remember remembered
    remembering remembers remind reminded reminding reminds repeated repeating repeats replied replies
    replying reported reporting reports respond responded responding responds retort retorted retorting
    retorts reveal revealed revealing reveals ridicule ridiculed ridicules ridiculing ripped ripping said
    say saying says scoffed scoffing scoffs screamed screaming shouted shouting shouts sighed sighing
    signaled slammed slamming slams snapped snapping snaps specified specifies specify specifying speculate
    speculated speculates speculating spoke stated states stating stipulate stipulated stipulates
    stipulating stressed stresses stressing suggest suggested suggesting suggests summarized swearing swears
    swore taunted taunting taunts teased teasing tell telling tells testified testifies testify testifying
    thanked think thinking thinks thought threaten threatened threatening threatens told touted touting
    touts tweeted tweeting tweets underlined underlines underlining underscored underscores underscoring
    urge urged urges urging vented venting voiced voicing volunteered volunteering vowed vowing vows warn
    warned warning warns warranted welcomed went whispered whispering wonder wondered wondering wonders
    worried worry worrying write writes writing wrote yelled yelling yells
  `),
  according: phrases(`
    according to
    in the words of
    as told by
    in the view of
    in the opinion of`),
  pronouns: gendered('she', 'he', 'they who it'),
  objectPronouns: gendered('her', 'him', 'them'),
  determiners: wordSet(`
    a all an another any both each every four her his its many most my no one other our several some that
    the their these this those three two
  `),
  fillers: wordSet(`
    'd 'll 're 's 've actually again already also always angrily be been bluntly clearly correctly could did
    does earlier even eventually explicitly famously finally first flatly further had has have herself
    himself however immediately initially is jokingly just later maybe never not now often once only perhaps
    personally previously privately publicly quickly really recently repeatedly reportedly rightly similarly
    simply soon specifically still subsequently themselves then though today was were will would yesterday
    ’d ’ll ’re ’s ’ve
  `),
  stops: wordSet(`
    about above across after against along although amid among and around as at because before behind below
    beneath beside besides between beyond but by despite during following from how if in including inside
    into like meanwhile moreover near off on onto or outside over per regarding since so than that though
    through throughout till to toward towards under unlike until upon via when where which while who whom
    whose why with within without
  `),
  clauseWords: wordSet(`
    although and as because but how if or since so than that though until when where whether which while who
    whom whose why
  `),
  joiners: wordSet('at for from in of on to with'),
  roles: wordSet(`
    accountant activist actor actress administrator admiral adviser advisor advocate agency aide aides
    ambassador analyst anchor archbishop architect archivist artist attorney author baker biologist
    bishop blogger boss boxer brigadier broadcaster brother builder butcher campaign campaigner
    candidate capt captain cardinal carpenter ceo cfo chair chairman chairperson chairwoman chancellor
    chancellor-elect chief clerk cllr co-founder coach col colleague colonel columnist comedian
    commander commander-in-chief commentator commissioner company congressman congresswoman constable
    consultant cook coordinator corporal correspondent councillor councilman councilwoman counsel court
    critic critics curator daughter dean defender delegate democrat democrats department deputy det
    detective diplomat director doctor drummer duke economist editor electrician engineer envoy
    executive expert experts farmer father firefighter fisherman fishmonger forecaster forward founder
    friend gardener general goalkeeper gov government governor governor-elect guitarist gymnast
    harbormaster harbourmaster head historian host husband imam influencer insp inspector interpreter
    investigator journalist judge justice king lawmaker lawmakers lawyer leader legislator legislators
    letter librarian lieutenant lt magistrate maj manager marshal mayor mayor-elect mechanic mep
    meteorologist midfielder midwife minister ministry moderator mother mp msp negotiator neighbor
    neighbour newspaper nominee nurse officer official officials ombudsman operative organiser organizer
    owner paramedic partner pastor photographer physician pilot player plumber pm police pollster pope
    premier premier-elect presenter president president-elect priest prince princess principal private
    producer professor prosecutor provost queen rabbi rapper rector rep report reporter representative
    republican republicans researcher researchers resident residents scientist secretary sen senator
    sergeant sgt sheriff shopkeeper singer sister skier soldier son songwriter source sources speaker
    spokesman spokespeople spokesperson spokeswoman sprinter statement strategist striker student
    superintendent supt surgeon teacher trader translator treasurer trustee undersecretary vet vice
    vice-president voter voters whip widow wife witness witnesses worker workers writer
  `),
  honorifics: gendered(
    'mrs ms miss madam lady dame mrs. ms.',
    'mr mister sir lord mr.',
    'dr prof rev dr. prof. rev. sen. gov. rep. gen. st.',
  ),
  organizations: wordSet(`
    academy accord act administration agency airlines alliance army association authority bank board
    brotherhood bureau campaign center centre channel church club co coalition college commission committee
    company congress convention corp corporation council court department federation ferry force forces
    foundation front fund gazette group herald hospital house inc institute journal kingdom laboratory
    league library lines ltd magazine ministries ministry movement museum nations navy network news
    observatory office orchestra organisation organisers organization panel parliament party police pollster
    post press radio republic research review school senate service services society states street survey
    team theater theatre times treaty tribune tv union university
  `),
  auxiliaries: wordSet(`
    are be been being can could did do does had has have is may might must says shall should was were will
    would
  `),
  passives: wordSet('are be been being gets got is was were'),
  agents: wordSet('by'),
  relatives: wordSet('which who'),
  coordinators: wordSet('and but or then'),
  likes: wordSet('as'),
  nounCues: wordSet(`
    answers attacks boasts call calls cites claim claims comments complaints demands denies fears hopes lies
    mocks notes observes pledges posts praises predicts promises questions quotes reads references remark
    remarks report reports states suggests teases thanks thought thoughts touts tweets urge urges vows
    warning warnings
  `),
  verbEndings: /(?:ed|ing)$/u,
  finiteEndings: /ed$/u,
  irregulars: wordSet(`
    became began bought broke brought built came caught chose comes drew drove fell flew forgave fought
    found gave gets gives got grew heard held hid kept knew laid leads led left lost made makes met needs
    paid plans ran remains rose sat saw seems sent shook sold sought spent stole stood struck takes taught
    threw took tore wants went woke won wore
  `),
  transitives: wordSet(`
    accused accuses advised asked assured attacked blamed blasted blasts called calls challenged
    characterized characterizes cited cites compared condemned condemns criticised criticized criticizes
    decried decries deemed denounced denounces described describes dismissed dismisses dubbed expressed
    expresses hailed hails informed instructed labeled labelled mentioned mentions mocked mocks praised
    praises quoted quotes rebuked reminded ridiculed ripped slammed slams teased tell telling tells thanked
    threatened told touted urged urges voiced welcomed
  `),
  denials: wordSet(`
    denied denies deny denying disavow disavowed disavows dispute disputed disputes disputing doubt doubted
    doubting doubts rebut rebutted refute refuted refutes refuting reject rejected rejecting rejects
  `),
  withholdings: wordSet(
    'avoid avoided avoiding avoids erroneously falsely incorrectly mistakenly refrain refrained refraining refrains resisted short wrongly',
  ),
  conditions: wordSet('if unless whether'),
  complementizers: wordSet('that'),
  cuePairs: wordPairs('went on\nput it\ngoes on\nputs it'),
  order: 'subject-first',
});
