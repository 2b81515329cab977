/** English words that show somebody is a woman; each as it is written. */
export const FEMALE_WORDS =
  'woman girl lady mother mum mom daughter sister wife widow aunt niece grandmother girlfriend bride actress waitress queen princess duchess mrs ms miss female nun hostess ballerina stepmother businesswoman spokeswoman congresswoman policewoman granddaughter';
/** English words that show somebody is a man. */
export const MALE_WORDS =
  'man boy gentleman father dad son brother husband widower uncle nephew grandfather boyfriend groom bridegroom actor waiter king prince duke mr sir male monk priest stepfather businessman spokesman congressman policeman fisherman fireman grandson lad';
/** English words, not told by their endings, for somebody a pronoun may mean. */
export const PERSON_WORDS =
  'official officials authorities authority critics expert experts man men woman women boys girls ladies gentlemen daughters sons sisters brothers hero guy child children baby babies kid kids toddler teen teens twin twins sibling parent parents couple pair pensioner victim victims suspect suspects witness star stars friend friends pilot model chef guest fan fans crew athlete champion coach captain chief boss head thief thieves spy nurse judge pope saint youth cop cops patient patients student students guard celebrity celebrities artist individual person people somebody someone anyone everyone nobody staff team side club band duo trio group family police jury army migrants refugees cat dog horse pet puppy animal animals lion bear elephant whale cow monkey bird';
