/**
 * The lines beside a story, as they are worded in one language. All fields but `byline.standsAlone`, `dateline.pattern`
 * and `dateline.monthFirst` are looked for in texts of every language, since pages mix them; they are the inside of a
 * regular expression's group, and match in any case unless said otherwise. Missing: such lines are not noticed.
 */
export interface Furniture {
  /**
   * Beginnings of whole lines. What follows must not continue like a story: `Read more books, mayor tells pupils` is a
   * headline.
   */
  readonly lines?: {
    /** Buttons, cookie notices and calls to subscribe. */
    readonly share?: string;
    /** Links to other stories. */
    readonly related?: string;
    /** What the page says about the article: rights, editors, contacts. */
    readonly notices?: string;
  };
  /** Headings of what a release sets behind its story, as whole lines: `Media contact`. All that follows is no story. */
  readonly sections?: string;
  /** What stands before a company's name in such a heading: `about`. */
  readonly about?: string;
  /** What releases call what may turn out otherwise, anywhere in a paragraph: `forward-looking statements`. */
  readonly forwardLooking?: string;
  /** What a picture is called in its credit: `photo`. */
  readonly pictures?: string;
  /** What may follow it: `credit`, `by`. */
  readonly pictureOf?: string;
  /** What an agency calls its picture, at a caption's beginning or end: `photo` of `AFP Photo`. */
  readonly agencyPictures?: string;
  /** The same at a caption's beginning only: `file`. */
  readonly agencyFiles?: string;
  /** How a caption ends with the picture's maker, the name first, where no space or colon parts the two: Japanese `撮影`. */
  readonly pictureSigns?: string;
  /** What a newsletter is called after `subscribe`. */
  readonly newsletters?: string;
  /** How calls to subscribe begin. */
  readonly subscribe?: string;
  /** `follow` of `Follow Ada Lund on …`. */
  readonly follow?: string;
  /** `on` of the same line. */
  readonly followOn?: string;
  /** A line that is nothing else: `Advertisement`. */
  readonly advertisement?: string;
  /** The beginning of a line that says when the article was made or changed: `Updated`. */
  readonly stamped?: string;
  /** `on` of the same line. */
  readonly stampedOn?: string;
  /** A line that is nothing else: `Press release`. */
  readonly pressRelease?: string;
  /** `Photo` of `Photo by Jo Berg`; case counts. */
  readonly creditNouns?: string;
  /** `by` of the same line; case counts. */
  readonly creditBy?: string;
  /** `for ` before another name in the same line; case counts. */
  readonly creditFor?: string;
  /** What may stand before it, with the space behind it: `Additional `; case counts. */
  readonly reportOpenings?: string;
  /** `Reporting` of `Reporting by Jo Berg`; case counts. */
  readonly reportNouns?: string;
  /** `by` of the same line; case counts. */
  readonly reportBy?: string;
  /** What follows a time of day: `a.m.`, `Uhr`. */
  readonly timeMarks?: string;
  /** Verbs in brackets by which an agency says what it changed: `(Adds details)`. */
  readonly changes?: string;
  /** What ends a line about who else worked on the article: `Jo Berg contributed to this report`. */
  readonly noticeEnds?: string;
  /** What opens the caption of an old picture, before a dash or colon: `FILE`; case counts. */
  readonly fileCaptions?: string;
  /** A word in brackets at an article's end: `(Ends)`. */
  readonly endMarks?: string;
  /** Words in capitals before a dash that are not a place: what the text is, not where it was written. Case counts. */
  readonly labels?: string;
  /** Before a colon, at the end of a caption: whose picture it is. */
  readonly captionEnds?: string;
  readonly byline?: {
    /** Words before a name with a capital: `By`; case counts. */
    readonly by?: string;
    /** The same if the script has no capitals, including what separates them from the name: `作者：`. */
    readonly before?: string;
    /** Words with a small letter before a name, as whole lines begin: Italian `di Ada Lund`. */
    readonly small?: string;
    /** Abbreviations behind a name, whose stop ends no sentence: `Jr.`; case counts. */
    readonly nameEnds?: string;
    /** Words with a small letter that may be between names: `and`, `of`. */
    readonly links?: string;
    /** Times, which are not names after `by`: `By Monday`. */
    readonly times?: string;
    /**
     * True if a line of two or three words with capitals is a name, because headings are not written that way: French.
     */
    readonly standsAlone?: boolean;
  };
  readonly dateline?: {
    /** A word between place and date: German `den`; case counts. */
    readonly on?: string;
    /** What is written onto the day: French `1er mars`. */
    readonly dayEndings?: string;
    /** A word between day, month and year: Spanish `3 de mayo de 2026`. */
    readonly links?: string;
    /** The word for a year, behind its figure: Russian `2026 года`. */
    readonly yearMarks?: string;
    /** A date whose figures have signs behind them: Japanese `2026年3月3日`. */
    readonly signedDate?: string;
    /** What may stand behind the hour, with the minutes: Japanese `時30分`. */
    readonly minutes?: string;
    /** How a line continues that says when the article was changed. */
    readonly touched?: string;
    /** A word between date and time: `at`; case counts. */
    readonly at?: string;
    /** The beginning of a line that says when the article was published. */
    readonly published?: string;
    /**
     * A whole dateline of a language that writes it in its own way: Chinese `新华社3月3日电`. For texts of this language
     * only.
     */
    readonly pattern?: RegExp;
    /** True if `3/11` may be the eleventh of March: such a date is not read. */
    readonly monthFirst?: boolean;
  };
}
