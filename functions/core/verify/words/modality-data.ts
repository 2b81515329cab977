/** English words that leave open whether what follows them happens. */
export const OPEN_WORDS =
  'may might could would should plan plans planned planning intend intends intended hope hopes hoped want wants wanted aim aims aimed consider considers considered considering propose proposes proposed threaten threatens threatened seek seeks sought expect expects expected possible possibly perhaps likely unlikely reportedly allegedly alleged suspected anticipate anticipates anticipated predict predicts predicted forecast forecasts scheduled proposal suggest suggests suggested if whether try tries tried attempt attempts attempted';
/** Those that the check for a claim is about: the text leaves it open, the claim states it. */
export const LEAVES_OPEN =
  'may might could plans planned intends intended hopes hoped considers considering considered threatens threatened';
/** Words that oblige. */
export const OBLIGES =
  'must require requires required mandate mandates mandated mandatory compel compels compelled force forced oblige obliged obligatory compulsory order orders ordered';
/** Words that ask, advise or permit: whoever is asked is not obliged. */
export const ASKS =
  'may might could ask asks asked urge urges urged encourage encourages encouraged invite invites invited recommend recommends recommended advise advises advised suggest suggests suggested propose proposes proposed voluntary voluntarily optional';
