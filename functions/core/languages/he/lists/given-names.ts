/** The commonest given names of men and women, in lower case; one that stands first shows that a name is a person’s. */
export const GIVEN_NAMES = `
aharon amichai amir amos anat ariel arik arye avi avichai avigdor avihai avner ayelet benny bentzi bezalel boaz dafna
dalia danny david doron dov dror dudi efrat ehud eitan elad eli eliezer eliyahu ephraim erel eyal gabi gadeer gadi
gideon gil gila gilad giora hagai haim herzi hila ido ilan ilana inbal itamar itay itzik izhar kobi liat limor lior
maya meir menachem merav michal miki miri mordechai moshe nachman naftali natan nechama nir nitzan noa noam nurit oded
ofer ofir ofra ohad omer omri ophir orit orly orna pnina raanan rachel rafi rami reuven rivka ronen roni rotem sarit
shai sharren shaul shimon shira shlomo shmuel simcha smadar tali talia tamar tamir tova tsipi tzachi tzipi tzipora uri
uriel uzi yaakov yael yaffa yair yaniv yariv yaron yechiel yehonatan yehoshua yehuda yigal yinon yisrael yitzhak yoav
yoel yohanan yona yonatan yoram yosef yossi yuli yuval ze'ev zeev zehava zvi
`;
