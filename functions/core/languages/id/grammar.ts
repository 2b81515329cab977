import type { GrammarWords } from '../parts/grammar.ts';
import { names } from '../word-list.ts';
import { GIVEN_NAMES } from './lists/given-names.ts';
import { PLACE_NAMES } from './lists/place-names.ts';

export const grammar = (): GrammarWords => ({
  givenNames: GIVEN_NAMES,
  placeNames: names(PLACE_NAMES),
  clitics: 'en em at in dan',
  openingWords: 'menurut selain juga sementara kata',
  thingWords: `
    asosiasi badan bandara bank bukit dinas divisi fakultas federasi forum gedung gereja gubernuran gunung hotel
    institut jalan jembatan kabupaten kecamatan kejaksaan kelurahan kementerian kepolisian kerajaan klub komisi
    komite kota lapas lembaga liga mahkamah majelis masjid monumen museum negara organisasi partai pasar pelabuhan
    pengadilan perusahaan pesantren piala polda polisi polres pulau pusat republik rumah sakit sekolah stadion
    sungai taman terminal undang undang-undang universitas yayasan
  `,
  namesakeNouns: 'bandara gedung jalan jembatan kapal masjid pesantren stadion terminal universitas yayasan',
});
