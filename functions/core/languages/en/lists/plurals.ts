/** What is counted, as alternatives: words that do not end in s, and those that do. A word in between may be no plural: `7 rebel fighters`. */
export const PLURALS = {
  words:
    'people|men|women|children|firemen|policemen|policewomen|feet|teeth|geese|mice|sheep|fish|deer|cattle|police|staff|crew|personnel|aircraft|spacecraft|dead|injured|wounded|missing|hurt|kilometre|species|series|media|data',
  regular: String.raw`\p{L}{2,}s`,
  regularBehind: String.raw`\p{Ll}{2,24}(?<!s)s`,
};
