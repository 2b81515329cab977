import { LABEL_END, NETWORK } from '../furniture-patterns.ts';
import type { Furniture } from '../parts/furniture.ts';
import { oneOf } from '../word-list.ts';

export const furniture = (): Furniture => ({
  lines: {
    share: oneOf(String.raw`
      share (?:this|via|on ${NETWORK})
      share${LABEL_END}
      tweet this
      follow us
      click here
      (?:sign up|subscribe)(?: (?:here|now|today))?[.!]?$
      (?:print|save|email) this (?:article|story|page)
      send this (?:article|story|page) to
      we use cookies
      th(?:is|e) (?:web)?site uses cookies
      cookie (?:policy|settings|notice|preferences)$
      we value your privacy
      subscribe to (?:read|continue|unlock)
      (?:already|are you) a subscriber\?
    `),
    related: oneOf(String.raw`
      read (?:more|also|next|the full story|the rest)(?:${LABEL_END}| (?:about|on|here|from|at)(?![\p{L}]))
      (?:see also|also read|related(?: articles?| stor(?:y|ies)| content)?|more on this(?: story)?|more from [^.]{2,30}|recommended|what to read next|you may also like|top stories|most read|in case you missed it)${LABEL_END}
      (?:click (?:here )?to )?read (?:the |our )?(?:full|whole|entire|original|complete) (?:article|story|report|post|piece|statement|interview)(?:,? here)?[.!»>…]*$
      (?:continue|keep) reading(?:\s.{1,40})?[.»>…]*$
    `),
    notices: oneOf(String.raw`
      (?:reporting|editing)${LABEL_END}
      this (?:article|story|report|content) (?:was|is|has been|will be) (?:first |originally |being |partly )?(?:published|updated|produced|corrected|translated|developing|written by|generated|provided)
      all rights reserved|originally published (?:on|in|at|by) \p{L}[^.]{1,60}\.?$
      (?:story|article) continues (?:below|after)(?: (?:this |the )?(?:advertisement|ad|video|photo))?[.:]?$
      please use (?:the )?\p{L}{2,12} browser
      the associated press contributed
      (?:(?:press|media) )?(?:contacts?|inquiries|enquiries)\s?:
      (?:the|this) (?:post|article|story) .{2,250} (?:first appeared|appeared first|originally appeared) (?:on|in|at) (?!\d).{2,80}$
      (?:this|the) (?:post|article|story) (?:first |originally )?(?:first )?appeared (?:first )?(?:on|in|at) (?!\d).{2,80}$
      (?:\d{1,5} |leave a )?comments?(?:\s?/\s?comments?)?(?: \(\d{1,5}\))?$
    `),
  },
  sections: oneOf(`
    forward-looking statements?|cautionary (?:note|statement)[^.]{0,60}|safe harbou?r[^.]{0,40}|notes? to editors?
    (?:press|media|investor|pr)(?: relations)?(?: (?:and|&) (?:press|media|investor)(?: relations)?)? (?:contacts?|inquiries|enquiries)
    contacts?(?: information)?|about the (?:authors?|writers?|company)
  `),
  about: 'about',
  forwardLooking: 'forward-looking (?:statements?|information)',
  pictures: oneOf(`
    photo(?:graph|graphy|s)?|file photo|pictures?|images?|illustration|video|graphics?|credits?
  `),
  pictureOf: 'credit|photos?|by|courtesy|the|archive',
  newsletters: 'newsletter|e-?mail|inbox|podcast|channel|alerts?|telegram|whatsapp',
  subscribe: 'sign up|subscribe|register',
  follow: 'follow|like|join',
  followOn: 'on|via',
  advertisement: 'advertisement|advertising|sponsored(?: content)?',
  stamped: 'published|posted|(?:last )?updated',
  stampedOn: 'on|at',
  pressRelease: 'for immediate release|press release|news release',
  creditNouns: 'Photos?|Photographs?|Pictures?|Illustration',
  creditBy: 'by|courtesy of',
  creditFor: 'for ',
  reportOpenings: 'Additional |With ',
  reportNouns: '[Rr]eporting|[Ee]diting|[Ww]riting|[Cc]ompiled|[Tt]ranslation',
  reportBy: 'by',
  timeMarks: String.raw`[ap]\.?m\.?`,
  changes: 'adds|updates|recasts|corrects|refiles|rewrites',
  noticeEnds: 'contributed (?:reporting )?to this (?:report|story|article)',
  agencyPictures: 'photo',
  agencyFiles: 'file',
  fileCaptions: String.raw`FILE(?:\s(?:PHOTO|PICTURE|IMAGE))?`,
  endMarks: 'end|ends',
  labels: oneOf(`
    FILE(?: PHOTO)?|EXCLUSIVE|BREAKING(?: NEWS)?|UPDATE|UPDATED|WATCH|LIVE|ANALYSIS|OPINION|COMMENT|CORRECTION
    CORRECTED|FACTBOX|EXPLAINER|INTERVIEW|FEATURE|VIDEO|PHOTOS?|PICTURES?|NEWS|SPORT|SPORTS|BUSINESS|URGENT
    ALERT|ADVISORY|NOTE|EDITORIAL|PREVIEW|REFILE
  `),
  captionEnds: 'photo',
  byline: {
    by: 'By|BY|Words',
    small: 'by',
    nameEnds: 'Jr|Sr',
    links: 'and|at|of|for|in',
    times: oneOf(String.raw`
      (?:mon|tues|wednes|thurs|fri|satur|sun)day
      (?:january|february|march|april|may|june|july|august|september|october|november|december)\b
    `),
  },
  dateline: {
    touched: 'updated',
    at: 'at',
    published: 'published|posted',
    monthFirst: true,
  },
});
