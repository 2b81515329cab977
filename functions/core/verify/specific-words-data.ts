/**
 * English words for one kind of thing, seldom used in another sense and seldom paraphrased; a line is one field: crimes,
 * illnesses, medicine, animals, foods, drinks, weapons, disasters, materials, faiths, kin, sports, callings, buildings,
 * instruments, body parts, vehicles, devices, money. A claim may be more general than its text, never more specific.
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
`;
