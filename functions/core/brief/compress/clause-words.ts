/** Words of English before which a clause that is complete may end without a comma. */
export const CLAUSE_BREAKS =
  'after|before|amid|while|when|because|following|despite|ahead of|as part of|in order to|in a bid to';

/** Words that begin a clause of its own behind a comma, by primary language: alternatives of a regular expression. */
export const CLAUSE_BEGINNINGS: Readonly<Record<string, string>> = {
  en: 'and|but|while|when|after|before|because|although|though|following|despite|with|as|so',
  de: 'und|aber|sondern|doch|weil|da|nachdem|bevor|während|wobei|obwohl|sodass|so dass|damit|um|als|nach',
  fr: 'et|mais|alors que|après|avant|tandis que|parce que|afin|pour|dont|qui|où',
  es: 'y|pero|mientras|tras|después|antes|porque|para|con|luego',
  pt: 'e|mas|enquanto|após|depois|antes|porque|para|com',
  it: 'e|ma|mentre|dopo|prima|perché|per|con',
  ru: 'и|а|но|когда|после|чтобы|потому что|так как|хотя|пока',
};

/** Words that open an introduction, behind whose comma the main clause only begins. */
export const INTRODUCTIONS: Readonly<Record<string, string>> = {
  en: 'when|while|if|as|after|before|since|although|though|because|once|until|in|on|at|for|with|by|from|during|despite|following|under|more than|less than|\\p{L}{2,16}ing|last|earlier',
  de: 'während|wenn|als|nachdem|bevor|obwohl|weil|da|seit|um',
  fr: 'en|au|aux|dans|à|après|avant|pour|lors|depuis|selon|alors que|si|quand|pendant|malgré|le|ce|samedi|dimanche|lundi|mardi|mercredi|jeudi|vendredi',
  es: 'en|al|tras|después|antes|para|desde|según|mientras|si|cuando|durante|a|con|por',
  pt: 'em|no|na|nos|nas|ao|após|depois|antes|para|desde|segundo|enquanto|se|quando|durante|com|por',
  it: 'in|nel|nella|al|dopo|prima|per|da|secondo|mentre|se|quando|durante|con',
  ru: 'когда|если|после|пока|хотя|чтобы|по словам|по данным',
};
