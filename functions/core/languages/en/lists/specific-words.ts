/**
 * English words for one kind of thing, seldom used in another sense and seldom paraphrased. Each line is one field:
 * crimes, illnesses, medicine, animals, foods, drinks, weapons, disasters, materials, faiths, kin, sports, callings,
 * buildings, instruments, body parts, vehicles, devices, money. A claim may be more general than its text, never more
 * specific.
 */
export const SPECIFIC_WORDS = `
murder manslaughter homicide rape arson burglary robbery bribery fraud extortion blackmail kidnapping smuggling trafficking espionage treason perjury forgery embezzlement laundering terrorism vandalism
influenza cholera malaria tuberculosis measles polio diabetes ebola mumps pneumonia leukaemia leukemia dementia cancer asthma hepatitis anthrax
vaccine chemotherapy transplant antibiotic insulin allergy
dog cow pig sheep goat chicken duck rabbit rat snake crocodile alligator whale elephant tiger wolf camel dolphin penguin
beef pork lamb cheese butter bread rice wheat maize barley walnut peanut cashew almond hazelnut strawberry raspberry blueberry cherry lemon grape peach
beer wine whisky whiskey vodka gin cocaine heroin cannabis
rifle pistol knife grenade missile sword poison
earthquake hurricane tornado tsunami blizzard volcano avalanche drought heatwave
coal uranium copper aluminium aluminum zinc lithium silver
church mosque synagogue catholic protestant muslim jewish hindu buddhist
brother sister wife husband son daughter uncle aunt nephew niece cousin grandfather grandmother widow stepfather stepmother
football cricket tennis rugby golf basketball baseball hockey
nurse teacher banker farmer waiter priest nun imam rabbi astronaut plumber electrician dentist carpenter surgeon journalist architect
hospital airport university factory library museum restaurant supermarket pharmacy
guitar piano violin
knee elbow ankle wrist shoulder lung kidney liver skull jaw
helicopter submarine tractor tram motorcycle bicycle
laptop tablet smartphone drone robot
bitcoin mortgage dividend pension
poem opera sculpture
garage balcony attic cellar
minister ambassador chancellor bishop archbishop cardinal sheriff admiral colonel sergeant lieutenant senator governor mayor
stabbing strangulation drowning hijacking suicide racketeering evasion counterfeiting piracy poaching shoplifting
stroke seizure coma epilepsy arthritis obesity anorexia depression autism eczema migraine appendicitis meningitis septicaemia sepsis
typhoid dengue zika leprosy syphilis herpes
antidote morphine aspirin ibuprofen steroid botox
gorilla chimpanzee monkey kangaroo koala panda giraffe rhino rhinoceros hippo leopard cheetah hyena fox badger hedgehog squirrel deer moose bison buffalo parrot eagle owl pigeon swan turkey salmon tuna trout lobster crab octopus jellyfish spider scorpion mosquito bee wasp butterfly
potato tomato carrot onion garlic cabbage spinach mushroom avocado mango pineapple banana orange melon chocolate honey sausage bacon pizza burger sandwich soup salad noodle pasta yoghurt yogurt
champagne cider rum tequila lemonade
shotgun revolver machete axe hammer crossbow mortar torpedo
landslide mudslide hailstorm thunderstorm eclipse meteor
diamond ruby emerald pearl sapphire platinum titanium plastic rubber concrete timber marble
sikh atheist methodist baptist mormon amish
grandson granddaughter fiancee fiance bridesmaid godfather orphan twin triplet
swimming cycling rowing sailing wrestling fencing archery judo karate gymnastics badminton netball snooker darts skiing snowboarding surfing volleyball marathon
barber hairdresser butcher baker tailor jeweller librarian lifeguard firefighter paramedic midwife psychologist psychiatrist gardener postman miner welder butler chauffeur bartender
mansion cottage castle palace warehouse barn cinema theatre gym stadium casino brothel nightclub bakery brewery orphanage cemetery monastery lighthouse
trumpet drum cello flute saxophone harp
rib spine thigh heel nose chin cheek forehead tongue pancreas
ambulance limousine scooter canoe kayak yacht ferry balloon glider rocket spaceship satellite
camera telescope microscope printer headphone keyboard television radio fridge
lottery inheritance bankruptcy
violinist pianist drummer ballet
sofa wardrobe chandelier mattress curtain
necklace bracelet earring brooch umbrella handbag wallet suitcase
trousers skirt jacket tuxedo pyjamas bikini helmet
desert glacier waterfall swamp reef canyon
podcast newspaper magazine
divorce adultery
`;
