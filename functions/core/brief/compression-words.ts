/** English words that decide whether a claim is true, or whose word it is: text holding one is never cut away. */
export const CLAIM_WORDS =
  /\b(?:not|no|never|none|neither|nor|without|hardly|barely|cannot|only|unless|if|except|may|might|could|would|should|perhaps|possibly|probably|likely|unlikely|reportedly|apparently|allegedly|alleged|suspected|accused|claims?|claimed|denied|denies|purported)\b|n['’]t\b/iu;

/**
 * English words of charge, harm or judgement. A sentence holding one keeps its source, because
 * "the driver was drunk, police said" is not the same statement without the police.
 */
export const CHARGE_WORDS =
  /\b(?:accus\w{0,6}|alleg\w{0,7}|arrest\w{0,4}|attack\w{0,4}|blam\w{1,4}|brib\w{1,5}|charg\w{1,4}|corrupt\w{0,4}|crim\w{1,6}|convict\w{0,4}|dead|deaths?|died|dying|dies?|drunk|fraud\w{0,6}|guilt\w{0,2}|illegal\w{0,2}|injur\w{1,4}|kill\w{0,4}|murder\w{0,4}|rap(?:e|ed|ist)|responsible|shot|shooting|stab\w{0,5}|steal\w{0,4}|stole\w?|suspect\w{0,4}|terror\w{0,5}|threat\w{0,5}|victim\w?|violat\w{1,5}|violen\w{1,3}|wound\w{0,4}|best|worst|good|bad|must|need\w?|believe\w?|think\w?|hope\w?|feel\w?|I|we|our|my)\b/iu;
