import { LABEL_END } from '../furniture-patterns.ts';
import type { Furniture } from '../parts/furniture.ts';
import { oneOf } from '../word-list.ts';

export const furniture = (): Furniture => ({
  lines: {
    share: oneOf(String.raw`
      wir (?:verwenden|nutzen|setzen) cookies
      bereits (?:abonnent|registriert)\?
      (?:artikel )?teilen${LABEL_END}
      folgen sie uns
    `),
    related: oneOf(String.raw`
      lesen sie (?:auch|mehr|hier|dazu)
      (?:mehr zum thema|weiterlesen|das könnte sie auch interessieren|lesetipp)${LABEL_END}
      (?:hier )?(?:den )?(?:ganzen|vollständigen|kompletten) (?:artikel|beitrag|text)(?: hier)? (?:lesen|weiterlesen)[.!»>…]*$
      hier (?:klicken|weiterlesen)[.!»>…]*$
    `),
    notices: oneOf(String.raw`
      (?:presse)?kontakt\s?:
      alle rechte vorbehalten
      (?:redaktion|redaktionelle bearbeitung|mitarbeit|bearbeitung)\s?:
      der (?:beitrag|artikel) .{2,250} erschien zuerst (?:auf|bei|in) (?!\d).{2,80}$
      (?:\d{1,5} )?kommentare?(?: \(\d{1,5}\))?$
    `),
  },
  sections: oneOf(`
    pressekontakte?|medienkontakt|kontakt|über das unternehmen|haftungsausschluss|zukunftsgerichtete aussagen
    hinweise? (?:für|an) (?:die )?redaktion(?:en)?|über (?:den|die) autor(?:in|en)?
  `),
  about: 'über(?: die| den| das)?',
  forwardLooking: 'zukunftsgerichtete[n]? aussagen|zukunftsbezogene[n]? aussagen',
  pictures: 'bild(?:er)?|symbolbild|archivbild|grafik',
  pictureOf: 'foto|von|zur|archiv',
  newsletters: 'kanal',
  subscribe: 'abonnieren',
  followOn: 'auf',
  advertisement: 'anzeige|werbung',
  stamped: 'veröffentlicht|aktualisiert|stand',
  stampedOn: 'am|um',
  pressRelease: 'pressemitteilung',
  creditNouns: 'Bilder',
  creditBy: 'von',
  creditFor: 'für ',
  timeMarks: 'uhr',
  endMarks: 'ende',
  labels: 'EXKLUSIV|EILMELDUNG|EIL|KORREKTUR|ANALYSE|KOMMENTAR',
  captionEnds: 'bild',
  byline: {
    by: 'Von|VON|Text',
    small: 'von',
    links: 'und|van|von|der|den|ten|für|aus|mit|bin',
    times: 'montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag',
  },
  agencyPictures: 'foto',
  dateline: {
    on: 'den|am',
    touched: 'aktualisiert',
    at: 'um',
    published: 'veröffentlicht',
  },
});
