import type { GrammarWords } from '../parts/grammar.ts';
import { GIVEN_NAMES } from './lists/given-names.ts';

export const grammar = (): GrammarWords => ({
  givenNames: GIVEN_NAMES,
  thingWords: `
    asosiasi badan bandara bank bandar bukit dewan dinas divisi fakultas federasi forum gedung gereja gunung gubernuran hotel institut
    jalan jembatan kabupaten kantor kecamatan kejaksaan kelurahan kementerian kepolisian kerajaan klub komisi komite kota lapas lembaga liga mahkamah
    majelis masjid monumen museum negara organisasi partai pasar pelabuhan pengadilan perusahaan pesantren piala polda polisi polres pulau
    pusat republik rumah sakit sekolah stadion sungai taman terminal universitas undang undang-undang yayasan
  `,
  namesakeNouns: 'bandara gedung jalan jembatan kapal masjid pesantren stadion terminal universitas yayasan',
});
