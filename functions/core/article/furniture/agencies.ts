import { once } from '../../text/once.ts';

/** Agencies that sell pictures and sign captions, as alternatives of a regular expression. */
export const PICTURE_AGENCIES =
  'reuters|afp|ap|epa|epa-efe|dpa|efe|ansa|upi|lusa|apa|sda|keystone|pti|ani|xinhua|kyodo|тасс|риа новости|интерфакс|getty|рейтер|رويترز|أ ف ب|新华社|共同|时事|時事|भाषा|वार्ता|एएनआई|आईएएनएस|पीटीआई|فرانس برس|د ب أ|وام|واس|قنا|بترا|سانا|الأناضول|وفا|شينخوا|aap|belga|anp|ntb|ritzau|imago|antara|yonhap|jiji';
/** Agencies that report news, as alternatives. */
export const AGENCIES = `${PICTURE_AGENCIES}|cnn|bbc|npr|cp|pa|ians|bernama|anadolu|voa|kuna|wam|spa|mena|tass|ria|interfax|sputnik|stt|tt|pap|mti|čtk|bta|télam|notimex|europa press|adnkronos|agi|lapresse|agência brasil|kna|epd|sid|business wire|businesswire|pr newswire|prnewswire|globe newswire|globenewswire|newsfile corp\\.?|accesswire|ein presswire|cision|news aktuell|ots|presseportal`;
/** Firms that sell pictures and no news, at a caption's beginning, as alternatives. */
export const PICTURE_LIBRARIES = 'getty images|reuters\\/|picture alliance|shutterstock|istock|alamy';
/** Agencies whose name alone signs what they report, behind its last stop, as alternatives. */
export const SIGNING_AGENCIES = 'EFE|Lusa|ANSA|AFP|dpa|Reuters';

/** A text that is the name of an agency and nothing else: `Reuters`. */
export const agencyName = once(() => new RegExp(`^(?:${AGENCIES})$`, 'iu'));
