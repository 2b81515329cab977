/**
 * English words for one kind of thing, seldom used in another sense, seldom paraphrased, and not implied by a name: `The
 * Globe` is a newspaper, so newspapers are not listed. Each line is one field: crimes, illnesses, medicine, animals,
 * foods, drinks, weapons, disasters, materials, faiths, kin, callings, instruments, body parts, vehicles. A claim may be
 * more general than its text, never more specific.
 */
export const SPECIFIC_WORDS = `
murder manslaughter homicide rape arson burglary robbery bribery fraud blackmail kidnapping espionage treason perjury forgery embezzlement
influenza cholera malaria tuberculosis measles polio diabetes ebola mumps pneumonia leukaemia leukemia dementia cancer asthma hepatitis anthrax
vaccine chemotherapy antibiotic insulin
dog cow pig sheep goat chicken duck rabbit rat snake crocodile alligator whale elephant tiger wolf camel dolphin penguin
beef pork lamb wheat maize barley strawberry raspberry blueberry cherry lemon grape peach
beer wine whisky whiskey vodka gin cocaine heroin cannabis
rifle pistol knife grenade missile
earthquake hurricane tornado tsunami blizzard avalanche
coal uranium copper aluminium aluminum zinc lithium silver
church mosque synagogue muslim jewish hindu buddhist
brother sister wife husband son daughter uncle aunt nephew niece cousin grandfather grandmother stepfather stepmother
nurse teacher farmer waiter priest nun imam rabbi plumber electrician dentist carpenter surgeon
guitar piano violin
knee elbow ankle wrist shoulder lung kidney liver skull jaw
helicopter motorcycle bicycle
gorilla chimpanzee monkey kangaroo koala panda giraffe rhino rhinoceros hippo leopard cheetah hyena fox badger hedgehog squirrel deer moose bison buffalo parrot eagle owl pigeon swan turkey salmon tuna trout lobster crab octopus jellyfish spider scorpion mosquito bee wasp butterfly
potato tomato carrot onion garlic cabbage spinach mushroom avocado mango pineapple banana orange melon chocolate honey sausage bacon pizza burger sandwich soup salad noodle pasta yoghurt yogurt
diamond ruby emerald pearl sapphire platinum titanium
sikh atheist methodist baptist mormon amish
grandson granddaughter fiancee fiance
`;
