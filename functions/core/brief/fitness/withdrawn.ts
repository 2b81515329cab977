import { SUMMARY } from '../../languages/listed/summary.ts';
import { inAnyLanguage } from '../../languages/part-of.ts';
import { once } from '../../text/once.ts';

const withdrawal = once(() => new RegExp(`(?:${inAnyLanguage(SUMMARY, ({ withdrawn }) => withdrawn)})`, 'iu'));

/** A correction says so at once; UTF-16 units of a sentence in which it is looked for. */
const REACH = 300;

/** True where a paper tells what it had wrong, in any language: `The Post reported erroneously that tolls will rise.` */
export const tellsWhatWasWrong = (sentence: string): boolean => withdrawal().test(sentence.slice(0, REACH));
