/**
 * Inside a regular expression: the label before it ends the line or is followed by a mark. `Share` does in `Share: Pier
 * opens`, but not in `Share prices fell`.
 */
export const LABEL_END = String.raw`\s?(?:$|[:：|>»›→…–—-])`;

/** Inside a regular expression: a network by its name, which is the same in every language. */
export const NETWORK =
  '(?:facebook|twitter|x|instagram|whatsapp|linkedin|telegram|youtube|reddit|tiktok|pinterest|threads|bluesky|e-?mail|mastodon|вконтакте|weibo|微信|微博)';
