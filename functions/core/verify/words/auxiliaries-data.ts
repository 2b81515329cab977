/** Forms that stand directly before a participle, by language; English is read by `BEFORE_VERBS`. */
export const AUXILIARIES: Readonly<Record<string, string>> = {
  de: 'ist sind war waren wird werden wurde wurden worden hat haben hatte hatten sei',
  nl: 'is zijn was waren wordt worden werd werden heeft hebben had hadden',
  fr: 'est sont était étaient été sera seront fut furent a ont avait avaient aurait serait',
  es: 'es son fue fueron era eran sido será serán ha han había habían está están estaba',
  pt: 'é são foi foram era eram sido será serão tem têm tinha está estão estava',
  it: 'è sono era erano stato stata stati state sarà saranno fu furono ha hanno aveva viene vengono venne',
  ca: 'és són era va van ha han havia estat serà fou',
  ru: 'был была было были будет будут',
  uk: 'був була було були буде будуть',
  pl: 'jest są był była było były będzie zostać został została zostało zostały',
  sv: 'är var har hade blev blir blivit',
  da: 'er var har havde blev bliver blevet',
  nb: 'er var har hadde ble blir blitt',
  zh: '被 遭 遭到',
};
