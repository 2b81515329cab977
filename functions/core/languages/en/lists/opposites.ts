/**
 * Words that cannot both be true of a thing at a time, English base forms. Each line is one opposition; `/` separates
 * its sides, and the words of a side have nearly the same meaning. Only opposites in nearly every use: `left` is not
 * listed against `right`.
 */
export const OPPOSITES = `
rise increase grow growth climb gain jump surge soar expand higher up / fall decrease decline drop shrink reduce reduction plunge slump tumble diminish downturn lower dip
more / less fewer
most highest best top / least lowest worst bottom
accept agree approve endorse support welcome applaud praise / reject refuse oppose decline deny veto criticise criticize condemn slam
allow permit authorise authorize legalise legalize / ban forbid prohibit outlaw prevent block criminalise
win victory triumph / lose loss
success succeed / fail failure
buy purchase acquire / sell sale
join enter arrive sign / leave depart quit resign exit reject
hire appoint recruit / fire sack dismiss
open / close shut
launch / cease
continue keep maintain preserve / stop end abandon drop conclude cease remove abolish scrap
add include / remove exclude omit
include / exclude
create build construct / destroy demolish dismantle
arrest detain jail imprison capture / release free
guilty convict convicted / innocent acquit acquitted clear
legal lawful legalise / illegal unlawful
legally lawfully / illegally unlawfully
admit confess concede / deny dispute
encourage urge / discourage dissuade
love enjoy / hate dislike loathe
agree / disagree
appear / disappear vanish
remember / forget
before / after
early / late
earlier / later
former previous / current
first / last
next / last previous
old elderly older / young younger
new fresh / old
big large huge giant / small little tiny / medium
long / short
high / low
strong / weak
fast quick rapid / slow
rich wealthy / poor
hot warm / cold cool
hard difficult / easy simple
safe / dangerous unsafe
public publicly openly / private privately secret secretly covertly
voluntary optional / mandatory compulsory obligatory
temporary temporarily / permanent permanently
accidental accidentally / deliberate deliberately intentional intentionally
happy glad pleased / unhappy sad upset angry
positive / negative
true / false
real genuine / fake counterfeit
married / unmarried divorced
marry / divorce
male man boy / female woman girl
son / daughter
brother / sister
father / mother
husband / wife
king / queen
groom / bride
uncle / aunt
actor / actress
inside within / outside
indoors / outdoors
import / export
north northern / south southern
east eastern / west western
upper / lower
left-wing / right-wing
democrat democratic / republican
liberal / conservative
civilian / military
amateur / professional
local regional / national international
domestic / foreign
urban / rural
profit / loss
surplus / deficit
asset / debt liability
income revenue / expense
manned crewed / unmanned uncrewed
surprising / unsurprising
popular popularity / unpopular unpopularity
likely / unlikely
able / unable
possible / impossible
usual common / unusual rare
known / unknown
named / unnamed unidentified undisclosed
official / unofficial
fair / unfair
equal / unequal
healthy / unhealthy sick ill
clean / dirty polluted
alive survive / dead die
birth born / death die
war / peace
friend ally / enemy foe
hero / villain
always / never
all every everyone everybody / none nobody
everything / nothing
ahead forward forwards / behind backward backwards
together / apart
with / without
despite / because due
advance / retreat
improve improvement / worsen deteriorate
strengthen / weaken
bright / dark dim
widen / narrow
raise hike / cut slash lower
lengthen extend / shorten
accelerate / slow
deploy / withdraw
confirm / deny
praise / blame
reward / punish
borrow / lend
trust / distrust mistrust
obey / disobey defy
comply / defy violate
respect / violate
lock / unlock
load / unload
sunrise / sunset
dawn / dusk
morning / evening
day daytime / night nighttime
today / yesterday tomorrow
winner / loser
peaceful / violent
unanimous unanimously / divided
exact exactly / approximate approximately
maximum / minimum
plus / minus
upstairs / downstairs
ascend / descend
attract / repel
freeze / thaw
tighten / loosen ease relax
ease / tighten worsen
escalate / ease defuse
visible / invisible
direct / indirect
directly / indirectly
major / minor
senior / junior
full / empty
sunny / rainy cloudy
wet / dry
thick / thin
deep / shallow
broad wide / narrow
loud / quiet
expensive costly / cheap inexpensive
modern / ancient
natural / artificial synthetic
unanimous / split
presence / absence
attend / miss skip
accurate / inaccurate
active / inactive dormant
adequate sufficient ample / inadequate insufficient
advantage / disadvantage
appropriate / inappropriate
approval / disapproval rejection
approve allow / disapprove disallow
good / bad
beautiful / ugly
believe / disbelieve doubt
capable / incapable
careful carefully / careless carelessly
competent / incompetent
complete / incomplete
complex complicated / simple
consistent / inconsistent
convenient / inconvenient
correct / incorrect wrong
promote / demote
promotion / relegation
qualify / disqualify
dependent / independent
enable / disable
upgrade / downgrade
eligible / ineligible
employer / employee
exterior / interior
external / internal
experienced / inexperienced
ordinary / extraordinary
flexible / inflexible rigid
formal / informal
frequent frequently often / rare rarely seldom infrequent
friendly / hostile
gradual gradually / sudden suddenly
sharp sharply / slight slightly
guilt / innocence
horizontal / vertical
humble / proud arrogant
incoming / outgoing
indoor / outdoor
inferior / superior
justice / injustice
tight / loose
majority / minority
mental / physical
multiple / single
neutral / partisan biased
online / offline
optimism / pessimism
poverty / wealth
powerful / powerless
precise / imprecise vague
regular / irregular
relevant / irrelevant
responsible / irresponsible
satisfied / dissatisfied
satisfaction / dissatisfaction
joint / separate
smooth / rough
sober / drunk
start / finish
strength / weakness
tall / short
useful / useless
valuable / worthless
prosecute punish jail / forgive pardon
arrive / depart
sentence convict / acquit
strengthen / undermine
ahead forward / back backward backwards
certain / uncertain
cheer applaud / jeer boo
laugh smile / weep cry
sink / float
earn save / spend
invest / divest
pupil / teacher
landlord / tenant
buyer / seller
lender / borrower
prosecution prosecutor / defence defense defendant
producer / consumer
winner / loser runner-up
parent / child
calm / panic
wealthy / impoverished
thrilled delighted / devastated disappointed
disappoint / delight
relief / dismay
proud / ashamed
confident / doubtful
cautious / reckless
generous / stingy
brave / cowardly
lenient / harsh severe strict
harmless / harmful
boom / bust slump
deposit / withdraw withdrawal
enrol enroll / expel
elect re-elect / oust defeat
nationalise nationalize / privatise privatize
centralise centralize / decentralise decentralize
escalate / de-escalate
embrace / shun
obtain gain / forfeit lose
conceal hide / reveal expose
commend / condemn
postpone delay / advance
overestimate / underestimate
overvalue / undervalue
outperform / underperform
`;
