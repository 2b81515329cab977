import type { Kin } from '../parts/kin.ts';

export const kin = (): Kin => ({
  closeTo: 'nb nn no sv',
  words: `
    ad af bare blev blevet bliver børn deres efter end et fik fordi fra frem gav gør havde hun hvad hvis
    hvor hvordan ifølge igen igennem ikke ind jeg kun langs lige mand mange meget mellem mere mig mod
    nogen noget nogle nu når og også op os over procent regeringen rundt sagde siden sig siger skal stadig
    til tog ud uden uge var været år
  `,
});
