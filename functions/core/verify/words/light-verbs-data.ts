/** English verbs that stand for many others, base forms, and adverbs that stand where verbs do. */
export const LIGHT_VERBS =
  'use see try send take go come get make give put keep become hold look show post tell say call know think want work need feel help turn start begin bring leave happen set run move live believe include continue learn change lead understand talk let ask find mean seem appear provide allow add follow stay play meet receive consider expect remain plan decide reveal claim describe name know mark spend speak offer face treat base involve relate consist feature handle visit attend share upload note state report announce confirm explain express accept deem view regard lose do have be just still also now then too very almost about nearly once again already even only ever yet soon well away back up out down off on over';
/** English words behind which a word is a verb. */
export const BEFORE_VERBS =
  "be been being is are was were isn't aren't wasn't weren't has have had hasn't haven't hadn't will would can could may might must shall should won't wouldn't can't cannot couldn't shouldn't did didn't does doesn't do don't to never not";
