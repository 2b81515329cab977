/** The commonest given names of men and women, in lower case; one that stands first shows that a name is a person’s. */
export const GIVEN_NAMES = `
abbas abdallah abdel abdelaziz abdelfattah abdelkader abdelmadjid abdelmajid abdeslam abdou abdoulaye abdulaziz
abdulla abdullah abdulrahman abdurrahman abed abubakar adel adil adnan afif ahmad ahmadou ahmed aicha aisha akram alaa
ali alia alioune amadou amani amina aminata amine amir amira ammar anas anis anwar asma asmaa assia ayman aymen aziz
aziza badr bakr bashar bassam bassel bassem bassirou benazir bilal brahim cheikh chokri dalia dina djamel elham emad
eman esam essam fadel fadi fadwa fahad fahd faisal faiza farah farid farida faris farouk fatema fathi fatma fatou
fatoumata fawzi fawzia fayez feisal firas fouad fuad ghada ghassan ghazi habib habiba hafez hafiz haidar haider
haitham hakim hala hamad hamdan hamdi hamed hamid hamida hamza hanan hani hashem hasna hassan hatem hayat haytham
hazem heba hicham hisham hoda houda huda hussain hussein ibrahima idriss ihab ilham imad iman imane ismael ismail
ismaïl issa iyad jabar jaber jafar jalal jamal jamila jassim jawad joumana kais kamal kamel karam karim karima khadija
khaled khalid khalifa khalil lamia latifa layla leila lina loubna lubna maha mahamadou mahamat mahdi maher mahmoud
mahmud majed majid malak mamadou manal mansour mariam marwan maryam masoud mazen medhat mehdi mehmet moammar moez
mohamad mohamed mohammad mohammed mohsen mona moncef mostafa mouna mounir mourad moussa muammar muhammad muna munir
murad mustafa mustapha nabil nabila nader nadia nahed nahla najat najib najla naser nasrin nasser nassim nawal nayef
nazih nida nizar noor nour noura nouri omar osama othman oumar ousmane oussama qais qasem qassem rabab rabia rached
rachid radwan raed rafic rafik rami rana rania rasha rashad rashid reem riad rima riyad rola saad saadia sabah sabri
sadiq saeb saeed safa safia saif saleh salim salma salman salwa samah sameh sami samia samir samira sana sanaa sara
sarah sayed selim seydou shadi shahd sherif shireen sidi sofiane soha souad suha suhair suleiman taha tahar taher
talal taleb tamer tamim tarek tareq tariq tawfik tawfiq umar usama wael wafa wahid waleed walid wassim widad yahya
yaser yasmin yasmine yasser yassin yassine yazan younes yousef youssef youssouf yusef yusuf zainab zaki zeid zeinab
ziad zied zineb zouhair
`;
