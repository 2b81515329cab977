import type { Summary } from '../parts/summary.ts';
import { oneOf } from '../word-list.ts';
import { cuts } from './cuts.ts';

export const summary = (): Summary => ({
  openers: {
    contrast: 'mais|cependant|toutefois|pourtant|or',
    unexplained: [
      /^(?:\S+\s){1,4}ensuite\s/u,
      /,\s(?:toutefois|cependant|en revanche|néanmoins|par ailleurs)(?=[,.])/u,
    ],
    pointingBack: oneOf(`
      un autre|une autre|d['’]autres|il|elle|ils|elles|ce|c['’]est|c['’]était|cet|cette|ces|cela|ça|ceci|celui-ci|celle-ci|ceux-ci
      celles-ci|son|sa|ses|leur|leurs|mais|et|ou|donc|or|cependant|toutefois|néanmoins|pourtant|par ailleurs
      de plus|en outre|aussi|ainsi|ensuite|puis|en revanche|tous deux|toutes deux
      (?:selon|d['’]après) (?:lui|elle|eux|elles)|ce dernier|cette dernière|en effet|d['’]ailleurs|enfin
      de son côté|pour sa part|dès lors|à l['’]époque|y compris|autrement dit|en conséquence
    `),
    standingAlone: oneOf(`
      ce (?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|matin|soir|mois|week-end)
      cette (?:semaine|année|nuit)|cet (?:été|automne|hiver)|il (?:y a|faut)
    `),
    aloneAtFirst: 'cet|cette|ces|ce|tous deux|toutes deux',
    partsOfBefore: "d['’]entre (?:eux|elles)|parmi (?:eux|elles)",
    addedToBefore: '(?<!mais )également',
    speakersBefore: oneOf(`
      (?:a-t-(?:il|elle)|ont-(?:ils|elles)|(?:dit|explique|affirme|précise|ajoute)-(?:il|elle)|(?:explique|affirme|précise|ajoute)-t-(?:il|elle))
    `),
  },
  personal: oneOf(String.raw`
    [Jj]e|[Jj][’'](?=\p{Ll})|[Mm]oi|[Mm]on|[Mm]es|[Nn]ous|[Nn]otre|[Nn]os|[Vv]ous|[Vv]otre|[Vv]os
  `),
  guesses: oneOf(String.raw`
    ^(?:si|s['’]ils?) [^,]{3,120},|pourra|pourront|devra|devront
    devrai(?:t|ent)|doit|doivent|faut|faudrait|pourrai(?:t|ent)|peut-être|sans doute|probablement|vraisemblablement
    semble(?:nt)?|semblai(?:t|ent)|paraît|paraissent|apparemment|manifestement|en réalité|en vérité|somme toute
  `),
  judgements: oneOf(String.raw`
    sûrement|certainement|assurément|évidemment|certes|hélas|heureusement|malheureusement|bien sûr|bien entendu
    honteu(?:x|se)s?|scandaleu(?:x|se)s?|ridicules?|absurdes?|terriblement|pathétiques?|désastreu(?:x|se)s?|odieu(?:x|se)s?
    adorables?|magnifiques?|formidables?|superbes?|merveilleu(?:x|se)s?|fantastiques?|incroyables?|extraordinaires?
    impressionnante?s?|fascinante?s?|étranges?|horribles?|affreu(?:x|se)s?|hypocrisie|hypocrites?|farce|folie
    soi-disant|il est (?:clair|évident|temps|difficile|regrettable)|nul doute|aucun doute|reste à (?:voir|savoir)
  `),
  analysisTitles: 'pourquoi|comment|que|faut-il|peut-on|analyse|tribune|opinion',
  asking: oneOf(`
    n['’](?:a|ont) pas (?:souhaité|voulu|donné suite|répondu|réagi)|interrogée?s? (?:sur|à propos)
    à la question de savoir|a refusé de (?:commenter|répondre)
  `),
  fragments: {
    openings: 'une?|chaque|aucune?|encore une?|pas de|deux|trois',
    verbs: String.raw`est|sont|a|ont|était|étaient|fut|furent|va|vont|peut|doit|fait|reste(?:nt)?|demeure(?:nt)?|\p{Ll}{2,}(?:ait|aient|èrent|ît|urent|irent|ra|ront)|(?:re|com|per)?(?:mit|prit|vient|tient|met|prend)|fit|vit|voit|doit|croit|subit|finit|eut|put|dut|disent|font|veut|veulent|peuvent|doivent|\p{Ll}+a|dit|mort|arrive|commence|continue|meurt|meurent`,
  },
  withdrawn: String.raw`(?:article|dépêche|version|papier|titre|légende)[^!?]{0,140}(?:par erreur|à tort|de façon erronée|erronément|de manière erronée)`,
  wins: 'battu\\p{L}{0,2}|bat|battent|victoire|remport\\p{L}{1,4}|impos\\p{L}{1,5}|gagn\\p{L}{1,4}|match nul|défait\\p{L}{0,2}|domin\\p{L}{1,4}|inclin\\p{L}{1,4}|perdu',
  definiteArticle: /^(?:Le|La|Les)\s|^L[’']/u,
  shellNouns: `
    accident accord affaire annonce argent attaque deux décision femme femmes groupe homme hommes incident
    mesure mesures projet rapport somme suspect suspects trois victime victimes étude
  `,
  reportedMood: {
    verbs: oneOf(String.raw`
      (?:aurait|auraient|serait|seraient) (?:\p{L}{1,12} )?(?:été |déjà )?\p{L}{2,20}(?:é|i|u|is|it|ert)e?s?
    `),
    unless: "si|s[’']ils?|selon|d[’']après|pour|sans quoi|sinon|autrement|au cas où",
  },
  claims: oneOf(String.raw`
    ne|n[’']\p{L}{1,20}|pas|jamais|aucune?|ni|sans|guère|seulement|sauf|si|à moins
    jusqu\p{L}?[’']?\p{L}{0,3}|peut-être|probablement|apparemment|présumée?s?|soupçonnée?s?|accusée?s?
    prétendu\p{L}{0,3}|dément\p{L}{0,4}|nie(?:nt)?|(?:au|se|pour|dev)rai(?:t|ent)|selon|d[’']après
    affirm\p{L}{1,4}|aurait|éventuel\p{L}{0,4}
  `),
  clauses: {
    beginnings: 'et|mais|alors que|après|avant|tandis que|parce que|afin|pour|dont|qui|où',
    introductions: oneOf(`
      en|au|aux|dans|à|après|avant|pour|lors|depuis|selon|alors que|si|quand|pendant|malgré|le|ce|samedi
      dimanche|lundi|mardi|mercredi|jeudi|vendredi
    `),
  },
  captions: {
    orders: String.raw`de g\. à d\.`,
    creditLinks: 'par|via|de',
    openers: "Photo d[’']archives|Image d[’']illustration|Sur la photo",
    credits: 'crédit',
    places: 'à gauche|à droite|au centre',
    notes: 'Note de la rédaction|NDLR',
    readerAddress: oneOf(`
      bonjour (?:à tous )?et bienvenue|bienvenue (?:sur|dans)|merci de (?:nous )?(?:suivre|lire)
      abonnez-vous|inscrivez-vous
      (?:la police|les agents|les enquêteurs) (?:lancent?|a lancé|ont lancé) un appel (?:aux|à)
      (?:toute personne|les personnes|les témoins) (?:ayant|disposant|qui|sont (?:invités|priés)|peuvent)
    `),
  },
  authorNotes: {
    invites: 'suivez|écrivez|contactez|sur twitter',
    copulas: 'est|sont',
    writers: 'chroniqueu(?:r|se)|journaliste|éditorialiste',
  },
  figures: {
    countLinks: 'de',
    elidedCountLinks: "d['’]",
    magnitudes: 'milliers|millions|milliards|milliard',
    percent: 'pour cent',
    months: 'janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre',
    adjectives: 'nouveaux|nouvelles|autres',
    timePrepositions: 'en|depuis|avant|après|dès|fin',
    pluralEndings: /[sxz]$/u,
  },
  cuts: cuts(),
  endsNothing: { beforeSpacedStop: 'de|du|la|le|les|et' },
  alerts: 'EXCLUSIF|URGENT',
});
