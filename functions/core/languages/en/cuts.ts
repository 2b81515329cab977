import { once } from '../../text/once.ts';
import type { Cut } from '../parts/summary.ts';
import { BETWEEN_DASHES, hasOnePairOfDashes, middle, occasion, trailing } from '../sentence-cuts.ts';
import { finiteVerbs } from './finite-verbs.ts';

/** Begins a clause that needs the one after the comma: "When asked, …", "In March, …". */
const NEEDS_MORE =
  /^(?:when|while|if|as|after|before|since|although|though|because|once|until|in|on|at|for|with|by|from|during|despite|following|\p{L}{2,16}ing)\b/iu;

/** "-ing" words that are not verbs, or that introduce a source, a condition or an exception. */
const NO_PARTICIPLE =
  'morning|evening|spring|building|king|ring|thing|nothing|something|anything|everything|wedding|meeting|during|string|wing|citing|quoting|saying|claiming|alleging|arguing|suggesting|insisting|denying|pending|assuming|providing|depending|barring|failing|according|excluding|owing';

/**
 * English words of charge, harm or judgement. A sentence with one keeps its source, because "the driver was drunk,
 * police said" is not the same statement without the police.
 */
const CHARGE_WORDS =
  /\b(?:accus\w{0,6}|alleg\w{0,7}|arrest\w{0,4}|attack\w{0,4}|blam\w{1,4}|brib\w{1,5}|charg\w{1,4}|corrupt\w{0,4}|crim\w{1,6}|convict\w{0,4}|dead|deaths?|died|dying|dies?|drunk|fraud\w{0,6}|guilt\w{0,2}|illegal\w{0,2}|injur\w{1,4}|kill\w{0,4}|murder\w{0,4}|rap(?:e|ed|ist)|responsible|shot|shooting|stab\w{0,5}|steal\w{0,4}|stole\w?|suspect\w{0,4}|terror\w{0,5}|threat\w{0,5}|victim\w?|violat\w{1,5}|violen\w{1,3}|wound\w{0,4}|best|worst|good|bad|must|need\w?|believe\w?|think\w?|hope\w?|feel\w?|I|we|our|my)\b/iu;

const tellsOwnError = (sentence: string): boolean =>
  /\b(?:story|article|report|version|item|headline)\b/iu.test(sentence);

/** What an English-writing office announces of its own doing, and therefore knows: all else stays its word. */
const OWN_ACT =
  /\b(?:will|is to|are to) (?:re)?(?:open|close|begin|start|launch|resume|end|hold|replace|publish|buy|sell|hire|move|run|stop|vote|meet)\b/iu;

const GOES_ON = /,\s(?:who|which|whose|whom)\s[^,]{3,100},\s\p{Ll}+(?:ed|ing|en)\s(?:by|with|for|to|in|from|as|on)\s/u;
const verb = once(() => new RegExp(`(?<!\\p{L})(?:${finiteVerbs()})(?!\\p{L})`, 'u'));

/** `She has a plan, which builds a bank, funded by taxes.`: without the clause between them, the taxes would fund the plan. */
function goesOn(sentence: string): boolean {
  const at = GOES_ON.exec(sentence)?.index;
  return at !== undefined && verb().test(sentence.slice(0, at));
}

export const cuts = (): readonly Cut[] => [
  // what the paper had wrong: "reported erroneously that tolls will rise"
  {
    pattern: /(?<=\s(?:erroneously|incorrectly|wrongly|mistakenly|in error))\sthat\s[^.;]{5,200}(?=[.;])/u,
    attribution: /^.*$/u,
    mayCut: tellsOwnError,
  },
  { pattern: /^\p{Nd}{1,2}\.\s{1,3}(?=\p{Lu})/u, isDateline: true },
  { pattern: middle('who|which|whose|whom', 'and|or|but|nor'), mayCut: (sentence) => !goesOn(sentence) },
  { pattern: trailing('who|which|whose|whom|where|including|such as|as well as') },
  // Russian writes its "is" as a dash
  {
    pattern: BETWEEN_DASHES,
    mayCut: hasOnePairOfDashes,
  },
  // ", ending a quarrel of eleven years", ", with the family welcoming the verdict"
  {
    pattern: new RegExp(
      `,\\s(?:with\\s[^,;:.!?()–—]{3,60}?\\s)?(?!(?:${NO_PARTICIPLE})\\s|\\p{Ll}{2,16}ing\\s(?:and|or)\\s)\\p{Ll}{2,16}ing\\s[^,;:!?()–—]{8,200}(?=\\.$)`,
      'u',
    ),
    mayCut: (sentence) => !NEEDS_MORE.test(sentence),
    isNews: true,
  },
  {
    pattern: occasion(
      'said|says|announced|reported|added',
      'in an? (?:[\\p{L}-]{1,12} ){0,2}(?:statement|release|interview|post|e-?mail|conference|briefing)(?:,? (?:on )?[A-Z][a-z]{2,6}day)?',
      String.raw`that\s`,
    ),
  },
  // it adds something to a line, which a fact does not have before it
  {
    pattern: /(?<!\b(?:but|and|not|which|who))\salso(?=\s(?!known|called|named))/u,
    isForFacts: true,
  },
  // an office speaking about its own work; a person's statement always keeps the person
  {
    pattern:
      /,\s(?:the\s)?(?:[\p{L}'’-]{1,20}\s){0,3}(?:ministry|department|agency|company|university|council|organi[sz]ers)\s(?:said|says|announced)(?:\son\s\p{Lu}\p{Ll}{2,8}day)?(?=\s?\.$)/u,
    attribution: /\s(?:said|says|announced)(?:\son\s\p{L}{3,9})?$/u,
    mayCut: (sentence) => OWN_ACT.test(sentence) && !CHARGE_WORDS.test(sentence),
  },
];
