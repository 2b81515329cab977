/** The commonest given names of men and women, in lower case; one that stands first shows that a name is a person’s. */
export const GIVEN_NAMES = `
abdul abdurrahman achmad adi agung agus ahmad airlangga aisyah akbar alwi aminah andi anggun anies anindya anwar ardi
arief arifin aryo asep atik azman azmin bahlil bambang basuki bayu budi budiman cahyo chandra christina dadang deddy
dede dedi dedy denny desi desy dewi dian dimas dina dini djarot djoko dwi eka eko endang erick erwin fadjar fadli
fahri farah fatimah fauzi febri ferry firman fitri ganjar gatot gibran gita gunawan hadi halimah hamzah haris harry
hary hasto hendra hendri heri herman heru hidayat hishammuddin ida indra irfan irwan ismail iwan jaka joko jusuf
kartika ketut khairul khairy komang krisna listyo luhut lukman mahathir mahendra mahfud maruli megawati moeldoko
mohamad mohd muhadjir muhaimin muhammad muhyiddin mulyadi nadiem najib nanang ningsih novita nugroho nunung nurul
nyoman prabowo pramono prasetyo pratikno puan purnomo puspita putu rachmat raden rahayu rahmat ratna razak retno rina
rini rismawati rizal rizky rosan rosmah rudi rudy rusdi sandiaga setya setyo shahrul sigit siti soedirman soeharto
soekarno sofyan sri sugeng suharso suharto sukarno sulaiman supriyadi susi susilo sutiyoso suwarno syahrul syed tatang
teten titiek tito toni totok triyono tuti udin ujang wahyu wati wayan wiranto wisnu yanti yohanes yudi yuli yulianto
yuni yusril yusuf zahid zainal zainudin zulkifli
`;
