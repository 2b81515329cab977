import type { Kin } from '../parts/kin.ts';

export const kin = (): Kin => ({
  closeTo: 'ca gl pt',
  words: `
    ahora al algunos así ayer año años aún con cuando del desde después dijo domingo dos el ella ellos en
    es eso esos estaba estos fue gente gran ha había han hasta hay hoy jueves la las le les lo los lunes
    martes mejor menos mismo miércoles muchos muy más nada nos nuevo otra otros pero personas por pueden
    según sin son su sus sábado sí también tan tenía tiene tienen todavía un una vez viernes y ya él
  `,
});
