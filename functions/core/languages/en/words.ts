import type { Words } from '../parts/words.ts';

export const words = (): Words => ({
  stopWords: `
    a about after all also an and any are as at be been before being between both but by can could did do
    does during each for from had has have he her here him his how i if in into is it its may me might more
    most must my no not of on or other our over said say says shall she should so some such than that the
    their them then there these they this those to us was we were what when where which who whom whose why
    will with would you your
  `,
  emptyBeginnings: "i'",
  possessives: "['’]s",
  clipped: /^(?:i|you|he|she|it|we|they|who)(?=['’](?:s|re|ve|d|ll|m)$)/iu,
});
