import type { Kin } from '../parts/kin.ts';

export const kin = (): Kin => ({
  closeTo: 'id',
  words: `
    ahad aktiviti antarabangsa bagaimanapun baharu bahawa bandar bas bekalan berbeza berhampiran berkenaan
    bilion boleh bomba bot cikgu cuba daripada dijadualkan disember doktor elektrik enjin eropah fasiliti
    haiwan hospital hujung iaitu ialah identiti inggeris isnin isteri jadual jambatan jepun julai jumaat
    jun jurucakap jurulatih jururawat kakitangan kanak kebangsaan kejohanan kelab kementeriannya kenderaan
    kerajaan kerana kes kesihatan keutamaan khamis khuatir kolej komuniti kualiti lapan lebuh lori mac
    mahu majlis maklumat manakala mangsa mesyuarat muzik muzium nombor ogos parlimen parti peguam
    pelancong pemberita penganjur pengarah pengerusi penyokong peperiksaan peratus percuma pertubuhan
    pesakit petang pilihanraya pingat polis rasmi rayuan ringgit rm sahaja saintis sebarang selepas
    seramai setakat setiausaha siasatan sukan suspek syarikat teksi telefon tempoh tertuduh tiada timbalan
    trilion tular ubat universiti wang
  `,
});
