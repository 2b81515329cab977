import type { Sentences } from '../parts/sentences.ts';

export const sentences = (): Sentences => ({
  capitalPronouns: 'I',
  abbreviations: {
    inside: `
      adm amb approx atty brig capt cdr cf cmdr col cpl cpt det dr e.g gen gov govs hon i.e insp lt
      maj messrs mr mrs ms msgr mx pres prof pvt rep reps rev sen sens sgt supt v viz vs
    `,
    number: `
      Apr Aug Dec Feb Jan Jul Jun Mar Nov Oct Sep Sept art ch ed fig figs no nos p para pp sec vol vols
    `,
    either: `
      Ala Ariz Ark Assn Ave Bldg Blvd Bros Calif Co Colo Conn Corp Cos Del Dept Fla Ft Ga Hwy Ill Inc
      Ind Jr Kan Ky La Ltd Mass Md Mich Minn Mo Mont Mt Neb Nev Okla Ore Pa Rd Sr St Ste Tenn Tex Univ
      Va Vt Wash Wis Wyo al llc ph.d plc
    `,
    end: 'a.m etc p.m',
  },
  openers: `
    a about according after all also although among an and another as at because before both but by despite
    during each even every for from he her here his how however i if in instead it its many meanwhile most
    my no nor not now of on one only or other our over several she since so some still that the their then
    there these they this those though three to today two under until we what when where which while who why
    with yet you your
  `,
  speechVerbs: `
    added adds answered answers asked asks chanted continued cried declared demanded exclaimed explained
    insisted joked noted quipped recalled remarked replied replies responded retorted said says screamed
    shouted snapped tells told tweeted warned whispered wondered wonders writes wrote yelled
  `,
  reportBeginnings: 'he how i if it she that there they we what whether who why you',
  determiners: 'a an her his its no our the their these this',
  plainSpeech: /^sa(?:id|ys)$/u,
  afterTime: `
    april august central december eastern february friday january july june local march may monday mountain
    november october pacific saturday september sunday thursday tuesday wednesday
  `,
});
