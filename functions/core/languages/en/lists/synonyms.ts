/**
 * Words with nearly the same meaning in news prose, English base forms; each line is one group, and a word may be in
 * several.
 */
export const SYNONYMS = `
say state tell declare announce report claim note remark add explain comment mention reveal disclose indicate confirm affirm inform communicate express publish share cite outline describe write
think believe consider deem regard view see feel assume judge suppose classify recognise recognize acknowledge evaluate determine
find discover reveal notice expose uncover detect show learn establish observe note
order command direct instruct mandate tell require compel oblige demand force
ask request urge call invite encourage appeal plead
expect anticipate predict forecast project estimate guide foresee
plan intend mean aim design seek propose purpose prepare schedule look
propose suggest recommend issue release introduce establish
begin start launch open commence initiate kick
end finish conclude close stop cease complete halt
remove delete uninstall eliminate eradicate erase expunge take strip
keep retain hold maintain preserve remain stay
give hand grant award provide offer supply present
get receive obtain gain acquire earn secure win
buy purchase acquire
send transfer move shift relocate ship dispatch transmit
use employ utilise utilize deploy apply
make create produce form build shape develop carve manufacture
help assist aid support
back support endorse secure
protect defend shield guard safeguard
kill murder slay shoot execute
die death dead perish pass killed
fight battle combat struggle
attack assault strike raid hit
hurt injure wound harm injury
destroy demolish wreck ruin devastate
arrest detain apprehend custody hold capture seize nab
jail prison imprison detention custody sentence
accuse allege charge blame accusation allegation claim
investigate probe examine inquire look explore scrutinise scrutinize study inquiry investigation
see witness view watch observe look peer gaze glance glimpse scan
oversight supervision monitoring scrutiny inspection assessment
meet visit see encounter
trip visit journey mission tour voyage travel
talk discuss speak conversation discussion chat negotiation
agree accept concur consent approve
approve endorse back authorise authorize clear pass
reject refuse decline dismiss deny turn
oppose object resist
ban prohibit forbid bar outlaw block
allow permit let enable authorise authorize
try attempt effort endeavour endeavor seek bid initiative
need require must
want wish desire hope seek
change alter modify transform shift evolve develop progress advance convert transition
improve better boost enhance strengthen
increase rise grow climb jump surge soar gain growth raise mount heighten augment accelerate burgeon escalate
decrease fall decline drop reduce shrink downturn reduction slump dip cut
start founded found establish set
join sign enter
leave depart quit exit
resign quit step
win beat defeat triumph victory overcome
lose loss
hire recruit appoint employ
fire sack dismiss axe
show display reveal demonstrate exhibit present
hide conceal
tell inform notify
warn caution alert
threat danger risk menace hazard peril
worry concern fear anxiety
problem issue difficulty trouble concern
crisis emergency
big large huge giant massive enormous major vast
small little tiny minor
new fresh novel updated recent latest
old elderly aged former ancient
former past previous ex one-time
famous prominent celebrated renowned well-known
important key significant crucial vital major
main chief principal primary key
rich wealthy affluent
poor impoverished
fast quick rapid swift speedy
secretly covertly clandestinely surreptitiously discreetly quietly silently
secret covert clandestine
unnamed unspecified undisclosed unidentified anonymous
about around roughly approximately some nearly almost
many numerous several multiple various few
more further additional another extra
worldwide globally international global globe world
quickly rapidly swiftly
also too additionally
child kid youngster boy girl youth teenager
man male guy
woman female lady
people person individual resident citizen human
brother sister sibling
mother father parent mum dad
wife husband spouse partner
baby infant newborn
worker employee staff personnel labourer
boss head chief leader director manager
leader head chief president chairman
politician lawmaker legislator representative mp senator member delegation
lawmaker representative team committee panel delegation
lawyer attorney solicitor barrister counsel
police officer cop constable detective
doctor physician medic
scientist researcher academic expert astronomer
company firm business corporation maker group
agency organisation organization body authority
influencer personality celebrity star figure
fighter boxer
movie film picture
car vehicle automobile
plane aircraft jet airplane
ship boat vessel
house home residence property
city town
country nation state
road street highway
school college academy
study research survey
report article story
deal agreement contract accord pact
law legislation bill act rule regulation
rule guideline regulation
money cash fund amount sum
cost price value worth
sale revenue turnover
profit earnings
share stock
benefit advantage gain merit
job work post position role employment
pay wage salary earn
tax levy duty
election vote poll ballot
government administration cabinet
war conflict fighting battle
army military troops soldier force
weapon arm gun firearm
bomb explosive device
explosion blast
fire blaze
flood flooding
storm hurricane
accident crash collision incident
disease illness sickness condition
virus infection case
patient case
vaccine jab shot immunisation
medicine drug medication treatment
food meal
image picture photo photograph
statement declaration remark comment announcement
answer reply response respond
question query
result outcome consequence
reason cause
goal aim target objective
part section piece portion
way method manner
place site location spot area venue
area region zone district
centre center heart core middle
inside within
path track route trail pathway
glowing radiant luminous shining gleaming bright
strange odd unusual
dangerous risky hazardous
popular favourite favorite
angry furious outraged
happy glad pleased delighted
sad unhappy upset
afraid scared frightened
choose select pick opt
decide determine choose
lead head run
run operate manage
manage control handle
own belong possess have hold
contain include hold
include feature contain list
compare contrast measure evaluate
alternative substitute replacement
voluntary optional
statement remark declaration note indication
availability accessibility access
due because owing
publish release issue
phase stage step period
small little
unmanned uncrewed
aerial air airborne
file submit apply request application
forward ahead
decline drop fall downturn reduction
nutritional nutrition dietary
require need
app application
believe think
spend use stay
last previous
next following upcoming
final last
match game clash fixture encounter contest
team side club squad
player footballer
coach manager boss
goal score strike net
beat defeat win overcome
draw tie
title trophy crown championship
season campaign
fan supporter
injury injure hurt
contract deal
sign join
midfielder player
striker forward
tournament competition cup
singer musician artist vocalist
song track single
actor star performer
book novel
show programme program series
party celebration
wedding marriage marry
pregnant expecting
dead die killed
funeral burial
victim casualty
suspect accused
trial court case
judge magistrate justice
verdict ruling decision judgment judgement
sentence jail term
guilty convict
crime offence offense
theft steal rob robbery heist raid burglary
thief robber burglar
fraud scam
drug narcotic cocaine
seize confiscate
gang group
protest demonstrate demonstration rally march
protester demonstrator activist campaigner
criticise criticize condemn slam attack blast
praise applaud commend hail
support backing
row dispute argument
quit resign
flee escape
rescue save
search hunt seek look
missing disappear vanish
wealthy rich
suffer endure experience
recover heal
treat care
test examine trial
`;
