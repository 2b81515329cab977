/** The formats as messages name them: `drop its text: plain text, Markdown, HTML or ninjs`. */
export const FORMAT_NAMES = 'text, Markdown, HTML or ninjs';

/** The same with an extension each. */
export const FORMAT_NAMES_WITH_EXTENSIONS = 'plain text (.txt), Markdown (.md), HTML (.html) or ninjs (.json)';
