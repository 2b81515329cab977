/**
 * English words for one kind of thing, seldom used in another sense and seldom paraphrased: crimes, illnesses, animals,
 * foods, weapons, disasters, materials, faiths. A claim may be more general than its text, never more specific.
 */
export const SPECIFIC_WORDS = `
murder manslaughter homicide rape arson burglary robbery bribery fraud extortion blackmail kidnapping smuggling trafficking espionage treason perjury forgery embezzlement laundering terrorism vandalism
influenza cholera malaria tuberculosis measles polio diabetes ebola mumps pneumonia leukaemia leukemia dementia cancer asthma hepatitis anthrax
dog cat cow pig sheep goat chicken duck rabbit rat snake crocodile alligator whale elephant tiger wolf bear camel dolphin penguin
beef pork lamb cheese butter bread rice wheat maize barley walnut peanut cashew almond hazelnut strawberry raspberry blueberry cherry lemon grape peach
beer wine whisky whiskey vodka gin rum cocaine heroin cannabis
rifle pistol knife grenade missile
earthquake hurricane tornado tsunami blizzard volcano avalanche
coal uranium copper aluminium aluminum zinc lithium silver
church mosque synagogue temple
catholic protestant muslim jewish hindu buddhist
guitar piano violin
helicopter submarine tractor tram motorcycle bicycle
garage balcony attic cellar
knee elbow ankle shoulder lung kidney liver
poem opera sculpture
plumber electrician dentist carpenter surgeon
`;
