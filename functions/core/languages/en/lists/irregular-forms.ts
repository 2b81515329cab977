/** English forms whose base no ending rule can find: `base form form …`. Only words used in news. */
export const IRREGULAR_FORMS = `
be am is are was were been being
have has had having
do does did done doing
go goes went gone
say said says
get got gotten
make made
take took taken
see saw seen
come came
give gave given
find found
think thought
tell told
become became
leave left
feel felt
bring brought
begin began begun
keep kept
hold held
write wrote written
stand stood
hear heard
mean meant
meet met
run ran
pay paid
sit sat
speak spoke spoken
lead led
grow grew grown
lose lost
fall fell fallen
send sent
build built
understand understood
draw drew drawn
break broke broken
spend spent
rise rose risen
drive drove driven
buy bought
wear wore worn
choose chose chosen
seek sought
throw threw thrown
catch caught
deal dealt
win won
forget forgot forgotten
sell sold
fight fought
teach taught
eat ate eaten
sing sang sung
strike struck
hang hung
shake shook shaken
ride rode ridden
feed fed
shoot shot
drink drank drunk
sleep slept
fly flew flown
steal stole stolen
hide hid hidden
swim swam swum
lend lent
freeze froze frozen
bear bore borne
sink sank sunk
withdraw withdrew withdrawn
undergo underwent undergone
overcome overcame
shrink shrank shrunk
swear swore sworn
tear tore torn
wake woke woken
blow blew blown
know knew known
show shown
forbid forbade forbidden
forgive forgave forgiven
arise arose arisen
bite bit bitten
lie lay lain
man men
woman women
child children
person people
life lives
wife wives
foot feet
tooth teeth
good better best
bad worse worst
analysis analyses
crisis crises
die dies died dying
use uses used using
age ages aged ageing aging
prove proved proven
beat beaten
stick stuck
sting stung
swing swung
cling clung
spin spun
spit spat
dig dug
bind bound
creep crept
sweep swept
weep wept
leap leapt
flee fled
breed bred
bleed bled
speed sped
bend bent
slide slid
swell swollen
weave wove woven
sew sewn
sow sown
light lit
burn burnt
learn learnt
dream dreamt
spill spilt
foresee foresaw foreseen
mistake mistook mistaken
rewrite rewrote rewritten
rebuild rebuilt
overtake overtook overtaken
oversee oversaw overseen
undertake undertook undertaken
uphold upheld
withhold withheld
withstand withstood
`;
