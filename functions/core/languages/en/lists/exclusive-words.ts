/**
 * Sets of English words of which only one can be true of a thing at a time: a claim that has a different one from its
 * text says something else. Only sets of which any text may have members: times, units, numbers, colours, directions, kin,
 * and the commonest kinds of crimes, vehicles, animals, illnesses, buildings. Each line is a set; `word=word` are two names of one member.
 */
export const EXCLUSIVE_WORDS = `
monday tuesday wednesday thursday friday saturday sunday
january=jan february=feb march april=apr may june july august=aug september=sept=sep october=oct november=nov december=dec
spring summer autumn winter
morning=dawn afternoon evening night=overnight
minute hour day week fortnight month year=annual decade century
today=tonight yesterday tomorrow
hundred thousand million billion trillion
first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth
daily weekly monthly yearly=annually=annual
once twice thrice
dollar euro pound=sterling yen yuan rouble=ruble rupee franc krona peso lira
metre=meter kilometre=kilometer=km mile foot inch yard centimetre=centimeter=cm
gram kilogram=kilo=kg ton=tonne ounce stone
celsius fahrenheit
red blue green yellow black white brown purple pink orange grey=gray navy silver gold bronze
north south east west northeast northwest southeast southwest
brother sister mother=mum=mom father=dad son daughter cousin uncle aunt nephew niece grandfather grandmother husband wife
semi-final=semifinal final quarter-final=quarterfinal
murder=homicide theft burglary robbery fraud arson rape kidnapping bribery smuggling espionage perjury
car bus train=railway plane=aircraft=airplane=jet ship=boat bicycle=bike motorcycle=motorbike lorry=truck tram helicopter
dog cat horse cow pig sheep goat chicken duck goose rabbit mouse rat bat snake crocodile alligator shark whale
beef pork lamb veal
tea coffee beer wine whisky=whiskey vodka
flu=influenza cholera malaria tuberculosis measles polio cancer diabetes covid ebola mumps
bedroom kitchen bathroom garage closet=wardrobe attic basement=cellar
hospital school prison=jail church mosque synagogue factory hotel airport station casino university library museum restaurant
football cricket rugby tennis basketball baseball hockey golf boxing
oil gas coal uranium
nuclear solar wind hydroelectric
army=military navy airforce police
earthquake=quake flood hurricane tornado drought tsunami wildfire blizzard
christian=christianity muslim=islam jewish=judaism hindu=hinduism buddhist=buddhism
europe asia africa oceania antarctica
half quarter third
single double triple
iron steel copper aluminium=aluminum zinc lithium
sunrise noon=midday midnight
novel film=movie album song play=drama opera
painter sculptor novelist=author composer architect photographer
nurse doctor=physician dentist=orthodontist surgeon pharmacist
revenue profit loss
breakfast lunch dinner=supper
piano guitar violin drum trumpet cello flute
toddler teenager=teen pensioner
singer dancer comedian magician
desert jungle forest=woodland mountain island beach valley swamp
river lake ocean=sea
sunny rainy snowy foggy
pacific atlantic arctic antarctic
weekday weekend
`;
